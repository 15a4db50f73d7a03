import { sql } from "kysely";
import type { Tx } from "../../../platform/db/database.ts";

/** The country and code of the acting municipality. */
export const municipalityKey = async (
  tx: Tx,
  municipality: string,
): Promise<{ country: string; code: string }> => {
  const { rows } = await sql<{ country: string; code: string }>`
    select country, code from platform.municipality where id = ${municipality}`.execute(tx);
  if (!rows[0]) throw new Error("the acting municipality is not there");
  return rows[0];
};
