import { afterAll, describe, expect, test } from "vitest";
import { newId } from "../../../kernel/ids.ts";
import { type Act, read, transact } from "../../../platform/act.ts";
import type { LoaderArgs } from "../../../platform/http/page.ts";
import { testAct } from "../../../platform/testing/index.ts";
import { closeWorkers } from "../../../platform/workers/index.ts";
import type { Plan } from "../portfolio/rules-plan.ts";
import { beginScenario, changeRoom } from "../scenario/actions.server.ts";
import { resultOf } from "../scenario/rules.ts";
import { standingOf } from "../scenario/standing.server.ts";
import { insertApproval, scenarioById, updateScenario } from "../scenario/store.server.ts";
import { bestPlan, portfolio } from "../testing/instances.ts";
import { as, well } from "../testing/own.ts";
import { comparedWith } from "./compare.server.ts";
import { periodText } from "./period.ts";
import { runsOf } from "./rules-compare-load.ts";
import * as unit from "./unit.page.tsx";

afterAll(closeWorkers);

const whole = portfolio("tiny");
const best = bestPlan("tiny").starts;

const planned = async (act: Act, starts: Plan, of = whole): Promise<string> => {
  const id = well(await beginScenario(act, { name: "Plan", note: "" }, "file", of));
  await transact(act, async tx => updateScenario(tx, { ...(await scenarioById(tx, id))!, starts }, act.now));
  return id;
};
const compared = async (act: Act, id: string, other: string) => {
  const { scenario, standing } = await read(act, async tx => {
    const scenario = (await scenarioById(tx, id))!;
    return { scenario, standing: await standingOf(tx, scenario) };
  });
  return (await comparedWith(act, scenario, standing, other)).sight!;
};
const planner = async (): Promise<Act> => ({
  ...as(await testAct({ now: new Date() }), "portfolio-keeper"),
  lang: "en",
});
/** A wish that nothing else in the plan waits for. */
const first = Object.keys(best).find(
  id =>
    !whole.initiatives.find(one => one.id === id)?.mandatory &&
    !whole.initiatives.some(one => one.after.includes(id) && best[one.id] !== undefined),
);
const { [first!]: _, ...less } = best;

