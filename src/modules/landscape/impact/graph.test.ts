import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Act } from "../../../platform/act.ts";
import { testAct } from "../../../platform/testing/index.ts";
import { closeWorkers } from "../../../platform/workers/index.ts";
import { viewTables } from "../export/views.ts";
import { landscapeOf } from "../register/landscape.server.ts";
import type { Landscape } from "../register/landscape.ts";
import { given, unitOf } from "../register/testing.ts";
import { titleOf } from "../register/title.ts";
import { answerText, impactIn } from "./view.ts";

afterAll(closeWorkers);

let act: Act;
let landscape: Landscape;
const ids: Record<string, string> = {};
beforeAll(async () => {
  act = await testAct();
  const base = { responsibleUnit: await unitOf(act), lifeCycle: "operational" };
  const uses: [string, Record<string, string>][] = [
    ["records", {}],
    ["portal", {}],
    ["cases", {}],
    ["next", {}],
    ["laid down", { lifeCycle: "not-in-use" }],
    ["ended", { to: "2020-01-01" }],
    ["behind", {}],
    ["alone", {}],
    ["gate", {}],
    ["alike", {}],
    ["behind it", {}],
  ];
  [ids.supplier] = (await given(act, ["supplier", { name: "Maker" }])) as [string];
  const [product] = (await given(act, ["system", { name: "Portal", supplier: ids.supplier }])) as [string];
  const gate = uses.find(([name]) => name === "gate")!;
  gate[1] = { system: product };
  [ids.interface, ids.loose] = (await given(
    act,
    ["interface", { name: "Post in", system: product }],
    ["interface", { name: "Old post", system: product, to: "2020-01-01" }],
  )) as [string, string];
  const supplied = { supplier: ids.supplier, responsibleUnit: base.responsibleUnit };
  [ids.both] = (await given(act, ["contract", { title: "Both", ...supplied }])) as [string];
  uses.find(([name]) => name === "behind")![1] = { mainContract: ids.both };
  const made = await given(
    act,
    ...uses.map(([localName, more]): [string, Record<string, string>] => [
      "system-use",
      { ...base, localName, ...more },
    ]),
  );
  for (const [i, [name]] of uses.entries()) ids[name] = made[i]!;
  const flow = (source: string, target: string, more: Record<string, string> = {}) =>
    ["integration", { data: "cases", source: ids[source]!, target: ids[target]!, ...more }] as [
      string,
      Record<string, string>,
    ];
  [ids.contract] = (await given(act, ["contract", { title: "Carrier", ...supplied }])) as [string];
  await given(
    act,
    flow("gate", "alike", { interface: ids.interface, contract: ids.contract }),
    flow("alike", "behind it"),
    flow("gate", "next", { interface: ids.loose, necessity: "manages-without" }),
    flow("gate", "behind", { contract: ids.both, necessity: "manages-without" }),
    flow("records", "portal", { from: "2015-01-01" }),
    flow("records", "cases", { from: "2015-01-01", to: "2019-01-01" }),
    flow("records", "next", { from: "2080-01-01" }),
    flow("records", "laid down"),
    flow("records", "ended"),
    flow("laid down", "behind"),
    flow("ended", "behind"),
  );
  landscape = await landscapeOf(act);
});

describe("what breaks if a system goes", () => {
  const stops = (name: string) => impactIn(landscape, ids[name]!, 5)?.stops.map(({ thing }) => thing.name);

  it("counts the flows of today: not one that has ended, nor one that has not begun", () => {
    expect(stops("records")).toEqual(["portal"]);
  });

  it("goes out as the page tells it: a unit that loses a system is not merely touched", async () => {
    const query = new URLSearchParams({ of: ids.records!, kind: "unit" });
    const why = (of: Landscape) => viewTables.get("impact")!(of, "en", query)!.rows.map(row => row[2]);
    // Nobody has said who uses it: who answers for it is not therefore a user.
    expect(why(landscape)).toEqual(["responsible; nobody has said who uses it"]);
    const using = await testAct();
    const unit = await unitOf(using);
    const [used] = await given(using, [
      "system-use",
      { localName: "A", lifeCycle: "operational", responsibleUnit: unit, usingUnits: [unit] },
    ]);
    query.set("of", used!);
    expect(why(await landscapeOf(using))).toEqual(["loses a system"]);
  });

  it("counts the units that use it, and tells apart who answers for one of which nobody says who uses it", async () => {
    const own = await testAct();
    const responsibleUnit = await unitOf(own);
    const base = { lifeCycle: "operational", responsibleUnit };
    const [unsaid] = await given(own, ["system-use", { ...base, localName: "A" }]);
    const whole = await landscapeOf(own);
    const impact = impactIn(whole, unsaid!, 3)!;
    expect(impact.units).toBe(0);
    expect([...impact.answering].map(key => key.split(":")[1])).toEqual([responsibleUnit]);
    expect(answerText(impact, "en")).toContain("we do not know which units lose a system they use");
    const name = titleOf(whole, responsibleUnit);
    expect(answerText(impact, "en")).toContain(`Nobody has said who uses it. Responsible: ${name}.`);
  });

  it("is nothing for a system that is not in use", () => {
    expect(stops("laid down")).toEqual([]);
    expect(stops("ended")).toEqual([]);
  });

  it("is not known of a system whose integrations nobody has written down, though others have theirs", () => {
    const known = (name: string) => impactIn(landscape, ids[name]!, 5)?.flowsKnown;
    expect(["records", "portal", "next"].map(known)).toEqual([true, true, true]);
    // What is written of a flow that has ended says nothing of today.
    expect(["alone", "cases"].map(known)).toEqual([false, false]);
  });
});

describe("what breaks if something beside the systems goes", () => {
  const reached = (id: string) => {
    const impact = impactIn(landscape, id, 5);
    return {
      stops: impact?.stops.map(({ thing }) => thing.name),
      touched: impact?.groups.flatMap(({ things }) => things.map(({ thing }) => thing.name)).sort(),
    };
  };

  it("knows a supplier by the product too, where the use names none", () => {
    expect(reached(ids.supplier!).stops).toEqual(["gate", "alike", "behind it"]);
  });

  it("finds who gets no data when an interface goes, and what then stops behind them", () => {
    expect(reached(ids.interface!)).toEqual({
      stops: ["alike", "behind it"],
      touched: ["Carrier", "North", "alike", "behind it"],
    });
  });

  it("finds the interface when the system that exposes it goes", () => {
    expect(reached(ids.gate!).touched).toContain("Post in");
  });

  it("finds who gets no data when the contract of a flow goes, and the contract when an end of it goes", () => {
    expect(reached(ids.contract!).stops).toEqual(["alike", "behind it"]);
    expect(reached(ids.gate!).touched).toContain("Carrier");
    expect(reached(ids.alike!).touched).toContain("Carrier");
  });

  it("stops what rests on a contract, also when the contract pays for a flow it could do without", () => {
    expect(reached(ids.both!).stops).toEqual(["behind"]);
  });

  it("counts none that manages without", () => {
    expect(reached(ids.loose!)).toEqual({ stops: [], touched: ["North", "next"] });
  });
});
