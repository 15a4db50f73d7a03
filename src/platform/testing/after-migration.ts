import { readFile } from "node:fs/promises";
import pg from "pg";
import { afterAll, beforeAll } from "vitest";
import { migrate } from "../db/migrate.ts";
import { emptyDatabase } from "./index.ts";

type Row = Record<string, unknown>;

/** A database as it was before a module's migration, put through it; answers how to ask it. */
export const afterMigration = (before: string, file: URL): ((text: string) => Promise<Row[]>) => {
  let database: Awaited<ReturnType<typeof emptyDatabase>>;
  let client: pg.Client;
  beforeAll(async () => {
    database = await emptyDatabase();
    await migrate(database.url);
    client = new pg.Client({ connectionString: database.url });
    await client.connect();
    await client.query(before);
    const text = await readFile(file, "utf8");
    // As it runs: by the tables' owner, whom row-level security binds, in one transaction.
    await client.query(`set role samsyn_owner; begin; ${text} commit; reset role`);
  }, 60_000);
  afterAll(async () => {
    await client.end();
    await database.drop();
  });
  return async text => (await client.query(text)).rows;
};
