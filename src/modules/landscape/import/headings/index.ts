import type { SourceTable } from "../../../../platform/files/index.ts";
import { headingKey } from "../../../../platform/search/index.ts";
import type { Noun } from "../../register/noun.ts";
import { readField } from "../../register/reading.ts";
import { columnsIn, withBeside } from "../beside.ts";
import { da } from "./da.ts";
import { en } from "./en.ts";
import { fi } from "./fi.ts";
import { nb } from "./nb.ts";
import { sv } from "./sv.ts";

/**
 * Plain words people head their own columns with, by noun and field, in five languages. They count once it is known
 * what a sheet holds and never tell it: "Navn" stands on every list. What could be two things ("Ansvarlig", "Pris",
 * "Type", and "Slut" of what has no last day but a first day without it) stands nowhere, or with a "?" ("Drift"):
 * then it counts where the cells themselves are answers, and elsewhere somebody says it.
 */
const plainWords = (noun: string, field: string): string[] =>
  [en, da, sv, fi, nb].flatMap(
    (words: Record<string, string>) => words[`${noun}.${field}`]?.split(" | ") ?? [],
  );

type Word = { field: string; asksProof: boolean };

const plain = new Map<string, Map<string, Word>>();
const wordsOf = (noun: Noun): Map<string, Word> => {
  const known = plain.get(noun.name) ?? new Map<string, Word>();
  if (known.size === 0) {
    for (const [field] of columnsIn(noun))
      for (const word of plainWords(noun.name, field)) {
        const key = headingKey(word);
        if (!known.has(key)) known.set(key, { field, asksProof: word.endsWith(" ?") });
      }
    plain.set(noun.name, known);
  }
  return known;
};

/** The field a column holds by a word so plain that it says nothing of what the sheet holds. */
export const plainFieldOf = (noun: Noun, table: SourceTable, column: number): string | null => {
  const word = wordsOf(noun).get(headingKey(table.columns[column] ?? ""));
  return word && (!word.asksProof || isAnswered(noun, word.field, table, column)) ? word.field : null;
};

/** So many rows show what a column holds. */
const looked = 100;

/** Whether a cell of a column is an answer of a field. */
const isAnswered = (noun: Noun, field: string, table: SourceTable, column: number): boolean =>
  table.rows.slice(0, looked).some(({ cells }) => {
    const text = cells[column]?.text.trim() ?? "";
    return text !== "" && readField(withBeside(noun), field, text, "en", () => []).ok;
  });
