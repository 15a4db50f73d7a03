import { breachesOfResult } from "../src/modules/plan/check/rules-check.ts";
import { reachedByRules } from "../src/modules/plan/compare/rules-baseline.ts";
import { moved } from "../src/modules/plan/explain/rules-moved.ts";
import { whyNot } from "../src/modules/plan/explain/rules-why.ts";
import { holdOf } from "../src/modules/plan/hold/rules-hold.ts";
import { portfolioOf } from "../src/modules/plan/portfolio/rules-read.ts";
import { relax } from "../src/modules/plan/relax/relax.server.ts";
import {
  bestPlan,
  impossible,
  instances,
  portfolio,
  rawPortfolio,
} from "../src/modules/plan/testing/instances.ts";
import { atMost, cpuTimed, type Figure, timed, told } from "./figure.ts";

/** What is asked of a plan besides finding it: whether it holds, what it is checked and compared in. */
export const run = async (): Promise<Figure[]> => [
  ...(await holding()),
  ...(await checking()),
  ...(await moving()),
  ...(await easing()),
  ...(await reading()),
  ...comparing(),
];

const holding = async (): Promise<Figure[]> => {
  const whole = portfolio("100-1");
  const figures: Figure[] = [];
  for (const spread of ["thin", "fat"] as const) {
    const plan = bestPlan("100-1").starts;
    const { seconds, value } = await cpuTimed(() => holdOf(whole, plan, { spread, seed: 1, draws: 2_000 }));
    figures.push(atMost(`plan: 2,000 draws of 100 initiatives, ${spread}`, 0.5, seconds, "CPU s", 2));
    figures.push(told(`plan: chance that all duties hold, ${spread}`, value.allInTime.chance * 100, "%", 1));
  }
  return figures;
};

/** One initiative of 400 moved by hand, and why one is out: the slowest of twenty. */
const moving = async (): Promise<Figure[]> => {
  const whole = portfolio("400-1");
  const plan = bestPlan("400-1").starts;
  const slowest = async (work: (id: string) => unknown): Promise<number> => {
    const each: number[] = [];
    for (const { id } of whole.initiatives.slice(0, 20)) each.push((await cpuTimed(() => work(id))).seconds);
    return Math.max(...each) * 1000;
  };
  return [
    atMost("plan: a move by hand among 400", 100, await slowest(id => moved(whole, plan, id, 2)), "CPU ms"),
    told(
      "plan: why one of 400 is out or not earlier",
      await slowest(id => whyNot(whole, plan, id)),
      "CPU ms",
    ),
  ];
};

/** The first answer of each way to a plan where there is none. */
const easing = async (): Promise<Figure[]> => {
  const first = new Map<string, number>();
  const offers = await relax(portfolio("100-1-infeasible"), {
    ...{ seconds: 60, seed: 1 },
    onProgress: now => {
      for (const { kind, found, impossible, cpuSeconds } of now)
        if ((found || impossible) && !first.has(kind)) first.set(kind, cpuSeconds);
    },
  });
  return offers.flatMap(({ kind, found, least, impossible, cpuSeconds }) => [
    atMost(`plan: first answer, ${kind}`, 20, first.get(kind) ?? (impossible ? cpuSeconds : 99), "CPU s", 1),
    told(`plan: ${kind}, eased in all`, found?.eased.total ?? 0, "", 1),
    told(`plan: ${kind}, proven least`, least ?? 0, "", 1),
  ]);
};

const checking = async (): Promise<Figure[]> => {
  const { seconds, value } = await timed(async () =>
    [...instances, ...impossible].flatMap(name => breachesOfResult(portfolio(name), bestPlan(name))),
  );
  return [
    atMost("plan: breaches in the best known plans and conflicts", 0, value.length, "breaches"),
    told("plan: all of them checked", seconds, "s", 2),
  ];
};

const reading = async (): Promise<Figure[]> => {
  const raw = rawPortfolio("400-1") as { initiatives: { id: string; after: string[]; excludes: string[] }[] };
  const many = Array.from({ length: 5_000 }, (_, i) => ({
    ...raw.initiatives[i % 400]!,
    ...{ id: `N${i}`, after: i > 0 ? [`N${i - 1}`] : [], excludes: [], mandatory: false },
  }));
  const { seconds } = await timed(async () => portfolioOf({ ...raw, initiatives: many }));
  return [told("plan: 5,000 initiatives read and checked for errors", seconds, "s", 2)];
};

const comparing = (): Figure[] =>
  (["100-1", "100-2", "200-1", "400-1"] as const).flatMap(name => {
    const [rule] = reachedByRules(portfolio(name));
    const best = bestPlan(name).value ?? 0;
    return [
      told(
        `plan: ${name}, duties the best spreadsheet rule misses`,
        (rule?.duties ?? 0) - (rule?.kept ?? 0),
        "duties",
      ),
      told(`plan: ${name}, its value against the best known`, ((rule?.value ?? 0) / best) * 100, "%", 1),
    ];
  });
