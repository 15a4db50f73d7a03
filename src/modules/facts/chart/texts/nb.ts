import type { Texts } from "../../../../platform/i18n/index.ts";
import type { en } from "./en.ts";

export const nb: Texts<typeof en> = {
  hidden: "skjult: færre enn {n}",
  none: "ingen har svart",
  "none-of-these": "ingen ga et av disse svarene",
  "not-asked": "ikke spurt",
  "at-least": "minst {share}",
  "at-most": "høyst {share}",
  "all-answered": "alle har svart",
  interval: "{lower} til {upper}",
  answers: { one: "{n} svar", other: "{n} svar" },
  row: "{group}: {figures}",
  figure: "{what} {value}",
  "figure-interval": "{what} {value} ({interval})",
  apart: "For seg, av alle som svarte: {list}",
  of: "De andre andelene er av {n}",
  neutral: "For seg: {what}",
  middle: "Midten av skalaen",
  zero: "Alle stolper begynner på null. Den tynne streken viser hvor den sanne verdien sannsynligvis ligger.",
  dots: "{first} er en fylt prikk, {second} en hul. Den tynne streken viser hvor den sanne verdien sannsynligvis ligger.",
  "against-middle": "Til venstre for midten: {left}. Til høyre: {right}.",
  wave: "{wave}: {value}",
  break:
    "Spørsmålet, eller hvem andelene er av, ble endret før {wave}: det til venstre og til høyre for hullet kan ikke sammenlignes.",
  waves: "Den tynne streken viser hvor den sanne verdien sannsynligvis ligger.",
  nothing: "Ingenting av dette spørsmålet kan tegnes; tabellen sier hvorfor.",
  invented: "{publisher} er en oppdiktet kommune, og tallene dens er også oppdiktet.",
};
