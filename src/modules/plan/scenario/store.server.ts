import { sql } from "kysely";
import type { Tx } from "../../../platform/db/database.ts";
import type { Plan, PlanResult } from "../portfolio/rules-plan.ts";
import type { Portfolio } from "../portfolio/rules-portfolio.ts";
import type { Fixed } from "../solve/rules-fixed.ts";
import { bare, revived, type Scenario, type What, worthNow } from "./rules.ts";

const here = sql`nullif(current_setting('samsyn.municipality', true), '')::uuid`;

const columns = sql`id, name, note, origin, copied_from as "copiedFrom", revision, room_revision as "roomRevision",
  portfolio, fixed, begun, starts, keeping, run_id as run, made_by as "madeBy", made_at as "madeAt",
  changed_at as "changedAt"`;

const alive = (row: Scenario): Scenario => ({
  ...row,
  portfolio: revived(row.portfolio),
  fixed: bare(row.fixed),
  starts: row.starts && bare(row.starts),
});

/** A scenario; with `lock` nobody else changes it until the transaction ends. */
export const scenarioById = async (tx: Tx, id: string, lock = false): Promise<Scenario | null> => {
  const { rows } = await sql<Scenario>`select ${columns} from plan.scenario
    where municipality_id = ${here} and id::text = ${id} ${lock ? sql`for update` : sql``}`.execute(tx);
  return rows[0] ? alive(rows[0]) : null;
};

/** A scenario in a list: without its portfolio, which may be large. */
export type Listed = Pick<Scenario, "id" | "name" | "note" | "copiedFrom" | "changedAt"> & {
  initiatives: number;
  /** Null when it has no plan yet. */
  chosen: number | null;
  /** Null when it has no plan that holds. */
  value: number | null;
  state: string | null;
};

export const scenarios = async (tx: Tx): Promise<Listed[]> => {
  const { rows } = await sql<Listed>`select s.id, s.name, s.note, s.copied_from as "copiedFrom",
      s.changed_at as "changedAt", jsonb_array_length(s.portfolio -> 'initiatives') as initiatives,
      (select count(*)::int from jsonb_object_keys(s.starts)) as chosen, s.value,
      (select state from plan.run l where l.municipality_id = s.municipality_id and l.scenario_id = s.id and l.kind = 'plan'
        order by made_at desc limit 1) as state
    from plan.scenario s where s.municipality_id = ${here} order by s.changed_at desc, s.id desc`.execute(tx);
  return rows.map(row => ({ ...row, chosen: row.chosen === 0 ? null : row.chosen }));
};

/** So many a municipality keeps; each holds a whole portfolio. */
export const mostScenarios = 100;

export const countScenarios = async (tx: Tx): Promise<number> => {
  const { rows } = await sql<{ n: number }>`select count(*)::int as n from plan.scenario
    where municipality_id = ${here}`.execute(tx);
  return rows[0]!.n;
};

export type By = { id: string; at: Date };

export const insertScenario = async (
  tx: Tx,
  one: Pick<
    Scenario,
    "id" | "name" | "note" | "origin" | "copiedFrom" | "portfolio" | "fixed" | "begun" | "starts" | "keeping"
  >,
  by: By,
): Promise<void> => {
  await sql`insert into plan.scenario (municipality_id, id, name, note, origin, copied_from, revision, room_revision,
      portfolio, known, fixed, begun, starts, value, keeping, made_by, made_at, changed_at)
    values (${here}, ${one.id}::uuid, ${one.name}, ${one.note}, ${one.origin}, ${one.copiedFrom}::uuid, 1, 1,
      ${JSON.stringify(one.portfolio)}::jsonb,
      case when ${one.origin} = 'own' then ${JSON.stringify(one.portfolio)}::jsonb else
        (select known from plan.scenario where municipality_id = ${here} and id = ${one.copiedFrom}::uuid) end, ${JSON.stringify(one.fixed)}::jsonb,
      ${JSON.stringify(one.begun)}::jsonb, ${json(one.starts)}::jsonb, ${worthNow(one)}, ${one.keeping},
      ${by.id}, ${by.at}, ${by.at})`.execute(tx);
};

const json = (value: unknown): string | null => (value === null ? null : JSON.stringify(value));

