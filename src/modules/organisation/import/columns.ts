import { type Lang, langs } from "../../../kernel/lang.ts";
import { parseBoolean, type SourceTable } from "../../../platform/files/index.ts";
import { claimSheets, type Knowledge, type Offer, type Placement } from "../../../platform/intake/index.ts";
import { headingKey } from "../../../platform/search/index.ts";
import { positionTypes } from "../position/rules.ts";
import { texts } from "../texts/index.ts";
import { unitTypes } from "../unit/rules.ts";
import { choiceText, readCell } from "./cells.ts";
import { isSheetKind, type SheetKind, sheetKinds } from "./rules-plan.ts";
import { everyday } from "./words.ts";

export type How = "text" | "day" | "number" | "yes-no" | "reference" | readonly string[];
type Columns = Record<string, { how: How; must?: true }>;

/** The columns of each sheet: what the export writes and the import reads. What is starred must be there. */
export const sheetColumns: Record<SheetKind, Columns> = {
  unit: {
    id: { how: "text" },
    name: { how: "text", must: true },
    type: { how: unitTypes },
    parentLine: { how: "reference" },
    parentPay: { how: "reference" },
    parentSafety: { how: "reference" },
    parentPolitics: { how: "reference" },
    ean: { how: "text" },
    pNumber: { how: "text" },
    email: { how: "text" },
    phone: { how: "text" },
    address: { how: "text" },
    openingHours: { how: "text" },
    from: { how: "day" },
    to: { how: "day" },
  },
  person: {
    id: { how: "text" },
    given: { how: "text", must: true },
    family: { how: "text", must: true },
    display: { how: "text" },
    email: { how: "text" },
    phone: { how: "text" },
    protected: { how: "yes-no" },
    from: { how: "day" },
    to: { how: "day" },
  },
  position: {
    id: { how: "text" },
    unit: { how: "reference", must: true },
    person: { how: "reference" },
    title: { how: "text", must: true },
    jobClass: { how: "text" },
    type: { how: positionTypes },
    fraction: { how: "number" },
    primary: { how: "yes-no" },
    from: { how: "day" },
    to: { how: "day" },
  },
};

export const levelCount = 8;
export const levelKeys = Array.from({ length: levelCount }, (_, i) => `level${i + 1}`);

/** Others write the last day; ours is the first without. */
const lastDay = { how: "day" } as const;

/** Columns lists of others have beside ours: the line as levels, a whole name, where somebody works, who leads. */
const others: Record<SheetKind, Columns> = {
  unit: {
    lastDay,
    manager: { how: "reference" },
    ...Object.fromEntries(levelKeys.map(key => [key, { how: "text" as const }])),
  },
  person: {
    lastDay,
    fullName: { how: "text" },
    unit: { how: "reference" },
    title: { how: "text" },
    fraction: { how: "number" },
    manager: { how: "yes-no" },
  },
  position: { lastDay, manager: { how: "yes-no" } },
};

/** Everything the import reads of a kind. */
export const readColumns: Record<SheetKind, Columns> = {
  unit: { ...sheetColumns.unit, ...others.unit },
  person: { ...sheetColumns.person, ...others.person },
  position: { ...sheetColumns.position, ...others.position },
};

/** The words of a column, in a language. */
export const wordOf = (kind: SheetKind, key: string, lang: Lang): string => {
  const t = texts(lang);
  const level = /^level(\d)$/.exec(key)?.[1];
  if (level) return t("column.unit.level", { n: level });
  const own = `column.${kind}.${key}`;
  const common = `attribute.${key}`;
  return t.has(own) ? t(own) : t.has(common) ? t(common) : key;
};

const known = new Map<SheetKind, Map<string, string>>();
const wordsOf = (kind: SheetKind): Map<string, string> => {
  const words = known.get(kind) ?? new Map<string, string>();
  if (words.size === 0) {
    const add = (word: string, key: string) => {
      if (!words.has(headingKey(word))) words.set(headingKey(word), key);
    };
    for (const key of Object.keys(readColumns[kind])) {
      add(key, key);
      for (const lang of langs) add(wordOf(kind, key, lang), key);
    }
    for (const [key, list] of Object.entries(everyday[kind]))
      for (const word of list.split(" ")) add(word.replaceAll("_", " "), key);
    known.set(kind, words);
  }
  return words;
};

