import { sql } from "kysely";
import type { Day } from "../../../kernel/period.ts";
import type { Tx } from "../../../platform/db/database.ts";

/** Two system uses that share a task on purpose; who said so is null for what was written before that was kept. */
export type MeantOverlap = { one: string; other: string; reason: string; by: string | null; on: Day | null };

/** Pairs of system uses that share a task on purpose. */
export const meantOverlaps = async (tx: Tx): Promise<MeantOverlap[]> => {
  const { rows } = await sql<MeantOverlap>`select one_id as one, other_id as other, reason,
    declared_by as by, declared_on as on from landscape.meant_overlap order by declared_on desc nulls last`.execute(
    tx,
  );
  return rows;
};

/** Writes that a pair is meant; a pair that stands already gets the newer reason. */
export const insertMeant = async (
  tx: Tx,
  municipality: string,
  { one, other, reason, by, on }: MeantOverlap,
): Promise<void> => {
  await sql`insert into landscape.meant_overlap (municipality_id, one_id, other_id, reason, declared_by, declared_on)
    values (${municipality}, ${one}, ${other}, ${reason}, ${by}, ${on})
    on conflict (municipality_id, one_id, other_id)
    do update set reason = excluded.reason, declared_by = excluded.declared_by, declared_on = excluded.declared_on`.execute(
    tx,
  );
};

/** Takes a pair back; false when it was not there. */
export const deleteMeant = async (tx: Tx, one: string, other: string): Promise<boolean> => {
  const { rows } =
    await sql`delete from landscape.meant_overlap where one_id = ${one} and other_id = ${other} returning one_id`.execute(
      tx,
    );
  return rows.length > 0;
};
