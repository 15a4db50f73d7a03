import { transact } from "../../../platform/act.ts";
import { judgedPlan } from "../board/judge.server.ts";
import { type Changes, changesBetween } from "../explain/rules-changes.ts";
import { robustPlan } from "../hold/robust.server.ts";
import type { Reaches } from "../hold/rules-draws.ts";
import type { Plan } from "../portfolio/rules-plan.ts";
import type { Portfolio } from "../portfolio/rules-portfolio.ts";
import { planValue } from "../portfolio/rules-value.ts";
import { type Price, pricesOf } from "../price/price.server.ts";
import { type Alternative, alternatives, frontier, type Swept, sweep } from "../purpose/purpose.server.ts";
import type { Point } from "../purpose/rules-purpose.ts";
import { type Offer, relax } from "../relax/relax.server.ts";
import type { Work } from "../run/queue.server.ts";
import { endRun, tellStudy } from "../run/store.server.ts";
import type { Steering } from "../solve/search.server.ts";
import type { Stage } from "../solve/task.ts";
import { addedUp } from "./rules-clock.ts";
import type { OfferTold, OtherPlan, Pair, PriceTold, StudyKind, StudyTold } from "./rules-study.ts";
import { frontierTold, getsOf, weighedTold } from "./weighed.ts";

/** A study to be made: what of, and with how much time. */
export type ToStudy = {
  id: string;
  kind: StudyKind;
  portfolio: Portfolio;
  seconds: number;
  seed: number;
  /** The portfolio without what was fixed by hand. */
  plain: Portfolio;
  /** What has begun or was fixed by hand. */
  held: readonly string[];
  /** The plan as it is, and the bound proven for it; null where there is none. */
  best: { plan: Plan; bound: number } | null;
  /** How far the effort of those with a size class may miss. */
  reaches: Reaches;
  /** The purposes a frontier is of. */
  pair: Pair;
};

/** How often a study writes down what it knows. */
const pause = 1_000;

/** Makes a study, and writes down each second what it has found out: it can be left, stopped and come back to. */
export const studying =
  (asked: ToStudy): Work =>
  async (act, stop) => {
    let now: { told: StudyTold | null; cpuSeconds: number; stage: Stage } = {
      ...{ told: null, cpuSeconds: 0, stage: "reading" },
    };
    let told: Promise<unknown> = Promise.resolve();
    const write = async () => {
      const goesOn = await transact(act, tx => tellStudy(tx, asked.id, now.told, now));
      if (!goesOn) stop.abort();
    };
    const timer = setInterval(() => {
      // A beat that is missed is no reason to stop; too many are, and then the page says so.
      told = told.then(write).catch(() => {});
    }, pause);
    try {
      // Between one part and the next nothing is found, but something is done: that is heard.
      const clock = addedUp();
      const onHeard = ({ stage, cpuSeconds }: Heard) => {
        // Where one process ends, the next gets ready.
        const at = stage === "ended" ? "reading" : stage;
        now = { ...now, stage: at, cpuSeconds: Math.max(clock(cpuSeconds), now.cpuSeconds) };
      };
      const ended = await studied(asked, { signal: stop.signal, onHeard }, (told, cpuSeconds) => {
        now = { ...now, told, cpuSeconds: Math.max(cpuSeconds, now.cpuSeconds) };
      });
      clearInterval(timer);
      await told;
      await transact(act, async tx => {
        await tellStudy(tx, asked.id, now.told, now);
        const state = stop.signal.aborted ? "stopped" : ended === "died" ? "died" : "ended";
        await endRun(tx, asked.id, state, null);
      });
    } finally {
      clearInterval(timer);
    }
  };

type Heard = Parameters<NonNullable<Steering["onHeard"]>>[0];
type Watching = Pick<Steering, "signal" | "onHeard">;
type Tell = (told: StudyTold, cpuSeconds: number) => void;

