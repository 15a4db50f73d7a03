import { describe, expect, test } from "vitest";
import { breachesOfPlan } from "../check/rules-check.ts";
import { planValue } from "../portfolio/rules-value.ts";
import { solve } from "../solve/solve.server.ts";
import { familyPortfolio } from "../testing/family.ts";
import { portfolio } from "../testing/instances.ts";
import { pricesOf } from "./price.server.ts";
import { eased, easingsOf } from "./rules-candidates.ts";

/** A portfolio that is solved to the end in a second or two. */
const whole = familyPortfolio({ seed: 3, initiatives: 15, room: 0.6 });
const solved = (one = whole) => solve(one, { seconds: 20, seed: 1 });

describe("what a bottleneck is worth", () => {
  test("is an interval that holds what is gained, with who enters, leaves or moves", async () => {
    const { result } = await solved();
    const best = { plan: result!.starts, bound: result!.bound! };
    const { prices, ended } = await pricesOf(whole, { seconds: 60, seed: 1, best, solved: 4 });
    expect([prices.length, ended]).toEqual([4, "by itself"]);
    expect(prices.some(({ gain }) => gain !== null)).toBe(true);
    for (const { easing, gain, found, plan, changes } of prices) {
      const changed = eased(whole, easing);
      expect(breachesOfPlan(changed, plan)).toEqual([]);
      expect(planValue(changed, plan) - result!.value!).toBeCloseTo(found, 6);
      expect(changes.gain).toBeCloseTo(found, 6);
      const afresh = (await solved(changed)).result!;
      if (gain) {
        expect(gain.least).toBeGreaterThan(0);
        expect(afresh.value! - result!.bound!).toBeLessThanOrEqual(gain.most + 1e-6);
        expect(afresh.bound! - result!.value!).toBeGreaterThanOrEqual(gain.least - 1e-6);
      } else expect(afresh.value! - result!.value!).toBeLessThan(0.002 * result!.value!);
    }
  });

  test("shows no effect where the old bound leaves room for none", async () => {
    const { result } = await solved();
    const open = { plan: result!.starts, bound: 10 * result!.bound! };
    const { prices } = await pricesOf(whole, { seconds: 20, seed: 1, best: open, solved: 2 });
    for (const { gain } of prices) expect(gain).toBeNull();
    expect(prices).toHaveLength(2);
  });

  test("can be stopped between two", async () => {
    const stop = new AbortController();
    const { result } = await solved();
    const best = { plan: result!.starts, bound: result!.bound! };
    const { prices, ended } = await pricesOf(whole, {
      ...{ seconds: 30, seed: 1, best, solved: 3, signal: stop.signal },
      onProgress: ({ done }) => done > 0 && stop.abort(),
    });
    expect([prices.length, ended]).toEqual([1, "stopped"]);
  });
});

test("an easing changes one thing in all its periods and nothing else", () => {
  const whole = portfolio("100-1");
  for (const easing of easingsOf(whole)) {
    const changed = eased(whole, easing);
    expect(changed.initiatives).toBe(whole.initiatives);
    const other = [changed.roles, changed.units, changed.budgets].map((list, i) =>
      list.filter((one, k) => one !== [whole.roles, whole.units, whole.budgets][i]![k]),
    );
    expect(other.flat()).toHaveLength(1);
  }
});
