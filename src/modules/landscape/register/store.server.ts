import { sql } from "kysely";
import type { Tx } from "../../../platform/db/database.ts";
import { columnOf, columnsOf, linksOf, linkTableOf, type Noun, snake, tableOf } from "./noun.ts";
import type { Fact, Thing, Value, Values } from "./rules.ts";
import { dropExternalIds, externalLines, insertLines, replaceLines } from "./store-external-ids.server.ts";
import { dropNames, insertNames, nameLines, replaceNames } from "./store-names.server.ts";

type Row = Record<string, unknown> & { id: string; version: number };

/** Tables and columns are named by declarations in this source tree, never by what a person sends. */
const table = (noun: Noun) => sql.raw(tableOf(noun));

const linkColumns = (noun: Noun) =>
  linksOf(noun).map(
    ([name]) =>
      sql`, array(select target_id::text from ${sql.raw(linkTableOf(noun, name))} l where l.municipality_id = t.municipality_id and l.owner_id = t.id order by 1) as ${sql.id(snake(name))}`,
  );

const select = (noun: Noun) => sql`select t.* ${sql.join(linkColumns(noun), sql``)} from ${table(noun)} t`;

/** What is kept apart from the nouns' own tables, by thing. */
type Known = { ids: Awaited<ReturnType<typeof externalLines>>; names: ReadonlyMap<string, string[]> };

const thingOf = (noun: Noun, row: Row, known: Known): Thing => {
  const values: Values = {};
  // The row's columns are those of the noun's own table: the declaration says what each holds.
  for (const [name, field] of columnsOf(noun)) values[name] = (row[columnOf(name, field)] ?? null) as Value;
  for (const [name] of linksOf(noun)) values[name] = (row[snake(name)] ?? []) as string[];
  values.externalIds = known.ids.get(row.id)?.all ?? [];
  if (noun.fields.otherNames) values.otherNames = known.names.get(row.id) ?? [];
  return {
    id: row.id,
    version: row.version,
    values,
    facts: (row.facts ?? {}) as Record<string, Fact>,
    unknowns: (row.unknowns ?? {}) as Record<string, string>,
    imported: known.ids.get(row.id)?.imported ?? [],
  };
};

export const allThings = async (tx: Tx, noun: Noun): Promise<Thing[]> => {
  const { rows } = await sql<Row>`${select(noun)} order by t.id`.execute(tx);
  const known = { ids: await externalLines(tx, noun), names: await nameLines(tx, noun) };
  return rows.map(row => thingOf(noun, row, known));
};

export const thingsById = async (tx: Tx, noun: Noun, ids: readonly string[]): Promise<Thing[]> => {
  const { rows } = await sql<Row>`${select(noun)} where t.id = any(${ids}::uuid[])`.execute(tx);
  const known = { ids: await externalLines(tx, noun, ids), names: await nameLines(tx, noun, ids) };
  return rows.map(row => thingOf(noun, row, known));
};

export const thingById = async (tx: Tx, noun: Noun, id: string): Promise<Thing | undefined> =>
  (await thingsById(tx, noun, [id]))[0];

/** The names of things, for showing references. */
export const titlesOf = async (tx: Tx, noun: Noun, ids?: readonly string[]): Promise<Map<string, string>> => {
  const title = sql.id(columnOf(noun.title, noun.fields[noun.title]!));
  const chosen = ids ? sql`where id = any(${ids}::uuid[])` : sql``;
  const { rows } = await sql<{
    id: string;
    title: string | null;
  }>`select id, ${title}::text as title from ${table(noun)} ${chosen}`.execute(tx);
  return new Map(rows.map(row => [row.id, row.title ?? ""]));
};

/** Writes new things, any number at once. */
export const insertThings = async (
  tx: Tx,
  municipality: string,
  noun: Noun,
  things: readonly Thing[],
): Promise<void> => {
  if (things.length === 0) return;
  const columns = [
    "municipality_id",
    "id",
    "version",
    "facts",
    "unknowns",
    ...columnsOf(noun).map(([n, f]) => columnOf(n, f)),
  ];
  const rows = things.map(thing => ({
    municipality_id: municipality,
    id: thing.id,
    version: thing.version,
    facts: thing.facts,
    unknowns: thing.unknowns,
    ...Object.fromEntries(
      columnsOf(noun).map(([name, field]) => [
        columnOf(name, field),
        thing.values[name] ?? (field.kind === "flag" ? false : null),
      ]),
    ),
  }));
  const names = sql.join(columns.map(column => sql.id(column)));
  await sql`insert into ${table(noun)} (${names}) select ${names} from json_populate_recordset(null::${table(noun)}, ${JSON.stringify(rows)})`.execute(
    tx,
  );
  for (const [name] of linksOf(noun)) await insertLinks(tx, municipality, noun, name, things);
  await insertLines(tx, municipality, noun, things);
  await insertNames(tx, municipality, noun, things);
};

const insertLinks = async (
  tx: Tx,
  municipality: string,
  noun: Noun,
  name: string,
  things: readonly Pick<Thing, "id" | "values">[],
) => {
  const links = things.flatMap(thing =>
    ((thing.values[name] ?? []) as readonly string[]).map(target => ({ o: thing.id, t: target })),
  );
  if (links.length === 0) return;
  await sql`insert into ${sql.raw(linkTableOf(noun, name))} (municipality_id, owner_id, target_id) select ${municipality}::uuid, o, t from json_to_recordset(${JSON.stringify(links)}) as x(o uuid, t uuid)`.execute(
    tx,
  );
};