/** Writes what a scenario has become; its numbers have been counted up by whoever changed it. */
export const updateScenario = async (tx: Tx, one: Scenario, at: Date): Promise<void> => {
  await sql`update plan.scenario set name = ${one.name}, note = ${one.note}, revision = ${one.revision},
      portfolio = case when room_revision = ${one.roomRevision} then portfolio
        else ${JSON.stringify(one.portfolio)}::jsonb end,
      room_revision = ${one.roomRevision}, fixed = ${JSON.stringify(one.fixed)}::jsonb,
      begun = ${JSON.stringify(one.begun)}::jsonb, starts = ${json(one.starts)}::jsonb, value = ${worthNow(one)},
      keeping = ${one.keeping}, run_id = ${one.run}::uuid, changed_at = ${at}
    where municipality_id = ${here} and id = ${one.id}::uuid`.execute(tx);
};

export const deleteScenario = async (tx: Tx, id: string): Promise<void> => {
  await sql`delete from plan.scenario where municipality_id = ${here} and id = ${id}::uuid`.execute(tx);
};

export type Revision = { number: number; what: What; fixed: Fixed; madeBy: string; madeAt: Date };

export const insertRevision = async (
  tx: Tx,
  scenario: Pick<Scenario, "id" | "fixed" | "portfolio" | "starts" | "run" | "revision" | "roomRevision">,
  what: What,
  withPortfolio: boolean,
  by: By,
): Promise<void> => {
  await sql`insert into plan.scenario_revision
      (municipality_id, scenario_id, number, what, portfolio, known, fixed, starts, run_id, room_revision, made_by,
        made_at)
    values (${here}, ${scenario.id}::uuid, ${scenario.revision}, ${JSON.stringify(what)}::jsonb,
      ${withPortfolio ? JSON.stringify(scenario.portfolio) : null}::jsonb,
      (select known from plan.scenario where ${withPortfolio} and municipality_id = ${here} and id = ${scenario.id}::uuid),
      ${JSON.stringify(scenario.fixed)}::jsonb, ${json(scenario.starts)}::jsonb, ${scenario.run}::uuid,
      ${scenario.roomRevision}, ${by.id}, ${by.at})`.execute(tx);
};

/** The number of the next room: none that was ever used, since what is proven is known by it. */
export const nextRoom = async (tx: Tx, { id, roomRevision }: Scenario): Promise<number> => {
  const { rows } = await sql<{
    last: number | null;
  }>`select max(room_revision) as last from plan.scenario_revision
    where municipality_id = ${here} and scenario_id = ${id}::uuid`.execute(tx);
  return Math.max(roomRevision, rows[0]?.last ?? 0) + 1;
};

export const revisionsOf = async (tx: Tx, scenario: string): Promise<Revision[]> => {
  const { rows } = await sql<Revision>`select number, what, fixed, made_by as "madeBy", made_at as "madeAt"
    from plan.scenario_revision where municipality_id = ${here} and scenario_id = ${scenario}::uuid
    order by number desc limit 200`.execute(tx);
  return rows;
};

/** The portfolio it all began with: the first of the scenario, or of the one it was copied from, and so on. */
export const originalOf = async (
  tx: Tx,
  scenario: string,
): Promise<{ portfolio: Portfolio; own: boolean } | null> => {
  const { rows } = await sql<{ portfolio: Portfolio; own: boolean }>`
    with recursive up as (
      select id, copied_from, origin, 0 as n from plan.scenario
      where municipality_id = ${here} and id = ${scenario}::uuid
      union all
      select s.id, s.copied_from, s.origin, up.n + 1 from up join plan.scenario s
        on s.municipality_id = ${here} and s.id = up.copied_from where up.n < 100
    )
    select r.portfolio, up.origin = 'own' as own from up join plan.scenario_revision r
      on r.municipality_id = ${here} and r.scenario_id = up.id and r.portfolio is not null
    order by up.n desc, r.number limit 1`.execute(tx);
  const [row] = rows;
  return row ? { ...row, portfolio: revived(row.portfolio) } : null;
};

/** What the municipality itself said by a revision; null where none since it all began has kept it. */
export const knownAt = async (tx: Tx, scenario: string, number: number): Promise<Portfolio | null> => {
  const { rows } = await sql<{ known: Portfolio }>`select known from plan.scenario_revision
    where municipality_id = ${here} and scenario_id = ${scenario}::uuid and number <= ${number} and known is not null
    order by number desc limit 1`.execute(tx);
  return rows[0] ? revived(rows[0].known) : null;
};

