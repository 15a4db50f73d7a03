import { sql } from "kysely";
import type { Tx } from "../../../platform/db/database.ts";
import { here, type ObjectKind } from "../history/store.server.ts";

export type ExternalId = { kind: ObjectKind; source: string; value: string; object: string };

/** Notes what sources call our objects; a name already given is left as it is. */
export const noteExternalIds = async (tx: Tx, ids: readonly ExternalId[]): Promise<void> => {
  if (ids.length === 0) return;
  await sql`
    insert into organisation.external_id (municipality_id, kind, source, value, object_id)
    select ${here}, r.* from jsonb_to_recordset(${JSON.stringify(ids)}::jsonb)
      as r(kind text, source text, value text, object uuid) on conflict do nothing`.execute(tx);
};

/** What one source calls our objects of a kind: its value → our id. */
export const externalIdsOf = async (
  tx: Tx,
  kind: ObjectKind,
  source: string,
): Promise<Map<string, string>> => {
  const { rows } = await sql<{ value: string; object: string }>`
    select value, object_id as object from organisation.external_id
    where municipality_id = ${here} and kind = ${kind} and source = ${source}`.execute(tx);
  return new Map(rows.map(row => [row.value, row.object]));
};

/** What all sources call one object. */
export const externalIdsFor = async (
  tx: Tx,
  object: string,
): Promise<{ source: string; value: string }[]> => {
  const { rows } = await sql<{ source: string; value: string }>`
    select source, value from organisation.external_id
    where municipality_id = ${here} and object_id = ${object}::uuid order by source, value`.execute(tx);
  return rows;
};