/** Replaces a thing's values if nobody changed it since `thing.version` was read; false when somebody did. */
export const replaceThing = async (
  tx: Tx,
  municipality: string,
  noun: Noun,
  thing: Thing,
): Promise<boolean> => {
  const sets = columnsOf(noun).map(
    ([name, field]) =>
      sql`${sql.id(columnOf(name, field))} = ${thing.values[name] ?? (field.kind === "flag" ? false : null)}`,
  );
  const { rows } =
    await sql`update ${table(noun)} set ${sql.join(sets)}, facts = ${JSON.stringify(thing.facts)}::jsonb, unknowns = ${JSON.stringify(thing.unknowns)}::jsonb, version = version + 1, changed_at = now() where id = ${thing.id} and version = ${thing.version} returning id`.execute(
      tx,
    );
  if (rows.length === 0) return false;
  for (const [name] of linksOf(noun)) {
    await sql`delete from ${sql.raw(linkTableOf(noun, name))} where owner_id = ${thing.id}`.execute(tx);
    await insertLinks(tx, municipality, noun, name, [thing]);
  }
  await replaceLines(tx, municipality, noun, [thing]);
  await replaceNames(tx, municipality, noun, [thing]);
  return true;
};

/** One writer at a time of a kind whose things must differ from each other. */
export const lockKeys = (tx: Tx, municipality: string, noun: Noun) =>
  sql`select pg_advisory_xact_lock(hashtextextended(${`${noun.name} ${municipality}`}, 0))`.execute(tx);

export const deleteThing = async (tx: Tx, noun: Noun, id: string, version: number): Promise<boolean> => {
  const { rows } =
    await sql`delete from ${table(noun)} where id = ${id} and version = ${version} returning id`.execute(tx);
  if (rows.length === 0) return false;
  await dropExternalIds(tx, [id]);
  await dropNames(tx, [id]);
  return true;
};

/** Where a thing is pointed to from: field and count, so that a removal can say its consequence in numbers. */
export const pointersTo = async (tx: Tx, all: readonly Noun[], noun: Noun, id: string) => {
  const found: { noun: string; field: string; ids: string[] }[] = [];
  // A dated list is not emptied behind its publisher's back: what stands on one is withdrawn, never removed.
  if (noun.name === "source-item" || noun.name === "source") {
    const { rows } = await sql<{ id: string }>`${
      noun.name === "source"
        ? sql`select id from landscape.publication where source_id = ${id}`
        : sql`select publication_id as id from landscape.publication_item where item_id = ${id}`
    }`.execute(tx);
    if (rows.length > 0) found.push({ noun: "publication", field: "items", ids: rows.map(row => row.id) });
  }
  for (const other of all)
    for (const [name, field] of Object.entries(other.fields)) {
      if (field.to !== noun.name) continue;
      const source =
        field.kind === "many"
          ? sql`select owner_id as id from ${sql.raw(linkTableOf(other, name))} where target_id = ${id}`
          : sql`select id from ${table(other)} where ${sql.id(columnOf(name, field))} = ${id}`;
      const { rows } = await sql<{ id: string }>`${source}`.execute(tx);
      if (rows.length > 0) found.push({ noun: other.name, field: name, ids: rows.map(row => row.id) });
    }
  return found;
};

/** Replaces many things at once where their versions still stand; answers how many were written. */
export const replaceThings = async (
  tx: Tx,
  municipality: string,
  noun: Noun,
  changes: readonly { id: string; version: number; values: Values; facts: Record<string, Fact> }[],
): Promise<number> => {
  if (changes.length === 0) return 0;
  const columns = columnsOf(noun).map(([name, field]) => columnOf(name, field));
  const rows = changes.map(change => ({
    id: change.id,
    version: change.version,
    facts: change.facts,
    ...Object.fromEntries(
      columnsOf(noun).map(([name, field]) => [
        columnOf(name, field),
        change.values[name] ?? (field.kind === "flag" ? false : null),
      ]),
    ),
  }));
  const sets = sql.join(columns.map(column => sql`${sql.id(column)} = x.${sql.id(column)}`));
  const written =
    await sql`update ${table(noun)} t set ${sets}, facts = t.facts || x.facts, version = t.version + 1, changed_at = now()
    from json_populate_recordset(null::${table(noun)}, ${JSON.stringify(rows)}) x where t.id = x.id and t.version = x.version`.execute(
      tx,
    );
  for (const [name] of linksOf(noun)) {
    await sql`delete from ${sql.raw(linkTableOf(noun, name))} where owner_id = any(${changes.map(({ id }) => id)}::uuid[])`.execute(
      tx,
    );
    await insertLinks(tx, municipality, noun, name, changes);
  }
  await replaceLines(tx, municipality, noun, changes);
  await replaceNames(tx, municipality, noun, changes);
  return Number(written.numAffectedRows ?? 0);
};

/** How many things of the landscape point to each of these units; a unit nobody points to is not in the answer. */
export const unitUse = async (
  tx: Tx,
  nouns: readonly Noun[],
  units: readonly string[],
): Promise<Map<string, number>> => {
  const counts = new Map<string, number>();
  for (const noun of nouns)
    for (const [name, field] of Object.entries(noun.fields)) {
      if (field.to !== "unit") continue;
      const [from, column] =
        field.kind === "many"
          ? [sql.raw(linkTableOf(noun, name)), sql.raw("target_id")]
          : [table(noun), sql.id(columnOf(name, field))];
      const { rows } = await sql<{ unit: string; n: number }>`
        select ${column} as unit, count(*) as n from ${from} where ${column} = any(${[...units]}::uuid[]) group by 1`.execute(
        tx,
      );
      for (const { unit, n } of rows) counts.set(unit, (counts.get(unit) ?? 0) + n);
    }
  return counts;
};
