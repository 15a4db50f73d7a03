import { type RawBuilder, sql } from "kysely";
import type { Tx } from "../../../platform/db/database.ts";
import type { Questionnaire } from "../questionnaire/rules-questionnaire.ts";
import type { File } from "../release-facts/bundle.ts";
import type { Response, Stratum } from "../release-facts/rules-given.ts";
import type { Wave } from "../wave/rules-wave.ts";
import { type Checks, heldPaths } from "./bundled.ts";
import type { Release } from "./released.ts";
import type { Difference } from "./rules-cell.ts";

const here = sql`nullif(current_setting('samsyn.municipality', true), '')::uuid`;
const of = (wave: string) => sql`municipality_id = ${here} and wave_id = ${wave}::uuid`;

export type Reached = Stratum & { invited: number; refused: number };

/** The frame of a wave with how many were invited and said no. */
export const framesOf = async (tx: Tx, wave: string): Promise<Reached[]> =>
  (
    await sql<Reached>`select place, role, population, invited, refused from facts.stratum
      where ${of(wave)} order by place collate "C", role collate "C"`.execute(tx)
  ).rows;

/** What was answered, in the order of its random ids: it means nothing, and is the same each time. */
export const responsesOf = async (tx: Tx, wave: string): Promise<Response[]> =>
  (
    await sql<Response>`select place, role, answers, flags from facts.response where ${of(wave)}
      order by id`.execute(tx)
  ).rows;

/** The version that a wave asked. */
export const askedIn = async (tx: Tx, { instrument, number }: Wave): Promise<Questionnaire | undefined> =>
  (
    await sql<{ content: Questionnaire }>`select content from facts.questionnaire
      where municipality_id = ${here} and instrument_id = ${instrument}::uuid and number = ${number}`.execute(
      tx,
    )
  ).rows[0]?.content;

/** What the publisher is called, and in which language first. */
export const publisherOf = async (tx: Tx): Promise<{ name: Record<string, string>; languages: string[] }> =>
  (
    await sql<{ name: Record<string, string>; languages: string[] }>`select name, languages
      from platform.municipality where id = ${here}`.execute(tx)
  ).rows[0]!;

/** The last frozen release of a questionnaire, which the next one names, and whether everybody can read it. */
export const lastFrozenOf = async (
  tx: Tx,
  instrument: string,
): Promise<{ id: string; hash: string; state: string; open: boolean } | undefined> =>
  (
    await sql<{ id: string; hash: string; state: string; open: boolean }>`select id, hash, state,
        state = 'frozen' and due_at <= facts.clock() as open from facts.release
      where publisher = ${here} and instrument_id = ${instrument}::uuid and hash is not null
      order by frozen_at desc, id desc limit 1`.execute(tx)
  ).rows[0];

/**
 * Which releases of the same questionnaire everybody has or had: the last of another round, open or withdrawn after its
 * hour, and the last of the same round that was withdrawn after its hour.
 */
export const publicOf = async (
  tx: Tx,
  { wave, instrument }: Pick<Release, "wave" | "instrument">,
): Promise<{ before: string | null; withdrawn: string | null }> => {
  const last = (test: RawBuilder<unknown>) => sql`(select id from facts.release
    where publisher = ${here} and instrument_id = ${instrument}::uuid and ${test}
      and facts.release_held(id, ${heldPaths[0]}) is not null order by frozen_at desc, id desc limit 1)`;
  const { rows } = await sql<{ before: string | null; withdrawn: string | null }>`select
    ${last(sql`wave_id <> ${wave}::uuid`)} as before,
    ${last(sql`wave_id = ${wave}::uuid and state = 'withdrawn'`)} as withdrawn`.execute(tx);
  return rows[0]!;
};

/** A file of a release that is open, or was when it was withdrawn; for its publisher, who makes another beside it. */
export const heldBytesOf = async (tx: Tx, id: string, path: string): Promise<Uint8Array | null> =>
  (await sql<{ bytes: Buffer | null }>`select facts.release_held(${id}::uuid, ${path}) as bytes`.execute(tx))
    .rows[0]?.bytes ?? null;

/** What was made of a wave: its files, and what is kept of the making. */
export type Made<Basis> = {
  files: readonly File[];
  /** What went in besides the rows of the wave. */
  basis: Basis;
  /** SHA-256 of all that went in. */
  basisHash: string;
  checks: Checks;
  difference: readonly Difference[];
  previous: string | null;
  hash: string;
};

/** Puts what was made in the place of what was made before; false where the release is no longer only announced. */
export const putMade = async <Basis>(tx: Tx, id: string, made: Made<Basis>): Promise<boolean> => {
  const { rows } = await sql<{ done: boolean }>`select facts.release_clear(${id}::uuid) as done`.execute(tx);
  if (!rows[0]?.done) return false;
  for (const { path, bytes } of made.files)
    await sql`select facts.release_put(${id}::uuid, ${path}, ${Buffer.from(bytes)})`.execute(tx);
  const kept = await sql<{ done: boolean }>`select facts.release_made(${id}::uuid,
    ${JSON.stringify(made.basis)}::jsonb, ${made.basisHash}, ${JSON.stringify(made.checks)}::jsonb,
    ${JSON.stringify(made.difference)}::jsonb, ${made.previous}::uuid, ${made.hash}) as done`.execute(tx);
  return kept.rows[0]?.done ?? false;
};

/** What is kept of the making, for the publisher; never what is in the files. */
export const workOf = async <Basis>(
  tx: Tx,
  id: string,
): Promise<Pick<Made<Basis>, "basis" | "basisHash" | "checks" | "hash"> | undefined> =>
  (
    await sql<Pick<Made<Basis>, "basis" | "basisHash" | "checks" | "hash">>`select basis,
      basis_hash as "basisHash", checks, hash from facts.release_work_of(${id}::uuid)`.execute(tx)
  ).rows[0];

/** False where something else lies ready, its hour is past, or it is no longer only announced. */
export const freeze = async (tx: Tx, id: string, hash: string, at: Date): Promise<boolean> =>
  (await sql<{ done: boolean }>`select facts.release_freeze(${id}::uuid, ${hash}, ${at}) as done`.execute(tx))
    .rows[0]?.done ?? false;
