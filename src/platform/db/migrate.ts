import { Kysely, type Migration, Migrator, PostgresDialect, sql } from "kysely";
import pg from "pg";
import { inOrder } from "../../kernel/text.ts";
import { alone } from "./alone.ts";
import { createRoles } from "./roles.ts";

/** The SQL of every module, bundled with the server so that a running copy needs no source tree. */
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

/** The order of the loop: a module may refer to tables of those before it. */
const schemas = [
  "platform",
  "organisation",
  "facts",
  "purpose",
  "knowledge",
  "landscape",
  "plan",
  "effect",
  "spread",
  "citizen",
];

/** The migrations of one schema, in the order of their names. */
const migrationsOf = (schema: string): [name: string, text: string][] =>
  Object.entries(files)
    .filter(([path]) => path.includes(schema === "platform" ? "/platform/db/" : `/modules/${schema}/`))
    .map(([path, text]): [string, string] => [path.split("/").at(-1)!.replace(".sql", ""), text])
    .sort(([a], [b]) => inOrder(a, b));

/** All migrations this build knows, as "schema/name": a backup names them to be restored only where it fits. */
export const knownMigrations = (): string[] =>
  schemas.flatMap(schema => migrationsOf(schema).map(([name]) => `${schema}/${name}`));

/**
 * Brings a database to this build: roles, then each module's migrations.
 * `url` must be of a user who may create roles and schemas. Safe to run from many processes at once.
 */
export const migrate = async (url: string, say: (sentence: string) => void = () => {}): Promise<void> => {
  await createRoles(url);
  const pool = new pg.Pool({ connectionString: url, max: 2, options: "-c role=samsyn_owner" });
  const db = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) });
  try {
    await alone(url, "migrations", async () => {
      for (const schema of schemas) await migrateSchema(db, schema, say);
    });
  } finally {
    await db.destroy();
  }
};

const migrateSchema = async (db: Kysely<unknown>, schema: string, say: (sentence: string) => void) => {
  const applied = await runMigrations(db, schema, migrationsOf(schema));
  if (applied.length > 0) say(`The tables of ${schema} are up to date: ${applied.join(", ")}.`);
};

/**
 * Runs those of the known migrations that are chosen and not yet applied, in the open transaction of one connection.
 * Nothing here begins or commits: the transaction is the caller's.
 */
export const migrateWithin = async (
  db: Kysely<unknown>,
  chosen: (migration: string) => boolean,
): Promise<void> => {
  for (const schema of schemas) {
    const migrations = migrationsOf(schema).filter(([name]) => chosen(`${schema}/${name}`));
    await runMigrations(db, schema, migrations, { disableTransactions: true });
  }
};

/** The names of those that were run now. */
const runMigrations = async (
  db: Kysely<unknown>,
  schema: string,
  migrations: [name: string, text: string][],
  options: { disableTransactions?: boolean } = {},
): Promise<string[]> => {
  if (migrations.length === 0) return [];
  const steps = migrations.map(([name, text]): [string, Migration] => [
    name,
    { up: async on => void (await sql.raw(text).execute(on)) },
  ]);
  const provider = { getMigrations: async () => Object.fromEntries(steps) };
  const migrator = new Migrator({ db, provider, migrationTableSchema: schema, ...options });
  const { error, results = [] } = await migrator.migrateToLatest();
  if (error) throw error;
  return results.map(result => result.migrationName);
};
