import { sql } from "kysely";
import type { Quarter } from "../../../kernel/quarter.ts";
import type { Tx } from "../../../platform/db/database.ts";
import type { Purpose } from "../../purpose/index.ts";
import type { Asked } from "./rules-ready.ts";

export const askedIn = async (tx: Tx): Promise<Asked> => {
  const given = await sql<{ initiative: string; purpose: Purpose; points: number }>`
    select initiative_id as initiative, purpose, points::float8 as points from plan.contribution
    order by initiative_id, purpose`.execute(tx);
  const contributions = new Map<string, Partial<Record<Purpose, number>>>();
  for (const { initiative, purpose, points } of given.rows)
    contributions.set(initiative, { ...contributions.get(initiative), [purpose]: points });
  const exclusions = await sql<{ one: string; other: string }>`
    select one_id as one, other_id as other from plan.exclusion order by one_id, other_id`.execute(tx);
  const notBefore = await sql<{ initiative: string; quarter: Quarter }>`
    select initiative_id as initiative, quarter from plan.not_before`.execute(tx);
  return {
    contributions,
    exclusions: exclusions.rows.map(({ one, other }) => [one, other]),
    notBefore: new Map(notBefore.rows.map(({ initiative, quarter }) => [initiative, quarter])),
  };
};

/** What an initiative gives, whole: what is not named gives nothing. */
export const setContributions = async (
  tx: Tx,
  municipality: string,
  initiative: string,
  points: Partial<Record<Purpose, number>>,
): Promise<void> => {
  await sql`delete from plan.contribution where initiative_id = ${initiative}`.execute(tx);
  for (const [purpose, n] of Object.entries(points))
    await sql`insert into plan.contribution (municipality_id, initiative_id, purpose, points)
      values (${municipality}, ${initiative}, ${purpose}, ${n})`.execute(tx);
};

/** Null: it may begin at once. */
export const setNotBefore = async (
  tx: Tx,
  municipality: string,
  initiative: string,
  quarter: Quarter | null,
): Promise<void> => {
  await sql`delete from plan.not_before where initiative_id = ${initiative}`.execute(tx);
  if (quarter !== null)
    await sql`insert into plan.not_before (municipality_id, initiative_id, quarter)
      values (${municipality}, ${initiative}, ${quarter})`.execute(tx);
};

export const addExclusion = (tx: Tx, municipality: string, pair: readonly [string, string]) => {
  const [one, other] = [...pair].sort();
  return sql`insert into plan.exclusion (municipality_id, one_id, other_id)
    values (${municipality}, ${one}, ${other}) on conflict do nothing`.execute(tx);
};

export const dropExclusion = (tx: Tx, pair: readonly [string, string]) => {
  const [one, other] = [...pair].sort();
  return sql`delete from plan.exclusion where one_id = ${one} and other_id = ${other}`.execute(tx);
};
