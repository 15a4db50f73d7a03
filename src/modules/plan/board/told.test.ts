import { expect, test } from "vitest";
import { langs } from "../../../kernel/lang.ts";
import { breachesOfPlan } from "../check/rules-check.ts";
import { apart, toldBreach } from "../explain/told.ts";
import type { Plan } from "../portfolio/rules-plan.ts";
import type { Initiative } from "../portfolio/rules-portfolio.ts";
import { type Fixed, withFixed } from "../solve/rules-fixed.ts";
import { portfolio } from "../testing/instances.ts";
import { toldBroken } from "./told.ts";

const whole = portfolio("tiny");
const name = whole.initiatives.find(({ id }) => id === "A")!.name;

/** What is told of A, decided so and planned so, when its window has become this. */
const broken = (fixed: Fixed, starts: Plan, now: Partial<Initiative>): string[] => {
  const initiatives = whole.initiatives.map(one =>
    one.id === "A" ? { ...one, mandatory: false, legalBasis: "", ...now } : { ...one, mandatory: false },
  );
  const changed = { ...whole, initiatives };
  const breaches = breachesOfPlan(withFixed(changed, fixed), starts);
  return toldBroken({ portfolio: changed, fixed, starts }, breaches, "en");
};

test("a decision the plan does not keep to is told as that decision", () => {
  expect(broken({ A: "in" }, {}, {})).toEqual([`You have decided that ${name} must be in.`]);
  expect(broken({ A: "out" }, { A: 0 }, {})).toEqual([`You have decided that ${name} stays out.`]);
  expect(broken({ A: 1 }, { A: 0 }, {})).toEqual([expect.stringContaining(`${name} is pinned to start in`)]);
});

test("where the plan keeps to a decision, what has changed is told: the start, the deadline, the law", () => {
  expect(broken({ A: "in" }, { A: 0 }, { earliest: 1 })).toEqual([
    expect.stringMatching(/can start in .* at the earliest/),
  ]);
  const due = { finishBy: 1, legalBasis: "Lov om prøver § 4" };
  for (const will of [0, "in"] as const)
    expect(broken({ A: will }, { A: 0 }, { duration: 2, ...due })).toEqual([
      expect.stringMatching(/must be finished by the end of .* \(Lov om prøver § 4\)/),
    ]);
  expect(broken({ A: "in" }, {}, { ...due, mandatory: true })).toEqual([
    `${name} is mandatory and must be in the plan (Lov om prøver § 4).`,
  ]);
});

test("what is needed never reads as what there is", () => {
  expect(apart(4.951, 4.95, "en")).toEqual(["4.951", "4.950"]);
  expect(apart(4.95, 4, "da")).toEqual(["4,95", "4"]);
  const [role] = whole.roles;
  for (const lang of langs)
    expect(
      toldBreach(whole, { kind: "role", id: role!.id, period: 0, used: 4.954, allowed: 4.95 }, lang),
    ).toMatch(/4[.,]954/);
});
