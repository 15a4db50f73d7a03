import { sql } from "kysely";
import type { Tx } from "../../../platform/db/database.ts";
import type { Plan, PlanResult } from "../portfolio/rules-plan.ts";
import type { Keeping } from "../promise/rules-promise.ts";
import type { Fixed } from "../solve/rules-fixed.ts";
import type { NoPlan } from "../solve/rules-impossible.ts";
import type { Stage } from "../solve/task.ts";

/** `interrupted`: whoever worked on it is gone; its last good plan is kept. `died`: the solver itself is. */
export type RunState = "waiting" | "running" | "ended" | "stopped" | "died" | "failed" | "interrupted";

/** A search for a plan, or a study of one: what easing is worth, what would make one possible, what else there is. */
export type RunKind = "plan" | "prices" | "relax" | "robust" | "alternatives" | "weights" | "frontier";

/** One run in the solver's process. */
export type Run = {
  id: string;
  kind: RunKind;
  scenario: string;
  revision: number;
  roomRevision: number;
  fixed: Fixed;
  seed: number;
  seconds: number;
  anew: boolean;
  solver: string;
  state: RunState;
  stage: Stage | null;
  value: number | null;
  bound: number | null;
  gap: number | null;
  cpuSeconds: number;
  madeBy: string;
  madeAt: Date;
  endedAt: Date | null;
};

const here = sql`nullif(current_setting('samsyn.municipality', true), '')::uuid`;

/** Who has said nothing for so long was killed; a busy machine may be slow, so it is more than a moment. */
const live = sql`state in ('waiting', 'running')`;
const silent = sql`(${live} and beat_at < clock_timestamp() - interval '20 seconds')`;

const columns = sql`id, kind, scenario_id as scenario, revision, room_revision as "roomRevision", fixed,
  seed::float8 as seed, seconds, anew, solver, case when ${silent} then 'interrupted' else state end as state, stage,
  value, bound, gap, cpu_seconds as "cpuSeconds", made_by as "madeBy", made_at as "madeAt", ended_at as "endedAt"`;

export const insertRun = async (
  tx: Tx,
  run: Pick<
    Run,
    | "id"
    | "kind"
    | "scenario"
    | "revision"
    | "roomRevision"
    | "fixed"
    | "seed"
    | "seconds"
    | "anew"
    | "solver"
  >,
  by: { id: string; at: Date },
): Promise<void> => {
  await sql`insert into plan.run (municipality_id, id, kind, scenario_id, revision, room_revision, fixed, seed, seconds,
      anew, solver, state, beat_at, made_by, made_at)
    values (${here}, ${run.id}::uuid, ${run.kind}, ${run.scenario}::uuid, ${run.revision}, ${run.roomRevision},
      ${JSON.stringify(run.fixed)}::jsonb, ${run.seed}, ${run.seconds}, ${run.anew}, ${run.solver}, 'waiting',
      clock_timestamp(), ${by.id}, ${by.at})`.execute(tx);
};

export const runById = async (tx: Tx, id: string): Promise<Run | null> => {
  const { rows } = await sql<Run>`select ${columns} from plan.run
    where municipality_id = ${here} and id::text = ${id}`.execute(tx);
  return rows[0] ?? null;
};

/** The newest search of a scenario, or the run named. */
export const newestRun = async (tx: Tx, scenario: string, id?: string | null): Promise<Run | null> => {
  if (id === null) return null;
  const { rows } = await sql<Run>`select ${columns} from plan.run
    where municipality_id = ${here} and scenario_id = ${scenario}::uuid
      ${id === undefined ? sql`and kind = 'plan'` : sql`and id = ${id}::uuid`}
    order by made_at desc, id desc limit 1`.execute(tx);
  return rows[0] ?? null;
};

/** A run of a scenario that is waiting or working, seen by all processes. */
export const liveRunOf = async (tx: Tx, scenario: string, kind: RunKind): Promise<Run | null> => {
  const { rows } = await sql<Run>`select ${columns} from plan.run
    where municipality_id = ${here} and scenario_id = ${scenario}::uuid and kind = ${kind} and ${live}
      and not ${silent}
    order by made_at desc, id desc limit 1`.execute(tx);
  return rows[0] ?? null;
};

