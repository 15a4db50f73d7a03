import { newId } from "../../../kernel/ids.ts";
import { done, type Result, refused } from "../../../kernel/result.ts";
import { type Act, transact } from "../../../platform/act.ts";
import { record } from "../../../platform/audit/index.server.ts";
import { allowed } from "../../../platform/auth/policy.ts";
import { idOf, newSecret } from "../../../platform/auth/secret.server.ts";
import { isTaken, type Tx } from "../../../platform/db/database.ts";
import { periodText } from "../board/period.ts";
import { breachesOfPlan } from "../check/rules-check.ts";
import { mayPlan } from "../policy.ts";
import type { Portfolio } from "../portfolio/rules-portfolio.ts";
import { standsNow } from "../promise/now.server.ts";
import { copyProofs } from "../run/store.server.ts";
import { withFixed } from "../solve/rules-fixed.ts";
import {
  decided,
  fixedBegun,
  following,
  obstacle,
  type Scenario,
  startIn,
  type What,
  type Will,
} from "./rules.ts";
import { belowZero, changedRoom, type RoomChange } from "./rules-room.ts";
import {
  countScenarios,
  deleteScenario,
  insertRevision,
  insertScenario,
  keepKnown,
  knownAt,
  mostScenarios,
  nextRoom,
  revisionAt,
  scenarioById,
  updateScenario,
} from "./store.server.ts";

type Named = { name: string; note: string };

/** Begins a scenario with a portfolio of the municipality's own or of a file; one form, sent twice, begins one. */
export const beginScenario = (
  act: Act,
  { name, note }: Named,
  origin: "own" | "file",
  portfolio: Portfolio,
  begun: readonly string[] = [],
  form = newSecret(),
): Promise<Result<string>> =>
  onceOf(act, [form, name, note, origin, portfolio], (tx, id) => {
    const fixed = fixedBegun(portfolio, begun);
    const kept = { portfolio, fixed, begun, starts: null, keeping: "usual" as const };
    const one = { id, name, note, origin, copiedFrom: null, ...kept };
    return insert(tx, act, one, { code: `began-${origin}`, values: { n: portfolio.initiatives.length } });
  });

/**
 * Copies a scenario with its room, decisions and plan, and with what was proven of them, to change it and compare; one
 * form, sent twice, copies once.
 */
export const copyScenario = (
  act: Act,
  from: string,
  { name, note }: Named,
  form = newSecret(),
): Promise<Result<string>> =>
  onceOf(act, [form, name, note, from], async (tx, id) => {
    const copied = await scenarioById(tx, from);
    if (!copied) return refused("gone");
    const { portfolio, fixed, begun, starts, keeping } = copied;
    const kept = { portfolio, fixed, begun, starts, keeping };
    const one = { id, name, note, origin: "copy" as const, copiedFrom: from, ...kept };
    return insert(tx, act, one, { code: "began-copy", values: { name: copied.name } }, copied);
  });

/** Makes what a form asks for, with an id of what it said: the same form with the same content makes it once. */
const onceOf = async (
  act: Act,
  said: readonly unknown[],
  work: (tx: Tx, id: string) => Promise<Result<string>>,
): Promise<Result<string>> => {
  const id = idOf("plan-scenario-form", JSON.stringify([act.municipality, act.actor.id, ...said]));
  try {
    return await planning(act, tx => work(tx, id));
  } catch (error) {
    // Sent again: it leads to what it made the first time.
    if (isTaken(error)) return done(id);
    throw error;
  }
};

type New = Parameters<typeof insertScenario>[1];

/**
 * Writes a new scenario with its first revision and a line in the change log. Where it has the same room as another
 * one, `proven` of that, what was proven there holds here.
 */
export const insert = async (
  tx: Tx,
  act: Act,
  one: Omit<New, "id"> & { id?: string },
  what: What,
  proven: Parameters<typeof copyProofs>[1] | null = null,
): Promise<Result<string>> => {
  if ((await countScenarios(tx)) >= mostScenarios) return refused("plan.too-many", { n: mostScenarios });
  const { id = newId(act.now.getTime()) } = one;
  const by = { id: act.actor.id, at: act.now };
  await insertScenario(tx, { ...one, id }, by);
  const run = proven && (await copyProofs(tx, proven, id));
  await insertRevision(tx, { ...one, id, revision: 1, roomRevision: 1, run }, what, true, by);
  await record(tx, act, {
    action: "plan-scenario.begun",
    object: { kind: "plan-scenario", id },
    payload: { ...what, name: one.name, ...(one.copiedFrom && { copiedFrom: one.copiedFrom }) },
  });
  return done(id);
};

/** Calls it something else, or says otherwise what it is for. */
export const renameScenario = (act: Act, id: string, named: Named): Promise<Result<string>> =>
  changing(act, id, () => done({ change: named, what: { code: "renamed", values: { name: named.name } } }));

