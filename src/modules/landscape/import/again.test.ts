import { afterAll, describe, expect, it } from "vitest";
import type { Act } from "../../../platform/act.ts";
import { testAct } from "../../../platform/testing/index.ts";
import { closeWorkers } from "../../../platform/workers/index.ts";
import { landscapeOf } from "../register/landscape.server.ts";
import { thingsOf } from "../register/landscape.ts";
import { given, unitOf } from "../register/testing.ts";
import { draftImport, writeImport } from "./intake.server.ts";

afterAll(closeWorkers);

const sent = async (act: Act, noun: string, lines: string[], name = `${noun}.csv`) => {
  const bytes = new TextEncoder().encode(`${lines.join("\n")}\n`);
  const draft = await draftImport(act, bytes, name, { noun });
  if (!draft.ok) throw new Error(draft.refusal.code);
  return draft.value;
};

/** What a list did when it was written, and what it would do a second time. */
const twice = async (act: Act, noun: string, lines: string[]) => {
  const first = await sent(act, noun, lines);
  expect(first.plan.faults).toEqual([]);
  expect(await writeImport(act, first.id, first.hash)).toMatchObject({ ok: true });
  const { plan } = await sent(act, noun, lines);
  return {
    made: first.plan.created.filter(row => row.noun === noun).length,
    told: first.plan.notes.map(({ code, values }) => [code, values.row, values.column, values.first]),
    again: [plan.created.length, plan.changed.length, plan.faultCount, plan.unchanged[noun]],
  };
};

const town = async () => {
  const act = await testAct({ lang: "en" });
  await unitOf(act);
  await given(act, ["supplier", { name: "KMD" }]);
  return act;
};

describe("the same list sent twice adds nothing the second time", () => {
  it("of contracts whose titles repeat, and the repeated title is told with its place", async () => {
    const rows = [
      "title;supplier;responsibleUnit;yearlyCost",
      "Drift;KMD;North;100",
      "Drift;KMD;North;200",
      "Net;KMD;North;1",
    ];
    expect(await twice(await town(), "contract", rows)).toEqual({
      made: 3,
      told: [["same-title", "3", "title (A)", "2"]],
      again: [0, 0, 0, 3],
    });
  });

  it("also where the list brings its supplier", async () => {
    const rows = [
      "title;supplier;responsibleUnit;yearlyCost",
      "Drift;Ny A/S;North;1",
      "Drift;Ny A/S;North;2",
    ];
    const { made, told, again } = await twice(await town(), "contract", rows);
    expect([made, told.map(([code]) => code), again]).toEqual([2, ["same-title"], [0, 0, 0, 2]]);
  });

  it("of agreements, and a row that says another once more is taken once", async () => {
    const rows = ["title;processor;agreed", "Aftale;KMD;yes", "Aftale;KMD;no", "Aftale;KMD;yes"];
    expect(await twice(await town(), "processor-agreement", rows)).toEqual({
      made: 2,
      told: [
        ["same-row", "4", "title (A)", "2"],
        ["same-title", "3", "title (A)", "2"],
      ],
      again: [0, 0, 0, 2],
    });
  });

  it("of uses without a product", async () => {
    const rows = [
      "localName;responsibleUnit;lifeCycle;purpose",
      "Ark;North;operational;a",
      "Ark;North;operational;b",
    ];
    const { made, again } = await twice(await town(), "system-use", rows);
    expect([made, again]).toEqual([2, [0, 0, 0, 2]]);
  });

  it("of what has no title of its own: integrations, costs and hits", async () => {
    const act = await town();
    await twice(act, "system-use", [
      "localName;responsibleUnit;lifeCycle",
      "Fra;North;operational",
      "Til;North;operational",
    ]);
    const flows = ["data;source;target", "Navne;Fra;Til", "Navne;Til;Fra", "Navne;Fra;Til"];
    const { made, told, again } = await twice(act, "integration", flows);
    expect([made, told.map(([code]) => code), again]).toEqual([3, ["same-twice"], [0, 0, 0, 3]]);
    await twice(act, "contract", ["title;supplier;responsibleUnit", "Drift;KMD;North"]);
    const costs = await twice(act, "money-line", [
      "contract;year;amount",
      "Drift;2026;100",
      "Drift;2027;100",
    ]);
    expect([costs.made, costs.again]).toEqual([2, [0, 0, 0, 2]]);
    await given(act, ["initiative", { title: "Plan", level: "local", stage: "idea" }]);
    const hits = await twice(act, "hit", ["initiative;unit;hardness", "Plan;North;3"]);
    expect([hits.made, hits.again]).toEqual([1, [0, 0, 0, 1]]);
    const harder = await sent(act, "hit", ["initiative;unit;hardness", "Plan;North;5"]);
    expect([harder.plan.created.length, harder.plan.changed.length]).toEqual([0, 1]);
  });

  it("of our own columns with a row that has no id yet", async () => {
    const rows = ["#title;#supplier;#responsibleUnit;#id", "Title;Supplier;Unit;Id", "Drift;KMD;North;"];
    const { made, again } = await twice(await town(), "contract", rows);
    expect([made, again]).toEqual([1, [0, 0, 0, 1]]);
  });
});

describe("of a title that several bear", () => {
  const head = "title;supplier;responsibleUnit;yearlyCost";
  const contracts = async () => {
    const act = await town();
    await twice(act, "contract", [head, "Drift;KMD;North;100", "Drift;KMD;North;200"]);
    return act;
  };

  it("the one row that differs is the one thing that is left", async () => {
    const act = await contracts();
    const { plan } = await sent(act, "contract", [head, "Drift;KMD;North;100", "Drift;KMD;North;250"]);
    expect([plan.created.length, plan.unchanged.contract, plan.faultCount]).toEqual([0, 1, 0]);
    expect(plan.changed.map(({ before, after }) => [before.yearlyCost, after.yearlyCost])).toEqual([
      [20000, 25000],
    ]);
  });

  it("rows that could be any of them are refused at their places, with the other row", async () => {
    const act = await contracts();
    const two = await sent(act, "contract", [head, "Drift;KMD;North;300", "Drift;KMD;North;400"]);
    expect(
      two.plan.faults.map(({ row, column, refusal }) => [row, column, refusal.code, refusal.values?.row]),
    ).toEqual([
      [2, "title (A)", "import.which-row", "3"],
      [3, "title (A)", "import.which-row", "2"],
    ]);
    expect(two.plan.created).toEqual([]);
    const one = await sent(act, "contract", [head, "Drift;KMD;North;300"]);
    expect(one.plan.faults).toMatchObject([
      { row: 2, refusal: { code: "import.which-here", values: { n: 2 } } },
    ]);
  });
});

it("two lists of the same uses without a product, confirmed at the same moment, are written once", async () => {
  const act = await town();
  const rows = ["localName;responsibleUnit;lifeCycle", "Ark;North;operational", "Bog;North;operational"];
  const drafts = [await sent(act, "system-use", rows, "a.csv"), await sent(act, "system-use", rows, "b.csv")];
  const written = await Promise.all(drafts.map(({ id, hash }) => writeImport(act, id, hash)));
  expect(written.filter(({ ok }) => !ok)).toMatchObject([{ refusal: { code: "import.plan-changed" } }]);
  expect(thingsOf(await landscapeOf(act), "system-use")).toHaveLength(2);
});
