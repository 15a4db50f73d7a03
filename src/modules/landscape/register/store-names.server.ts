import { sql } from "kysely";
import type { Tx } from "../../../platform/db/database.ts";
import type { Noun } from "./noun.ts";
import type { Thing } from "./rules.ts";
import { nameSaid } from "./rules-names.ts";

/** What the things of a noun are called in other languages, by thing, as lines. */
export const nameLines = async (
  tx: Tx,
  noun: Noun,
  ids?: readonly string[],
): Promise<Map<string, string[]>> => {
  const lines = new Map<string, string[]>();
  if (!noun.fields.otherNames) return lines;
  const chosen = ids ? sql`and id = any(${ids}::uuid[])` : sql``;
  const { rows } = await sql<{ id: string; line: string }>`
    select id, lang || ': ' || name as line from landscape.other_name
    where noun = ${noun.name} ${chosen} order by id, lang`.execute(tx);
  for (const { id, line } of rows) lines.set(id, [...(lines.get(id) ?? []), line]);
  return lines;
};

type Lined = Pick<Thing, "id" | "values">;

/** Writes what new things are called in other languages. */
export const insertNames = async (
  tx: Tx,
  municipality: string,
  noun: Noun,
  things: readonly Lined[],
): Promise<void> => {
  const rows = things.flatMap(({ id, values }) =>
    [values.otherNames ?? []].flat().flatMap(line => {
      const said = nameSaid(String(line));
      return said ? [{ ...said, id }] : [];
    }),
  );
  if (rows.length === 0) return;
  await sql`insert into landscape.other_name (municipality_id, id, lang, noun, name)
    select ${municipality}::uuid, id, lang, ${noun.name}, name
    from json_to_recordset(${JSON.stringify(rows)}) as x(id uuid, lang text, name text)`.execute(tx);
};

/** Writes what they are called now; of a thing that says nothing of it, what is there stays. */
export const replaceNames = async (
  tx: Tx,
  municipality: string,
  noun: Noun,
  things: readonly Lined[],
): Promise<void> => {
  const told = things.filter(({ values }) => values.otherNames !== undefined);
  if (told.length === 0) return;
  await dropNames(
    tx,
    told.map(({ id }) => id),
  );
  await insertNames(tx, municipality, noun, told);
};

export const dropNames = (tx: Tx, ids: readonly string[]) =>
  sql`delete from landscape.other_name where id = any(${ids}::uuid[])`.execute(tx);
