import { expect, it } from "vitest";
import { testAct } from "../../../platform/testing/index.ts";
import { notSaidIn } from "../overlooked/facts.ts";
import { landscapeOf } from "../register/landscape.server.ts";
import { given, unitOf } from "../register/testing.ts";
import { futureOf } from "./future.ts";

it("of systems nobody has told of, neither their end nor what they do counts as known", async () => {
  const act = await testAct();
  const use = { responsibleUnit: await unitOf(act) };
  await given(
    act,
    ["system-use", { ...use, localName: "Untold", lifeCycle: "unknown" }],
    ["system-use", { ...use, localName: "Untold, but ends", lifeCycle: "unknown", to: "2090-01-01" }],
    ["system-use", { ...use, localName: "Told", lifeCycle: "operational", organisationData: "hub" }],
    ["initiative", { title: "Says nothing", level: "local", stage: "decided", start: "2027Q1" }],
  );
  const landscape = await landscapeOf(act);
  const { now, unsaid, silent } = futureOf(landscape, "2027-12-31");
  expect({ now, unsaid, silent }).toEqual({ now: 3, unsaid: 1, silent: 1 });
  expect(notSaidIn(landscape)).toEqual({
    total: 3,
    "organisation-by-hand": 2,
    "hidden-case-status": 3,
    overlap: 3,
  });
});

it("a system that goes only by a guessed length is still looked after when its contract has run out", async () => {
  const act = { ...(await testAct()), today: "2026-11-22" };
  const responsibleUnit = await unitOf(act);
  const [supplier] = await given(act, ["supplier", { name: "A" }]);
  const [contract] = await given(act, [
    "contract",
    { title: "Journal", supplier: supplier!, responsibleUnit, validTo: "2027-04-01", continuous: "no" },
  ]);
  const use = { responsibleUnit, lifeCycle: "operational", mainContract: contract! };
  const [guessed, said] = await given(
    act,
    ["system-use", { ...use, localName: "Goes by a guess" }],
    ["system-use", { ...use, localName: "Goes as said" }],
  );
  const plan = { level: "local", stage: "decided", start: "2027Q1" };
  await given(
    act,
    ["initiative", { ...plan, title: "Of no length", retires: [guessed!] }],
    ["initiative", { ...plan, title: "Of one quarter", quarters: 1, retires: [said!] }],
  );
  const { uses, uncovered } = futureOf(await landscapeOf(act), "2027-12-31");
  expect(uses.map(({ state }) => state)).toEqual(["goes", "goes"]);
  expect(uncovered).toEqual([guessed]);
});
