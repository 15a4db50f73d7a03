import { newId } from "../../../kernel/ids.ts";
import { done, type Result, refused } from "../../../kernel/result.ts";
import { type Act, read, transact } from "../../../platform/act.ts";
import { record } from "../../../platform/audit/index.server.ts";
import { allowed } from "../../../platform/auth/policy.ts";
import { landscapeOf } from "../../landscape/index.server.ts";
import { texts } from "../board/texts/index.ts";
import { mayPlan } from "../policy.ts";
import type { Plan } from "../portfolio/rules-plan.ts";
import type { Portfolio } from "../portfolio/rules-portfolio.ts";
import { weighed } from "../purpose/rules-purpose.ts";
import { inWordsOf } from "../purpose-weight/words.ts";
import { reachesIn } from "../ready/reaches.ts";
import { type Eased, easedBy, usualWeights } from "../relax/rules-relaxed.ts";
import { enqueue } from "../run/queue.server.ts";
import { solverVersion } from "../run/rules-run.ts";
import { insertRun, liveRunOf, studyById } from "../run/store.server.ts";
import { beginFound } from "../scenario/found.server.ts";
import type { What } from "../scenario/rules.ts";
import { standingOf } from "../scenario/standing.server.ts";
import { scenarioById } from "../scenario/store.server.ts";
import { namedAs } from "./rules-named.ts";
import { isPair, type Pair, type StudyKind, type StudyTold, usualSeconds } from "./rules-study.ts";
import { studying } from "./working.server.ts";

/** Lets a study be made, in turn with all searches; a second asked for while one is on its way is that one. */
export const startStudy = async (
  act: Act,
  scenarioId: string,
  kind: StudyKind,
  pair: Pair = { most: "", other: "" },
): Promise<Result<string>> => {
  const may = allowed(act, mayPlan);
  if (may !== true) return { ok: false, refusal: may.because };
  const reaches = reachesIn(await landscapeOf(act));
  const begun = await transact(act, async tx => {
    const scenario = await scenarioById(tx, scenarioId, true);
    if (!scenario) return refused("gone");
    const known = await liveRunOf(tx, scenario.id, kind);
    if (known) return done({ id: known.id, study: null });
    const { portfolio, result } = await standingOf(tx, scenario);
    if (!result && kind !== "relax") return refused("plan.nothing-to-study");
    if (kind === "frontier" && !isPair(portfolio, pair)) return refused("plan.two-purposes");
    const run = {
      ...{ id: newId(act.now.getTime()), kind, scenario: scenario.id, fixed: scenario.fixed },
      ...{ revision: scenario.revision, roomRevision: scenario.roomRevision },
      ...{ seed: 1, seconds: usualSeconds[kind], anew: false, solver: solverVersion },
    };
    await insertRun(tx, run, { id: act.actor.id, at: act.now });
    await record(tx, act, {
      action: "plan-run.started",
      object: { kind: "plan-scenario", id: scenario.id },
      payload: { run: run.id, kind },
    });
    const best = result && { plan: result.starts, bound: result.bound };
    const { id, seed, seconds } = run;
    const held = Object.keys(scenario.fixed).filter(one => typeof scenario.fixed[one] === "number");
    const plain = scenario.portfolio;
    return done({ id, study: { id, kind, portfolio, plain, seconds, seed, best, held, pair, reaches } });
  });
  if (!begun.ok) return begun;
  const { id, study } = begun.value;
  if (study) enqueue(act, id, studying(study));
  return done(id);
};

/** A plan that was shown: of which study, and where in it. */
export type Shown = { study: string; place: number };

/** Begins a scenario with a plan a study has found; where something was eased for it, with that much more room. */
export const takeFound = async (
  act: Act,
  scenarioId: string,
  kind: StudyKind,
  { study: id, place }: Shown,
  name: string,
): Promise<Result<string>> => {
  const found = await read(act, async tx => {
    const scenario = await scenarioById(tx, scenarioId);
    const study = scenario && (await studyById(tx, scenario.id, kind, id));
    return study && { scenario, told: study.told as StudyTold | null };
  });
  if (!found?.told) return refused("gone");
  const { scenario } = found;
  const told = namedAs(found.told, inWordsOf(scenario.portfolio, act.lang));
  if (told.kind === "relax") {
    const offer = told.offers[place];
    if (!offer?.found) return refused("gone");
    const { plan, longer = [] } = offer.found;
    const durations = Object.fromEntries(longer.map(({ id, to }) => [id, to]));
    const eased = easedBy(scenario.portfolio, plan, offer.kind, usualWeights, durations);
    if (!eased) return refused("changed-meanwhile");
    return beginFound(act, scenario.id, {
      // Two ways out of the same study must not be called alike.
      name: `${name}: ${texts(act.lang)(`offer.${offer.kind}`)}`,
      ...{ way: kind, portfolio: eased.portfolio, starts: plan, eased: whatWasEased(eased) },
    });
  }
  const begin = (named: string, portfolio: Portfolio, starts: Plan, room?: { room: number }) =>
    beginFound(act, scenario.id, { name: named, way: kind, portfolio, starts, eased: [], ...room });
  if (told.kind === "weights") {
    const found = told.plans[place];
    if (!found) return refused("gone");
    // Who takes it takes the weights with it: by those of now it would be a worse plan.
    const named = found.raised ? `${name}: ${found.raised.name}` : name;
    return begin(named, weighed(scenario.portfolio, found.weights), found.plan);
  }
  const plan = told.kind === "prices" ? undefined : told.plans[place]?.plan;
  return plan ? begin(name, scenario.portfolio, plan, { room: scenario.roomRevision }) : refused("gone");
};

/** Each thing that gave way, as the history of the new scenario tells it. */
const whatWasEased = ({ late, above, longer, left }: Eased): What[] => [
  ...late.map(({ id, finishBy, until, legalBasis }) => ({
    code: legalBasis ? "eased-late-law" : "eased-late",
    values: { initiative: id, from: finishBy - 1, to: until - 1, ...(legalBasis && { law: legalBasis }) },
  })),
  ...above.map(({ kind, id, period, more }) => ({
    code: `eased-${kind}`,
    values: {
      kind,
      id,
      amount: Math.round(more * 1e6) / 1e6,
      ...(period !== null && { from: period, to: period }),
    },
  })),
  ...Object.entries(longer).map(([id, to]) => ({
    code: "eased-longer",
    values: { initiative: id, n: to },
  })),
  ...left.map(({ id }) => ({ code: "eased-left", values: { initiative: id } })),
];
