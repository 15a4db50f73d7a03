import { da } from "./da.ts";
import { en } from "./en.ts";
import { fi } from "./fi.ts";
import { nb } from "./nb.ts";
import { sv } from "./sv.ts";

/**
 * Plain words people head their own columns with, by noun and field, in five languages. They count once it is known
 * what a sheet holds and never tell it: "Navn" stands on every list. What could be two things ("Ansvarlig", "Pris",
 * "Type", and "Slut" of what has no last day but a first day without it) stands nowhere: somebody says it.
 */
export const plainWords = (noun: string, field: string): string[] =>
  [en, da, sv, fi, nb].flatMap(
    (words: Record<string, string>) => words[`${noun}.${field}`]?.split(" | ") ?? [],
  );
