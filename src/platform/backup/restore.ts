import pg from "pg";
import type { Tx } from "../db/database.ts";
import { knownMigrations, migrate, migrateWithin } from "../db/migrate.ts";
import { formats } from "../i18n/index.ts";
import { type Head, type Tell, type Telling, teller } from "./backup.ts";
import { ourSchemas, plainSettings, type TableShape, tablesOf } from "./catalog.ts";
import { copyIn } from "./copy.ts";
import { damageOf, type Frame, readFrames } from "./file.ts";
import { closeGuards, openGuards } from "./guards.ts";
import { BackupRefused } from "./refused.ts";
import { sumOf, type TableSum } from "./rows.ts";
import { transactionOf } from "./schema.ts";

export type RestoreOptions = Telling & {
  /** Empties a database that holds municipalities; without it such a database is refused. */
  replace?: boolean;
  /** Runs first in the restore's transaction, while the old rows are still there: collect the erasures made since. */
  beforeRestore?: (tx: Tx) => Promise<void>;
  /**
   * Runs last in the same transaction, with the newest tables: erase again. If it throws, nothing has changed.
   * Both run as the tables' owner, whom row-level security binds: set `samsyn.municipality` for each municipality.
   */
  afterRestore?: (tx: Tx) => Promise<void>;
};

export type RestoreDone = { rows: number; tables: TableSum[]; createdAt: string };

/**
 * Puts a backup into a database, in one transaction: the tables as they were, the rows, a comparison of every
 * table's hash, then the migrations since. Any difference throws, and nothing has changed.
 */
export const restore = async (
  url: string,
  file: string,
  options: RestoreOptions = {},
): Promise<RestoreDone> => {
  const tell = teller(options);
  const damage = await damageOf(file);
  if (damage) throw damage;
  tell("told.whole");
  const frames = readFrames(file);
  const client = new pg.Client({ connectionString: url });
  client.on("error", () => {});
  await client.connect();
  try {
    const head = await headOf(frames, file);
    // A database that never held Samsyn lacks the roles; the empty tables that come with them are in nobody's way.
    if ((await ourSchemas(client)).length === 0) await migrate(url, () => {});
    await client.query("begin");
    await client.query("set local lock_timeout = '15s'");
    await emptyOut(client, options);
    const sums = await rebuild(client, head, file, frames, tell);
    tell("told.migrated");
    await migrateWithin(transactionOf(client), () => true);
    await options.afterRestore?.(transactionOf(client));
    await client.query("commit");
    await client.query("analyze").catch(() => {});
    const rows = sums.reduce((sum, table) => sum + table.rows, 0);
    // The clock of whoever sits at the terminal.
    const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
    const on = formats(options.lang ?? "en").dateTime(new Date(head.createdAt), timeZone);
    tell("told.restored", { n: rows, tables: sums.length, on });
    return { rows, tables: sums, createdAt: head.createdAt };
  } catch (error) {
    await client.query("rollback").catch(() => {});
    throw inWords(error);
  } finally {
    await frames.return(undefined);
    await client.end();
  }
};

const headOf = async (frames: AsyncIterator<Frame>, file: string): Promise<Head> => {
  const head: Head = parse(await expect(file, frames, "h"));
  const known = new Set(knownMigrations());
  const unknown = head.migrations.filter(name => !known.has(name));
  if (unknown.length > 0) throw new BackupRefused("restore.newer", { file, migrations: unknown.join(", ") });
  return head;
};

/** Drops what is there: empty tables, or with `replace` all. */
const emptyOut = async (client: pg.Client, options: RestoreOptions): Promise<void> => {
  const schemas = await ourSchemas(client);
  const there = schemas.includes("platform");
  const held = there
    ? Number((await client.query("select count(*)::int as n from platform.municipality")).rows[0].n)
    : 0;
  if (held > 0 && !options.replace) throw new BackupRefused("restore.not-empty", { n: held });
  if (there && options.beforeRestore) {
    await client.query("set local role samsyn_owner");
    await options.beforeRestore(transactionOf(client));
    await client.query("reset role");
  }
  for (const schema of schemas)
    await client.query(`drop schema if exists ${pg.escapeIdentifier(schema)} cascade`);
  await forgetJobs(client);
};

