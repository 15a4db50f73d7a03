import { sql } from "kysely";
import type { Lang } from "../kernel/lang.ts";
import type { Day } from "../kernel/period.ts";
import type { Db, Tx } from "./db/database.ts";

/** What a person may be in one municipality; `association` sees published things of all. */
export const roles = [
  "reader",
  "editor",
  "portfolio-keeper",
  "system-owner",
  "data-protection-officer",
  "survey-owner",
  "coordinator",
  "administrator",
  "association",
] as const;
export type Role = (typeof roles)[number];

export type Actor = { id: string; name: string; roles: readonly Role[] };

/** Who acts, where, when (`zone`: the municipality's time zone, in which days begin) and in which language: the first argument of every action. */
export type Act = {
  db: Db;
  actor: Actor;
  municipality: string;
  now: Date;
  today: Day;
  zone: string;
  lang: Lang;
};

/** One transaction of one municipality: all of `work` happens, or nothing. */
export const transact = <T>(act: Act, work: (tx: Tx) => Promise<T>): Promise<T> =>
  act.db.transaction().execute(async tx => {
    await enter(tx, act.municipality);
    return work(tx);
  });

/** One snapshot of one municipality, for reading. */
export const read = <T>(act: Act, work: (tx: Tx) => Promise<T>): Promise<T> =>
  act.db
    .transaction()
    .setIsolationLevel("repeatable read")
    .setAccessMode("read only")
    .execute(async tx => {
      await enter(tx, act.municipality);
      return work(tx);
    });

/** Binds the transaction to a municipality; local, so that a reused connection remembers nothing. */
const enter = (tx: Tx, municipality: string): Promise<unknown> =>
  sql`select set_config('samsyn.municipality', ${municipality}, true)`.execute(tx);
