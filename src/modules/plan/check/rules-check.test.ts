import { describe, expect, test } from "vitest";
import type { Plan, PlanResult } from "../portfolio/rules-plan.ts";
import type { Portfolio } from "../portfolio/rules-portfolio.ts";
import { startValue } from "../portfolio/rules-value.ts";
import { bestPlan, impossible, instances, portfolio } from "../testing/instances.ts";
import { breachesOfPlan, breachesOfResult } from "./rules-check.ts";

const valueOfPlan = (whole: Portfolio, plan: Plan): number =>
  whole.initiatives.reduce(
    (sum, one) => sum + (plan[one.id] === undefined ? 0 : startValue(whole, one, plan[one.id] ?? 0)),
    0,
  );

/** Every way to start or leave out each initiative of a tiny portfolio. */
const everyPlan = (whole: Portfolio): Plan[] =>
  whole.initiatives.reduce<Plan[]>(
    (plans, { id }) =>
      plans.flatMap(plan => [
        plan,
        ...Array.from({ length: whole.calendar.periods }, (_, s) => ({ ...plan, [id]: s })),
      ]),
    [{}],
  );

const plansThatHold = (whole: Portfolio): Plan[] =>
  everyPlan(whole).filter(plan => breachesOfPlan(whole, plan).length === 0);

const best = (whole: Portfolio): number =>
  Math.max(...plansThatHold(whole).map(plan => valueOfPlan(whole, plan)));

type Change = (whole: Portfolio) => void;
const changed = (change: Change): Portfolio => {
  const whole = portfolio("tiny");
  change(whole);
  return whole;
};
const unlimited = [99, 99, 99, 99];

describe("of the tiny portfolio", () => {
  test("21 plans hold, and the best five are worth 40, 39, 36, 35 and so on down to 16 for one", () => {
    const whole = portfolio("tiny");
    const values = plansThatHold(whole)
      .map(plan => valueOfPlan(whole, plan))
      .sort((a, b) => b - a);
    expect(values).toHaveLength(21);
    expect(values.slice(0, 4)).toEqual([40, 39, 36, 35]);
    expect(breachesOfPlan(whole, { A: 0, B: 2, D: 2 })).toEqual([]);
    expect(breachesOfPlan(whole, {})).toEqual([{ kind: "mandatory", id: "A" }]);
  });

  test.each<[string, Change, number]>([
    ["role R1 without limit", w => (w.roles[0]!.capacity = unlimited), 66],
    ["no budgets", w => (w.budgets = []), 46],
    ["nothing waiting", w => void w.initiatives.map(one => (one.after = [])), 42],
    ["nothing excluded", w => void w.initiatives.map(one => (one.excludes = [])), 43],
    ["A as a wish", w => (w.initiatives[0]!.mandatory = false), 60],
    ["A without a deadline", w => (w.initiatives[0]!.finishBy = 4), 45.5],
    ["all quarters in one year", w => (w.calendar.start = "2027-Q1"), 11],
    ["a discount of 4 %", w => (w.discountRate = 0.04), 37.958752],
    ["role R2 without limit", w => (w.roles[1]!.capacity = unlimited), 40],
    ["unit U1 without limit", w => (w.units[0]!.changeLimit = 99), 40],
    ["unit U2 without limit", w => (w.units[1]!.changeLimit = 99), 40],
    ["E free to start at once", w => (w.initiatives[4]!.earliest = 0), 40],
  ])("the best is another with %s", (_, change, expected) =>
    expect(best(changed(change))).toBeCloseTo(expected, 6),
  );
});

describe("the checker", () => {
  test("accepts every best known plan and every known conflict", () => {
    for (const name of [...instances, ...impossible])
      expect(breachesOfResult(portfolio(name), bestPlan(name))).toEqual([]);
  });

  test.each<[string, Plan, string[]]>([
    ["too early", { A: 0, E: 0 }, ["window"]],
    ["too late for its deadline", { A: 2 }, ["window"]],
    ["at half a quarter", { A: 0.5 }, ["window"]],
    ["without its predecessor's end", { A: 0, B: 1 }, ["after", "role", "unit"]],
    ["with what it excludes", { A: 0, D: 0, E: 1 }, ["excludes"]],
    ["beyond a role", { A: 0, C: 0 }, ["role"]],
    ["beyond a budget", { A: 1, C: 0 }, ["budget"]],
    ["without a duty", { C: 2 }, ["mandatory"]],
  ])("refuses a plan that starts %s", (_, plan, expected) => {
    const kinds = new Set(breachesOfPlan(portfolio("tiny"), plan).map(({ kind }) => kind));
    for (const kind of expected) expect(kinds).toContain(kind);
  });

  test("refuses one that waits for something not chosen, and says for what", () => {
    const whole = changed(w => (w.initiatives[0]!.mandatory = false));
    expect(breachesOfPlan(whole, { B: 2 })).toEqual([{ kind: "after", id: "B", other: "A" }]);
  });

  test("says by how much a sum is passed", () => {
    const whole = changed(w => (w.units[1]!.changeLimit = [2, 2, 2, 1]));
    expect(breachesOfPlan(whole, { A: 0, C: 2 })).toEqual([
      { kind: "unit", id: "U2", period: 3, used: 2, allowed: 1 },
    ]);
  });

  const right = (): Record<string, unknown> => ({ ...bestPlan("tiny") });
  test.each<[string, Record<string, unknown>, string]>([
    ["a wrong value", { value: 41, bound: 41 }, "value"],
    ["a bound below the value", { bound: 39.9 }, "bound"],
    ["a wrong gap", { bound: 44 }, "gap"],
    ["optimal without proof", { bound: 44, gap: 0.1 }, "status"],
    ["an initiative left out", { notChosen: ["D"] }, "listed"],
    ["an initiative told twice", { notChosen: ["D", "E", "A"] }, "listed"],
    ["an initiative nobody knows", { notChosen: ["D", "E", "Z"] }, "unknown"],
    ["a value that is no number", { value: Number.NaN }, "shape"],
    ["a status nobody knows", { status: "stopped" }, "shape"],
    ["a field nobody knows", { colour: "red" }, "shape"],
    ["starts before time began", { starts: { A: -1, B: 3, C: 2 } }, "shape"],
  ])("refuses a result with %s", (_, change, kind) =>
    expect(breachesOfResult(portfolio("tiny"), { ...right(), ...change }).map(one => one.kind)).toContain(
      kind,
    ),
  );

  test("refuses a large plan after any one start is moved to where it breaks something", () => {
    const whole = portfolio("200-1");
    const result = bestPlan("200-1");
    if (result.status === "infeasible") throw new Error("a plan was expected");
    const kinds = new Set<string>();
    for (const id of Object.keys(result.starts))
      for (const start of [0, 5, 15])
        for (const { kind } of breachesOfPlan(whole, { ...result.starts, [id]: start })) kinds.add(kind);
    expect([...kinds].sort()).toEqual(["after", "budget", "role", "unit", "window"]);
  });
});