/** Does what is asked; answers how the solver's processes ended. */
const studied = async (asked: ToStudy, watching: Watching, tell: Tell): Promise<string | null> => {
  const { portfolio, seconds, seed, kind, best } = asked;
  const how = { seconds, seed, ...watching };
  if (kind === "relax") {
    const told = (offers: readonly Offer[]) =>
      tell(
        { kind, offers: offers.map(one => offerTold(portfolio, one)) },
        offers.reduce((sum, one) => sum + one.cpuSeconds, 0),
      );
    const offers = await relax(portfolio, { ...how, held: asked.held, onProgress: told });
    told(offers);
    return offers.some(({ ended }) => ended === "died") ? "died" : null;
  }
  if (!best) return null;
  if (kind === "prices") {
    const told = (prices: readonly Price[]) => prices.map(one => priceTold(portfolio, one));
    const found = await pricesOf(portfolio, {
      ...{ ...how, best },
      onProgress: ({ done, of, prices, cpuSeconds }) =>
        tell({ kind, done, of, prices: told(prices) }, cpuSeconds),
    });
    const { length } = found.prices;
    tell({ kind, done: length, of: length, prices: told(found.prices) }, found.cpuSeconds);
    return found.ended;
  }
  if (kind === "alternatives") {
    const told = (found: readonly Alternative[]) => found.map(one => otherTold(portfolio, one, one.changes));
    const found = await alternatives(portfolio, {
      ...{ ...how, best: best.plan },
      onProgress: ({ done, of, found, cpuSeconds }) =>
        tell({ kind, done, of, plans: told(found) }, cpuSeconds),
    });
    const { length } = found.found;
    const plans = await withChances(asked, told(found.found));
    tell({ kind, done: length, of: length, plans }, found.cpuSeconds);
    return found.ended;
  }
  if (kind === "weights") {
    const now = getsOf(portfolio, best.plan);
    const told = (found: readonly Swept[]) =>
      found.map(one => weighedTold(portfolio, one, otherTold(portfolio, one, one.changes)));
    const found = await sweep(portfolio, {
      ...{ ...how, best: best.plan },
      onProgress: ({ done, of, found, cpuSeconds }) =>
        tell({ kind, done, of, now, plans: told(found) }, cpuSeconds),
    });
    const { length } = found.found;
    tell({ kind, done: length, of: length, now, plans: told(found.found) }, found.cpuSeconds);
    return found.ended;
  }
  if (kind === "frontier") {
    const [most, other] = [asked.pair.most, asked.pair.other].map(
      id => getsOf(portfolio, best.plan).find(one => one.id === id)!,
    );
    const told = (found: readonly Point[]) =>
      found.map(one => {
        const changes = changesBetween(portfolio, best.plan, one.plan);
        const value = planValue(portfolio, one.plan);
        return frontierTold(one, otherTold(portfolio, { plan: one.plan, value }, changes));
      });
    const found = await frontier(portfolio, {
      ...{ ...how, best: best.plan, most: most!.id, other: other!.id },
      onProgress: ({ done, of, found, cpuSeconds }) =>
        tell({ kind, done, of, most: most!, other: other!, plans: told(found) }, cpuSeconds),
    });
    const { length } = found.found;
    // Who stopped it has not seen all its steps, and is not told that there are no others.
    const of = found.ended === "stopped" ? length + 1 : length;
    tell({ kind, done: length, of, most: most!, other: other!, plans: told(found.found) }, found.cpuSeconds);
    return found.ended;
  }
  const { plain, robust, cpuSeconds, ended } = await robustPlan(portfolio, {
    ...{ ...how, best: best.plan, spread: "thin" as const, reaches: asked.reaches },
    onProgress: progress => tell({ kind, plain: null, plans: [] }, progress.cpuSeconds),
  });
  const plans = robust ? await withChances(asked, [otherTold(portfolio, robust, robust.changes)]) : [];
  const chance = await chanceOf(asked, plain.plan);
  tell({ kind, plain: { value: plain.value, chance }, plans }, cpuSeconds);
  return ended;
};

const nameOf = (portfolio: Portfolio, id: string): string =>
  portfolio.initiatives.find(one => one.id === id)?.name ?? id;

/** By id: what they are called is said to the reader (rules-named.ts). */
const idsOf = ({ changes }: Changes, kind: "enters" | "leaves"): string[] =>
  changes.filter(one => one.kind === kind).map(({ id }) => id);

const placeOf = (portfolio: Portfolio, kind: "role" | "unit" | "budget", id: string): string =>
  kind === "budget"
    ? id
    : ((kind === "role" ? portfolio.roles : portfolio.units).find(one => one.id === id)?.name ?? id);

const priceTold = (portfolio: Portfolio, { easing, gain, found, changes }: Price): PriceTold => ({
  ...easing,
  name: placeOf(portfolio, easing.kind, easing.id),
  ...{ gain, found },
  enters: idsOf(changes, "enters"),
  leaves: idsOf(changes, "leaves"),
  moves: changes.changes.filter(({ kind }) => kind === "earlier" || kind === "later").length,
});

const offerTold = (portfolio: Portfolio, { kind, stage, impossible, least, found }: Offer): OfferTold => ({
  ...{ kind, going: stage !== "ended", impossible, least },
  found: found && {
    ...{ plan: found.plan, total: found.eased.total, value: found.value },
    late: found.eased.late.map(({ id, periods, legalBasis }) => ({
      ...{ id, name: nameOf(portfolio, id), periods, law: legalBasis },
    })),
    above: found.eased.above.map(({ kind, id, period, more }) => ({
      ...{ kind, id, name: placeOf(portfolio, kind, id), period, more },
    })),
    longer: Object.entries(found.eased.longer).map(([id, to]) => ({
      ...{ id, name: nameOf(portfolio, id), to },
      from: portfolio.initiatives.find(one => one.id === id)?.duration ?? to,
    })),
    left: found.eased.left.map(({ id, legalBasis }) => ({
      ...{ id, name: nameOf(portfolio, id), law: legalBasis },
    })),
  },
});

/** In a thread of its own, and by the portfolio without what was fixed by hand: that is a choice and no deadline. */
const chanceOf = async ({ id, plain, reaches }: ToStudy, plan: Plan): Promise<OtherPlan["chance"]> =>
  (await judgedPlan(id, plain, plan, reaches).catch(() => null))?.thin.allInTime ?? null;

const withChances = (asked: ToStudy, plans: readonly OtherPlan[]): Promise<OtherPlan[]> =>
  Promise.all(plans.map(async one => ({ ...one, chance: await chanceOf(asked, one.plan) })));

const otherTold = (
  portfolio: Portfolio,
  { plan, value }: { plan: Plan; value: number },
  changes: Changes,
): OtherPlan => ({
  ...{ plan, value, differs: changes.changes.length, chance: null },
  enters: idsOf(changes, "enters"),
  leaves: idsOf(changes, "leaves"),
  moved: changes.changes.flatMap(({ id, from, to }) =>
    from === undefined || to === undefined ? [] : [{ id, name: nameOf(portfolio, id), from, to }],
  ),
});