describe("two plans side by side", () => {
  test("tell the best there can be only where it was proven", async () => {
    const act = await planner();
    const here = await planned(act, best);
    const result = resultOf(whole, less, null, 0);
    const approve = (bound: number) =>
      transact(act, tx =>
        insertApproval(tx, {
          ...{ id: newId(), scenario: here, scenarioName: "Godkendt" },
          ...{ revision: 1, portfolio: whole, fixed: {}, result: { ...result, bound } },
          ...{ seed: null, solver: null, approvedBy: act.actor.id, approvedAt: act.now },
        }),
      );
    await approve(result.bound);
    expect((await compared(act, here, "approved")).sides.map(({ best }) => best)).toEqual([null, null]);
    await approve(41);
    expect((await compared(act, here, "approved")).sides[0]?.best?.bound).toBe(41);
  });

  test("are both plans that hold: one that no longer does is not offered", async () => {
    const act = await planner();
    const [here, other] = [await planned(act, best), await planned(act, less)];
    const offered = async () => {
      const { scenario, standing } = await read(act, async tx => {
        const scenario = (await scenarioById(tx, here))!;
        return { scenario, standing: await standingOf(tx, scenario) };
      });
      const { others, sight } = await comparedWith(act, scenario, standing, other);
      return { others: others.map(({ value }) => value), shown: sight !== null };
    };
    expect(await offered()).toEqual({ others: [other], shown: true });
    const none = { kind: "role", id: whole.roles[0]!.id, from: 0, to: 3, how: "becomes", amount: 0 } as const;
    well(await changeRoom(act, other, none));
    expect(await offered()).toEqual({ others: [], shown: false });
  });

  test("tell the work of each role there and here, and each unit's points and when", async () => {
    const act = await planner();
    const other = await planned(act, less);
    const here = await planned(act, best);
    const sight = await compared(act, here, other);
    const one = whole.initiatives.find(({ id }) => id === first)!;
    for (const [role, months] of Object.entries(one.effort)) {
      const line = sight.roles.find(({ id }) => id === role)!;
      const more = months.reduce((sum, each) => sum + each, 0);
      expect((line.after?.used ?? 0) - (line.before?.used ?? 0)).toBeCloseTo(more, 6);
      if (more > 0) expect(line.most?.more).toBeCloseTo(Math.max(...months), 6);
    }
    const [unit, points] = Object.entries(one.changeLoad)[0]!;
    expect(sight.hit?.find(({ id }) => id === unit)?.when).toEqual([
      expect.stringMatching(new RegExp(`^\\+${points} in Q`)),
    ]);
  });

  test("hold each start against the same quarter, though one began a year earlier", async () => {
    const act = await planner();
    const year = Number(whole.calendar.start.slice(0, 4)) - 1;
    const earlier = {
      ...whole,
      budgets: [],
      calendar: { ...whole.calendar, start: `${year}${whole.calendar.start.slice(4)}` },
    };
    const other = await planned(act, best, earlier);
    const here = await planned(act, best);
    const { changes } = await compared(act, here, other);
    const change = changes?.find(({ id }) => id === first);
    expect(change).toMatchObject({ id: first, kind: "later", from: best[first!]! - 4 });
    expect(change?.before).toBe(periodText(earlier.calendar, best[first!]!, "en"));
  });

  test("are not held start against start where one counts in half-years", async () => {
    const act = await planner();
    const halves = {
      ...whole,
      budgets: [],
      calendar: { ...whole.calendar, periodsPerYear: 2 as const, start: "2027-H2" },
    };
    const sight = await compared(act, await planned(act, best), await planned(act, best, halves));
    expect([sight.changes, sight.hit]).toEqual([null, null]);
    expect(sight.roles.map(({ most }) => most)).toEqual(sight.roles.map(() => null));
    expect(sight.sides.map(({ value }) => value)).toEqual([expect.any(Number), expect.any(Number)]);
  });

  test("need no other proof where one gives all there is", async () => {
    const act = await planner();
    const here = await planned(act, best);
    const result = { ...resultOf(whole, best, null, 0), gap: 0 };
    await transact(act, tx =>
      insertApproval(tx, {
        ...{ id: newId(), scenario: here, scenarioName: "Godkendt" },
        ...{ revision: 1, portfolio: whole, fixed: {}, result: { ...result, bound: result.value } },
        ...{ seed: null, solver: null, approvedBy: act.actor.id, approvedAt: act.now },
      }),
    );
    const other = await planned(act, less);
    expect((await compared(act, other, "approved")).sides[0]?.best?.gap).toBe(0);
  });
});

test("periods in a row are told as one", () => {
  expect(runsOf([0, 2, 2, 0, -1, 3])).toEqual([
    { from: 1, periods: 2, n: 2 },
    { from: 4, periods: 1, n: -1 },
    { from: 5, periods: 1, n: 3 },
  ]);
});

test("a unit's page tells what a plan puts on it, quarter by quarter, and from which initiatives", async () => {
  const act = await planner();
  const id = await planned(act, best);
  const { id: initiative, name, changeLoad } = whole.initiatives.find(one => one.id === first)!;
  const [hit, points] = Object.entries(changeLoad)[0]!;
  // A page asks its context for the act and no more.
  const args = { context: { act }, params: { id, unit: hit } } as unknown as LoaderArgs;
  const { periods, line, ours } = await unit.loader(args);
  expect(ours).toBe(false);
  expect(periods[0]?.demand).toBe(line.cells.find(({ demand }) => demand > 0)?.demand);
  const under = periods.flatMap(one => one.under.filter(each => each.id === initiative));
  expect(under).toHaveLength(whole.initiatives.find(one => one.id === first)!.duration);
  expect(under[0]).toEqual({ id: initiative, name, amount: points });
});
