import { sql } from "kysely";
import type { Day } from "../../kernel/period.ts";
import type { Db, Tx } from "../db/database.ts";

/** The table is closed, as those of the sign-in: every question is one function of the database. */
export type LivingKey = {
  id: string;
  name: string;
  municipality_id: string;
  time_zone: string;
  last_used_on: Day | null;
};

export const readKey = async (db: Db, hash: Buffer, now: Date): Promise<LivingKey | null> =>
  (await sql<LivingKey>`select * from platform.key_read(${hash}, ${now})`.execute(db)).rows[0] ?? null;

/** True when the key was never used before. */
export const noteUse = async (tx: Tx, key: string, today: Day): Promise<boolean> =>
  (await sql<{ ok: boolean }>`select platform.key_used(${key}, ${today}) as ok`.execute(tx)).rows[0]?.ok ??
  false;

export type NewKey = { id: string; hash: Buffer; name: string; by: string; until: Day };

export const addKey = (tx: Tx, k: NewKey, now: Date): Promise<unknown> =>
  sql`select platform.key_make(${k.id}, ${k.hash}, ${k.name}, ${k.by}, ${now}, ${k.until})`.execute(tx);

/** False when there is no such key here, or it was ended before. */
export const closeKey = async (tx: Tx, key: string, now: Date): Promise<boolean> =>
  (await sql<{ ok: boolean }>`select platform.key_end(${key}, ${now}) as ok`.execute(tx)).rows[0]?.ok ??
  false;

export type ApiKey = {
  id: string;
  name: string;
  /** Null where that account has gone since. */
  made_by: string | null;
  made_at: Date;
  last_day: Day;
  last_used_on: Day | null;
  ended_at: Date | null;
};

export const keysHere = async (tx: Tx): Promise<ApiKey[]> =>
  (await sql<ApiKey>`select * from platform.keys_here()`.execute(tx)).rows;

/** Strikes what an erased person was called and reached by from the names of the keys here. */
export const strikeKeys = (tx: Tx, values: readonly string[]): Promise<unknown> =>
  sql`select platform.key_strike(${values}::text[])`.execute(tx);
