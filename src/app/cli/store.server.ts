import { sql } from "kysely";
import type { Names } from "../../kernel/lang.ts";
import type { Db } from "../../platform/db/database.ts";

export type Found = { id: string; country: string; code: string; name: Names; time_zone: string };

/** All municipalities of the installation: the operator's view, by code. */
export const municipalities = async (db: Db): Promise<Found[]> =>
  (
    await sql<Found>`select id, country, code, name, time_zone from platform.municipality
      order by example, country, code`.execute(db)
  ).rows;