/** What the municipality itself said when it was last looked at for a scenario; null for one that came from a file. */
export const knownBy = async (tx: Tx, scenario: string): Promise<Portfolio | null> => {
  const { rows } = await sql<{ known: Portfolio | null }>`select known from plan.scenario
    where municipality_id = ${here} and id::text = ${scenario}`.execute(tx);
  const known = rows[0]?.known;
  if (known) return revived(known);
  const original = await originalOf(tx, scenario);
  return original?.own ? original.portfolio : null;
};

/** Keeps what the municipality says now; null makes it again what it all began with. */
export const keepKnown = async (tx: Tx, scenario: string, known: Portfolio | null): Promise<void> => {
  await sql`update plan.scenario set known = ${json(known)}::jsonb
    where municipality_id = ${here} and id = ${scenario}::uuid`.execute(tx);
};

/** What a scenario was after a revision. Of the oldest ones it is not known what plan there was, nor which room. */
export type Past = Pick<Scenario, "portfolio" | "fixed" | "starts" | "run"> & { roomRevision: number | null };

/** What a scenario was after one of its revisions: the portfolio last written then, the decisions and the plan. */
export const revisionAt = async (tx: Tx, scenario: string, number: number): Promise<Past | null> => {
  const { rows } = await sql<Past>`select fixed, starts, run_id as run, room_revision as "roomRevision",
      (select portfolio from plan.scenario_revision p where p.municipality_id = r.municipality_id
        and p.scenario_id = r.scenario_id and p.number <= r.number and p.portfolio is not null
        order by p.number desc limit 1) as portfolio
    from plan.scenario_revision r where municipality_id = ${here} and scenario_id = ${scenario}::uuid
      and number = ${number}`.execute(tx);
  const [row] = rows;
  if (!row) return null;
  const { portfolio, fixed, starts } = row;
  return { ...row, portfolio: revived(portfolio), fixed: bare(fixed), starts: starts && bare(starts) };
};

export type Approval = {
  id: string;
  scenario: string | null;
  scenarioName: string;
  revision: number;
  portfolio: Portfolio;
  fixed: Fixed;
  result: Exclude<PlanResult, { status: "infeasible" }>;
  seed: number | null;
  solver: string | null;
  approvedBy: string;
  approvedAt: Date;
  supersededAt: Date | null;
};

export const insertApproval = async (
  tx: Tx,
  one: Omit<Approval, "supersededAt" | "portfolio"> & { portfolio: Portfolio },
): Promise<void> => {
  await sql`update plan.approval set superseded_at = ${one.approvedAt}
    where municipality_id = ${here} and superseded_at is null`.execute(tx);
  await sql`insert into plan.approval (municipality_id, id, scenario_id, scenario_name, revision, portfolio, fixed,
      result, seed, solver, approved_by, approved_at)
    values (${here}, ${one.id}::uuid, ${one.scenario}::uuid, ${one.scenarioName}, ${one.revision},
      ${JSON.stringify(one.portfolio)}::jsonb, ${JSON.stringify(one.fixed)}::jsonb,
      ${JSON.stringify(one.result)}::jsonb, ${one.seed}, ${one.solver}, ${one.approvedBy}, ${one.approvedAt})`.execute(
    tx,
  );
};

/** The approved plan, whole; null when none is. */
export const approvedNow = async (tx: Tx): Promise<Approval | null> => {
  const { rows } =
    await sql<Approval>`select id, scenario_id as scenario, scenario_name as "scenarioName", revision,
      portfolio, fixed, result, seed::float8 as seed, solver, approved_by as "approvedBy", approved_at as "approvedAt",
      superseded_at as "supersededAt"
    from plan.approval where municipality_id = ${here} and superseded_at is null`.execute(tx);
  const [row] = rows;
  if (!row) return null;
  const starts: Plan = bare(row.result.starts);
  return { ...row, portfolio: revived(row.portfolio), result: { ...row.result, starts } };
};

export type ApprovalLine = Pick<
  Approval,
  "id" | "scenario" | "scenarioName" | "revision" | "approvedBy" | "approvedAt" | "supersededAt"
>;

/** All that was ever approved, newest first. */
export const approvals = async (tx: Tx): Promise<ApprovalLine[]> => {
  const { rows } =
    await sql<ApprovalLine>`select id, scenario_id as scenario, scenario_name as "scenarioName",
      revision, approved_by as "approvedBy", approved_at as "approvedAt", superseded_at as "supersededAt"
    from plan.approval where municipality_id = ${here} order by superseded_at is null desc, approved_at desc, id desc limit 50`.execute(
      tx,
    );
  return rows;
};
