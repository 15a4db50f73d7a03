import { Kysely, PostgresDialect, type PostgresPoolClient } from "kysely";
import type pg from "pg";
import type { Tx } from "../db/database.ts";

/** The open transaction of one connection, as stores know it. Nothing in it may begin, commit or destroy. */
export const transactionOf = (client: pg.Client): Tx =>
  // Kysely's Transaction adds only guards against nested transactions to what this is.
  new Kysely<unknown>({ dialect: new PostgresDialect({ pool: poolOf(client) }) }) as unknown as Tx;

/** A pool of exactly this connection. */
const poolOf = (client: pg.Client) => ({
  connect: async (): Promise<PostgresPoolClient> => {
    // pg's overloads of query are wider than what kysely declares; both are the same object at run time.
    const query = client.query.bind(client) as unknown as PostgresPoolClient["query"];
    return { query, release: () => {} };
  },
  end: async () => {},
});
