import { sql } from "kysely";
import type { Tx } from "../../../platform/db/database.ts";
import type { Noun } from "./noun.ts";
import type { Thing } from "./rules.ts";
import { type ExternalId, externalIdIn, externalIdLine } from "./rules-external-ids.ts";

/** Ids that other registers gave our things, of one scheme. */
export const externalIds = async (
  tx: Tx,
  scheme: string,
): Promise<Map<string, { noun: string; id: string }>> => {
  const { rows } = await sql<{
    value: string;
    noun: string;
    id: string;
  }>`select value, noun, id from landscape.external_id where scheme = ${scheme}`.execute(tx);
  return new Map(rows.map(row => [row.value, { noun: row.noun, id: row.id }]));
};

export const insertExternalIds = async (
  tx: Tx,
  municipality: string,
  scheme: string,
  entries: readonly { value: string; noun: string; id: string }[],
) => {
  if (entries.length === 0) return;
  await sql`insert into landscape.external_id (municipality_id, scheme, value, noun, id)
    select ${municipality}::uuid, ${scheme}, value, noun, id from json_to_recordset(${JSON.stringify(entries)}) as x(value text, noun text, id uuid)`.execute(
    tx,
  );
};

/** What other registers call the things of a noun, by thing, as lines. */
export const externalLines = async (
  tx: Tx,
  noun: Noun,
  ids?: readonly string[],
): Promise<Map<string, string[]>> => {
  const chosen = ids ? sql`and id = any(${ids}::uuid[])` : sql``;
  const { rows } = await sql<ExternalId & { id: string }>`
    select id, scheme, value, "from", "to" from landscape.external_id where noun = ${noun.name} ${chosen}`.execute(
    tx,
  );
  const lines = new Map<string, string[]>();
  for (const { id, ...external } of rows)
    lines.set(id, [...(lines.get(id) ?? []), externalIdLine(external)].sort());
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
    from json_to_recordset(${JSON.stringify(rows)}) as x(scheme text, value text, id uuid, "from" date, "to" date)`.execute(
    tx,
  );
};

/** Writes what they are called now; of a thing that says nothing of it, what is there stays. */
export const replaceLines = async (
  tx: Tx,
  municipality: string,
  noun: Noun,
  things: readonly Lined[],
): Promise<void> => {
  const told = things.filter(({ values }) => values.externalIds !== undefined);
  if (told.length === 0) return;
  await dropExternalIds(
    tx,
    told.map(({ id }) => id),
  );
  await insertLines(tx, municipality, noun, told);
};

export const dropExternalIds = (tx: Tx, ids: readonly string[]) =>
  sql`delete from landscape.external_id where id = any(${ids}::uuid[])`.execute(tx);

/** Which of these ids name another thing than this one already. */
export const takenIds = async (
  tx: Tx,
  thing: string,
  ids: readonly Pick<ExternalId, "scheme" | "value">[],
): Promise<Pick<ExternalId, "scheme" | "value">[]> => {
  if (ids.length === 0) return [];
  const { rows } = await sql<Pick<ExternalId, "scheme" | "value">>`
    select e.scheme, e.value from landscape.external_id e
    join json_to_recordset(${JSON.stringify(ids)}) as x(scheme text, value text) using (scheme, value)
    where e.id::text <> ${thing}`.execute(tx);
  return rows;
};
