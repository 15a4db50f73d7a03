import { afterAll, describe, expect, it } from "vitest";
import type { Act } from "../../../platform/act.ts";
import { testAct } from "../../../platform/testing/index.ts";
import { closeWorkers } from "../../../platform/workers/index.ts";
import { workbookOf } from "../export/workbook.ts";
import { draftImport, writeImport } from "../import/intake.server.ts";
import { changeThing, createThing, removeThing } from "../register/actions.server.ts";
import { landscapeOf } from "../register/landscape.server.ts";
import { textOf, thingsOf } from "../register/landscape.ts";
import { given } from "../register/testing.ts";
import { measuredFacts, measuredOf } from "./measured.ts";
import { benefit, measurement } from "./noun.ts";

afterAll(closeWorkers);

const planned = async (act: Act) => {
  const [initiative] = await given(act, ["initiative", { title: "Post", level: "local", stage: "running" }]);
  const [id] = await given(act, [
    "benefit",
    {
      measure: "Letters by paper",
      initiative: initiative!,
      state: "planned",
      unitOfMeasure: "letters",
      baseline: 100,
    },
  ]);
  return id!;
};

const measure = async (act: Act, of: string, on: string, value: number): Promise<string> => {
  const made = await createThing(act, measurement, {
    values: { benefit: of, on, value, source: "Post room" },
  });
  if (!made.ok) throw new Error(JSON.stringify(made.refusals));
  return made.id;
};

const codes = (written: Awaited<ReturnType<typeof changeThing>>) =>
  written.ok ? [] : written.refusals.map(({ field, refusal }) => `${field} ${refusal.code}`);

describe("a benefit", () => {
  it("shows its baseline, its newest measurement and its estimate, and what is not known is not zero", async () => {
    const act = await testAct();
    const id = await planned(act);
    const seen = async () => {
      const landscape = await landscapeOf(act);
      return measuredFacts(landscape, landscape.byId.get(id)!.thing, "en").map(({ figure }) => figure);
    };
    expect(await seen()).toEqual(["100 letters", "–", "–"]);
    await measure(act, id, "2026-06-01", 0);
    await measure(act, id, "2026-03-01", 60);
    expect(await seen()).toEqual(["100 letters", "0 letters", "–"]);
    const landscape = await landscapeOf(act);
    const { points } = measuredOf(landscape, landscape.byId.get(id)!.thing);
    expect(points.map(({ on, value, source }) => `${on} ${value} ${source}`)).toEqual([
      "2026-03-01 60 Post room",
      "2026-06-01 0 Post room",
    ]);
  });

  it("is not redeployed or budgeted before it was measured, and its last measurement stays while it is", async () => {
    const act = await testAct();
    const id = await planned(act);
    for (const state of ["measured", "redeployed", "budgeted"])
      expect(codes(await changeThing(act, benefit, id, 1, { values: { state } }))).toEqual([
        "state benefit-not-measured",
      ]);
    const first = await measure(act, id, "2026-03-01", 60);
    expect((await changeThing(act, benefit, id, 1, { values: { state: "measured" } })).ok).toBe(true);
    expect(await removeThing(act, measurement, first, 1)).toMatchObject({
      refusal: { code: "measurement-needed" },
    });
    await measure(act, id, "2026-06-01", 50);
    expect((await removeThing(act, measurement, first, 1)).ok).toBe(true);
  });

  it("has one measurement a day", async () => {
    const act = await testAct();
    const id = await planned(act);
    await measure(act, id, "2026-03-01", 60);
    const again = await createThing(act, measurement, {
      values: { benefit: id, on: "2026-03-01", value: 61 },
    });
    expect(codes(again)).toEqual(["on already-there"]);
  });
});

describe("measurements from a file", () => {
  const benefits = (state: string) =>
    `What gets better;Initiative;How far it has come\nLetters;Post;${state}\n`;
  const send = (act: Act, text: string, noun: string) =>
    draftImport({ ...act, lang: "en" }, Buffer.from(text), `${noun}.csv`, { noun });

  it("come in, once, and a benefit that says it was measured without one is refused at its row", async () => {
    const act = await testAct();
    const id = await planned(act);
    const refused = await send(act, benefits("Measured"), "benefit");
    expect(refused.ok && refused.value.plan.faults.map(({ row, refusal }) => [row, refusal.code])).toEqual([
      [2, "benefit-not-measured"],
    ]);
    const rows = "Benefit;Measured on;Value;Source or by whom\nLetters by paper;2026-03-01;60,5;Post room\n";
    const drafted = await send(act, rows, "measurement");
    if (!drafted.ok) throw new Error(drafted.refusal.code);
    expect(drafted.value.plan.faults).toEqual([]);
    expect(await writeImport(act, drafted.value.id, drafted.value.hash)).toMatchObject({
      ok: true,
      value: 1,
    });
    const again = await send(act, rows, "measurement");
    expect(again.ok && again.value.plan.unchanged).toEqual({ measurement: 1 });
    const [there] = thingsOf(await landscapeOf(act), "measurement");
    expect([there && textOf(there, "benefit"), there?.values.value]).toEqual([id, 60.5]);
  });

  it("go out in the workbook", async () => {
    const act = await testAct();
    await measure(act, await planned(act), "2026-03-01", 60);
    const sheets = workbookOf(await landscapeOf(act), "en");
    expect(JSON.stringify(sheets.find(({ name }) => name === "Measurements"))).toContain("Post room");
  });
});