/** How many of this municipality are before it. */
export const waitingBefore = async (tx: Tx, run: Pick<Run, "id" | "madeAt">): Promise<number> => {
  const { rows } = await sql<{ n: number }>`select count(*)::int as n from plan.run
    where municipality_id = ${here} and ${live} and not ${silent} and made_at < ${run.madeAt}`.execute(tx);
  return rows[0]!.n;
};

export type Proof = Pick<Run, "fixed" | "bound"> & { impossible: NoPlan | null };

/** What was proven of a scenario's present room: bounds, and that there is no plan, each under its decisions. */
export const proofsOf = async (tx: Tx, scenario: string, roomRevision: number): Promise<Proof[]> => {
  const { rows } =
    await sql<Proof>`select fixed, bound, case when result ? 'conflict' then jsonb_build_object(
        'conflict', result -> 'conflict', 'shortest', coalesce(result -> 'shortest', 'true')) end as impossible
    from plan.run
    where municipality_id = ${here} and scenario_id = ${scenario}::uuid and room_revision = ${roomRevision}
      and (bound is not null or result ? 'conflict')`.execute(tx);
  return rows;
};

/** Takes a run up, once, and one at a time in a municipality; one whose worker is gone stands in nobody's way. */
export const claimRun = async (tx: Tx, id: string): Promise<boolean> => {
  await sql`update plan.run set state = 'failed', ended_at = clock_timestamp()
    where municipality_id = ${here} and state = 'running' and ${silent}`.execute(tx);
  const { rows } = await sql`update plan.run set state = 'running', beat_at = clock_timestamp()
    where municipality_id = ${here} and id = ${id}::uuid and state = 'waiting' and not stop_asked
      and not exists (select from plan.run other where other.municipality_id = ${here} and other.state = 'running')
    returning id`.execute(tx);
  return rows.length > 0;
};

export type Heard = {
  stage: Stage;
  value: number | null;
  bound: number | null;
  gap: number | null;
  cpuSeconds: number;
};

/** Says that a run waits or goes on, and how far it is; false when somebody asked it to stop. */
export const beatRun = async (
  tx: Tx,
  id: string,
  heard: Heard | null,
  starts: Plan | null,
): Promise<boolean> => {
  const { rows } = await sql<{ stop: boolean }>`update plan.run set beat_at = clock_timestamp()
      ${heard ? sql`, stage = ${heard.stage}, value = ${heard.value}, bound = ${heard.bound}, gap = ${heard.gap}, cpu_seconds = ${heard.cpuSeconds}` : sql``}
      ${starts ? sql`, starts = ${JSON.stringify(starts)}::jsonb` : sql``}
    where municipality_id = ${here} and id = ${id}::uuid and ${live} returning stop_asked as stop`.execute(
    tx,
  );
  return rows[0] !== undefined && !rows[0].stop;
};

export const askToStop = async (tx: Tx, id: string): Promise<boolean> => {
  const { rows } = await sql`update plan.run set stop_asked = true
    where municipality_id = ${here} and id = ${id}::uuid and ${live} returning id`.execute(tx);
  return rows.length > 0;
};

export const endRun = async (
  tx: Tx,
  id: string,
  state: RunState,
  result: PlanResult | NoPlan | null,
): Promise<void> => {
  const found = result && "status" in result ? result : null;
  await sql`update plan.run set state = ${state}, ended_at = clock_timestamp(),
      result = ${result && JSON.stringify(result)}::jsonb,
      value = coalesce(${found?.value ?? null}, value), bound = coalesce(${found?.bound ?? null}, bound),
      gap = coalesce(${found?.gap ?? null}, gap), cpu_seconds = greatest(cpu_seconds, ${found?.cpuSeconds ?? 0})
    where municipality_id = ${here} and id = ${id}::uuid and ${live}`.execute(tx);
};

/**
 * Holds a scenario fast, and tells how dear leaving promises is there by now; null where something a plan rests on was
 * changed after one of its revisions. What it is called is no such thing, nor how dear leaving promises is.
 */
export const standsSince = async (tx: Tx, id: string, revision: number): Promise<Keeping | null> => {
  const { rows: held } = await sql<{ keeping: Keeping }>`select keeping from plan.scenario
    where municipality_id = ${here} and id = ${id}::uuid for update`.execute(tx);
  // A question of its own: it sees what was written while the one above waited.
  const { rows: changed } = await sql`select number from plan.scenario_revision
    where municipality_id = ${here} and scenario_id = ${id}::uuid and number > ${revision}
      and what ->> 'code' <> 'renamed' and what ->> 'code' not like 'keeping-%' limit 1`.execute(tx);
  return changed.length === 0 ? (held[0]?.keeping ?? null) : null;
};

