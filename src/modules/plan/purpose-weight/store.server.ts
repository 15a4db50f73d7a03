import { sql } from "kysely";
import type { Tx } from "../../../platform/db/database.ts";
import type { Purpose } from "../../purpose/index.ts";

export type PurposePoints = { purpose: Purpose; points: number; by: string; on: string };

/** What the purposes were given of the hundred points; none when nobody has said. */
export const pointsIn = async (tx: Tx): Promise<PurposePoints[]> => {
  const { rows } = await sql<PurposePoints>`select purpose, points::float8 as points, set_by as by,
    set_on::text as on from plan.purpose_weight`.execute(tx);
  return rows;
};

/** All eight together, for they share the hundred points. */
export const setPoints = async (
  tx: Tx,
  municipality: string,
  all: readonly PurposePoints[],
): Promise<void> => {
  await sql`delete from plan.purpose_weight`.execute(tx);
  for (const { purpose, points, by, on } of all)
    await sql`insert into plan.purpose_weight (municipality_id, purpose, points, set_by, set_on)
      values (${municipality}, ${purpose}, ${points}, ${by}, ${on})`.execute(tx);
};
