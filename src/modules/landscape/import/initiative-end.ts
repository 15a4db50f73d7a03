import type { Lang } from "../../../kernel/lang.ts";
import { quartersBetween } from "../../../kernel/quarter.ts";
import { done, type Result, refused } from "../../../kernel/result.ts";
import { cellDay } from "../../../platform/files/index.ts";
import type { Values } from "../register/rules.ts";
import { cellOf, type Draft, headerOf, type SayFault } from "./drafts.ts";
import type { Note } from "./rules.ts";
import { ofCell } from "./telling.ts";

/**
 * Takes the end a list says of an initiative as its length: the quarters from its start to its end, both counted. It
 * is told what stands against it, and an end without a start to count from.
 */
export const takeEnd = (
  draft: Draft,
  { values, beside, wrong }: { values: Values; beside: Values; wrong: Set<string> },
  there: Values,
  { lang, fault, notes }: { lang: Lang; fault: SayFault; notes: Note[] },
): void => {
  const { end } = beside;
  if (typeof end !== "string" || wrong.has("start") || wrong.has("quarters")) return;
  const text = cellOf(draft, "end") ?? "";
  const column = headerOf(draft, "end", lang);
  const start = values.start === undefined ? there.start : values.start;
  if (typeof start !== "string") {
    const at = { sheet: draft.table.sheet, row: String(draft.row.number), column, value: text };
    notes.push({ code: "end-alone", values: at });
    return;
  }
  const length = lengthOf(draft, start, end, values.quarters);
  if (length.ok) values.quarters = length.value;
  else {
    wrong.add("quarters");
    fault(draft, column, text, ofCell(length.refusal, draft.noun, "end", text));
  }
};

const lengthOf = (
  draft: Draft,
  start: string,
  end: string,
  said: Values[string] | undefined,
): Result<number> => {
  const [first, last] = [dayIn(draft, "start"), dayIn(draft, "end")];
  // Two days may lie the wrong way round in one quarter.
  if (end < start || (first && last && last < first))
    return refused("dates-wrong-way", { from: cellOf(draft, "start") || start });
  const n = quartersBetween(start, end) + 1;
  return typeof said === "number" && said !== n ? refused("import.other-length", { n, said }) : done(n);
};

const dayIn = ({ fields, row }: Draft, field: string): string | null => {
  const cell = row.cells[fields.indexOf(field)];
  const day = cell && /\D/.test(cell.text) ? cellDay(cell) : null;
  return day?.ok ? day.value : null;
};
