import type { Texts } from "../../../../platform/i18n/index.ts";
import type { en } from "./words.en.ts";

export const da: Texts<typeof en> = {
  "words.title": "Med egne ord",
  "words.lead":
    "Det, der blev skrevet, spørgsmål for spørgsmål og uden rækkefølge, adskilt fra hvem der skrev det, og fra alt andet, de svarede. Folk kan kendes på det, de fortæller: citer intet, før navne og steder er væk.",
  "words.open": "Det, folk skrev, vises, når runden er lukket.",
  "words.few": "Færre end {n} skrev noget her. Det vises ikke, så ingen kendes på det.",
  "words.none": "Spørgeskemaet beder ikke om noget med egne ord.",
  "words.column": "Det, der blev skrevet",
  "words.questions": "Spørgsmål",
};
