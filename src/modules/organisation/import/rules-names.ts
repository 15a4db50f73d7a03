import type { Day } from "../../../kernel/period.ts";
import { type Attributes, sliceAt } from "../history/rules-slices.ts";
import { raiseLevels } from "./rules-levels.ts";
import {
  type ImportAsk,
  type ImportRow,
  type ImportRows,
  nameIn,
  plain,
  type RowError,
  type SheetKind,
  sheetKinds,
} from "./rules-plan.ts";
import { isUnnumbered, peopleHere, recognised, standingHere } from "./rules-recognise.ts";

export type Ids = Record<SheetKind, Map<string, string>>;

/** The rows of a file with a key each, and what each key stands for: a known object, or a new one. */
export type Settled = {
  rows: ImportRows;
  ids: Ids;
  errors: RowError[];
  /** What a text may mean: a key, one of our ids, or a name that only one bears. */
  meant: (kind: SheetKind, text: string) => readonly string[];
};

/**
 * Finds out who each row is about. A number of the source's or ours decides; a list without numbers is known by its
 * names, as long as only one bears each.
 */
export const settle = (ask: ImportAsk): Settled => {
  const errors: RowError[] = [];
  const ids: Ids = {
    unit: new Map(ask.ids.unit),
    person: new Map(ask.ids.person),
    position: new Map(ask.ids.position),
  };
  const rows: ImportRows = { unit: null, person: null, position: null };
  const names: Record<SheetKind, Names> = { unit: new Map(), person: new Map(), position: new Map() };
  for (const kind of ["unit", "person"] as const) here(names[kind], kind, ask);
  const meant = (kind: SheetKind, text: string): readonly string[] => {
    const id = ids[kind].get(text) ?? (ask.whole[kind].has(text) ? text : undefined);
    return id ? [id] : [...(names[kind].get(plain(text)) ?? [])];
  };
  const take = (
    kind: SheetKind,
    list: readonly ImportRow[],
    found: (row: ImportRow) => readonly string[],
  ) => {
    const taken = new Map<string, ImportRow>();
    const same = new Map<string, number>();
    const kept: ImportRow[] = [];
    const shared = sharedNames(kind, list);
    for (const given of list) {
      const isShared = shared.has(plain(nameIn(kind, given.values)));
      const base = given.key || keyOf(kind, given, isShared);
      // Vacant posts of one title are as many as there are rows.
      const vacant = kind === "position" && given.key === "" && !given.references.person;
      const count = vacant ? (same.get(base) ?? 0) + 1 : 1;
      same.set(base, count);
      const byName = isUnnumbered(given);
      const row: ImportRow = {
        ...given,
        key: count > 1 ? `${base} ${count}` : base,
        ...(byName && { byName }),
      };
      const first = taken.get(row.key);
      if (first && given.repeats && kind === "person") continue;
      const say = (code: string, values: Record<string, string | number>) => {
        row.broken = true;
        const column = kind === "position" ? "title" : "name";
        const value = nameIn(kind, row.values);
        errors.push({ sheet: row.sheet, row: row.row, column, value, refusal: { code, values } });
      };
      // A number that stands twice is told where the cells are read.
      if (first && given.key === "" && row.key !== "")
        say("import.name-twice", { name: nameIn(kind, row.values), first: first.row });
      if (!first) taken.set(row.key, row);
      if (!ids[kind].has(row.key)) {
        const known = given.is ? [given.is] : given.key === "" && !isShared ? found(row) : [];
        if (known.length > 1) say("import.name-shared", { name: nameIn(kind, row.values), n: known.length });
        ids[kind].set(
          row.key,
          known.length === 1 ? known[0]! : ask.whole[kind].has(row.key) ? row.key : ask.newId(),
        );
      }
      kept.push(row);
    }
    rows[kind] = kept;
    for (const row of kept)
      for (const name of namesOf(kind, row.values)) note(names[kind], name, ids[kind].get(row.key)!);
  };
  if (ask.rows.unit) {
    const raised = raiseLevels(ask.rows.unit);
    const told = recognised(ask, "unit", raised, standingHere(ask, raised));
    take("unit", withTop(ask, told), row => byName("unit", row, names));
  }
  if (ask.rows.person)
    take("person", recognised(ask, "person", ask.rows.person, peopleHere(ask)), row =>
      byName("person", row, names),
    );
  if (ask.rows.position) {
    const post = (row: ImportRow) => samePost(ask, row, meant);
    take("position", recognised(ask, "position", ask.rows.position, post), post);
  }
  return { rows, ids, errors, meant };
};

type Names = Map<string, Set<string>>;

const note = (names: Names, name: string, id: string) => {
  const key = plain(name);
  if (key !== "") (names.get(key) ?? names.set(key, new Set()).get(key)!).add(id);
};

/** All that something is called by. */
export const namesOf = (kind: SheetKind, value: Attributes): string[] => {
  const told = kind === "person" ? [value.email, whole(value)] : [];
  return [nameIn(kind, value), ...told].filter((name): name is string => typeof name === "string");
};

const whole = (value: Attributes): string => [value.given, value.family].filter(Boolean).join(" ");

