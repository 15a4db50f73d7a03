import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import type { Tx } from "../../../platform/db/database.ts";
import type { Answers } from "../questionnaire/rules-answers.ts";

const here = sql`nullif(current_setting('samsyn.municipality', true), '')::uuid`;
const of = (wave: string) => sql`municipality_id = ${here} and wave_id = ${wave}::uuid`;

/** What lies half answered under a hash, held until the transaction ends; null where nothing does. */
export const draftAt = async (tx: Tx, wave: string, hash: Buffer, hold = false): Promise<Buffer | null> => {
  const { rows } = await sql<{ sealed: Buffer }>`select sealed from facts.answer_draft
    where ${of(wave)} and ticket_hash = ${hash} ${hold ? sql`for update` : sql``}`.execute(tx);
  return rows[0]?.sealed ?? null;
};

export const keepDraft = async (tx: Tx, wave: string, hash: Buffer, sealed: Buffer): Promise<void> => {
  await sql`insert into facts.answer_draft (municipality_id, wave_id, ticket_hash, sealed)
    values (${here}, ${wave}::uuid, ${hash}, ${sealed})
    on conflict (municipality_id, wave_id, ticket_hash) do update set sealed = excluded.sealed`.execute(tx);
};

export const dropDraft = async (tx: Tx, wave: string, hash: Buffer): Promise<void> => {
  await sql`delete from facts.answer_draft where ${of(wave)} and ticket_hash = ${hash}`.execute(tx);
};

/** What was never sent goes when a wave closes. */
export const dropDrafts = async (tx: Tx, wave: string): Promise<void> => {
  await sql`delete from facts.answer_draft where ${of(wave)}`.execute(tx);
};

export const isSpent = async (tx: Tx, wave: string, hash: Buffer): Promise<boolean> => {
  const { rows } =
    await sql`select from facts.spent_ticket where ${of(wave)} and ticket_hash = ${hash}`.execute(tx);
  return rows.length > 0;
};

/** Spends a ticket; false where it was spent before. */
export const spendTicket = async (tx: Tx, wave: string, hash: Buffer): Promise<boolean> => {
  const { rows } = await sql`insert into facts.spent_ticket (municipality_id, wave_id, ticket_hash)
    values (${here}, ${wave}::uuid, ${hash}) on conflict do nothing returning 1`.execute(tx);
  return rows.length > 0;
};

export const queueAnswer = async (tx: Tx, wave: string, sealed: Buffer): Promise<void> => {
  await sql`insert into facts.queued_answer (municipality_id, wave_id, id, sealed)
    values (${here}, ${wave}::uuid, ${randomUUID()}::uuid, ${sealed})`.execute(tx);
};

/**
 * Takes the right to mix a wave's answers until the transaction ends; false where somebody else mixes and `wait` is not
 * asked for. The wave is held first, as closing it does, so that neither waits for the other.
 */
export const holdMixing = async (tx: Tx, wave: string, wait: boolean): Promise<boolean> => {
  await sql`select from facts.wave where municipality_id = ${here} and id = ${wave}::uuid for key share`.execute(
    tx,
  );
  const key = sql`hashtextextended(${`facts.answers ${wave}`}, 0)`;
  if (wait) {
    await sql`select pg_advisory_xact_lock(${key})`.execute(tx);
    return true;
  }
  const { rows } = await sql<{ held: boolean }>`select pg_try_advisory_xact_lock(${key}) as held`.execute(tx);
  return rows[0]!.held;
};

/** Whether at least so many wait, and at least one for so many that have been written. */
export const enoughWait = async (tx: Tx, wave: string, least: number, share: number): Promise<boolean> => {
  const { rows } = await sql<{ enough: boolean }>`select waiting >= ${least}::int
      and waiting * ${share}::int >= (select count(*) from facts.response where ${of(wave)}) as enough
    from (select count(*) as waiting from facts.queued_answer where ${of(wave)}) queue`.execute(tx);
  return rows[0]!.enough;
};

export const waitingAnswers = async (tx: Tx, wave: string): Promise<{ id: string; sealed: Buffer }[]> =>
  (
    await sql<{
      id: string;
      sealed: Buffer;
    }>`select id, sealed from facts.queued_answer where ${of(wave)}`.execute(tx)
  ).rows;

export const dropWaiting = async (tx: Tx, wave: string, ids: readonly string[]): Promise<void> => {
  await sql`delete from facts.queued_answer where ${of(wave)} and id = any(${ids}::uuid[])`.execute(tx);
};

/** A response as it is kept; places and roles are the wave's strata. */
export type Response = { place: string; role: string; answers: Answers; flags: readonly string[] };

export const insertResponses = async (
  tx: Tx,
  wave: string,
  responses: readonly Response[],
): Promise<void> => {
  const rows = JSON.stringify(responses.map(one => ({ id: randomUUID(), ...one })));
  await sql`insert into facts.response (municipality_id, wave_id, id, place, role, answers, flags)
    select ${here}, ${wave}::uuid, id, place, role, answers, flags
    from jsonb_to_recordset(${rows}::jsonb)
      as of (id uuid, place text, role text, answers jsonb, flags text[])`.execute(tx);
};

/**
 * Writes all responses and spent tickets of a wave anew in an order of chance, the responses under new ids: how the
 * rows lie, and which transaction wrote them, then tells of no batch that was before another.
 */
export const mixAll = async (tx: Tx, wave: string): Promise<void> => {
  await sql`with taken as (delete from facts.response where ${of(wave)} returning *)
    insert into facts.response (municipality_id, wave_id, id, place, role, answers, flags)
    select municipality_id, wave_id, gen_random_uuid(), place, role, answers, flags
    from taken order by gen_random_uuid()`.execute(tx);
  await sql`with taken as (delete from facts.spent_ticket where ${of(wave)} returning *)
    insert into facts.spent_ticket (municipality_id, wave_id, ticket_hash)
    select municipality_id, wave_id, ticket_hash from taken order by gen_random_uuid()`.execute(tx);
};
