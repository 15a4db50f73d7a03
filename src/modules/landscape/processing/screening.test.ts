import { expect, it } from "vitest";
import { addDays } from "../../../kernel/period.ts";
import type { Act } from "../../../platform/act.ts";
import { testAct } from "../../../platform/testing/index.ts";
import { changeThing } from "../register/actions.server.ts";
import { landscapeOf } from "../register/landscape.server.ts";
import { given, unitOf } from "../register/testing.ts";
import { systemUse } from "../system-use/noun.ts";
import { saveScreening } from "./actions.server.ts";
import { prefilled, screeningWork } from "./screening.ts";

/** A processing in one system with sensitive data about children. */
const care = async (act: Act) => {
  const unit = await unitOf(act);
  const use = { responsibleUnit: unit, lifeCycle: "operational", personalData: "sensitive" };
  const [system, other] = await given(
    act,
    ["system-use", { localName: "Care", ...use }],
    ["system-use", { localName: "Pay", ...use, personalData: "ordinary" }],
  );
  const values = { title: "Care of children", uses: [system!], dataSubjects: "Children", purposes: "Care" };
  const [processing] = await given(act, ["processing", values]);
  return { processing: processing!, system: system!, other: other! };
};

const said = { answers: { "sensitive-data": true, "vulnerable-people": true }, nationalList: "", owner: "" };
const work = async (act: Act) =>
  screeningWork(await landscapeOf(act)).map(({ kind, events, due }) => [
    kind,
    events.map(({ code }) => code).join(),
    due,
  ]);

it("what the landscape knows is filled in, and what it does not know is not a no", async () => {
  const act = await testAct();
  const { processing } = await care(act);
  const landscape = await landscapeOf(act);
  const found = prefilled(landscape, landscape.byId.get(processing)!.thing);
  expect([found["sensitive-data"].answer, found["vulnerable-people"].answer]).toEqual([true, true]);
  expect([found.scoring.answer, found["new-technology"].answer, found["large-scale"].answer]).toEqual([
    null,
    null,
    null,
  ]);
  expect(await work(act)).toEqual([["likely", "", null]]);
});

it("two criteria propose an assessment, which waits until it is made", async () => {
  const act = await testAct();
  const { processing } = await care(act);
  expect(await saveScreening(act, processing, said)).toEqual({ ok: true, value: "proposed" });
  expect(await work(act)).toEqual([["lacking", "", addDays(act.today, 30)]]);
  await given(act, ["assessment", { title: "A", kind: "impact", processing, doneOn: act.today }]);
  expect(await work(act)).toEqual([]);
  expect(await saveScreening(act, processing, { ...said, answers: {}, nationalList: "Point 3" })).toEqual({
    ok: true,
    value: "required",
  });
});

it("what happens in the landscape calls for another look: AI, a flow of personal data, a new purpose", async () => {
  const act = await testAct();
  const { processing, system, other } = await care(act);
  await saveScreening(act, processing, { ...said, answers: {} });
  expect(await work(act)).toEqual([]);
  expect((await changeThing(act, systemUse, system, 1, { values: { aiUse: "yes" } })).ok).toBe(true);
  const flow = { data: "Names", source: other, target: system, personalData: "yes" };
  await given(act, ["integration", flow]);
  expect(await work(act)).toEqual([["again", "integration,ai", addDays(act.today, 30)]]);
  await saveScreening(act, processing, { ...said, answers: {} });
  expect(await work(act)).toEqual([]);
});

it("is for those who write the record, with an owner who is here", async () => {
  const act = await testAct();
  const { processing } = await care(act);
  const code = async (as: Act, more = {}) => {
    const saved = await saveScreening(as, processing, { ...said, ...more });
    return saved.ok ? "" : saved.refusal.code;
  };
  expect(await code({ ...act, actor: { ...act.actor, roles: ["reader"] } })).toBe("role.editor");
  expect(await code(act, { owner: "Nobody Known" })).toBe("unknown-reference");
  expect(await code(act, { nationalList: "x".repeat(201) })).toBe("too-long");
  expect(await code(await testAct())).toBe("gone");
});
