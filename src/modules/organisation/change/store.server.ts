import { sql } from "kysely";
import type { Day } from "../../../kernel/period.ts";
import type { Tx } from "../../../platform/db/database.ts";
import type { Attributes, Slices } from "../history/rules-slices.ts";
import { here } from "../history/store.server.ts";
import type { Change, Event } from "./rules.ts";

/**
 * Numbers events in the order of commits. The counter row is locked here and released by the commit, so a
 * later number can never be seen before an earlier one, and a rollback gives its numbers back: no holes.
 * Call it last in a transaction: everything after it makes the other writers of the municipality wait.
 * (The other way, publishing below pg_snapshot_xmin, would let one long transaction anywhere in the
 * database, of any municipality, hold back everybody's feed.)
 */
export const publish = async (tx: Tx, events: readonly Event[]): Promise<void> => {
  if (events.length === 0) return;
  const { rows } = await sql<{ last: number }>`
    insert into organisation.feed (municipality_id, last_seq) values (${here}, ${events.length})
    on conflict (municipality_id) do update set last_seq = organisation.feed.last_seq + excluded.last_seq
    returning last_seq as last`.execute(tx);
  const first = rows[0]!.last - events.length + 1;
  const numbered = events.map((event, i) => ({
    seq: first + i,
    type: event.type,
    id: event.id,
    verb: event.verb,
    registration: event.registration,
    recorded_at: event.recordedAt,
    effective_from: event.effectiveFrom,
  }));
  await sql`
    insert into organisation.change (municipality_id, seq, type, id, verb, registration, recorded_at, effective_from)
    select ${here}, r.* from jsonb_to_recordset(${JSON.stringify(numbered)}::jsonb) as r(seq bigint, type text,
      id uuid, verb text, registration integer, recorded_at timestamptz, effective_from date)`.execute(tx);
};

/** Where the feed begins, ends, and until which day planned changes have been told. */
export const feedState = async (
  tx: Tx,
  forUpdate = false,
): Promise<{ last: number; first: number; effectTold: Day | null }> => {
  const lock = forUpdate ? sql`for update` : sql``;
  const { rows } = await sql<{ last: number; first: number; effectTold: Day | null }>`
    select last_seq as last, first_seq as first, effect_told as "effectTold"
    from organisation.feed where municipality_id = ${here} ${lock}`.execute(tx);
  return rows[0] ?? { last: 0, first: 1, effectTold: null };
};

/** Events after a number, in their order. */
export const changesAfter = async (tx: Tx, after: number, limit: number): Promise<Change[]> => {
  const { rows } = await sql<Change & { recordedAt: Date }>`
    select seq, municipality_id as tenant, type, id, verb, registration, recorded_at as "recordedAt",
      effective_from as "effectiveFrom"
    from organisation.change where municipality_id = ${here} and seq > ${after} order by seq limit ${limit}`.execute(
    tx,
  );
  return rows.map(row => ({ ...row, recordedAt: row.recordedAt.toISOString() }));
};

/** The newest events first, for the page. */
export const newestChanges = async (tx: Tx, skip: number, limit: number): Promise<Change[]> => {
  const { rows } = await sql<Change & { recordedAt: Date }>`
    select seq, municipality_id as tenant, type, id, verb, registration, recorded_at as "recordedAt",
      effective_from as "effectiveFrom"
    from organisation.change where municipality_id = ${here} order by seq desc limit ${limit} offset ${skip}`.execute(
    tx,
  );
  return rows.map(row => ({ ...row, recordedAt: row.recordedAt.toISOString() }));
};

/** What some events' registrations said, and what the ones before them said, by number of the event. */
export const registrationsOf = async (
  tx: Tx,
  changes: readonly Change[],
): Promise<Map<number, { recordedBy: string; before: Slices<Attributes>; after: Slices<Attributes> }>> => {
  const asked = changes
    .filter(change => change.registration !== null)
    .map(({ seq, id, registration }) => ({ seq, id, registration }));
  const { rows } = await sql<{
    seq: number;
    recordedBy: string;
    before: Slices<Attributes> | null;
    after: Slices<Attributes>;
  }>`
    select c.seq, r.recorded_by as "recordedBy", r.slices as after, b.slices as before
    from jsonb_to_recordset(${JSON.stringify(asked)}::jsonb) as c(seq bigint, id uuid, registration integer)
    join organisation.registration r on r.municipality_id = ${here} and r.object_id = c.id
      and r.version = c.registration
    left join organisation.registration b on b.municipality_id = ${here} and b.object_id = c.id
      and b.version = c.registration - 1`.execute(tx);
  return new Map(rows.map(row => [Number(row.seq), { ...row, before: row.before ?? [] }]));
};

/** The objects for which something starts, changes or ends on one of the days after `told` until `day`. */
export const effectiveBetween = async (
  tx: Tx,
  told: Day,
  day: Day,
): Promise<{ type: Event["type"]; id: string; on: Day; registration: number }[]> => {
  const parts = (["unit", "person", "position", "responsibility"] as const).map(
    kind => sql`
      select ${kind} as type, id, valid_from as day from ${sql.table(`organisation.${kind}`)}
      where municipality_id = ${here} and valid_from > ${told}::date and valid_from <= ${day}::date
      union select ${kind}, id, valid_to from ${sql.table(`organisation.${kind}`)}
      where municipality_id = ${here} and valid_to > ${told}::date and valid_to <= ${day}::date`,
  );
  const { rows } = await sql<{ type: Event["type"]; id: string; on: Day; registration: number }>`
    select e.type, e.id, e.day as "on", r.version as registration
    from (${sql.join(parts, sql` union `)}) e(type, id, day)
    join organisation.object o on o.municipality_id = ${here} and o.id = e.id
    join organisation.registration r on r.municipality_id = ${here} and r.object_id = o.id and r.version = o.version
    -- What was recorded on the day itself or later has been told as a change already.
    join platform.municipality m on m.id = ${here}
    where e.day > (r.recorded_at at time zone m.time_zone)::date
    order by e.day, e.type, e.id`.execute(tx);
  return rows;
};

/** Notes until which day planned changes have been told. Makes the row when there is none. */
export const noteEffectTold = async (tx: Tx, day: Day): Promise<void> => {
  await sql`
    insert into organisation.feed (municipality_id, last_seq, effect_told) values (${here}, 0, ${day}::date)
    on conflict (municipality_id) do update set effect_told = excluded.effect_told`.execute(tx);
};

/** Clears events up to a number; readers that far behind are told to read everything. */
export const clearUntil = async (tx: Tx, seq: number): Promise<void> => {
  await sql`update organisation.feed set first_seq = greatest(first_seq, ${seq + 1})
    where municipality_id = ${here} and last_seq >= ${seq}`.execute(tx);
  await sql`delete from organisation.change where municipality_id = ${here}
    and seq < (select first_seq from organisation.feed where municipality_id = ${here})`.execute(tx);
};
