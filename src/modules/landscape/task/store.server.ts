import { sql } from "kysely";
import type { Day } from "../../../kernel/period.ts";
import type { Tx } from "../../../platform/db/database.ts";
import type { MappingKind } from "./mapping.ts";

/** The day the loaded edition of a task tree was published; undefined when none was loaded. */
export const editionLoaded = async (tx: Tx, scheme: string): Promise<Day | undefined> => {
  const { rows } = await sql<{ on: Day }>`
    select published_on as on from landscape.task_edition where scheme = ${scheme}`.execute(tx);
  return rows[0]?.on;
};

export const keepEdition = (tx: Tx, municipality: string, scheme: string, on: Day) =>
  sql`insert into landscape.task_edition (municipality_id, scheme, published_on)
    values (${municipality}, ${scheme}, ${on})
    on conflict (municipality_id, scheme) do update set published_on = excluded.published_on`.execute(tx);

export type StoredMapping = { from: string; to: string; kind: MappingKind; author: string; on: Day };

export const allMappings = async (tx: Tx): Promise<StoredMapping[]> => {
  const { rows } = await sql<StoredMapping>`
    select from_id as from, to_id as to, kind, author, mapped_on as on
    from landscape.task_mapping order by from_id, to_id, kind`.execute(tx);
  return rows;
};

export const insertMappings = (tx: Tx, municipality: string, mappings: readonly StoredMapping[]) =>
  sql`insert into landscape.task_mapping (municipality_id, from_id, to_id, kind, author, mapped_on)
    select ${municipality}::uuid, "from", "to", kind, author, "on"
    from json_to_recordset(${JSON.stringify(mappings)})
      as x("from" uuid, "to" uuid, kind text, author text, "on" date)`.execute(tx);

/** Takes mappings away; answers how many were there. */
export const deleteMappings = async (
  tx: Tx,
  mappings: readonly Pick<StoredMapping, "from" | "to" | "kind">[],
): Promise<number> => {
  const { rows } = await sql`delete from landscape.task_mapping m
    using json_to_recordset(${JSON.stringify(mappings)}) as x("from" uuid, "to" uuid, kind text)
    where m.from_id = x."from" and m.to_id = x."to" and m.kind = x.kind returning m.from_id`.execute(tx);
  return rows.length;
};

/** One writer of task trees at a time: what was checked stays true until it is written. */
export const lockTasks = (tx: Tx, municipality: string) =>
  sql`select pg_advisory_xact_lock(hashtextextended(${municipality} || ' tasks', 0))`.execute(tx);

/** Keeps with a draft what replaces the concepts that end, by their uuid. */
export const keepReplaced = (tx: Tx, draft: string, replaced: ReadonlyMap<string, string>) =>
  sql`update landscape.import_draft set options = ${JSON.stringify({ replaced: Object.fromEntries(replaced) })}
    where id = ${draft} and written_at is null`.execute(tx);
