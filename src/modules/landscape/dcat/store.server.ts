import { sql } from "kysely";
import type { Db } from "../../../platform/db/database.ts";

/** The time zone of a municipality; null when there is no such one. Municipalities are open: no transaction is needed. */
export const zoneOf = async (db: Db, municipality: string): Promise<string | null> => {
  const { rows } = await sql<{ zone: string }>`
    select time_zone as zone from platform.municipality where id = ${municipality}`.execute(db);
  return rows[0]?.zone ?? null;
};
