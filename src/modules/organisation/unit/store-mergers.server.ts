import { sql } from "kysely";
import type { Tx } from "../../../platform/db/database.ts";
import { here } from "../history/store.server.ts";
import { type EndLine, type SaidOfMerger, saidOfMergers } from "./rules-mergers.ts";

/** A registration of a unit that has, or once had, gone into another. */
export type MergerLine = EndLine & { unit: string; recordedAt: string; recordedBy: string };

/**
 * The registrations, oldest first, of those among some units that ever went into another, and of all that ever went
 * into one of them; by the unit that goes.
 */
export const mergerLines = async (tx: Tx, units: readonly string[]): Promise<Map<string, MergerLine[]>> => {
  const { rows } = await sql<MergerLine & { recordedAt: Date }>`
    select object_id as unit, version, verb, successor as into, slices -> -1 ->> 'to' as "to",
      recorded_at as "recordedAt", recorded_by as "recordedBy"
    from organisation.registration where municipality_id = ${here} and object_id in (
      select object_id from organisation.registration
      where municipality_id = ${here} and successor is not null
        and (object_id = any(${units as string[]}::uuid[]) or successor = any(${units as string[]}::uuid[])))
    order by object_id, version`.execute(tx);
  const found = new Map<string, MergerLine[]>();
  for (const row of rows)
    found.set(row.unit, [
      ...(found.get(row.unit) ?? []),
      { ...row, recordedAt: row.recordedAt.toISOString() },
    ]);
  return found;
};

/** What was said of mergers, by the unit that goes and the version that says it. */
export const mergersSaid = async (
  tx: Tx,
  units: readonly string[],
): Promise<(unit: string, version: number | null) => SaidOfMerger | null> => {
  const lines = await mergerLines(tx, units);
  return (unit, version) => saidOfMergers(lines.get(unit) ?? []).find(one => one.version === version) ?? null;
};
