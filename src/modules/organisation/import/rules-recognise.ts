import { type Attributes, sliceAt } from "../history/rules-slices.ts";
import { type ImportAsk, type ImportRow, nameIn, plain, type SheetKind } from "./rules-plan.ts";

type Found = (row: ImportRow) => readonly string[];

/**
 * Marks which of what is here a row is about, where its number is new to us or it has none. Who has a number of this
 * source already is somebody else; so is whoever two rows could mean.
 */
export const recognised = (
  ask: ImportAsk,
  kind: SheetKind,
  rows: readonly ImportRow[],
  found: Found,
): ImportRow[] => {
  const known = (row: ImportRow) =>
    ask.ids[kind].get(row.key) ?? (ask.whole[kind].has(row.key) ? row.key : undefined);
  const meant = rows.map(row => {
    const id = known(row);
    if (id !== undefined) return id;
    const numberless = isUnnumbered(row);
    // People and posts without a number are looked for by all they are called.
    if (numberless && kind !== "unit") return null;
    const free = found(row).filter(one => numberless || !ask.numbered[kind].has(one));
    return free.length === 1 ? free[0]! : null;
  });
  const claims = new Map<string | null, number>();
  for (const id of meant) claims.set(id, (claims.get(id) ?? 0) + 1);
  return rows.map((row, i) => {
    const id = meant[i]!;
    return id === null || claims.get(id) !== 1 || known(row) ? row : { ...row, is: id };
  });
};

/** Its key is what it is called, not a number that somebody gave it. */
export const isUnnumbered = (row: ImportRow): boolean => row.key === "" || row.byName === true;

/**
 * Units here with a row's name that stand under the same unit. Where the list does not tell under which, a number goes
 * to a name of several words alone: every department has its "Administration".
 */
export const standingHere = (ask: ImportAsk, rows: readonly ImportRow[]): Found => {
  const named = new Map<string, string[]>();
  const placed = new Map<string, string[]>();
  for (const [id, slices] of ask.whole.unit) {
    const value = sliceAt(slices, ask.day)?.value;
    if (!value) continue;
    add(named, plain(value.name), id);
    add(placed, place(value.parentLine, value.name), id);
  }
  const byKey = new Map<string, ImportRow[]>();
  const byName = new Map<string, ImportRow[]>();
  for (const row of rows) {
    if (row.key !== "") add(byKey, row.key, row);
    add(byName, plain(nameIn("unit", row.values)), row);
  }
  const found = new Map<ImportRow, readonly string[]>();
  const find: Found = row => {
    const before = found.get(row);
    if (before) return before;
    // Who stands under themselves is nowhere.
    found.set(row, []);
    const name = nameIn("unit", row.values);
    const parent = row.references.parentLine;
    const above = parent == null ? parent : idOf(parent);
    const here =
      parent === undefined
        ? isUnnumbered(row) || /\s/.test(name.trim())
          ? named.get(plain(name))
          : []
        : above === undefined
          ? []
          : placed.get(place(above!, name));
    found.set(row, here ?? []);
    return here ?? [];
  };
  const idOf = (text: string): string | undefined => {
    const id = ask.ids.unit.get(text) ?? (ask.whole.unit.has(text) ? text : undefined);
    if (id) return id;
    const above = only(byKey.get(text)) ?? only(byName.get(plain(text)));
    return above ? only(find(above)) : only(named.get(plain(text)));
  };
  return find;
};

/**
 * People here with a row's e-mail whose family name it bears too, since many share a mailbox; without an e-mail,
 * whoever this source's list without numbers called so.
 */
export const peopleHere = (ask: ImportAsk): Found => {
  const mails = new Map<string, { id: string; family: string }[]>();
  for (const [id, slices] of ask.whole.person) {
    const value = sliceAt<Attributes>(slices, ask.day)?.value;
    if (typeof value?.email === "string")
      add(mails, plain(value.email), { id, family: String(value.family ?? "") });
  }
  return row => {
    const { email, family } = row.values;
    const byMail = typeof email === "string" ? mails.get(plain(email)) : undefined;
    const told = ask.ids.person.get(nameIn("person", row.values).trim());
    if (!byMail) return told ? [told] : [];
    return byMail.filter(one => typeof family !== "string" || isAkin(one.family, family)).map(one => one.id);
  };
};

/** One family name, or one within the other: "Lund Hauge" is also "Hauge", and "Lundby" is near "Lund". */
const isAkin = (a: string, b: string): boolean => {
  const words = (name: string) =>
    plain(name)
      .split(/[\s-]+/)
      .filter(word => word.length > 3);
  return (
    plain(a) === plain(b) ||
    words(a).some(one => words(b).some(other => one.startsWith(other) || other.startsWith(one)))
  );
};

const place = (parent: string | null, name: string): string => `${parent ?? ""} ${plain(name)}`;

const only = <T>(list: readonly T[] | undefined): T | undefined => (list?.length === 1 ? list[0] : undefined);

const add = <T>(lists: Map<string, T[]>, key: string, one: T): void => {
  const list = lists.get(key);
  if (list) list.push(one);
  else lists.set(key, [one]);
};
