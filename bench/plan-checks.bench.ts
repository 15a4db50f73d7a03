import { breachesOfResult } from "../src/modules/plan/check/rules-check.ts";
import { reachedByRules } from "../src/modules/plan/compare/rules-baseline.ts";
import { holdOf } from "../src/modules/plan/hold/rules-hold.ts";
import { portfolioOf } from "../src/modules/plan/portfolio/rules-read.ts";
import {
  bestPlan,
  impossible,
  instances,
  portfolio,
  rawPortfolio,
} from "../src/modules/plan/testing/instances.ts";
import { atMost, type Figure, timed, told } from "./figure.ts";

/** What is asked of a plan besides finding it: whether it holds, what it is checked and compared in. */
export const run = async (): Promise<Figure[]> => [
  ...(await holding()),
  ...(await checking()),
  ...(await reading()),
  ...comparing(),
];

const holding = async (): Promise<Figure[]> => {
  const whole = portfolio("100-1");
  const figures: Figure[] = [];
  for (const spread of ["thin", "fat"] as const) {
    const plan = bestPlan("100-1").starts;
    const { seconds, value } = await timed(async () =>
      holdOf(whole, plan, { spread, seed: 1, draws: 2_000 }),
    );
    figures.push(atMost(`plan: 2,000 draws of 100 initiatives, ${spread}`, 0.5, seconds, "s", 2));
    figures.push(told(`plan: chance that all duties hold, ${spread}`, value.allInTime.chance * 100, "%", 1));
  }
  return figures;
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
