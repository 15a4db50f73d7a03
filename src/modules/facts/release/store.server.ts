import { type RawBuilder, sql } from "kysely";
import type { Names } from "../../../kernel/lang.ts";
import type { Day } from "../../../kernel/period.ts";
import type { Db, Tx } from "../../../platform/db/database.ts";
import type { Asked, Move, Release, Stored } from "./released.ts";
import type { Difference } from "./rules-cell.ts";

const here = sql`nullif(current_setting('samsyn.municipality', true), '')::uuid`;

const selected = sql`select r.id, r.publisher, m.name as "publisherName", m.example, m.time_zone as zone,
    r.wave_id as wave, r.instrument_id as instrument, r.title, r.mode, r.corrects, r.corrects_because as "correctsBecause",
    (select c.id from facts.release c where c.corrects = r.id and c.state <> 'withdrawn') as "correctedBy",
    r.day, r.due_at as "dueAt", r.announced_at as "announcedAt", r.state, r.frozen_at as "frozenAt", r.hash, r.previous,
    r.withdrawn_at as "withdrawnAt", r.withdrawn_because as "withdrawnBecause",
    r.state = 'frozen' and r.due_at <= facts.clock() as open,
    (select count(*) from facts.release_move v where v.release_id = r.id)::int as moved
  from facts.release r join platform.municipality m on m.id = r.publisher`;

const among = (asked: Asked): RawBuilder<unknown> =>
  typeof asked === "object"
    ? sql`r.publisher = ${asked.publisher}::uuid`
    : sql`(r.due_at > facts.clock() and r.state <> 'withdrawn') = ${asked === "coming"}`;

/** The calendar: what comes next first, what has been the latest first. */
export const calendarOf = async (
  db: Db | Tx,
  asked: Asked,
  { skip, size }: { skip: number; size: number },
): Promise<Release[]> => {
  const order = asked === "coming" ? sql`r.due_at, r.id` : sql`coalesce(r.withdrawn_at, r.due_at) desc, r.id`;
  const { rows } = await sql<Release>`${selected} where ${among(asked)}
    order by ${order} limit ${size} offset ${skip}`.execute(db);
  return rows;
};

export const countIn = async (db: Db | Tx, asked: Asked): Promise<number> => {
  const { rows } = await sql<{ n: number }>`select count(*)::int as n from facts.release r
    where ${among(asked)}`.execute(db);
  return rows[0]!.n;
};

export const releaseById = async (db: Db | Tx, id: string): Promise<Release | undefined> =>
  (await sql<Release>`${selected} where r.id::text = ${id}`.execute(db)).rows[0];

export const movesOf = async (db: Db | Tx, id: string): Promise<Move[]> =>
  (
    await sql<Move>`select number, from_day as "from", to_day as "to", because, moved_at as at
      from facts.release_move where release_id = ${id}::uuid order by number desc`.execute(db)
  ).rows;

const told = async (db: Db | Tx, question: RawBuilder<unknown>): Promise<boolean> =>
  (await sql<{ done: boolean }>`select ${question} as done`.execute(db)).rows[0]?.done ?? false;

/** The waves of which a release can be announced, the last opened first; `until`: the last day of one that is open. */
export const wavesToRelease = async (tx: Tx): Promise<{ id: string; name: Names; until: Day | null }[]> =>
  (
    await sql<{ id: string; name: Names; until: Day | null }>`select w.id, w.name,
        case when w.state = 'open' then w.closes_on::text end as until from facts.wave w
      where w.municipality_id = ${here} and w.state <> 'draft' and not exists (select from facts.release r
        where r.publisher = w.municipality_id and r.wave_id = w.id and r.corrects is null and r.state <> 'withdrawn')
      order by w.opened_at desc, w.id`.execute(tx)
  ).rows;

export type Announced = {
  id: string;
  wave: string;
  day: Day;
  corrects: string | null;
  because: string | null;
};

/** False where the wave is not there, is a draft, or has a release already. */
export const announce = (tx: Tx, { id, wave, day, corrects, because }: Announced, at: Date) =>
  told(
    tx,
    sql`facts.release_announce(${id}::uuid, ${wave}::uuid, ${day}::date, ${corrects}::uuid, ${because}, ${at})`,
  );

/** False where it stands on another day by now, or is no longer only announced. */
export const move = (tx: Tx, id: string, from: Day, to: Day, because: string, at: Date) =>
  told(tx, sql`facts.release_move(${id}::uuid, ${from}::date, ${to}::date, ${because}, ${at})`);

export const withdraw = (tx: Tx, id: string, because: string, at: Date) =>
  told(tx, sql`facts.release_withdraw(${id}::uuid, ${because}, ${at})`);

export const filesOf = async (db: Db | Tx, id: string): Promise<Stored[]> =>
  (await sql<Stored>`select path, size, sha256 from facts.release_files(${id}::uuid)`.execute(db)).rows;

export const bytesOf = async (db: Db | Tx, id: string, path: string): Promise<Uint8Array | null> =>
  (await sql<{ bytes: Buffer | null }>`select facts.release_bytes(${id}::uuid, ${path}) as bytes`.execute(db))
    .rows[0]?.bytes ?? null;

/** The cells a correction changes, page by page; none before its hour. */
export const differenceIn = async (
  db: Db | Tx,
  id: string,
  { skip, size }: { skip: number; size: number },
): Promise<{ total: number; cells: Difference[] }> => {
  const { rows } = await sql<{ total: number; cells: Difference[] }>`
    select coalesce(jsonb_array_length(whole), 0) as total, coalesce((
        select jsonb_agg(cell order by place) from jsonb_array_elements(whole) with ordinality all_of(cell, place)
        where place > ${skip} and place <= ${skip + size}), '[]') as cells
    from facts.release_difference(${id}::uuid) whole`.execute(db);
  return rows[0] ?? { total: 0, cells: [] };
};
