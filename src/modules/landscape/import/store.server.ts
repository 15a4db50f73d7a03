import { sql } from "kysely";
import type { Tx } from "../../../platform/db/database.ts";

type Kept = { id: string; fileName: string; bytes: Uint8Array; options: Record<string, string> };

/** Files older than a day go, for a draft is no archive. */
export const dropOldDrafts = async (tx: Tx, now: Date): Promise<void> => {
  await sql`delete from landscape.import_draft where created_at < ${now}::timestamptz - interval '1 day'`.execute(
    tx,
  );
};

/** Keeps a file until it is confirmed. */
export const insertDraft = async (
  tx: Tx,
  municipality: string,
  draft: Kept & { hash: string; by: string },
): Promise<void> => {
  await dropOldDrafts(tx, new Date());
  await sql`insert into landscape.import_draft (municipality_id, id, file_name, bytes, options, plan_hash, created_by)
    values (${municipality}, ${draft.id}, ${draft.fileName}, ${Buffer.from(draft.bytes)}, ${JSON.stringify(draft.options)}, ${draft.hash}, ${draft.by})`.execute(
    tx,
  );
};

export const draftById = async (tx: Tx, id: string): Promise<(Kept & { written: boolean }) | undefined> => {
  const { rows } = await sql<{
    id: string;
    file_name: string;
    bytes: Buffer;
    options: Record<string, string>;
    written_at: Date | null;
  }>`
    select id, file_name, bytes, options, written_at from landscape.import_draft where id::text = ${id}`.execute(
    tx,
  );
  const row = rows[0];
  return (
    row && {
      id: row.id,
      fileName: row.file_name,
      bytes: row.bytes,
      options: row.options,
      written: row.written_at !== null,
    }
  );
};

/** Takes a draft to be written, once: false for the second of two who said yes. What is written needs its file no longer. */
export const claimDraft = async (tx: Tx, id: string, now: Date): Promise<boolean> => {
  const { rows } = await sql`update landscape.import_draft set written_at = ${now}, bytes = ''
    where id = ${id} and written_at is null returning id`.execute(tx);
  return rows.length > 0;
};

/** All drafts of the municipality go. */
export const dropDrafts = async (tx: Tx): Promise<void> => {
  await sql`delete from landscape.import_draft
    where municipality_id = nullif(current_setting('samsyn.municipality', true), '')::uuid`.execute(tx);
};
