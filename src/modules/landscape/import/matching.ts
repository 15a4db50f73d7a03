import type { Lang } from "../../../kernel/lang.ts";
import { nameKey } from "../../../platform/search/index.ts";
import { labelsOf } from "../register/labels.ts";
import { type Landscape, thingsOf } from "../register/landscape.ts";
import type { Noun } from "../register/noun.ts";
import type { Thing, Values } from "../register/rules.ts";
import { cellOf, type Draft, headerOf, type SayFault } from "./drafts.ts";
import { ownColumns } from "./headings.ts";
import type { Note } from "./rules.ts";

const titleIn = (draft: Draft) => cellOf(draft, draft.noun.title) ?? "";
const groupOf = (draft: Draft) => `${draft.noun.name} ${nameKey(titleIn(draft))}`;
const as = (draft: Draft, id: string): Draft => ({ ...draft, id, isNew: false });

const takenBy = (drafts: readonly Draft[]): Set<string> =>
  new Set(drafts.flatMap(({ isNew, id }) => (isNew ? [] : [id])));

/** What is here under the title of a row; nothing where titles do not name. */
const titledAs = (draft: Draft, landscape: Landscape): readonly string[] =>
  draft.noun.unnamed || titleIn(draft) === ""
    ? []
    : labelsOf(landscape, draft.noun.name).idsOf(titleIn(draft));

const grouped = (drafts: readonly Draft[]): Map<string, Draft[]> => {
  const groups = new Map<string, Draft[]>();
  for (const draft of drafts) {
    const group = groups.get(groupOf(draft));
    if (group) group.push(draft);
    else groups.set(groupOf(draft), [draft]);
  }
  return groups;
};

/**
 * Rows without an id whose name says beyond doubt which thing here they are about: one row, one thing. They are known
 * before anything is read, so that other rows can point to them.
 */
export const matchedByName = (drafts: readonly Draft[], landscape: Landscape): Draft[] => {
  const taken = takenBy(drafts);
  const rows = grouped(drafts.filter(({ isNew }) => isNew));
  return drafts.map(draft => {
    if (!draft.isNew || draft.fields.includes("id")) return draft;
    const { unique } = draft.noun;
    const ids = unique
      ? thingsOf(landscape, draft.noun)
          .filter(({ values }) =>
            unique.every(field => values[field] && values[field] === cellOf(draft, field)),
          )
          .map(({ id }) => id)
      : rows.get(groupOf(draft))!.length === 1
        ? titledAs(draft, landscape)
        : [];
    return ids.length === 1 && !taken.has(ids[0]!) ? as(draft, ids[0]!) : draft;
  });
};

type Matching = {
  landscape: Landscape;
  lang: Lang;
  /** What a row says, read without telling what is wrong; null when something is. */
  read: (draft: Draft) => Values | null;
  fault: SayFault;
  notes: Note[];
};

/**
 * The rows of a noun that no id and no name has settled. What is here with the same content is the same thing, so a
 * list sent twice is written once, also where its titles repeat. What is left of a title is new where nothing else
 * here bears it, and the one that does where one row is left; of more nobody can say which is which.
 */
