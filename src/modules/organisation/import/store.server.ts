import { sql } from "kysely";
import type { Tx } from "../../../platform/db/database.ts";
import { here } from "../history/store.server.ts";

/** The versions of all objects of three kinds: a plan holds only while they stand. */
export const allHeads = async (tx: Tx): Promise<Map<string, { version: number; recordedAt: string }>> => {
  const { rows } = await sql<{ id: string; version: number; recordedAt: Date }>`
    select id, version, recorded_at as "recordedAt" from organisation.object where municipality_id = ${here}`.execute(
    tx,
  );
  return new Map(
    rows.map(row => [row.id, { version: row.version, recordedAt: row.recordedAt.toISOString() }]),
  );
};