describe("a conflict", () => {
  const infeasible = (name: (typeof impossible)[number], change: (c: Conflict) => Conflict): PlanResult => {
    const result = bestPlan(name);
    if (result.status !== "infeasible") throw new Error("a conflict was expected");
    return { ...result, conflict: change(result.conflict) };
  };
  type Conflict = Extract<PlanResult, { status: "infeasible" }>["conflict"];
  const kindsOf = (name: (typeof impossible)[number], change: (c: Conflict) => Conflict) =>
    breachesOfResult(portfolio(name), infeasible(name, change)).map(({ kind, id }) =>
      `${kind} ${id ?? ""}`.trim(),
    );

  test("is refused when anything it needs is left out", () => {
    for (const name of impossible) {
      const full = infeasible(name, c => c);
      if (full.status !== "infeasible") throw new Error("a conflict was expected");
      for (const id of full.conflict.initiatives)
        expect(
          kindsOf(name, c => ({ ...c, initiatives: c.initiatives.filter(one => one !== id) })),
        ).toContain("conflict");
      for (const i of full.conflict.constraints.keys())
        expect(
          kindsOf(name, c => ({ ...c, constraints: c.constraints.filter((_, k) => k !== i) })),
        ).toContain("conflict");
    }
  });

  test("is refused when it holds something that could be left out, and that is named", () => {
    expect(kindsOf("infeasible", c => ({ ...c, initiatives: [...c.initiatives, "D"] }))).toEqual([
      "conflict D",
    ]);
    const more = { kind: "unit", id: "U1", period: 3 } as const;
    expect(kindsOf("infeasible", c => ({ ...c, constraints: [...c.constraints, more] }))).toEqual([
      "conflict unit U1 3",
    ]);
  });

  test("is refused when it names what is not there, or names it twice", () => {
    expect(kindsOf("infeasible", c => ({ ...c, initiatives: ["A", "B", "Z"] }))).toEqual(["unknown Z"]);
    expect(kindsOf("infeasible", c => ({ ...c, initiatives: [...c.initiatives, "A"] }))).toEqual([
      "unknown A",
    ]);
    const nowhere = { kind: "budget", id: "1999" } as const;
    expect(kindsOf("infeasible", c => ({ ...c, constraints: [nowhere] }))).toEqual(["unknown 1999"]);
  });

  test("is refused for a portfolio that can be planned", () => {
    const result = infeasible("100-1-infeasible", c => c);
    expect(breachesOfResult(portfolio("100-1"), result)).toEqual([{ kind: "conflict" }]);
  });

  test("between links alone is confirmed: two duties that exclude each other, one that cannot wait", () => {
    const excluding = changed(w => {
      Object.assign(w.initiatives[3]!, { mandatory: true });
      Object.assign(w.initiatives[4]!, { mandatory: true });
    });
    const none = {
      status: "infeasible",
      value: null,
      bound: null,
      gap: null,
      cpuSeconds: 0,
      starts: {},
      notChosen: [],
    };
    const excludes = { initiatives: ["D", "E"], constraints: [{ kind: "excludes", id: "E" }] };
    expect(breachesOfResult(excluding, { ...none, conflict: excludes })).toEqual([]);
    const waiting = changed(w => Object.assign(w.initiatives[1]!, { mandatory: true, finishBy: 2 }));
    const waits = { initiatives: ["A", "B"], constraints: [{ kind: "after", id: "B" }] };
    expect(breachesOfResult(waiting, { ...none, conflict: waits })).toEqual([]);
  });

  test("over a budget year is confirmed", () => {
    const poor = changed(w => (w.budgets = [{ year: 2027, amount: 50 }]));
    const conflict = { initiatives: ["A"], constraints: [{ kind: "budget", id: "2027" }] };
    const none = {
      status: "infeasible",
      value: null,
      bound: null,
      gap: null,
      cpuSeconds: 0,
      starts: {},
      notChosen: [],
    };
    expect(breachesOfResult(poor, { ...none, conflict })).toEqual([]);
  });
});
