import { Kysely, Migrator, PostgresDialect, sql } from "kysely";
import pg from "pg";

/** The SQL of every module, bundled with the server so that a running copy needs no source tree. */
const files = {
  ...import.meta.glob<string>("/src/platform/db/migrations/*.sql", { query: "?raw", import: "default", eager: true }),
  ...import.meta.glob<string>("/src/modules/*/migrations/*.sql", { query: "?raw", import: "default", eager: true }),
};

/** The order of the loop: a module may refer to tables of those before it. */
const schemas = ["platform", "organisation", "facts", "purpose", "knowledge", "landscape", "plan", "effect", "spread", "citizen"];

/** The migrations of one schema, in the order of their names. */
const migrationsOf = (schema: string): [name: string, text: string][] =>
  Object.entries(files)
    .filter(([path]) => path.includes(schema === "platform" ? "/platform/db/" : `/modules/${schema}/`))
    .map(([path, text]): [string, string] => [path.split("/").at(-1)!.replace(".sql", ""), text])
    .sort(([a], [b]) => (a < b ? -1 : 1));

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
    for (const schema of schemas) await migrateSchema(db, schema, say);
  } finally {
    await db.destroy();
  }
};

const migrateSchema = async (db: Kysely<unknown>, schema: string, say: (sentence: string) => void) => {
  const migrations = migrationsOf(schema);
  if (migrations.length === 0) return;
  const provider = {
    getMigrations: async () =>
      Object.fromEntries(
        migrations.map(([name, text]) => [
          name,
          { up: async (on: Kysely<unknown>) => void (await sql.raw(text).execute(on)) },
        ]),
      ),
  };
  const { error, results } = await new Migrator({ db, provider, migrationTableSchema: schema }).migrateToLatest();
  for (const result of results ?? []) say(`${schema}/${result.migrationName}: ${result.status}`);
  if (error) throw error;
};

const createRoles = async (url: string) => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    // Two processes may start at once; roles belong to the whole cluster, so the lock does too.
    await client.query("select pg_advisory_lock(727001)");
    for (const role of ["samsyn_owner", "samsyn_app"]) {
      const { rowCount } = await client.query("select 1 from pg_roles where rolname = $1", [role]);
      if (!rowCount) await client.query(`create role ${role} nologin`);
      await client.query(`grant ${role} to current_user`);
    }
    const { rows } = await client.query<{ name: string }>("select quote_ident(current_database()) as name");
    await client.query(`grant create on database ${rows[0]!.name} to samsyn_owner`);
    await client.query("revoke create on schema public from public");
  } finally {
    await client.end();
  }
};