/** Jobs that wait belong to the rows that go. Their queues stay: a running server goes on with them. */
const forgetJobs = async (client: pg.Client): Promise<void> => {
  const { rows } = await client.query("select to_regclass('pgboss.job') is not null as there");
  if (rows[0].there) await client.query("delete from pgboss.job");
};

const rebuild = async (
  client: pg.Client,
  head: Head,
  file: string,
  frames: AsyncIterator<Frame>,
  tell: Tell,
): Promise<TableSum[]> => {
  await client.query("set local role samsyn_owner");
  const wanted = new Set(head.migrations);
  await migrateWithin(transactionOf(client), name => wanted.has(name));
  await client.query(plainSettings);
  const schemas = await ourSchemas(client);
  const tables = await tablesOf(client, schemas);
  if (shapeOf(tables) !== shapeOf(head.tables)) throw contradicts(file);
  const guards = await openGuards(client, schemas);
  await client.query(`truncate ${tables.map(table => table.name).join(", ")}`);
  const sums: TableSum[] = [];
  for (const [index, table] of tables.entries()) {
    sums.push(await load(client, table, file, frames));
    const place = { step: index + 1, steps: tables.length, table: table.name };
    tell("told.table", { ...place, n: sums.at(-1)!.rows });
  }
  const summary: { tables: TableSum[] } = parse(await expect(file, frames, "s"));
  if (JSON.stringify(summary.tables) !== JSON.stringify(sums)) throw contradicts(file);
  for (const { name, value, called } of head.sequences)
    await client.query("select setval($1::regclass, $2::bigint, $3)", [name, value, called]);
  await closeGuards(client, guards);
  await refreshViews(client, schemas);
  await client.query("set local search_path to default");
  return sums;
};

const refreshViews = async (client: pg.Client, schemas: string[]): Promise<void> => {
  const { rows } = await client.query<{ name: string }>(
    "select format('%I.%I', schemaname, matviewname) as name from pg_matviews where schemaname = any($1)",
    [schemas],
  );
  for (const { name } of rows) await client.query(`refresh materialized view ${name}`);
};

/** Loads one table and reads it back: its rows must sum to what the file says. */
const load = async (
  client: pg.Client,
  table: TableShape,
  file: string,
  frames: AsyncIterator<Frame>,
): Promise<TableSum> => {
  const { name }: { name: string } = parse(await expect(file, frames, "t"));
  if (name !== table.name) throw contradicts(file);
  let end: Frame | undefined;
  const rows = async function* (): AsyncGenerator<Buffer> {
    for (;;) {
      const next = await frames.next();
      if (next.done || next.value.kind !== "r") {
        end = next.value;
        return;
      }
      yield next.value.bytes;
    }
  };
  await copyIn(client, `copy ${table.name} (${table.columns.join(", ")}) from stdin`, rows());
  if (end?.kind !== "e") throw contradicts(file);
  const written: TableSum = parse(end);
  const found = await sumOf(client, { ...table, closed: false });
  if (found.sha256 !== written.sha256 || found.rows !== written.rows)
    throw new BackupRefused("restore.other-rows", { table: table.name });
  return found;
};

const contradicts = (file: string) => new BackupRefused("restore.contradicts", { file });

const expect = async (file: string, frames: AsyncIterator<Frame>, kind: Frame["kind"]): Promise<Frame> => {
  const next = await frames.next();
  if (next.done || next.value.kind !== kind) throw contradicts(file);
  return next.value;
};

// What the file holds was written by us, and its hash has been compared.
const parse = <T>(frame: Frame): T => JSON.parse(frame.bytes.toString("utf8")) as T;

const shapeOf = (tables: TableShape[]): string =>
  JSON.stringify(tables.map(({ name, columns }) => [name, columns]));

const inWords = (error: unknown): unknown =>
  error instanceof Error && "code" in error && error.code === "55P03"
    ? new BackupRefused("restore.busy", {}, error)
    : error;
