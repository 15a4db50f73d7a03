import { sql } from "kysely";
import type { Tx } from "../../../platform/db/database.ts";
import type { Settings, Wave } from "./rules-wave.ts";

const here = sql`nullif(current_setting('samsyn.municipality', true), '')::uuid`;

const columns = sql`id, instrument_id as instrument, number, name, state, mode, languages, threshold,
  least_frame as "leastFrame", breakdowns, contact, keep_until as "keepUntil", opened_at as "openedAt",
  closes_on as "closesOn", closed_at as "closedAt", reminded, reminded_on as "remindedOn"`;

/** So many waves a municipality keeps. */
export const mostWaves = 500;

/** All waves, the last made first. */
export const wavesOf = async (tx: Tx): Promise<Wave[]> =>
  (
    await sql<Wave>`select ${columns} from facts.wave where municipality_id = ${here} order by made_at desc, id`.execute(
      tx,
    )
  ).rows;

/** A wave; null where there is none. */
export const waveOf = async (tx: Tx, id: string): Promise<Wave | null> =>
  (
    await sql<Wave>`select ${columns} from facts.wave where municipality_id = ${here} and id::text = ${id}`.execute(
      tx,
    )
  ).rows[0] ?? null;

/** A wave, held until the transaction ends: whoever changes it or its frame waits for the other. */
export const heldWave = async (tx: Tx, id: string): Promise<Wave | null> =>
  (
    await sql<Wave>`select ${columns} from facts.wave where municipality_id = ${here} and id::text = ${id} for no key update`.execute(
      tx,
    )
  ).rows[0] ?? null;

/** A wave that stays as it is until the transaction ends, without keeping anybody from answering. */
export const sharedWave = async (tx: Tx, id: string): Promise<Wave | null> =>
  (
    await sql<Wave>`select ${columns} from facts.wave where municipality_id = ${here} and id::text = ${id} for share`.execute(
      tx,
    )
  ).rows[0] ?? null;

type By = { id: string; at: Date };

export const insertWave = async (
  tx: Tx,
  id: string,
  of: Pick<Wave, "instrument" | "number" | "mode">,
  settings: Settings,
  by: By,
): Promise<void> => {
  await sql`insert into facts.wave (municipality_id, id, instrument_id, number, name, mode, languages, threshold,
      least_frame, breakdowns, contact, keep_until, closes_on, made_by, made_at)
    values (${here}, ${id}::uuid, ${of.instrument}::uuid, ${of.number}, ${JSON.stringify(settings.name)}::jsonb,
      ${of.mode}, ${settings.languages}, ${settings.threshold}, ${settings.leastFrame}, ${settings.breakdowns},
      ${settings.contact}, ${settings.keepUntil}, ${settings.closesOn}, ${by.id}, ${by.at})`.execute(tx);
};

export const updateWave = async (tx: Tx, id: string, settings: Settings): Promise<void> => {
  await sql`update facts.wave set name = ${JSON.stringify(settings.name)}::jsonb, languages = ${settings.languages},
      threshold = ${settings.threshold}, least_frame = ${settings.leastFrame}, breakdowns = ${settings.breakdowns},
      contact = ${settings.contact}, keep_until = ${settings.keepUntil}, closes_on = ${settings.closesOn}
    where municipality_id = ${here} and id = ${id}::uuid`.execute(tx);
};

/** Takes a draft away with its frame and those it would have invited. */
export const deleteWave = async (tx: Tx, id: string): Promise<void> => {
  await sql`delete from facts.wave where municipality_id = ${here} and id = ${id}::uuid and state = 'draft'`.execute(
    tx,
  );
};

export const markOpen = async (tx: Tx, id: string, by: By): Promise<void> => {
  await sql`update facts.wave set state = 'open', opened_at = ${by.at}, opened_by = ${by.id}
    where municipality_id = ${here} and id = ${id}::uuid`.execute(tx);
};

export const markClosed = async (tx: Tx, id: string, by: By): Promise<void> => {
  await sql`update facts.wave set state = 'closed', closed_at = ${by.at}, closed_by = ${by.id}
    where municipality_id = ${here} and id = ${id}::uuid`.execute(tx);
};

export const markReminded = async (tx: Tx, id: string, today: string): Promise<void> => {
  await sql`update facts.wave set reminded = reminded + 1, reminded_on = ${today}
    where municipality_id = ${here} and id = ${id}::uuid`.execute(tx);
};

/** Makes a short code lead to a wave; false where another has it. */
export const openDoor = async (tx: Tx, code: string, wave: string): Promise<boolean> =>
  (await sql<{ open: boolean }>`select facts.wave_door_open(${code}, ${wave}::uuid) as open`.execute(tx))
    .rows[0]!.open;

/** The short code of an open or closed wave; null of a draft. */
export const doorCode = async (tx: Tx, wave: string): Promise<string | null> =>
  (await sql<{ code: string | null }>`select facts.wave_door_code(${wave}::uuid) as code`.execute(tx))
    .rows[0]!.code;

/** Open waves whose last day is over. */
export const overdueWaves = async (tx: Tx, today: string): Promise<string[]> =>
  (
    await sql<{ id: string }>`select id from facts.wave
      where municipality_id = ${here} and state = 'open' and closes_on < ${today}`.execute(tx)
  ).rows.map(({ id }) => id);

/** Closed waves in which answers wait that could not be opened, and of which no release is frozen: they can still come. */
export const wavesWithAnswersLeft = async (tx: Tx): Promise<string[]> =>
  (
    await sql<{
      id: string;
    }>`select w.id from facts.wave w where w.municipality_id = ${here} and w.state = 'closed'
      and exists (select from facts.queued_answer q where q.municipality_id = w.municipality_id and q.wave_id = w.id)
      and not exists (select from facts.release r where r.publisher = w.municipality_id and r.wave_id = w.id
        and r.hash is not null)`.execute(tx)
  ).rows.map(({ id }) => id);

/** How many answers of a closed wave could not be opened. */
export const answersLeft = async (tx: Tx, wave: string): Promise<number> =>
  (
    await sql<{ n: number }>`select count(*)::int as n from facts.queued_answer
      where municipality_id = ${here} and wave_id = ${wave}::uuid`.execute(tx)
  ).rows[0]!.n;
