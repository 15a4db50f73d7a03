import { sql } from "kysely";
import type { Tx } from "../../../platform/db/database.ts";
import type { Difference } from "./rules-cell.ts";

export type File = { path: string; bytes: Uint8Array };

/** What was made of a wave: its files, and what is kept of the making. */
export type Made = {
  files: readonly File[];
  /** What went in besides the rows of the wave. */
  basis: unknown;
  /** SHA-256 of all that went in. */
  basisHash: string;
  checks: unknown;
  difference: readonly Difference[];
  previous: string | null;
  hash: string;
};

/** Puts what was made in the place of what was made before; false where the release is no longer only announced. */
export const putMade = async (tx: Tx, id: string, made: Made): Promise<boolean> => {
  const { rows } = await sql<{ done: boolean }>`select facts.release_clear(${id}::uuid) as done`.execute(tx);
  if (!rows[0]?.done) return false;
  for (const { path, bytes } of made.files)
    await sql`select facts.release_put(${id}::uuid, ${path}, ${Buffer.from(bytes)})`.execute(tx);
  const kept = await sql<{ done: boolean }>`select facts.release_made(${id}::uuid,
    ${JSON.stringify(made.basis)}::jsonb, ${made.basisHash}, ${JSON.stringify(made.checks)}::jsonb,
    ${JSON.stringify(made.difference)}::jsonb, ${made.previous}::uuid, ${made.hash}) as done`.execute(tx);
  return kept.rows[0]?.done ?? false;
};

/** False where something else lies ready, its hour is past, or it is no longer only announced. */
export const freeze = async (tx: Tx, id: string, hash: string, at: Date): Promise<boolean> =>
  (await sql<{ done: boolean }>`select facts.release_freeze(${id}::uuid, ${hash}, ${at}) as done`.execute(tx))
    .rows[0]?.done ?? false;
