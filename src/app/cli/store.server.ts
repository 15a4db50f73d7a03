import { sql } from "kysely";
import type { Names } from "../../kernel/lang.ts";
import type { Db, Tx } from "../../platform/db/database.ts";

export type Found = {
  id: string;
  country: string;
  code: string;
  name: Names;
  time_zone: string;
  example: boolean;
};

/** Sessions and keys ended since the backup must not come alive again with it: everybody signs in anew, and new keys are made. */
export const endAllAccess = async (tx: Tx): Promise<void> => {
  await sql`update platform.session set ended_at = now(), ended_because = 'restored'
    where ended_at is null`.execute(tx);
  await sql`update platform.api_key set ended_at = now() where ended_at is null`.execute(tx);
  await sql`delete from platform.sign_in_attempt`.execute(tx);
};

/** All municipalities of the installation: the operator's view, by code. */
export const municipalities = async (db: Db): Promise<Found[]> =>
  (
    await sql<Found>`select id, country, code, name, time_zone, example from platform.municipality
      order by example, country, code`.execute(db)
  ).rows;

export const municipalityIds = async (tx: Tx): Promise<string[]> =>
  (await sql<{ id: string }>`select id from platform.municipality`.execute(tx)).rows.map(({ id }) => id);

/** The rows of one municipality, within a transaction that goes through all. */
export const enterMunicipality = (tx: Tx, id: string) =>
  sql`select set_config('samsyn.municipality', ${id}, true)`.execute(tx);
