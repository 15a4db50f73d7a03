import { access } from "node:fs/promises";
import pg from "pg";
import type { Lang } from "../../kernel/lang.ts";
import {
  appliedMigrations,
  ourSchemas,
  plainSettings,
  type Sequence,
  sequencesOf,
  type TableShape,
  tablesOf,
} from "./catalog.ts";
import { type Frame, type FrameKind, formatVersion, writeFrames } from "./file.ts";
import { BackupRefused } from "./refused.ts";
import { boundTo, rowsOf, type TableSum } from "./rows.ts";
import { texts } from "./texts/index.ts";

/** The first frame: of which state of the tables this is a copy. */
export type Head = {
  format: number;
  createdAt: string;
  migrations: string[];
  tables: TableShape[];
  sequences: Sequence[];
};

/** Whom to tell how far it is, and in which language. */
export type Telling = { say?: (sentence: string) => void; lang?: Lang };

/** How far it is, in words. */
export const teller = ({ say = () => {}, lang = "en" }: Telling) => {
  const t = texts(lang);
  return (key: ToldKey, values: Record<string, string | number> = {}) => say(t(key, values));
};
type ToldKey = `told.${"whole" | "migrated" | "table" | "written" | "restored"}`;
export type Tell = ReturnType<typeof teller>;

/** What a backup answers: keep `sha256` elsewhere, so that a file changed on purpose is found too. */
export type BackupDone = {
  file: string;
  bytes: number;
  sha256: string;
  rows: number;
  tables: TableSum[];
  createdAt: string;
};

/**
 * Writes all rows of a database, as of one moment, to one file; people go on working meanwhile. The tables
 * themselves are not written but named by their migrations. Waiting jobs are not part of it: the queue is made anew.
 */
export const backup = async (url: string, file: string, telling: Telling = {}): Promise<BackupDone> => {
  if (await isThere(file)) throw new BackupRefused("backup.file-there", { file });
  const tell = teller(telling);
  const client = new pg.Client({ connectionString: url });
  client.on("error", () => {});
  await client.connect();
  try {
    await client.query("begin isolation level repeatable read read only");
    await client.query(plainSettings);
    const head = await headOf(client);
    const sums: TableSum[] = [];
    const written = await writeFrames(file, framesOf(client, head, sums, tell));
    await client.query("commit");
    const rows = sums.reduce((sum, table) => sum + table.rows, 0);
    tell("told.written", { n: rows, tables: sums.length, file });
    return { file, ...written, rows, tables: sums, createdAt: head.createdAt };
  } finally {
    await client.end();
  }
};

const headOf = async (client: pg.Client): Promise<Head> => {
  const schemas = await ourSchemas(client);
  if (!schemas.includes("platform")) throw new BackupRefused("backup.nothing");
  // The server's clock: this statement takes the snapshot.
  const { rows } = await client.query<{ now: string }>("select to_json(now()) #>> '{}' as now");
  return {
    format: formatVersion,
    createdAt: rows[0]!.now,
    migrations: await appliedMigrations(client, schemas),
    tables: await tablesOf(client, schemas),
    sequences: await sequencesOf(client, schemas),
  };
};

async function* framesOf(client: pg.Client, head: Head, sums: TableSum[], tell: Tell): AsyncGenerator<Frame> {
  yield json("h", head);
  const municipalities = await boundTo(client);
  for (const [index, table] of head.tables.entries()) {
    yield json("t", { name: table.name });
    const rows = rowsOf(client, table, municipalities);
    let next = await rows.next();
    for (; !next.done; next = await rows.next()) yield { kind: "r", bytes: next.value };
    sums.push(next.value);
    yield json("e", next.value);
    const place = { step: index + 1, steps: head.tables.length, table: table.name };
    tell("told.table", { ...place, n: next.value.rows });
  }
  yield json("s", { tables: sums });
}

const json = (kind: FrameKind, value: unknown): Frame => ({
  kind,
  bytes: Buffer.from(JSON.stringify(value)),
});

const isThere = (file: string): Promise<boolean> =>
  access(file).then(
    () => true,
    () => false,
  );
