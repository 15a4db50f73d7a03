import type { Texts } from "../../../../platform/i18n/index.ts";
import type { en } from "./en.ts";

export const da: Texts<typeof en> = {
  hidden: "skjult: færre end {n}",
  none: "ingen har svaret",
  "none-of-these": "ingen gav et af disse svar",
  "not-asked": "ikke spurgt",
  "at-least": "mindst {share}",
  "at-most": "højst {share}",
  "all-answered": "alle har svaret",
  interval: "{lower} til {upper}",
  answers: { one: "{n} svar", other: "{n} svar" },
  row: "{group}: {figures}",
  figure: "{what} {value}",
  "figure-interval": "{what} {value} ({interval})",
  apart: "For sig, af alle, der svarede: {list}",
  of: "De andre andele er af {n}",
  neutral: "For sig: {what}",
  middle: "Skalaens midte",
  zero: "Alle bjælker begynder ved nul. Den tynde streg viser, hvor den sande værdi sandsynligvis ligger.",
  dots: "{first} er en fyldt prik, {second} en hul. Den tynde streg viser, hvor den sande værdi sandsynligvis ligger.",
  "against-middle": "Til venstre for midten: {left}. Til højre: {right}.",
  wave: "{wave}: {value}",
  break:
    "Spørgsmålet, eller hvem dets andele er af, blev ændret før {wave}: det til venstre og til højre for hullet kan ikke sammenlignes.",
  waves: "Den tynde streg viser, hvor den sande værdi sandsynligvis ligger.",
  nothing: "Intet af dette spørgsmål kan tegnes; tabellen siger hvorfor.",
  invented: "{publisher} er en opdigtet kommune, og dens tal er også opdigtede.",
};
