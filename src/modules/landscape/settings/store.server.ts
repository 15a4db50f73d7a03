import { sql } from "kysely";
import type { Tx } from "../../../platform/db/database.ts";
import { type Months, type Profile, type Shares, type Size, workRoles } from "../initiative/rules-effort.ts";
import type { OwnEffort, Setting } from "./rules-effort-table.ts";
import type { SetLimit } from "./rules-limits.ts";

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
    select size, low, months, high, quarters, set_by as by, set_on as on from landscape.effort_size`.execute(
    tx,
  );
  const profiles = await sql<{ profile: Profile; shares: number[] } & Setting>`
    select profile, shares, set_by as by, set_on as on from landscape.effort_profile`.execute(tx);
  return {
    sizes: new Map(sizes.rows.map(({ size, ...months }) => [size, months])),
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
  sql`insert into landscape.effort_size (municipality_id, size, low, months, high, quarters, set_by, set_on)
    values (${municipality}, ${size}, ${own.low}, ${own.months}, ${own.high}, ${own.quarters}, ${own.by}, ${own.on})
    on conflict (municipality_id, size) do update set low = excluded.low, months = excluded.months,
      high = excluded.high, quarters = excluded.quarters, set_by = excluded.set_by, set_on = excluded.set_on`.execute(
    tx,
  );

/** From then on our guess holds again. */
export const dropSize = (tx: Tx, size: Size) =>
  sql`delete from landscape.effort_size where size = ${size}`.execute(tx);

export const putProfile = (tx: Tx, municipality: string, profile: Profile, shares: Shares, set: Setting) =>
  sql`insert into landscape.effort_profile (municipality_id, profile, shares, set_by, set_on)
    values (${municipality}, ${profile}, ${workRoles.map(role => shares[role])}, ${set.by}, ${set.on})
    on conflict (municipality_id, profile)
    do update set shares = excluded.shares, set_by = excluded.set_by, set_on = excluded.set_on`.execute(tx);

export const dropProfile = (tx: Tx, profile: Profile) =>
  sql`delete from landscape.effort_profile where profile = ${profile}`.execute(tx);
