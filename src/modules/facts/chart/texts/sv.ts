import type { Texts } from "../../../../platform/i18n/index.ts";
import type { en } from "./en.ts";

export const sv: Texts<typeof en> = {
  hidden: "dolt: färre än {n}",
  none: "ingen har svarat",
  "none-of-these": "ingen gav något av dessa svar",
  "not-asked": "inte frågat",
  "at-least": "minst {share}",
  "at-most": "högst {share}",
  "all-answered": "alla har svarat",
  interval: "{lower} till {upper}",
  answers: { one: "{n} svar", other: "{n} svar" },
  row: "{group}: {figures}",
  figure: "{what} {value}",
  "figure-interval": "{what} {value} ({interval})",
  apart: "För sig, av alla som svarade: {list}",
  of: "De andra andelarna är av {n}",
  neutral: "För sig: {what}",
  middle: "Skalans mitt",
  zero: "Alla staplar börjar vid noll. Det tunna strecket visar var det sanna värdet troligen ligger.",
  dots: "{first} är en fylld prick, {second} en ihålig. Det tunna strecket visar var det sanna värdet troligen ligger.",
  "against-middle": "Till vänster om mitten: {left}. Till höger: {right}.",
  wave: "{wave}: {value}",
  break:
    "Frågan, eller vilka dess andelar är av, ändrades före {wave}: det till vänster och till höger om luckan går inte att jämföra.",
  waves: "Det tunna strecket visar var det sanna värdet troligen ligger.",
  nothing: "Inget av den här frågan kan ritas; tabellen säger varför.",
  invented: "{publisher} är en påhittad kommun, och dess siffror är också påhittade.",
};
