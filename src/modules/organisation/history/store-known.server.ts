import { sql } from "kysely";
import type { Day } from "../../../kernel/period.ts";
import type { Tx } from "../../../platform/db/database.ts";
import type { Attributes, Slices } from "./rules-slices.ts";
import { here, type ObjectKind } from "./store.server.ts";

/** The slices of objects of a kind, all of them unless told, as they were known at an instant. */
export const slicesKnownAt = async <A extends Attributes>(
  tx: Tx,
  kind: ObjectKind,
  instant: Date,
  ids: readonly string[] | "all" = "all",
): Promise<Map<string, Slices<A>>> => {
  const some = ids === "all" ? sql`true` : sql`o.id = any(${ids as string[]}::uuid[])`;
  const { rows } = await sql<{ id: string; slices: Slices<A> }>`
    select distinct on (r.object_id) r.object_id as id, r.slices
    from organisation.registration r
    join organisation.object o on o.municipality_id = r.municipality_id and o.id = r.object_id
    where r.municipality_id = ${here} and o.kind = ${kind} and ${some} and r.recorded_at <= ${instant}
    order by r.object_id, r.version desc`.execute(tx);
  return new Map(rows.map(row => [row.id, row.slices]));
};

/** The day, in the municipality's zone, on which the first object of a kind was recorded; null when none is. */
export const firstRecorded = async (tx: Tx, kind: ObjectKind): Promise<Day | null> => {
  const { rows } = await sql<{ day: Day | null }>`
    select (min(r.recorded_at) at time zone m.time_zone)::date as day
    from organisation.registration r
    join organisation.object o on o.municipality_id = r.municipality_id and o.id = r.object_id
    join platform.municipality m on m.id = r.municipality_id
    where r.municipality_id = ${here} and o.kind = ${kind}
    group by m.time_zone`.execute(tx);
  return rows[0]?.day ?? null;
};

/** The objects that have ever pointed at one of these, in any registration. */
export const tiedTo = async (tx: Tx, targets: readonly string[]): Promise<string[]> => {
  const { rows } = await sql<{ id: string }>`
    select distinct object_id as id from organisation.tie
    where municipality_id = ${here} and target = any(${targets as string[]}::uuid[])`.execute(tx);
  return rows.map(({ id }) => id);
};

/** One thing of an act: what was known of it before and after, and the version it has now. */
export type Part = {
  kind: Exclude<ObjectKind, "person">;
  id: string;
  version: number;
  now: number;
  before: Slices<Attributes>;
  after: Slices<Attributes>;
};

/** Everything written by the one who ended an object in favour of another, at the very moment it was ended. */
export const writtenWithEnd = async (tx: Tx, id: string, successor: string): Promise<Part[]> => {
  const { rows } = await sql<Part>`
    with ending as (
      select recorded_at, recorded_by from organisation.registration
      where municipality_id = ${here} and object_id = ${id}::uuid and verb = 'ended'
        and successor = ${successor}::uuid
      order by version desc limit 1)
    select o.kind, o.id, r.version, o.version as now, coalesce(b.slices, '[]') as before, r.slices as after
    from ending e
    join organisation.registration r on r.municipality_id = ${here}
      and r.recorded_at = e.recorded_at and r.recorded_by = e.recorded_by
    join organisation.object o on o.municipality_id = ${here} and o.id = r.object_id and o.kind <> 'person'
    left join organisation.registration b on b.municipality_id = ${here} and b.object_id = r.object_id
      and b.version = r.version - 1
    where o.id <> ${id}::uuid or r.successor = ${successor}::uuid
    order by o.kind desc, o.id, r.version`.execute(tx);
  return rows;
};

/** The last instant of a day in the municipality's zone: what was known "on a day" includes that day. */
export const endOfDay = async (tx: Tx, day: Day): Promise<Date> => {
  const { rows } = await sql<{ at: Date }>`
    select (((${day}::date + 1)::timestamp at time zone time_zone) - interval '1 millisecond') as at
    from platform.municipality where id = ${here}`.execute(tx);
  return rows[0]!.at;
};
