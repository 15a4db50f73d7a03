import { sql } from "kysely";
import type { Day } from "../../../kernel/period.ts";
import type { Tx } from "../../../platform/db/database.ts";
import { here } from "../history/store.server.ts";
import type { ImportRows } from "./rules-plan.ts";

/** A file between preview and confirmation. */
export type Draft = {
  id: string;
  source: string;
  day: Day;
  fileName: string;
  body: { rows: ImportRows; complete: boolean };
};

export const keepDraft = async (tx: Tx, draft: Draft, by: { id: string; at: Date }): Promise<void> => {
  await sql`delete from organisation.import_draft
    where municipality_id = ${here} and made_at < ${by.at}::timestamptz - interval '1 day'`.execute(tx);
  await sql`
    insert into organisation.import_draft (municipality_id, id, made_by, made_at, source, day, file_name, body)
    values (${here}, ${draft.id}::uuid, ${by.id}, ${by.at}, ${draft.source}, ${draft.day}::date, ${draft.fileName},
      ${JSON.stringify(draft.body)}::jsonb)`.execute(tx);
};

export const draftById = async (tx: Tx, id: string): Promise<Draft | null> => {
  const { rows } = await sql<Draft>`
    select id, source, day, file_name as "fileName", body from organisation.import_draft
    where municipality_id = ${here} and id = ${id}::uuid`.execute(tx);
  return rows[0] ?? null;
};

export const dropDraft = async (tx: Tx, id: string): Promise<void> => {
  await sql`delete from organisation.import_draft where municipality_id = ${here} and id = ${id}::uuid`.execute(
    tx,
  );
};

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
