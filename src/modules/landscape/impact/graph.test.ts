import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Act } from "../../../platform/act.ts";
import { testAct } from "../../../platform/testing/index.ts";
import { closeWorkers } from "../../../platform/workers/index.ts";
import { landscapeOf } from "../register/landscape.server.ts";
import type { Landscape } from "../register/landscape.ts";
import { given, unitOf } from "../register/testing.ts";
import { impactIn } from "./view.ts";

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
  ];
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
  await given(
    act,
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

  it("is nothing for a system that is not in use", () => {
    expect(stops("laid down")).toEqual([]);
    expect(stops("ended")).toEqual([]);
  });
});
