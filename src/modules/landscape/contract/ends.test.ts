import { afterAll, expect, it } from "vitest";
import { testAct } from "../../../platform/testing/index.ts";
import { closeWorkers } from "../../../platform/workers/index.ts";
import { landscapeOf } from "../register/landscape.server.ts";
import type { Values } from "../register/rules.ts";
import { given, unitOf } from "../register/testing.ts";
import { contractEnds } from "./ends.ts";

afterAll(closeWorkers);

it("a contract tells its last day, its last day for notice, and which initiative retires what rests on it", async () => {
  const act = { ...(await testAct()), today: "2026-11-22" };
  const responsibleUnit = await unitOf(act);
  const [supplier] = await given(act, ["supplier", { name: "A" }]);
  const contract = (title: string, more: Values): [string, Values] => [
    "contract",
    { title, supplier: supplier!, responsibleUnit, validFrom: "2020-01-01", validTo: "2028-01-01", ...more },
  ];
  const [renews, ends] = await given(
    act,
    contract("renews", { continuous: "yes", noticeMonths: 6 }),
    contract("ends", { continuous: "no" }),
    contract("unsaid", { continuous: "yes" }),
    contract("over", { continuous: "no", validTo: "2025-01-01" }),
  );
  const [use] = await given(act, [
    "system-use",
    { localName: "Journal", lifeCycle: "operational", responsibleUnit, contracts: [renews!] },
  ]);
  await given(act, [
    "system-use",
    { localName: "Slukket", lifeCycle: "not-in-use", responsibleUnit, contracts: [renews!] },
  ]);
  const [replacing] = await given(
    act,
    ["initiative", { title: "Nyt journalsystem", level: "local", stage: "decided", retires: [use!] }],
    ["initiative", { title: "Stoppet", level: "local", stage: "stopped", retires: [use!] }],
  );
  const told = contractEnds(await landscapeOf(act));
  expect(told.map(({ name }) => name).toSorted()).toEqual(["ends", "renews", "unsaid"]);
  expect(told.find(({ id }) => id === renews)).toMatchObject({
    ...{ last: "2027-12-31", notice: "2027-06-30", unsaid: false },
    uses: [use],
    replacedBy: [{ id: replacing, name: "Nyt journalsystem", done: false, retires: [use] }],
  });
  expect(told.find(({ id }) => id === ends)).toMatchObject({ notice: null, unsaid: false, replacedBy: [] });
  expect(told.find(({ name }) => name === "unsaid")).toMatchObject({ notice: null, unsaid: true });
});