/** What everybody is called who is here on the day. */
const here = (names: Names, kind: SheetKind, ask: ImportAsk) => {
  for (const [id, slices] of ask.whole[kind]) {
    const value = sliceAt<Attributes>(slices, ask.day)?.value;
    if (value) for (const name of namesOf(kind, value)) note(names, name, id);
  }
};

/** What a row without a number is called by. */
const keyOf = (kind: SheetKind, { values, references }: ImportRow, isShared = false): string => {
  if (kind === "position")
    return [references.unit, references.person, values.title]
      .map(part => plain(String(part ?? "")))
      .join(" | ");
  // Many units are called Administration: what they stand under tells them apart.
  if (kind === "unit" && isShared && references.parentLine)
    return `${references.parentLine} / ${nameIn(kind, values)}`;
  return String((kind === "person" && values.email) || nameIn(kind, values)).trim();
};

/** Units of one list that share their name cannot be known by it. */
const sharedNames = (kind: SheetKind, list: readonly ImportRow[]): Set<string> => {
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const row of kind === "unit" ? list : []) {
    const name = plain(nameIn(kind, row.values));
    if (seen.has(name)) shared.add(name);
    seen.add(name);
  }
  return shared;
};

const byName = (kind: SheetKind, row: ImportRow, names: Record<SheetKind, Names>): readonly string[] => {
  const email = kind === "person" && typeof row.values.email === "string" ? row.values.email : null;
  const mail = email === null ? undefined : names[kind].get(plain(email));
  return [...(mail ?? names[kind].get(plain(nameIn(kind, row.values))) ?? [])];
};

/** A post without a number is the one here with the same unit, person and title. */
const samePost = (ask: ImportAsk, row: ImportRow, meant: Settled["meant"]): readonly string[] => {
  const [unit] = meant("unit", row.references.unit ?? "");
  const [person] = row.references.person ? meant("person", row.references.person) : [];
  if (!unit || !person) return [];
  return (postsOf(ask).get(person) ?? []).filter(id => {
    const value = sliceAt<Attributes>(ask.whole.position.get(id) ?? [], ask.day)?.value;
    return value?.unit === unit && value.title === row.values.title;
  });
};

const posts = new WeakMap<ImportAsk, Map<string, string[]>>();
const postsOf = (ask: ImportAsk): Map<string, string[]> => {
  const known = posts.get(ask);
  if (known) return known;
  const made = new Map<string, string[]>();
  for (const [id, slices] of ask.whole.position) {
    const person = sliceAt<Attributes>(slices, ask.day)?.value.person;
    if (typeof person === "string") made.set(person, [...(made.get(person) ?? []), id]);
  }
  posts.set(ask, made);
  return made;
};

/**
 * A list with no word of who stands under whom stands under the top that is here; where nothing is here yet, the
 * municipality itself is the top of a list that has several.
 */
const withTop = (ask: ImportAsk, rows: readonly ImportRow[]): readonly ImportRow[] => {
  const tops = topsOf(ask, ask.day);
  const known = (row: ImportRow) => row.is || ask.ids.unit.has(row.key) || ask.whole.unit.has(row.key);
  const under = (of: (row: ImportRow) => boolean, parentLine: string) =>
    rows.map(row => (of(row) ? { ...row, references: { ...row.references, parentLine } } : row));
  if (tops.length === 1)
    return under(
      row =>
        row.references.parentLine === undefined && !known(row) && !isNamed(row, ask.whole, tops[0]!, ask.day),
      tops[0]!,
    );
  if (tops.length > 1) return rows;
  const parentless = new Set(rows.filter(row => !row.references.parentLine && !row.broken));
  if (parentless.size < 2) return rows;
  const own = [...parentless].find(row => plain(nameIn("unit", row.values)) === plain(ask.municipality));
  const first = rows[0]!;
  const top: ImportRow = own ?? {
    sheet: first.sheet,
    row: first.row,
    key: ask.municipality,
    byName: true,
    from: earliest(rows, ask.day),
    to: null,
    values: { name: ask.municipality },
    references: { parentLine: null },
  };
  const key = top.key || keyOf("unit", top);
  const placed = under(row => row !== top && parentless.has(row), key);
  return own ? placed : [top, ...placed];
};

const topsOf = ({ whole: { unit } }: ImportAsk, day: Day): string[] =>
  [...unit].flatMap(([id, slices]) => {
    const value = sliceAt(slices, day)?.value;
    return value && value.parentLine === null ? [id] : [];
  });

const isNamed = (row: ImportRow, all: ImportAsk["whole"], id: string, day: Day): boolean =>
  plain(nameIn("unit", row.values)) === plain(sliceAt(all.unit.get(id) ?? [], day)?.value.name ?? "");

const earliest = (rows: readonly ImportRow[], day: Day): Day =>
  rows.reduce((first, row) => (row.from && row.from < first ? row.from : first), day);

/** Which rows of a file are about objects of a kind, by id; the first where several are. */
export const rowsById = ({ rows, ids }: Settled): Map<string, ImportRow> => {
  const found = new Map<string, ImportRow>();
  for (const kind of sheetKinds)
    for (const row of rows[kind] ?? []) {
      const id = ids[kind].get(row.key)!;
      if (!found.has(id)) found.set(id, row);
    }
  return found;
};
