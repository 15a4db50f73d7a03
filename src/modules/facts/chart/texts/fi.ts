import type { Texts } from "../../../../platform/i18n/index.ts";
import type { en } from "./en.ts";

export const fi: Texts<typeof en> = {
  hidden: "piilotettu: alle {n} vastaajaa",
  none: "kukaan ei vastannut",
  "none-of-these": "kukaan ei antanut mitään näistä vastauksista",
  "not-asked": "ei kysytty",
  "at-least": "vähintään {share}",
  "at-most": "enintään {share}",
  "all-answered": "kaikki vastasivat",
  interval: "{lower} – {upper}",
  answers: { one: "{n} vastaus", other: "{n} vastausta" },
  row: "{group}: {figures}",
  figure: "{what} {value}",
  "figure-interval": "{what} {value} ({interval})",
  apart: "Erikseen, kaikista vastanneista: {list}",
  of: "Muut osuudet on laskettu näistä: {n}",
  neutral: "Erikseen: {what}",
  middle: "Asteikon keskikohta",
  zero: "Kaikki palkit alkavat nollasta. Ohut viiva näyttää, missä todellinen arvo todennäköisesti on.",
  dots: "{first} on täytetty piste, {second} ontto. Ohut viiva näyttää, missä todellinen arvo todennäköisesti on.",
  "against-middle": "Keskikohdan vasemmalla puolella: {left}. Oikealla: {right}.",
  wave: "{wave}: {value}",
  break:
    "Kysymys tai se, keistä sen osuudet lasketaan, muuttui ennen kierrosta {wave}: aukon vasenta ja oikeaa puolta ei voi verrata.",
  waves: "Ohut viiva näyttää, missä todellinen arvo todennäköisesti on.",
  nothing: "Tästä kysymyksestä ei voi piirtää kuviota; taulukko kertoo miksi.",
  invented: "{publisher} on keksitty kunta, ja myös sen luvut ovat keksittyjä.",
};