export const matchedByContent = (
  noun: Noun,
  drafts: readonly Draft[],
  { landscape, lang, read, fault, notes }: Matching,
): readonly Draft[] => {
  const rows = grouped(drafts.filter(draft => draft.isNew && draft.noun === noun));
  const open = [...rows.values()].filter(
    ([draft, ...more]) =>
      noun.unnamed ||
      noun.unique ||
      (titleIn(draft!) !== "" && (more.length > 0 || titledAs(draft!, landscape).length > 0)),
  );
  if (open.length === 0) return drafts;
  const taken = takenBy(drafts);
  const again = new Map<Draft, Draft[]>();
  const free = new Map(
    thingsOf(landscape, noun).flatMap(one => (taken.has(one.id) ? [] : [[one.id, one] as const])),
  );
  const find = finderIn(free);
  /** The thing a row is about; null for a row that says once more what another says. */
  const found = new Map<Draft, string | null>();
  const take = (draft: Draft, id: string) => {
    found.set(draft, id);
    free.delete(id);
  };
  const note = (code: Note["code"], draft: Draft, first: Draft) =>
    notes.push({
      code,
      values: {
        sheet: draft.table.sheet,
        row: String(draft.row.number),
        column: headerOf(draft, noun.title, lang),
        value: titleIn(draft),
        first: String(first.row.number),
      },
    });
  for (const group of open) {
    const said = group.flatMap(draft => {
      const values = read(draft);
      return values ? [{ draft, values, names: namesIn(draft) }] : [];
    });
    const first = new Map<string, Draft>();
    for (const { draft, values, names } of said) {
      const key = `${draft.remove} ${contentOf(values, names)}`;
      const before = first.get(key);
      const same = find(values, names)[0] ?? onlyOf(find(values, keysOf(noun, values)));
      if (same) take(draft, same);
      else if (before && !noun.unique) {
        note(noun.unnamed ? "same-twice" : "same-row", draft, before);
        if (!noun.unnamed) {
          found.set(draft, null);
          again.set(before, [...(again.get(before) ?? []), draft]);
        }
      }
      if (!before) first.set(key, draft);
    }
    if (noun.unnamed || noun.unique) continue;
    const left = said.flatMap(({ draft }) => (found.has(draft) ? [] : [draft]));
    const here = titledAs(group[0]!, landscape).filter(id => free.has(id));
    for (const draft of left) {
      const other = group.find(one => one !== draft);
      // With a column for the id, a row without one is a new thing.
      if (here.length === 0 || draft.fields.includes("id")) {
        if (draft !== group[0]) note("same-title", draft, group[0]!);
      } else if (left.length === 1 && here.length === 1) take(draft, here[0]!);
      else
        fault(draft, headerOf(draft, noun.title, lang), titleIn(draft), {
          code: other ? "import.which-row" : "import.which-here",
          values: { value: titleIn(draft), n: here.length, row: String(other?.row.number ?? "") },
        });
    }
  }
  return drafts.flatMap(draft => {
    const [id, rows] = [found.get(draft), again.get(draft)?.map(({ row }) => row)];
    if (id === null) return [];
    const settled = id === undefined ? draft : as(draft, id);
    return [rows ? { ...settled, more: rows } : settled];
  });
};

/** The fields a row has columns for; an end is kept as the length. */
const namesIn = ({ fields }: Draft): string[] =>
  fields
    .filter((name): name is string => name !== null && !ownColumns.includes(name))
    .map(name => (name === "end" ? "quarters" : name))
    .sort();

/** The fields that tell a thing from others of its kind, where the row says them all. */
const keysOf = ({ unique, once }: Noun, values: Values): readonly string[] => {
  const keys = unique ?? once ?? [];
  return keys.every(field => values[field]) ? keys : [];
};

const contentOf = (values: Values, names: readonly string[]): string =>
  JSON.stringify(names.map(name => [name, values[name] ?? null]));

/** Finds the things still free that have the same in the fields asked about. */
const finderIn = (free: ReadonlyMap<string, Thing>) => {
  const indexes = new Map<string, Map<string, string[]>>();
  return (values: Values, names: readonly string[]): string[] => {
    if (names.length === 0) return [];
    const index = indexes.get(names.join(" ")) ?? new Map<string, string[]>();
    if (!indexes.has(names.join(" "))) {
      indexes.set(names.join(" "), index);
      for (const thing of free.values()) {
        const content = contentOf(thing.values, names);
        const ids = index.get(content);
        if (ids) ids.push(thing.id);
        else index.set(content, [thing.id]);
      }
    }
    return (index.get(contentOf(values, names)) ?? []).filter(id => free.has(id));
  };
};

const onlyOf = (ids: readonly string[]): string | undefined => (ids.length === 1 ? ids[0] : undefined);
