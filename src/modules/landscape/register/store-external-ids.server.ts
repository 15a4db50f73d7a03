import { sql } from "kysely";
import type { Day } from "../../../kernel/period.ts";
import type { Act } from "../../../platform/act.ts";
import type { Tx } from "../../../platform/db/database.ts";
import type { Noun } from "./noun.ts";
import type { Thing } from "./rules.ts";
import {
  type ExternalId,
  externalIdIn,
  externalIdKey,
  externalIdLine,
  type NamedThing,
} from "./rules-external-ids.ts";

/** Ids that other registers gave our things, of one scheme; of one given anew, the thing that has it on the day. */
export const externalIds = async (tx: Tx, scheme: string, day: Day): Promise<Map<string, NamedThing>> => {
  const { rows } = await sql<
    NamedThing & { value: string }
  >`select value, noun, id, imported from landscape.external_id
    where scheme = ${scheme} and daterange("from", "to") @> ${day}::date`.execute(tx);
  return new Map(rows.map(({ value, ...thing }) => [value, thing]));
};

/** Two who write what others call things come one after the other; taken before any other lock of a writer. */
export const lockExternalIds = (tx: Tx, municipality: string) =>
  sql`select pg_advisory_xact_lock(hashtextextended(${`external ids ${municipality}`}, 0))`.execute(tx);

/**
 * Writes what an import calls things; what a person had typed of the same thing is the import's from now on. What
 * names another thing that day stays the other's.
 */
export const insertExternalIds = async (
  tx: Tx,
  { municipality, today }: Act,
  scheme: string,
  entries: readonly { value: string; noun: string; id: string }[],
) => {
  if (entries.length === 0) return;
  await lockExternalIds(tx, municipality);
  const rows = sql`json_to_recordset(${JSON.stringify(entries)}) as x(value text, noun text, id uuid)`;
  await sql`update landscape.external_id e set imported = true from ${rows}
    where e.scheme = ${scheme} and lower(e.value) = lower(x.value) and e.id = x.id`.execute(tx);
  // What was another thing's until a day, or will be another's, is this one's between.
  await sql`insert into landscape.external_id (municipality_id, scheme, value, noun, id, imported, "from", "to")
    select ${municipality}::uuid, ${scheme}, x.value, x.noun, x.id, true, e."from", e."to" from ${rows}
    cross join lateral (
      select max(e."to") filter (where e."to" <= ${today}::date) as "from",
        min(e."from") filter (where e."from" > ${today}::date) as "to",
        bool_or(e.id = x.id or daterange(e."from", e."to") @> ${today}::date) as given
      from landscape.external_id e where e.scheme = ${scheme} and lower(e.value) = lower(x.value)) e
    where e.given is not true`.execute(tx);
};

/** What other registers call the things of a noun, by thing, as lines; and which of them an import gave. */
export const externalLines = async (
  tx: Tx,
  noun: Noun,
  ids?: readonly string[],
): Promise<Map<string, { all: string[]; imported: string[] }>> => {
  const chosen = ids ? sql`and id = any(${ids}::uuid[])` : sql``;
  const { rows } = await sql<ExternalId & { id: string; imported: boolean }>`
    select id, scheme, value, "from", "to", imported from landscape.external_id where noun = ${noun.name} ${chosen}`.execute(
    tx,
  );
  const lines = new Map<string, { all: string[]; imported: string[] }>();
  for (const { id, imported, ...external } of rows) {
    const known = lines.get(id) ?? { all: [], imported: [] };
    lines.set(id, known);
    for (const list of imported ? [known.all, known.imported] : [known.all])
      list.push(externalIdLine(external));
  }
  for (const { all } of lines.values()) all.sort();
  return lines;
};

type Lined = Pick<Thing, "id" | "values">;

/** Writes what other registers call new things. */
export const insertLines = async (
  tx: Tx,
  municipality: string,
  noun: Noun,
  things: readonly Lined[],
): Promise<void> => {
  const rows = things.flatMap(({ id, values }) =>
    [values.externalIds ?? []].flat().flatMap(line => {
      const external = externalIdIn(String(line));
      return external ? [{ ...external, id }] : [];
    }),
  );
  if (rows.length === 0) return;
  await sql`insert into landscape.external_id (municipality_id, scheme, value, noun, id, "from", "to")
    select ${municipality}::uuid, scheme, value, ${noun.name}, id, "from", "to"
    from json_to_recordset(${JSON.stringify(rows)}) as x(scheme text, value text, id uuid, "from" date, "to" date)
    where not exists (select from landscape.external_id e
      where e.scheme = x.scheme and e.value = x.value and e.id = x.id and e.imported)`.execute(tx);
};

/** Writes what they are called now; of a thing that says nothing of it, and of an import's, what is there stays. */
export const replaceLines = async (
  tx: Tx,
  municipality: string,
  noun: Noun,
  things: readonly Lined[],
): Promise<void> => {
  const told = things.filter(({ values }) => values.externalIds !== undefined);
  if (told.length === 0) return;
  await sql`delete from landscape.external_id
    where id = any(${told.map(({ id }) => id)}::uuid[]) and not imported`.execute(tx);
  await insertLines(tx, municipality, noun, told);
};

export const dropExternalIds = (tx: Tx, ids: readonly string[]) =>
  sql`delete from landscape.external_id where id = any(${ids}::uuid[])`.execute(tx);

/** Which of these ids name another thing than this one on the same days; two who write at once come one after the other. */
export const takenIds = async (
  tx: Tx,
  municipality: string,
  thing: string,
  ids: readonly ExternalId[],
): Promise<Set<string>> => {
  if (ids.length === 0) return new Set();
  await lockExternalIds(tx, municipality);
  const { rows } = await sql<Pick<ExternalId, "scheme" | "value">>`
    select e.scheme, e.value from landscape.external_id e
    join json_to_recordset(${JSON.stringify(ids)}) as x(scheme text, value text, "from" date, "to" date)
      on x.scheme = e.scheme and x.value = e.value and daterange(x."from", x."to") && daterange(e."from", e."to")
    where e.id::text <> ${thing}`.execute(tx);
  return new Set(rows.map(externalIdKey));
};

/** Whether any of these things shares what it is called, on a day, with another: asked when they are written. */
export const idsShared = async (tx: Tx, things: readonly string[]): Promise<boolean> => {
  if (things.length === 0) return false;
  const { rows } = await sql`
    select from landscape.external_id a join landscape.external_id b
      on a.scheme = b.scheme and a.value = b.value and a.id <> b.id
      and daterange(a."from", a."to") && daterange(b."from", b."to")
    where a.id = any(${things as string[]}::uuid[]) limit 1`.execute(tx);
  return rows.length > 0;
};