/** Gives a scenario the plan a run has found. */
export const keepPlan = async (
  tx: Tx,
  run: Pick<Run, "id" | "scenario">,
  starts: Plan,
  value: number,
): Promise<void> => {
  await sql`update plan.scenario set starts = ${JSON.stringify(starts)}::jsonb, value = ${value}, run_id = ${run.id}::uuid
    where municipality_id = ${here} and id = ${run.scenario}::uuid`.execute(tx);
};

/** The searches of a scenario, newest first. */
export const runsOf = async (tx: Tx, scenario: string): Promise<Run[]> => {
  const { rows } = await sql<Run>`select ${columns} from plan.run
    where municipality_id = ${here} and scenario_id = ${scenario}::uuid and kind = 'plan'
    order by made_at desc, id desc limit 20`.execute(tx);
  return rows;
};

/**
 * Gives a copy what was proven of a room it was copied with, and the search its plan came from; answers what that
 * search is called there. What was proven of another room stays behind.
 */
export const copyProofs = async (
  tx: Tx,
  from: { id: string; roomRevision: number; run: string | null },
  to: string,
): Promise<string | null> => {
  const called = sql`md5(id::text || ${to})::uuid`;
  const { rows } = await sql<{ was: string; is: string }>`with proven as (
      select * from plan.run where municipality_id = ${here} and scenario_id = ${from.id}::uuid and kind = 'plan'
        and room_revision = ${from.roomRevision}
        and (bound is not null or result ? 'conflict' or id = ${from.run}::uuid)
    ), copied as (
      insert into plan.run (municipality_id, id, kind, scenario_id, revision, room_revision, fixed, seed, seconds, anew,
        solver, state, stage, value, bound, gap, cpu_seconds, result, beat_at, made_by, made_at, ended_at)
      select municipality_id, ${called}, kind, ${to}::uuid, 1, 1, fixed, seed, seconds, anew, solver,
        case when ${live} then 'stopped' else state end, stage, value, bound, gap, cpu_seconds, result, beat_at,
        made_by, made_at, coalesce(ended_at, clock_timestamp())
      from proven
    )
    select id as was, ${called} as is from proven`.execute(tx);
  const run = rows.find(({ was }) => was === from.run)?.is ?? null;
  await sql`update plan.scenario set run_id = ${run}::uuid
    where municipality_id = ${here} and id = ${to}::uuid`.execute(tx);
  return run;
};

/** The newest study of a kind, with what it has found out so far. */
export const newestStudy = async (
  tx: Tx,
  scenario: string,
  kind: RunKind,
): Promise<(Run & { told: unknown }) | null> => {
  const { rows } = await sql<Run & { told: unknown }>`select ${columns}, told from plan.run
    where municipality_id = ${here} and scenario_id = ${scenario}::uuid and kind = ${kind}
    order by made_at desc, id desc limit 1`.execute(tx);
  return rows[0] ?? null;
};

/** A study of a scenario, by its run. */
export const studyById = async (
  tx: Tx,
  scenario: string,
  kind: RunKind,
  id: string,
): Promise<{ told: unknown } | null> => {
  const { rows } = await sql<{ told: unknown }>`select told from plan.run
    where municipality_id = ${here} and scenario_id = ${scenario}::uuid and kind = ${kind} and id::text = ${id}`.execute(
    tx,
  );
  return rows[0] ?? null;
};

/** Says what a study has found out and how far it is, and that it goes on; false when somebody asked it to stop. */
export const tellStudy = async (
  tx: Tx,
  id: string,
  told: unknown,
  { stage, cpuSeconds }: { stage?: Stage; cpuSeconds: number },
): Promise<boolean> => {
  const { rows } = await sql<{ stop: boolean }>`update plan.run set beat_at = clock_timestamp(),
      told = coalesce(${told === null ? null : JSON.stringify(told)}::jsonb, told),
      stage = coalesce(${stage ?? null}, stage), cpu_seconds = greatest(cpu_seconds, ${cpuSeconds})
    where municipality_id = ${here} and id = ${id}::uuid and ${live} returning stop_asked as stop`.execute(
    tx,
  );
  return rows[0] !== undefined && !rows[0].stop;
};
