import { afterAll, beforeAll, expect, it } from "vitest";
import type { Act } from "../../../platform/act.ts";
import { testAct } from "../../../platform/testing/index.ts";
import { closeWorkers } from "../../../platform/workers/index.ts";
import { changeThing } from "../register/actions.server.ts";
import { landscapeOf } from "../register/landscape.server.ts";
import { nounNamed } from "../register/nouns.ts";
import type { Values } from "../register/rules.ts";
import { given } from "../register/testing.ts";
import { dutiesIn } from "./cover.ts";

afterAll(closeWorkers);

// The deadline is in the middle of a year whose work is planned to its end.
const deadline = "2026-06-30";
let act: Act;
beforeAll(async () => {
  act = await testAct({ now: new Date("2026-05-04T09:00:00Z") });
});

const plannedTo = async (at: Act, values: Values) => {
  const [source] = await given(at, ["source", { publisher: "The state" }]);
  const [sourceItem] = await given(at, [
    "source-item",
    { title: "Duty", source: source!, status: "mandatory", legalSource: "lta/2018/502", deadline },
  ]);
  const [id] = await given(at, [
    "initiative",
    { title: "I", level: "local", sourceItems: [sourceItem!], ...values },
  ]);
  return {
    id: id!,
    cover: async () => dutiesIn(await landscapeOf(at)).find(({ item }) => item.id === sourceItem)?.cover,
  };
};

it("a duty whose work is done before the deadline is met, though it was planned to take longer", async () => {
  const { id, cover } = await plannedTo(act, { stage: "running", start: "2026Q1", quarters: 4 });
  expect(await cover()).toMatchObject({ code: "late", finish: "2026-12-31" });
  await changeThing(act, nounNamed("initiative")!, id, 1, { values: { stage: "done" } });
  expect(await cover()).toMatchObject({ code: "planned-in-time", finish: "2026-05-04" });
});

it("a duty whose work is done is not late for want of a plan", async () => {
  const { cover } = await plannedTo(act, { stage: "done" });
  expect(await cover()).toMatchObject({ code: "planned-in-time", finish: "2026-05-04" });
});

it("work that was done when it was entered was done by its plan, not on the day of entry", async () => {
  const after = await testAct({ now: new Date("2026-11-02T09:00:00Z") });
  const { cover } = await plannedTo(after, { stage: "done", start: "2025Q1", quarters: 2 });
  expect(await cover()).toMatchObject({ code: "planned-in-time", finish: "2025-06-30" });
});

it("work that was done after the deadline is late by so many days", async () => {
  const before = await testAct({ now: new Date("2026-05-04T09:00:00Z") });
  const { id } = await plannedTo(before, { stage: "running", start: "2026Q1", quarters: 1 });
  const after = await testAct({ municipality: before.municipality, now: new Date("2026-07-10T09:00:00Z") });
  await changeThing(after, nounNamed("initiative")!, id, 1, { values: { stage: "done" } });
  expect(dutiesIn(await landscapeOf(after))[0]?.cover).toMatchObject({ code: "late", daysLate: 10 });
});

it("one piece of work that meets two duties meets each by its own deadline", async () => {
  const at = await testAct({ now: new Date("2026-05-04T09:00:00Z") });
  const { id } = await plannedTo(at, { stage: "running", start: "2026Q1", quarters: 4 });
  const [first] = dutiesIn(await landscapeOf(at));
  const [source] = await given(at, ["source", { publisher: "The council" }]);
  const [second] = await given(at, [
    "source-item",
    { title: "Also", source: source!, status: "mandatory", legalSource: "1050/2018", deadline: "2027-06-30" },
  ]);
  const sourceItems = [first!.item.id, second!];
  await changeThing(at, nounNamed("initiative")!, id, 1, { values: { sourceItems } });
  expect(dutiesIn(await landscapeOf(at)).map(({ cover }) => cover.code)).toEqual(["late", "planned-in-time"]);
});

it("a duty whose initiative has neither length nor size is in time only if that is short", async () => {
  const at = await testAct({ now: new Date("2026-05-04T09:00:00Z") });
  const { id, cover } = await plannedTo(at, { stage: "decided", start: "2026Q2" });
  expect(await cover()).toMatchObject({ code: "in-time-if-short", finish: "2026-06-30" });
  await changeThing(at, nounNamed("initiative")!, id, 1, { values: { quarters: 1 } });
  expect(await cover()).toMatchObject({ code: "planned-in-time", finish: "2026-06-30" });
  await changeThing(at, nounNamed("initiative")!, id, 2, { values: { quarters: 2 } });
  expect(await cover()).toMatchObject({ code: "late" });
});