/** Changes what there is room for. What was proven before is proven of another portfolio, and no longer shown. */
export const changeRoom = (act: Act, id: string, change: RoomChange): Promise<Result<string>> =>
  changing(act, id, async (scenario, tx) => {
    const { portfolio } = scenario;
    const { periods } = portfolio.calendar;
    if (change.from > change.to || change.from < 0 || change.to >= periods)
      return refused("plan.periods-wrong-way");
    const short = belowZero(portfolio, change);
    if (short)
      return short.period === null
        ? refused("plan.below-zero-once", { n: short.n })
        : refused("plan.below-zero", {
            n: short.n,
            period: periodText(portfolio.calendar, short.period, act.lang),
          });
    const changed = changedRoom(portfolio, change);
    if (!changed) return refused("gone");
    return done({
      change: { portfolio: changed, roomRevision: await nextRoom(tx, scenario) },
      what: { code: `room-${change.kind}-${change.how}`, values: { ...change } },
    });
  });

/**
 * Pins a start, forces in, keeps out, or takes such a decision back. Where all that was planned still holds with it,
 * the plan follows at once; else the next search does.
 */
export const decide = async (
  act: Act,
  id: string,
  initiative: string,
  will: Will,
): Promise<Result<string>> => {
  const now = await standsNow(act, id);
  return changing(act, id, ({ portfolio, fixed, begun, starts }) => {
    const wrong = obstacle({ portfolio, fixed, begun }, initiative, will);
    if (wrong) return { ok: false, refusal: wrong };
    if (now && typeof will === "number" && will < now.now && now.begun[initiative] !== will)
      return refused("plan.past");
    // It has begun since the scenario was last brought to today.
    if (will === "out" && now && Object.hasOwn(now.begun, initiative) && !begun.includes(initiative))
      return refused("plan.begun", { name: nameOf(portfolio, initiative) });
    const next = decided(fixed, initiative, will);
    const after = starts && following(starts, initiative, will);
    const follows = after && breachesOfPlan(withFixed(portfolio, next), after).length === 0;
    const kind = typeof will === "number" ? "pinned" : will === null ? "freed" : will;
    return done({
      change: { fixed: next, ...(follows && { starts: after }) },
      what: {
        code: `decided-${kind}`,
        values: { initiative, ...(typeof will === "number" && { period: will }) },
      },
    });
  });
};

const nameOf = ({ initiatives }: Portfolio, id: string): string =>
  initiatives.find(one => one.id === id)?.name ?? id;

/** Makes a scenario again what it was after one of its revisions, with its plan and what was proven then. */
export const goBack = (act: Act, id: string, number: number): Promise<Result<string>> =>
  changing(act, id, async (scenario, tx) => {
    const then = await revisionAt(tx, id, number);
    if (!then) return refused("gone");
    const { portfolio, fixed, starts, run, roomRevision } = then;
    // What was taken in since is to be taken in again, and nothing that was taken in before.
    await keepKnown(tx, id, await knownAt(tx, id, number));
    const change =
      roomRevision === null
        ? { portfolio, fixed, roomRevision: await nextRoom(tx, scenario) }
        : { portfolio, fixed, starts, run, roomRevision };
    return done({ change, what: { code: "went-back", values: { number } } });
  });

/** Throws a scenario away; what was approved of it stays. */
export const dropScenario = (act: Act, id: string): Promise<Result<string>> =>
  planning(act, async tx => {
    const scenario = await scenarioById(tx, id, true);
    if (!scenario) return refused("gone");
    await deleteScenario(tx, id);
    await record(tx, act, {
      action: "plan-scenario.dropped",
      object: { kind: "plan-scenario", id },
      payload: { name: scenario.name },
    });
    return done(id);
  });

/** Does what who plans may do, in one transaction. */
export const planning = async (
  act: Act,
  work: (tx: Tx) => Promise<Result<string>>,
): Promise<Result<string>> => {
  const may = allowed(act, mayPlan);
  return may === true ? transact(act, work) : { ok: false, refusal: may.because };
};

type Changed = { change: Partial<Scenario>; what: What };

/** One change of a scenario: written with its revision and a line in the change log, or not at all. */
export const changing = (
  act: Act,
  id: string,
  change: (scenario: Scenario, tx: Tx) => Result<Changed> | Promise<Result<Changed>>,
): Promise<Result<string>> =>
  planning(act, async tx => {
    const scenario = await scenarioById(tx, id, true);
    if (!scenario) return refused("gone");
    const changed = await change(scenario, tx);
    if (!changed.ok) return changed;
    const next = { ...scenario, ...changed.value.change, revision: scenario.revision + 1 };
    await updateScenario(tx, next, act.now);
    const { what } = changed.value;
    const by = { id: act.actor.id, at: act.now };
    await insertRevision(tx, next, what, next.roomRevision !== scenario.roomRevision, by);
    await record(tx, act, {
      action: "plan-scenario.changed",
      object: { kind: "plan-scenario", id },
      payload: { ...what, was: wasOf(scenario, what) },
    });
    return done(id);
  });

/** What a decision replaced: the plan's start and the decision before. */
const wasOf = ({ starts, fixed }: Scenario, { values }: What) => {
  const id = values.initiative;
  return typeof id === "string"
    ? { start: (starts && startIn(starts, id)) ?? null, decision: fixed[id] ?? null }
    : undefined;
};