const levelWord = /^(?:level|niveau|nivå|niva|taso|org niveau|organisationsniveau)\s?([1-8])$/;

const columnOf = (kind: SheetKind, heading: string): string | null => {
  const key = headingKey(heading);
  const level = kind === "unit" ? levelWord.exec(key)?.[1] : undefined;
  return level ? `level${level}` : (wordsOf(kind).get(key) ?? null);
};

const fieldsOf = (table: SourceTable, kind: SheetKind): (string | null)[] => {
  const found = table.columns.map((column, i) => {
    const field = columnOf(kind, column);
    // A bare "to" is ours in our own files; people mean the last day by it as often as the first without.
    if (field === "to" && headingKey(column) === "to" && !table.headers) return null;
    // Beside a person, "manager" may be whether they are one, or who theirs is; only the first can be taken.
    const named = field === "manager" && kind !== "unit" && !saysYesOrNo(table, i);
    return named ? null : field;
  });
  // The first of two columns that seem to be the same is taken; of the other somebody must say what it is.
  return found.map((field, i) => (found.indexOf(field) === i ? field : null));
};

const saysYesOrNo = (table: SourceTable, column: number): boolean =>
  table.rows.some(row => parseBoolean(row.cells[column]?.text ?? "").ok);

const needs: Record<SheetKind, readonly (readonly string[])[]> = {
  unit: [["name", "level1"]],
  person: [
    ["given", "fullName"],
    ["family", "fullName"],
  ],
  position: [["unit"], ["title"]],
};

/** The kind a sheet is called after, in any of the five languages. */
const kindCalled = (sheet: string): SheetKind | undefined => {
  const name = headingKey(sheet);
  return sheetKinds.find(kind =>
    [kind, ...langs.map(lang => headingKey(texts(lang)(`sheet.${kind}`)))].includes(name),
  );
};

const guess = (table: SourceTable, chosen?: string): Placement => {
  if (isSheetKind(chosen)) return { kind: chosen, fields: fieldsOf(table, chosen) };
  const named = kindCalled(table.sheet);
  if (named) return { kind: named, fields: fieldsOf(table, named) };
  // A CSV file is named by people: what it is, is what most of its columns are.
  const best = (["position", "person", "unit"] as const)
    .map(kind => ({ kind, fields: fieldsOf(table, kind) }))
    .filter(({ kind, fields }) => needs[kind].every(group => group.some(key => fields.includes(key))))
    .map(one => ({ ...one, hits: one.fields.filter(field => field !== null).length }))
    .sort((a, b) => b.hits - a.hits)[0];
  if (!best || (best.hits < 2 && table.columns.length > 1))
    return { kind: null, fields: table.columns.map(() => null) };
  return { kind: best.kind, fields: best.fields };
};

const offers = (kind: string, lang: Lang): Offer[] =>
  isSheetKind(kind)
    ? Object.entries(readColumns[kind]).map(([key, { how, must }]) => ({
        key,
        label: wordOf(kind, key, lang),
        required: must ?? false,
        ...(isChoice(how) && {
          choices: how.map(value => ({ value, label: choiceText(kind, value, lang) })),
        }),
      }))
    : [];

const isChoice = (how: How | undefined): how is readonly string[] => Array.isArray(how);

/** What kind of unit or post a word means that we do not know, somebody says once; the file need not be changed. */
const reads = (kind: string, field: string, word: string): boolean => {
  const how = isSheetKind(kind) ? readColumns[kind][field]?.how : undefined;
  return !isSheetKind(kind) || !isChoice(how) || readCell(kind, how, { kind: "text", text: word }, "en").ok;
};

/** What the organisation's import knows of columns: units, people and positions, in five languages. */
export const knowledge: Knowledge = {
  kinds: lang => sheetKinds.map(name => ({ name, label: texts(lang)(`sheet.${name}`) })),
  offers,
  guess,
  calls: sheet => kindCalled(sheet) !== undefined,
  needs: kind => (isSheetKind(kind) ? needs[kind] : []),
  reads,
};
claimSheets(knowledge);
