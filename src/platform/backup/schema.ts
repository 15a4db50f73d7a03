import { Kysely, Migrator, PostgresDialect, type PostgresPoolClient, sql } from "kysely";
import type pg from "pg";
import type { Tx } from "../db/database.ts";
import { knownMigrations } from "../db/migrate.ts";

const files = {
  ...import.meta.glob<string>("/src/platform/db/migrations/*.sql", {
    query: "?raw",
    import: "default",
    eager: true,
  }),
  ...import.meta.glob<string>("/src/modules/*/migrations/*.sql", {
    query: "?raw",
    import: "default",
    eager: true,
  }),
};

const textOf = (schema: string, name: string): string => {
  const folder = schema === "platform" ? "/src/platform/db" : `/src/modules/${schema}`;
  const text = files[`${folder}/migrations/${name}.sql`];
  if (text === undefined) throw new Error(`The migration ${schema}/${name} is not part of this build.`);
  return text;
};

/** Runs those of the known migrations that are named and not yet applied, on one connection, inside its open transaction. */
export const migrateWithin = async (
  client: pg.Client,
  named: (migration: string) => boolean,
): Promise<void> => {
  const db = over(client);
  const chosen = knownMigrations().filter(named);
  for (const schema of new Set(chosen.map(each => each.split("/")[0]!))) {
    const names = chosen
      .filter(each => each.startsWith(`${schema}/`))
      .map(each => each.slice(schema.length + 1));
    const migrations = Object.fromEntries(names.map(name => [name, { up: runText(textOf(schema, name)) }]));
    const migrator = new Migrator({
      db,
      provider: { getMigrations: async () => migrations },
      migrationTableSchema: schema,
      // The transaction is the restore's own.
      disableTransactions: true,
    });
    const { error } = await migrator.migrateToLatest();
    if (error) throw error;
  }
};

const runText = (text: string) => async (db: Kysely<unknown>) => void (await sql.raw(text).execute(db));

/** The open transaction of one connection, as stores know it. Nothing in it may begin, commit or destroy. */
export const transactionOf = (client: pg.Client): Tx =>
  // Kysely's Transaction adds only guards against nested transactions to what this is.
  over(client) as unknown as Tx;

const over = (client: pg.Client): Kysely<unknown> =>
  new Kysely<unknown>({ dialect: new PostgresDialect({ pool: poolOf(client) }) });

/** A pool of exactly this connection. */
const poolOf = (client: pg.Client) => ({
  connect: async (): Promise<PostgresPoolClient> => {
    // pg's overloads of query are wider than what kysely declares; both are the same object at run time.
    const query = client.query.bind(client) as unknown as PostgresPoolClient["query"];
    return { query, release: () => {} };
  },
  end: async () => {},
});
