import { sql } from "kysely";
import type { Tx } from "../../../platform/db/database.ts";
import { pointsStored, storedPoints } from "../purposes/stored.ts";
import type { Agreement } from "./rules-agreement.ts";

/** Every version of what was agreed, oldest first: about one thing, or all there are. */
export const agreementsIn = async (tx: Tx, about?: string): Promise<Agreement[]> => {
  const { rows } = await sql<Omit<Agreement, "points"> & { points: number[] | null }>`
    select about, version, text, parties, agreed_on::text as on, points, recorded_by as "recordedBy",
      recorded_at as "recordedAt"
    from purpose.agreement where ${about ? sql`about = ${about}` : sql`true`} order by about, version`.execute(
    tx,
  );
  return rows.map(({ points, ...one }) => ({ ...one, points: points && pointsStored(points) }));
};

export const addAgreement = (tx: Tx, municipality: string, one: Agreement): Promise<unknown> =>
  sql`insert into purpose.agreement (municipality_id, about, version, text, parties, agreed_on, points, recorded_by,
      recorded_at)
    values (${municipality}, ${one.about}, ${one.version}, ${one.text}, ${one.parties}, ${one.on},
      ${one.points && storedPoints(one.points)}::smallint[], ${one.recordedBy}, ${one.recordedAt})`.execute(
    tx,
  );
