import { sql } from "kysely";
import type { Lang, Names } from "../../../kernel/lang.ts";
import type { Day } from "../../../kernel/period.ts";
import type { Tx } from "../../../platform/db/database.ts";
import type { Questionnaire } from "../questionnaire/rules-questionnaire.ts";

const here = sql`nullif(current_setting('samsyn.municipality', true), '')::uuid`;

/** Where the short code of a wave leads; null where it leads nowhere. Asked before a municipality is known. */
export const doorAt = async (
  tx: Tx,
  code: string,
): Promise<{ municipality: string; zone: string; wave: string } | null> => {
  const { rows } = await sql<{ municipality: string; zone: string; wave: string }>`
    select municipality, zone, wave from facts.wave_door_find(${code})`.execute(tx);
  return rows[0] ?? null;
};

/** What somebody who is asked is told of a wave. */
export type AskedWave = {
  id: string;
  instrument: string;
  number: number;
  state: "draft" | "open" | "closed";
  mode: Questionnaire["mode"];
  languages: Lang[];
  threshold: number;
  contact: string;
  keepUntil: Day;
  closesOn: Day;
  /** Whose wave it is. */
  by: Names;
};

export const askedWave = async (tx: Tx, id: string): Promise<AskedWave | null> => {
  const { rows } = await sql<AskedWave>`select w.id, w.instrument_id as instrument, w.number, w.state, w.mode,
      w.languages, w.threshold, w.contact, w.keep_until as "keepUntil", w.closes_on as "closesOn", m.name as by
    from facts.wave w join platform.municipality m on m.id = w.municipality_id
    where w.municipality_id = ${here} and w.id = ${id}::uuid`.execute(tx);
  return rows[0] ?? null;
};

/** What a wave asks: a frozen version, which is never written again. */
export const askedContent = async (
  tx: Tx,
  { instrument, number }: Pick<AskedWave, "instrument" | "number">,
): Promise<Questionnaire> => {
  const { rows } = await sql<{ content: Questionnaire }>`select content from facts.questionnaire
    where municipality_id = ${here} and instrument_id = ${instrument}::uuid and number = ${number}`.execute(
    tx,
  );
  return rows[0]!.content;
};

/** The release that was announced of a wave; null where none is. It is public, for whoever answers too. */
export const releaseOfWave = async (
  tx: Tx,
  wave: string,
): Promise<{ id: string; dueAt: Date; zone: string } | null> => {
  const { rows } = await sql<{ id: string; dueAt: Date; zone: string }>`
    select r.id, r.due_at as "dueAt", m.time_zone as zone
    from facts.release r join platform.municipality m on m.id = r.publisher
    where r.publisher = ${here} and r.wave_id = ${wave}::uuid and r.corrects is null and r.state <> 'withdrawn'`.execute(
    tx,
  );
  return rows[0] ?? null;
};

/** Whether a wave is open, which it stays until the transaction ends: closing waits for who is sending. */
export const holdOpen = async (tx: Tx, wave: string): Promise<boolean> => {
  const { rows } = await sql`select from facts.wave
    where municipality_id = ${here} and id = ${wave}::uuid and state = 'open' for share`.execute(tx);
  return rows.length > 0;
};

const invited = (wave: string, hash: Buffer) =>
  sql`municipality_id = ${here} and wave_id = ${wave}::uuid and code_hash = ${hash}`;

/** What the page of a personal link needs of the invitation; null where nobody has that code. */
export const invitationAt = async (
  tx: Tx,
  wave: string,
  hash: Buffer,
): Promise<{ lang: Lang; fetched: boolean; refused: boolean } | null> => {
  const { rows } = await sql<{ lang: Lang; fetched: boolean; refused: boolean }>`
    select lang, fetched, refused from facts.invitation where ${invited(wave, hash)}`.execute(tx);
  return rows[0] ?? null;
};

/** Marks a ticket as fetched, once; answers the stratum it is for, null where it was fetched before. */
export const fetchTicket = async (
  tx: Tx,
  wave: string,
  hash: Buffer,
): Promise<{ place: string; role: string } | null> => {
  const { rows } = await sql<{ place: string; role: string }>`update facts.invitation set fetched = true
    where ${invited(wave, hash)} and not fetched returning place, role`.execute(tx);
  return rows[0] ?? null;
};

/** Somebody wants no reminder. */
export const refuseReminders = async (tx: Tx, wave: string, hash: Buffer): Promise<void> => {
  await sql`update facts.invitation set refused = true where ${invited(wave, hash)}`.execute(tx);
};

/** The strata of a frame in an order no machine reads otherwise; it is frozen, so that a place in it is a name. */
const strata = (wave: string) => sql`select place, role from facts.stratum
  where municipality_id = ${here} and wave_id = ${wave}::uuid order by place collate "C", role collate "C"`;

export const stratumNumber = async (
  tx: Tx,
  wave: string,
  of: { place: string; role: string },
): Promise<number> => {
  const { rows } = await sql<{ n: number }>`select count(*)::int as n from facts.stratum
    where municipality_id = ${here} and wave_id = ${wave}::uuid
      and (place collate "C", role collate "C") < (${of.place}, ${of.role})`.execute(tx);
  return rows[0]!.n;
};

export const stratumAt = async (
  tx: Tx,
  wave: string,
  number: number,
): Promise<{ place: string; role: string } | null> => {
  const { rows } = await sql<{
    place: string;
    role: string;
  }>`${strata(wave)} offset ${number} limit 1`.execute(tx);
  return rows[0] ?? null;
};
