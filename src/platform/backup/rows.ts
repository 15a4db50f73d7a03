import { createHash } from "node:crypto";
import type pg from "pg";
import { copyStatement, type TableShape } from "./catalog.ts";
import { copyOut } from "./copy.ts";

/** How much a table holds, and the SHA-256 over its rows in the order of its key. */
export type TableSum = { name: string; rows: number; sha256: string };

/**
 * Reads a table's rows in order, and says at the end what they sum to. A role that row-level security binds reads
 * one municipality after another; the key begins with the municipality, so the order is the same.
 */
export async function* rowsOf(
  client: pg.ClientBase,
  table: TableShape,
  municipalities: readonly string[] | undefined,
): AsyncGenerator<Buffer, TableSum> {
  const hash = createHash("sha256");
  let rows = 0;
  for (const municipality of table.closed && municipalities ? municipalities : [""]) {
    await client.query("select set_config('samsyn.municipality', $1, true)", [municipality]);
    for await (const bytes of copyOut(client, copyStatement(table))) {
      hash.update(bytes);
      rows += linesIn(bytes);
      yield bytes;
    }
  }
  return { name: table.name, rows, sha256: hash.digest("hex") };
}

/** The same sum, for rows that are not kept. */
export const sumOf = async (client: pg.ClientBase, table: TableShape): Promise<TableSum> => {
  const rows = rowsOf(client, table, await boundTo(client));
  for (;;) {
    const next = await rows.next();
    if (next.done) return next.value;
  }
};

/** The municipalities to read one by one, when row-level security binds the role we are; undefined when it does not. */
export const boundTo = async (client: pg.ClientBase): Promise<string[] | undefined> => {
  const { rows } = await client.query<{ free: boolean }>(
    "select rolsuper or rolbypassrls as free from pg_roles where rolname = current_user",
  );
  if (rows[0]?.free) return undefined;
  const found = await client.query<{ id: string }>(
    "select id::text as id from platform.municipality order by id",
  );
  return found.rows.map(row => row.id);
};

const newline = 0x0a;

// A row of COPY's text format is one line; line ends within values are written as \n.
const linesIn = (bytes: Buffer): number => {
  let lines = 0;
  for (let at = bytes.indexOf(newline); at >= 0; at = bytes.indexOf(newline, at + 1)) lines++;
  return lines;
};
