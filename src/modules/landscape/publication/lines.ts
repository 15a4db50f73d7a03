import { type Lang, langs } from "../../../kernel/lang.ts";
import { done, type Refusal, type Result, refused } from "../../../kernel/result.ts";
import {
  type Cell,
  cellDay,
  cellRefusal,
  columnLetters,
  limits,
  type SourceTable,
} from "../../../platform/files/index.ts";
import { ofCell } from "../import/telling.ts";
import { readField } from "../register/reading.ts";
import { checkThing, checkValue, type Values } from "../register/rules.ts";
import { fieldText } from "../register/show.ts";
import { sourceItem } from "../source/noun.ts";

/** What a list says of an item. */
export const lineFields = ["title", "status", "legalSource", "deadline", "key", "url", "note"] as const;
export type LineField = (typeof lineFields)[number];

/** One item as the list has it; `row` is where it stands. */
export type Line = { row: number; values: Values };
export type LineFault = {
  sheet: string;
  row: number;
  column: string;
  field: LineField;
  value: string;
  refusal: Refusal;
};
export type Lines = { lines: Line[]; faults: LineFault[]; unknown: string[] };

/** More items than this no publisher has on a list; more faults than this nobody reads. */
const mostLines = 5000;
const mostFaults = 1000;

const fold = (text: string) =>
  text
    .normalize("NFC")
    .trim()
    .toLowerCase()
    .replace(/[\s_*-]+/g, " ")
    .trim();
export const sameText = fold;

/** The field a heading means: its key or its words in any of the five languages. */
const headings = new Map(
  lineFields.flatMap(name =>
    [name, ...langs.map(lang => fieldText(sourceItem, name, lang)), ...alsoCalled(name)].map(
      word => [fold(word), name] as const,
    ),
  ),
);

function alsoCalled(name: LineField): readonly string[] {
  const words: Partial<Record<LineField, readonly string[]>> = {
    title: ["name", "navn", "namn", "nimi", "initiativ", "tiltak", "hanke", "initiative"],
    status: ["status", "sitovuus"],
    legalSource: ["law", "lov", "lag", "laki", "hjemmel"],
    deadline: ["frist", "tidsfrist", "määräaika"],
    key: ["nr", "no", "nummer", "numero", "number"],
  };
  return words[name] ?? [];
}

/**
 * Reads a publisher's list. What a file calls mandatory without law or deadline is taken as agreed and marked;
 * typed by hand (`strict`) it is refused at the field that is empty.
 */
export const linesOf = (tables: readonly SourceTable[], lang: Lang, strict = false): Result<Lines> => {
  const found: Lines = { lines: [], faults: [], unknown: [] };
  const seen = new Map<string, number>();
  const filled = tables.filter(table => table.rows.length > 0 && !table.hidden);
  if (filled.length === 0) return refused("publication.empty");
  if (filled.reduce((sum, table) => sum + table.rows.length, 0) > mostLines)
    return refused("publication.too-many", { max: mostLines });
  for (const table of filled) {
    const fields = table.columns.map(column => headings.get(fold(column)) ?? null);
    if (!fields.includes("title")) return refused("publication.no-title");
    found.unknown.push(...table.columns.filter((column, i) => column !== "" && fields[i] === null));
    for (const { number: row, cells } of table.rows) {
      const nameOf = (field: LineField) => {
        const i = fields.indexOf(field);
        return i < 0
          ? fieldText(sourceItem, field, lang)
          : `${table.headers?.[i] || table.columns[i]} (${columnLetters(i)})`;
      };
      const say = (field: LineField, value: string, refusal: Refusal) => {
        if (found.faults.length < mostFaults)
          found.faults.push({
            sheet: table.sheet,
            row,
            column: nameOf(field),
            field,
            value: value.slice(0, 80),
            refusal: ofCell(refusal, sourceItem, field, value),
          });
      };
      const values: Values = {};
      const unread = new Set<LineField>();
      fields.forEach((field, i) => {
        const cell = cells[i];
        if (field === null || !cell) return;
        const read = readCell(field, cell, lang);
        if (read.ok) values[field] = read.value;
        else {
          unread.add(field);
          say(field, cell.text, read.refusal);
        }
      });
      const before = found.faults.length;
      for (const { field, refusal } of lacking(values, strict).filter(({ field }) => !unread.has(field)))
        say(field, String(values[field] ?? ""), refusal);
      for (const mark of marksOf(values)) {
        const first = seen.get(mark);
        if (first !== undefined)
          say("title", String(values.title ?? ""), {
            code: "publication.twice",
            values: { row: String(first) },
          });
        else seen.set(mark, row);
      }
      if (found.faults.length === before)
        found.lines.push({ row, values: strict ? values : asTaken(values) });
    }
  }
  return done(found);
};

const readCell = (field: LineField, cell: Cell, lang: Lang): Result<Values[string]> => {
  const bad = cellRefusal(cell, limits);
  if (bad) return { ok: false, refusal: bad };
  const text = field === "deadline" && cell.text.trim() !== "" ? cellDay(cell) : done(cell.text);
  if (!text.ok) return text;
  const read = readField(sourceItem, field, text.value, lang, () => []);
  return read.ok ? checkValue(sourceItem.fields[field]!, read.value.value) : read;
};

/** Required fields that are empty, and, typed by hand, what a duty lacks. */
const lacking = (values: Values, strict: boolean): { field: LineField; refusal: Refusal }[] =>
  // A list has its own day, which each of its items takes over.
  checkThing(sourceItem, { publishedOn: "2000-01-01", ...values }).flatMap(({ field, refusal }) => {
    const name = lineFields.find(one => one === field);
    return name && (strict || refusal.code !== "mandatory-needs") ? [{ field: name, refusal }] : [];
  });

/** Two lines are the same item when they share the publisher's number, or, where one has none, the title. */
const marksOf = ({ key, title }: Values): string[] =>
  key ? [`key ${key}`] : title ? [`title ${fold(String(title))}`] : [];

/** A duty without its law or its day is planned like an agreement, and shows what it lacks. */
export const asTaken = (values: Values): Values =>
  values.status === "mandatory" && (!values.legalSource || !values.deadline)
    ? { ...values, status: "agreed", saidMandatory: true }
    : { ...values, saidMandatory: false };

/** An item of the register as a line: what stands in the boxes when a list is typed. */
export const lineOf = (values: Values): Record<string, string> =>
  Object.fromEntries(lineFields.map(field => [field, String(values[field] ?? "")]));
