import type { Lang } from "../../../kernel/lang.ts";
import { minorOf } from "../../../kernel/money.ts";
import { done, type Result } from "../../../kernel/result.ts";
import { type Cell, cellDay } from "../../../platform/files/index.ts";
import type { Noun } from "../register/noun.ts";
import { type Read, type Resolve, readField } from "../register/reading.ts";
import type { Draft } from "./drafts.ts";
import type { Note } from "./rules.ts";

/** A number or a date of a workbook is what it is; text is read by language. */
export const readCell = (
  noun: Noun,
  name: string,
  cell: Cell,
  lang: Lang,
  resolve: Resolve,
): Result<Read> => {
  const field = noun.fields[name]!;
  if (
    cell.text.trim() !== "" &&
    (field.kind === "number" || field.kind === "money") &&
    cell.value !== undefined &&
    cell.kind !== "boolean"
  )
    return done({ value: field.kind === "money" ? minorOf(cell.value) : cell.value, sure: true });
  if (cell.text.trim() !== "" && field.kind === "day") {
    const day = cellDay(cell);
    return day.ok ? readField(noun, name, day.value, lang, resolve) : day;
  }
  return readField(noun, name, cell.text, lang, resolve);
};

/** What is worth telling of a cell that is read all the same. */
export const noteCell = (
  notes: Note[],
  draft: Draft,
  column: string,
  cell: Cell,
  sure: boolean,
  value: string,
) => {
  const at = { sheet: draft.table.sheet, row: String(draft.row.number), column };
  if (cell.flagged === "formula") notes.push({ code: "formula", values: { ...at, value: cell.text } });
  else if (!sure && cell.kind === "text")
    notes.push({ code: "ambiguous", values: { ...at, text: cell.text, value } });
};
