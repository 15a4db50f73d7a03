import { randomBytes } from "node:crypto";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import type { TestProject } from "vitest/node";
import { type Addresses, startCluster } from "../db/embedded.ts";
import { isAlive, stopServer } from "../db/embedded-postmaster.ts";
import { databaseOf } from "../db/embedded-start.ts";
import { migrate } from "../db/migrate.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** The address of the migrated test database, of a user who may do everything in it. */
    testDatabase: string;
    /** The same as the user the application logs in as. */
    appDatabase: string;
    /** Why the migrations stopped; empty when all went well. */
    migrationFailure: string;
  }
}

/** One PostgreSQL for the whole test run: ours in a folder of its own, or a fresh database at DATABASE_URL. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env.DATABASE_URL;
  const database = await (given ? freshDatabase(given) : freshCluster());
  // A broken migration of one module shall not stop the tests of another; one test of our own fails for it.
  const failure = await migrate(database.url, () => {}).then(() => "", String);
  if (failure) console.error(`The migrations stopped, so tables are missing: ${failure}`);
  project.provide("testDatabase", database.url);
  project.provide("appDatabase", database.app);
  project.provide("migrationFailure", failure);
  // For the processes that end-to-end tests start.
  process.env.SAMSYN_TEST_DATABASE = database.url;
  return database.end;
}

type TestDatabase = Addresses & { end: () => Promise<void> };

const prefix = "samsyn-test-";

const freshCluster = async (): Promise<TestDatabase> => {
  await sweep();
  const folder = await mkdtemp(join(tmpdir(), `${prefix}${process.pid}-`));
  // The server's user must be able to pass through; mkdtemp makes 0700.
  await rm(folder, { recursive: true });
  const cluster = await startCluster(folder, () => {}, { test: true });
  const end = async () => {
    await cluster.stop();
    await rm(folder, { recursive: true, force: true });
  };
  return { url: cluster.url, app: cluster.app, end };
};

/** Ends what test runs left behind that were killed before they could tidy up. */
const sweep = async (): Promise<void> => {
  for (const name of await readdir(tmpdir())) {
    const pid = name.startsWith(prefix) ? Number(name.slice(prefix.length).split("-")[0]) : Number.NaN;
    if (!(pid > 1) || isAlive(pid)) continue;
    const folder = join(tmpdir(), name);
    // Another user's remains are that user's to tidy.
    await stopServer(join(folder, "cluster", "data"))
      .then(() => rm(folder, { recursive: true, force: true }))
      .catch(() => {});
  }
};

const freshDatabase = async (given: string): Promise<TestDatabase> => {
  const name = `samsyn_test_${randomBytes(6).toString("hex")}`;
  await once(given, `create database ${name} template template0 encoding 'UTF8'`);
  const url = databaseOf(given, name);
  return {
    url,
    app: url,
    end: () => once(given, `drop database if exists ${name} with (force)`),
  };
};

const once = async (url: string, statement: string): Promise<void> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
};
