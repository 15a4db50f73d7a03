import { type KyselyPlugin, sql } from "kysely";
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

type Where = Pick<Act, "db" | "municipality"> & Partial<Act>;

/** One transaction of one municipality: all of `work` happens, or nothing. */
export const transact = <T>(act: Where, work: (tx: Tx) => Promise<T>): Promise<T> =>
  inside(act, "start transaction", work);

/** One snapshot of one municipality, for reading. */
export const read = <T>(act: Where, work: (tx: Tx) => Promise<T>): Promise<T> =>
  inside(act, "start transaction isolation level repeatable read read only", work);

/**
 * Begins and binds to the municipality in one question, as every page begins so; local, so that a reused connection
 * remembers nothing.
 */
const inside = <T>({ db, municipality }: Where, begin: string, work: (tx: Tx) => Promise<T>): Promise<T> => {
  if (begun.has(db)) throw new Error("a transaction inside another would end it");
  return db.connection().execute(async connection => {
    let open = true;
    // A connection that has begun is a transaction to all who use it, until it has ended.
    const tx = connection.withPlugin(only(() => open)) as Tx;
    begun.add(tx);
    try {
      const bound = sql`set_config('samsyn.municipality', ${sql.lit(municipality)}, true)`;
      await sql`${sql.raw(begin)}; select ${bound}`.execute(connection);
      const answer = await work(tx);
      open = false;
      await sql`commit`.execute(connection);
      return answer;
    } catch (error) {
      open = false;
      // A connection that broke has rolled back already: what broke it is what to tell.
      await sql`rollback`.execute(connection).catch(() => undefined);
      throw error;
    }
  });
};

const begun = new WeakSet<object>();

/** Who keeps a transaction longer than it lasts would ask in somebody else's. */
const only = (isOpen: () => boolean): KyselyPlugin => ({
  transformQuery: ({ node }) => {
    if (!isOpen()) throw new Error("a question after the transaction's end");
    return node;
  },
  transformResult: async ({ result }) => result,
});
