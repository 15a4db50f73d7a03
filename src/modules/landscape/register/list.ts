import type { Lang } from "../../../kernel/lang.ts";
import { type List, listOf } from "../../../platform/http/page.ts";
import { formats } from "../../../platform/i18n/index.ts";
import { hasValidity } from "../contract/validity.ts";
import { isWanted } from "../contract/validity-show.ts";
import { livingUses } from "../overlooked/facts.ts";
import { seenOf } from "../system/tasks.ts";
import { idsOf, type Landscape } from "./landscape.ts";
import { columnsOf, type Field, fieldsOf, type Noun } from "./noun.ts";
import type { Thing, Value } from "./rules.ts";
import { choiceText } from "./show.ts";
import { isCalledAfter, titleOf } from "./title.ts";

/** The columns of a noun's list. */
export const listColumns = (noun: Noun): string[] =>
  [
    noun.title,
    ...fieldsOf(noun).flatMap(([name, field]) => (field.listed && name !== noun.title ? [name] : [])),
  ].slice(0, 7);

/** What a list may be narrowed down by. */
export const listFilters = (noun: Noun): string[] => [
  ...fieldsOf(noun).flatMap(([name, field]) =>
    field.counted || ["choice", "tri", "one", "many", "responsibility"].includes(field.kind) ? [name] : [],
  ),
  ...(hasValidity(noun) ? ["valid"] : []),
];

/** A noun's list as the address asks for it. */
export const listAsked = (request: Request, noun: Noun): List =>
  listOf(request, { sort: [noun.title, ...listColumns(noun)], filters: listFilters(noun) });

/** The part of a list its address asks for, sorted as the reader's language sorts. */
export const cut = (
  landscape: Landscape,
  noun: Noun,
  list: List,
  lang: Lang,
): { things: Thing[]; total: number } => {
  const found = seenOf(landscape, noun.name).filter(thing => matches(landscape, noun, thing, list.filters));
  const field = noun.fields[list.sort]!;
  const { compare } = formats(lang);
  const keyed = found.map(thing => ({
    thing,
    key:
      list.sort === noun.title && isCalledAfter(noun)
        ? titleOf(landscape, thing.id)
        : sortKey(landscape, noun, list.sort, field, thing.values[list.sort] ?? null, lang),
  }));
  const sign = list.descending ? -1 : 1;
  keyed.sort((a, b) => {
    if (a.key === null || b.key === null) return Number(a.key === null) - Number(b.key === null);
    return (
      sign *
      (typeof a.key === "number" && typeof b.key === "number"
        ? a.key - b.key
        : compare(String(a.key), String(b.key)))
    );
  });
  return {
    things: keyed.slice(list.skip, list.skip + list.size).map(({ thing }) => thing),
    total: found.length,
  };
};

const sortKey = (
  landscape: Landscape,
  noun: Noun,
  name: string,
  field: Field,
  value: Value,
  lang: Lang,
): string | number | null => {
  if (value === null || (Array.isArray(value) && value.length === 0)) return null;
  if (typeof value === "number") return value;
  if (field.kind === "one" || field.kind === "responsibility") return titleOf(landscape, String(value));
  // Ordered choices (low, medium, high) sort by their order, others by their words.
  if (field.kind === "choice")
    return name === "criticality" || name === "stage" || name === "size"
      ? field.choices!.indexOf(String(value))
      : choiceText(noun, name, String(value), lang);
  return String(value);
};

const matches = (landscape: Landscape, noun: Noun, thing: Thing, filters: Record<string, string>): boolean =>
  Object.entries(filters).every(([name, wanted]) => {
    if (name === "q") return mentions(landscape, noun, thing, wanted.toLowerCase());
    if (name === "valid" && hasValidity(noun)) return isWanted(landscape, thing.id, wanted);
    const value = thing.values[name] ?? null;
    if (wanted === "-") return isLeftOpen(landscape, noun, thing, name);
    return Array.isArray(value) ? value.includes(wanted) : String(value) === wanted;
  });

/** Whether nobody has said it yet; of a system that is out of use nobody need. */
const isLeftOpen = (landscape: Landscape, noun: Noun, thing: Thing, name: string): boolean => {
  const value = thing.values[name] ?? null;
  const { orWhy } = noun.fields[name] ?? {};
  const empty = value === null || (Array.isArray(value) && value.length === 0);
  return (
    empty &&
    !(orWhy && thing.values[orWhy]) &&
    (noun.name !== "system-use" || livingUses(landscape).some(({ id }) => id === thing.id))
  );
};

/** Whether a thing's words, or the names of what it points to, hold the words sought. */
const mentions = (landscape: Landscape, noun: Noun, thing: Thing, words: string): boolean =>
  columnsOf(noun).some(
    ([name, field]) =>
      field.kind === "text" &&
      String(thing.values[name] ?? "")
        .toLowerCase()
        .includes(words),
  ) ||
  [...idsOf(thing, "externalIds"), ...idsOf(thing, "otherNames")].some(line =>
    line.toLowerCase().includes(words),
  ) ||
  fieldsOf(noun).some(
    ([name, field]) =>
      (field.kind === "one" || field.kind === "responsibility") &&
      field.listed &&
      typeof thing.values[name] === "string" &&
      titleOf(landscape, String(thing.values[name])).toLowerCase().includes(words),
  );
