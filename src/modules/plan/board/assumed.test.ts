import { afterAll, expect, test } from "vitest";
import type { Result } from "../../../kernel/result.ts";
import { read } from "../../../platform/act.ts";
import { testAct } from "../../../platform/testing/index.ts";
import { closeWorkers } from "../../../platform/workers/index.ts";
import { beginScenario, changeRoom, copyScenario } from "../scenario/actions.server.ts";
import { resultOf } from "../scenario/rules.ts";
import { scenarioById } from "../scenario/store.server.ts";
import { bestPlan, portfolio } from "../testing/instances.ts";
import { assumedOf } from "./assumed.server.ts";
import { judgedOf } from "./board.server.ts";
import { lateDuties, longerThanSaid, lostDuties, unlikeSaid } from "./rules-assumed.ts";

afterAll(closeWorkers);

const first = () => {
  const whole = portfolio("100-1");
  const duty = whole.initiatives.find(one => one.mandatory && one.finishBy < whole.calendar.periods)!;
  return { whole, duty };
};

test("a duty that is finished after the deadline it began with is late, whoever moved the deadline", () => {
  const { whole, duty } = first();
  const eased = {
    ...whole,
    initiatives: whole.initiatives.map(one => (one === duty ? { ...one, finishBy: one.finishBy + 1 } : one)),
  };
  const last = { [duty.id]: duty.finishBy - duty.duration };
  expect(lateDuties(whole, eased, last)).toEqual([]);
  const [late] = lateDuties(whole, eased, { [duty.id]: last[duty.id]! + 1 });
  expect(late).toMatchObject({ id: duty.id, deadline: duty.finishBy - 1, ends: duty.finishBy });
});

test("what there is more of is told apart from what there is less of", () => {
  const { whole } = first();
  const changed = {
    ...whole,
    roles: whole.roles.map((role, n) => ({
      ...role,
      capacity: role.capacity.map(months => (n === 0 ? months + 1 : n === 1 ? months - 1 : months)),
    })),
  };
  const unlike = (n: number) => ({
    ...{ kind: "role", id: whole.roles[n]!.id, name: whole.roles[n]!.name },
    n: expect.closeTo(16, 6),
  });
  expect(unlikeSaid(whole, changed)).toEqual({ more: [unlike(0)], less: [unlike(1)] });
});

test("a duty that was let go, and one that takes longer than was said, are told", () => {
  const { whole, duty } = first();
  const changed = {
    ...whole,
    initiatives: whole.initiatives.map(one =>
      one === duty ? { ...one, mandatory: false, duration: 9 } : one,
    ),
  };
  expect(lostDuties(whole, changed, {})).toMatchObject([{ id: duty.id, name: duty.name, law: null }]);
  expect(lostDuties(whole, changed, { [duty.id]: 0 })).toEqual([]);
  expect(longerThanSaid(whole, changed, { [duty.id]: 0 })).toMatchObject([{ id: duty.id, n: 9 }]);
});

const planner = () =>
  testAct({ actor: { id: "p1", name: "Mette Prøve", roles: ["portfolio-keeper"] }, now: new Date() });

const well = (outcome: Result<string>): string => {
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  return outcome.value;
};

test("what was changed since it all began is told in every copy, with what it breaks", async () => {
  const act = await planner();
  const whole = portfolio("tiny");
  const id = well(await beginScenario(act, { name: "Tiny", note: "" }, "file", whole));
  const copy = well(await copyScenario(act, id, { name: "Copy", note: "" }));
  const change = {
    kind: "role" as const,
    id: whole.roles[0]!.id,
    how: "by" as const,
    amount: 1,
    from: 0,
    to: 1,
  };
  well(await changeRoom(act, copy, change));
  const again = well(await copyScenario(act, copy, { name: "Again", note: "" }));
  const at = async (id: string) => (await read(act, tx => scenarioById(tx, id)))!;
  const { starts } = bestPlan("tiny");
  expect((await assumedOf(act, await at(id), starts)).sentences).toEqual([]);
  const { sentences } = await assumedOf(act, await at(again), starts);
  expect(sentences).toEqual([expect.stringContaining(whole.roles[0]!.name)]);
});

test("a start that somebody fixed by hand is no deadline", async () => {
  const act = await planner();
  const whole = portfolio("tiny");
  const id = well(await beginScenario(act, { name: "Tiny", note: "" }, "file", whole));
  const scenario = (await read(act, tx => scenarioById(tx, id)))!;
  const { starts } = bestPlan("tiny");
  const wish = whole.initiatives.find(one => !one.mandatory && starts[one.id] !== undefined)!;
  const result = resultOf(whole, starts, null, 0);
  const free = await judgedOf(act, scenario, { result });
  const fixed = await judgedOf(act, { ...scenario, fixed: { [wish.id]: starts[wish.id]! } }, { result });
  expect(fixed?.thin.allInTime).toEqual(free?.thin.allInTime);
});
