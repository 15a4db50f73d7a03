import { sql } from "kysely";
import type { Day } from "../../../kernel/period.ts";
import type { Tx } from "../../../platform/db/database.ts";
import { type Months, type Profile, type Shares, type Size, workRoles } from "../initiative/rules-effort.ts";
import type { OwnEffort, Setting } from "./rules-effort-table.ts";
import type { SetLimit } from "./rules-limits.ts";
import type { Objection } from "./rules-objections.ts";

/** All limits somebody set, in the order of their quarters. */
export const limitsSet = async (tx: Tx): Promise<SetLimit[]> => {
  const { rows } = await sql<SetLimit>`select unit_id as unit, points, "from", why, set_by as by, set_on as on
    from landscape.change_limit order by "from", id`.execute(tx);
  return rows;
};

/** Keeps a limit; what was said of the same unit and quarter before gives way. */
export const putLimit = (tx: Tx, municipality: string, id: string, limit: SetLimit) =>
  sql`insert into landscape.change_limit (municipality_id, id, unit_id, "from", points, why, set_by, set_on)
    values (${municipality}, ${id}, ${limit.unit}, ${limit.from}, ${limit.points}, ${limit.why}, ${limit.by}, ${limit.on})
    on conflict (municipality_id, unit_id, "from")
    do update set points = excluded.points, why = excluded.why, set_by = excluded.set_by, set_on = excluded.set_on`.execute(
    tx,
  );

/** What the municipality set itself of the table of effort. */
export const effortSet = async (tx: Tx): Promise<OwnEffort> => {
  const sizes = await sql<{ size: Size } & Months & Setting>`
    select size, low, months, high, quarters, history, set_by as by, set_on as on from landscape.effort_size`.execute(
    tx,
  );
  const year = await sql<{ hours: number; source: string } & Setting>`
    select hours, source, set_by as by, set_on as on from landscape.effort_year`.execute(tx);
  const profiles = await sql<{ profile: Profile; shares: number[] } & Setting>`
    select profile, shares, set_by as by, set_on as on from landscape.effort_profile`.execute(tx);
  return {
    sizes: new Map(sizes.rows.map(({ size, ...months }) => [size, months])),
    year: year.rows[0] ?? null,
    profiles: new Map(
      profiles.rows.map(({ profile, shares, ...setting }) => [
        profile,
        // The table holds a share for each role, in their order.
        { shares: Object.fromEntries(workRoles.map((role, i) => [role, shares[i]])) as Shares, ...setting },
      ]),
    ),
  };
};

export const putSize = (tx: Tx, municipality: string, size: Size, own: Months & Setting) =>
  sql`insert into landscape.effort_size (municipality_id, size, low, months, high, quarters, history, set_by, set_on)
    values (${municipality}, ${size}, ${own.low}, ${own.months}, ${own.high}, ${own.quarters}, ${own.history ?? null}, ${own.by}, ${own.on})
    on conflict (municipality_id, size) do update set low = excluded.low, months = excluded.months,
      high = excluded.high, quarters = excluded.quarters, history = excluded.history, set_by = excluded.set_by, set_on = excluded.set_on`.execute(
    tx,
  );

/** From then on our guess holds again. */
export const dropSize = (tx: Tx, size: Size) =>
  sql`delete from landscape.effort_size where size = ${size}`.execute(tx);

export const putYear = (tx: Tx, municipality: string, own: { hours: number; source: string } & Setting) =>
  sql`insert into landscape.effort_year (municipality_id, hours, source, set_by, set_on)
    values (${municipality}, ${own.hours}, ${own.source}, ${own.by}, ${own.on})
    on conflict (municipality_id) do update set hours = excluded.hours, source = excluded.source,
      set_by = excluded.set_by, set_on = excluded.set_on`.execute(tx);

/** From then on the country's figure or our guess holds again. */
export const dropYear = (tx: Tx) => sql`delete from landscape.effort_year`.execute(tx);

export const putProfile = (tx: Tx, municipality: string, profile: Profile, shares: Shares, set: Setting) =>
  sql`insert into landscape.effort_profile (municipality_id, profile, shares, set_by, set_on)
    values (${municipality}, ${profile}, ${workRoles.map(role => shares[role])}, ${set.by}, ${set.on})
    on conflict (municipality_id, profile)
    do update set shares = excluded.shares, set_by = excluded.set_by, set_on = excluded.set_on`.execute(tx);

export const dropProfile = (tx: Tx, profile: Profile) =>
  sql`delete from landscape.effort_profile where profile = ${profile}`.execute(tx);

const objected = sql`select id, unit_id as unit, name, position, points_then as "pointsThen",
    points_wanted as "pointsWanted", why, made_by as by, made_on as on, answer, answered_by as "answeredBy",
    answered_on as "answeredOn", withdrawn_on as "withdrawnOn" from landscape.limit_objection`;

/** What was objected to the limits of units and nobody has answered or withdrawn, the newest first. */
export const openObjections = async (tx: Tx): Promise<Objection[]> =>
  (
    await sql<Objection>`${objected} where answer is null and withdrawn_on is null order by made_on desc, id desc`.execute(
      tx,
    )
  ).rows;

/** So many objections to the limit of a unit are told: the open ones, and the newest that are over. */
const mostObjections = 100;

/** What was objected to the limit of a unit, the open ones before the others, the newest first. */
export const objectionsTo = async (tx: Tx, unit: string): Promise<Objection[]> =>
  (
    await sql<Objection>`${objected} where unit_id::text = ${unit}
      order by (answer is null and withdrawn_on is null) desc, made_on desc, id desc limit ${mostObjections}`.execute(
      tx,
    )
  ).rows;

/** Whether somebody has an open objection to the limit of a unit; nobody else makes one to it until this ends. */
export const hasObjected = async (
  tx: Tx,
  municipality: string,
  unit: string,
  by: string,
): Promise<boolean> => {
  await sql`select pg_advisory_xact_lock(hashtextextended(${municipality} || ' objections ' || ${unit}, 0))`.execute(
    tx,
  );
  const { rows } = await sql`select 1 from landscape.limit_objection
    where unit_id::text = ${unit} and made_by::text = ${by} and answer is null
      and withdrawn_on is null limit 1`.execute(tx);
  return rows.length > 0;
};

/** An objection, held until the transaction ends. */
export const objectionById = async (tx: Tx, id: string): Promise<Objection | null> =>
  (await sql<Objection>`${objected} where id::text = ${id} for update`.execute(tx)).rows[0] ?? null;

export const putObjection = (
  tx: Tx,
  municipality: string,
  one: Omit<Objection, "answer" | "answeredBy" | "answeredOn" | "withdrawnOn">,
) =>
  sql`insert into landscape.limit_objection (municipality_id, id, unit_id, name, position, points_then, points_wanted,
      why, made_by, made_on)
    values (${municipality}, ${one.id}, ${one.unit}, ${one.name}, ${one.position}, ${one.pointsThen},
      ${one.pointsWanted}, ${one.why}, ${one.by}, ${one.on})`.execute(tx);

export const answerObjection = (tx: Tx, id: string, given: { answer: string; by: string; on: Day }) =>
  sql`update landscape.limit_objection set answer = ${given.answer}, answered_by = ${given.by},
      answered_on = ${given.on} where id = ${id}::uuid`.execute(tx);

export const withdrawObjection = (tx: Tx, id: string, on: Day) =>
  sql`update landscape.limit_objection set withdrawn_on = ${on} where id = ${id}::uuid`.execute(tx);
