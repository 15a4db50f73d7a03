import { Kysely, PostgresDialect, type Transaction } from "kysely";
import pg from "pg";

/** A connection pool that runs as `samsyn_app`, a role that owns nothing and cannot pass row-level security. */
export type Db = Kysely<unknown>;
export type Tx = Transaction<unknown>;

// Dates are civil dates (text) and never instants; bigints of ours are counters and fit in a number.
pg.types.setTypeParser(pg.types.builtins.DATE, text => text);
pg.types.setTypeParser(pg.types.builtins.INT8, text => Number(text));
pg.types.setTypeParser(pg.types.builtins.NUMERIC, text => Number(text));

/** Opens a pool. `onError` hears of idle connections that break (a stopped server must not end the process). */
export const connect = (
  url: string,
  options: { role?: "samsyn_app" | "samsyn_owner"; max?: number; onError?: (error: Error) => void } = {},
): Db => {
  const pool = new pg.Pool({
    connectionString: url,
    max: options.max ?? 10,
    // Nobody waits for ever, neither for a server that takes a connection and says nothing nor behind others.
    connectionTimeoutMillis: 60_000,
    // The role is set by the server at connect, so that no query can run before it.
    options: `-c role=${options.role ?? "samsyn_app"}`,
    Client: Remembering,
  });
  pool.on("error", error => options.onError?.(error));
  // The pool hears of idle connections only. One at work that breaks is told by its query; unheard, it would end us.
  pool.on("connect", client => client.on("error", () => {}));
  return new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) });
};

/** As many questions as all pages together ask, and some: a connection takes a few megabytes for them. */
const mostKept = 1000;
const names = new Map<string, string>();

/** A question's name on every connection; none for what writes, or for one too many. */
const nameOf = (question: string): string | undefined => {
  if (!/^\s*(select|with)\b/i.test(question)) return undefined;
  if (!names.has(question) && names.size < mostKept) names.set(question, `q${names.size}`);
  return names.get(question);
};

/**
 * A connection keeps the plans of the questions it has answered: to plan one of a page's takes PostgreSQL as long as to
 * answer it. Who reads and what they may see is asked at each execution, whatever the plan.
 */
class Remembering extends pg.Client {
  // Kysely asks with text and values; what has no values may be several statements, which are not planned ahead.
  // biome-ignore lint/suspicious/noExplicitAny: the client's own method has a dozen forms, all passed on as they are
  override query(question: any, values?: any, done?: any): any {
    const name = typeof question === "string" && values?.length > 0 ? nameOf(question) : undefined;
    return name ? super.query({ name, text: question, values }) : super.query(question, values, done);
  }
}

/** A key already taken, a reference to what is gone, or two who wait for each other: somebody was faster. */
export const isBrokenTie = (error: unknown): boolean => isTaken(error) || isOne(error, ["23503", "40P01"]);

/** What was to be written is there already. */
export const isTaken = (error: unknown): boolean => isOne(error, ["23505"]);

/** unique_violation 23505, foreign_key_violation 23503, deadlock_detected 40P01 */
const isOne = (error: unknown, codes: readonly string[]): boolean =>
  error instanceof Error && "code" in error && codes.includes(String(error.code));

/** The transaction, or the pool where a table is open to all, seen through a module's own table types. */
export const tables = <T>(tx: Db | Tx): Transaction<T> =>
  // Kysely's table types exist only at compile time; each store states its own.
  tx as unknown as Transaction<T>;
