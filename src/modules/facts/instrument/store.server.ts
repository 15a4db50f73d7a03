import { sql } from "kysely";
import type { Tx } from "../../../platform/db/database.ts";
import type { Questionnaire } from "../questionnaire/rules-questionnaire.ts";

const here = sql`nullif(current_setting('samsyn.municipality', true), '')::uuid`;

/** One version of an instrument; a draft as long as nobody has frozen it. */
export type Version = {
  instrument: string;
  number: number;
  revision: number;
  content: Questionnaire;
  begunBy: string;
  begunAt: Date;
  changedBy: string;
  changedAt: Date;
  frozenBy: string | null;
  frozenAt: Date | null;
  hash: string | null;
};

const columns = sql`instrument_id as instrument, number, revision, content, begun_by as "begunBy",
  begun_at as "begunAt", changed_by as "changedBy", changed_at as "changedAt", frozen_by as "frozenBy",
  frozen_at as "frozenAt", hash`;

/** So many instruments a municipality keeps. */
export const mostInstruments = 200;

export const countInstruments = async (tx: Tx): Promise<number> => {
  const { rows } = await sql<{ n: number }>`select count(*)::int as n from facts.instrument
    where municipality_id = ${here}`.execute(tx);
  return rows[0]!.n;
};

/** The newest version of every instrument, the last changed first, and the last number that was frozen. */
export const newestVersions = async (tx: Tx): Promise<(Version & { frozen: number | null })[]> => {
  const { rows } = await sql<Version & { frozen: number | null }>`select * from (
      select distinct on (instrument_id) ${columns},
        max(number) filter (where frozen_at is not null) over (partition by instrument_id) as frozen
      from facts.questionnaire where municipality_id = ${here} order by instrument_id, number desc) newest
    order by "changedAt" desc, instrument desc`.execute(tx);
  return rows;
};

/** Of each instrument the newest frozen version. */
export const newestFrozen = async (tx: Tx): Promise<Version[]> => {
  const { rows } = await sql<Version>`select distinct on (instrument_id) ${columns} from facts.questionnaire
    where municipality_id = ${here} and frozen_at is not null order by instrument_id, number desc`.execute(
    tx,
  );
  return rows;
};

/** All versions of an instrument, the newest first; none where there is no such instrument. */
export const versionsOf = async (tx: Tx, instrument: string): Promise<Version[]> => {
  const { rows } = await sql<Version>`select ${columns} from facts.questionnaire
    where municipality_id = ${here} and instrument_id::text = ${instrument} order by number desc`.execute(tx);
  return rows;
};

/** The draft of an instrument, held until the transaction ends; null where there is none. */
export const draftOf = async (tx: Tx, instrument: string): Promise<Version | null> => {
  const { rows } = await sql<Version>`select ${columns} from facts.questionnaire
    where municipality_id = ${here} and instrument_id::text = ${instrument} and frozen_at is null
    for update`.execute(tx);
  return rows[0] ?? null;
};

type By = { id: string; at: Date };

export const insertInstrument = async (tx: Tx, id: string, by: By): Promise<void> => {
  await sql`insert into facts.instrument (municipality_id, id, begun_by, begun_at)
    values (${here}, ${id}::uuid, ${by.id}, ${by.at})`.execute(tx);
};

export const insertDraft = async (
  tx: Tx,
  instrument: string,
  content: Questionnaire,
  by: By,
): Promise<void> => {
  await sql`insert into facts.questionnaire (municipality_id, instrument_id, number, revision, content, begun_by,
      begun_at, changed_by, changed_at)
    values (${here}, ${instrument}::uuid, ${content.version}, 1, ${JSON.stringify(content)}::jsonb, ${by.id}, ${by.at},
      ${by.id}, ${by.at})`.execute(tx);
};

/** Writes what a draft has become; a frozen version is never touched. */
export const updateDraft = async (
  tx: Tx,
  { instrument, number }: Version,
  content: Questionnaire,
  by: By,
): Promise<void> => {
  await sql`update facts.questionnaire set content = ${JSON.stringify(content)}::jsonb, revision = revision + 1,
      changed_by = ${by.id}, changed_at = ${by.at}
    where municipality_id = ${here} and instrument_id = ${instrument}::uuid and number = ${number}
      and frozen_at is null`.execute(tx);
};

export const freezeDraft = async (
  tx: Tx,
  { instrument, number }: Version,
  hash: string,
  by: By,
): Promise<void> => {
  await sql`update facts.questionnaire set frozen_by = ${by.id}, frozen_at = ${by.at}, hash = ${hash}
    where municipality_id = ${here} and instrument_id = ${instrument}::uuid and number = ${number}
      and frozen_at is null`.execute(tx);
};

/** Throws a draft away, and the instrument with its last version. */
export const deleteDraft = async (tx: Tx, { instrument, number }: Version): Promise<void> => {
  await sql`delete from facts.questionnaire where municipality_id = ${here} and instrument_id = ${instrument}::uuid
    and number = ${number} and frozen_at is null`.execute(tx);
  await sql`delete from facts.instrument i where municipality_id = ${here} and id = ${instrument}::uuid
    and not exists (select 1 from facts.questionnaire q
      where q.municipality_id = i.municipality_id and q.instrument_id = i.id)`.execute(tx);
};

/** A break said to be none, by somebody with a reason. */
export type Statement = {
  item: string;
  before: string;
  hash: string;
  reason: string;
  saidBy: string;
  saidAt: Date;
};

export const statementsOf = async (tx: Tx, instrument: string): Promise<Statement[]> => {
  const { rows } = await sql<Statement>`select item, before_hash as before, hash, reason, said_by as "saidBy",
      said_at as "saidAt"
    from facts.comparable where municipality_id = ${here} and instrument_id::text = ${instrument}`.execute(
    tx,
  );
  return rows;
};

export const insertStatement = async (
  tx: Tx,
  instrument: string,
  one: Pick<Statement, "item" | "before" | "hash" | "reason">,
  by: By,
): Promise<void> => {
  await sql`insert into facts.comparable (municipality_id, instrument_id, item, before_hash, hash, reason, said_by,
      said_at)
    values (${here}, ${instrument}::uuid, ${one.item}, ${one.before}, ${one.hash}, ${one.reason}, ${by.id}, ${by.at})
    on conflict (municipality_id, instrument_id, item, before_hash, hash)
    do update set reason = excluded.reason, said_by = excluded.said_by, said_at = excluded.said_at`.execute(
    tx,
  );
};
