import { afterAll, describe, expect, it } from "vitest";
import { transact } from "../../../platform/act.ts";
import { testAct } from "../../../platform/testing/index.ts";
import { closeWorkers } from "../../../platform/workers/index.ts";
import { draftImport, writeImport } from "../import/intake.server.ts";
import { mapChoices } from "../kitos/mapping.server.ts";
import { promote, propose, takeIntoUse } from "../shared/actions.server.ts";
import { changeThing, createIn, createThing, removeThing } from "./actions.server.ts";
import { landscapeOf } from "./landscape.server.ts";
import { thingsOf } from "./landscape.ts";
import { nounNamed } from "./nouns.ts";
import { given, unitOf } from "./testing.ts";

afterAll(closeWorkers);

const noun = (name: string) => nounNamed(name)!;
const plan = { level: "local", stage: "idea" };
const faster = { code: "changed-meanwhile" };
const content = {
  name: "S",
  formerNames: "",
  supplier: "Supplier",
  supplierOrgNo: "",
  supplierCountry: "",
  description: "",
  licence: "" as const,
  hostingOptions: "",
  archiveDuty: "" as const,
  tasks: [],
};

describe("of two people who write at once", () => {
  it("only one can put a supplier, or an initiative, above the other", async () => {
    for (const [kind, values, field] of [
      ["supplier", {}, "parent"],
      ["initiative", plan, "dependsOn"],
    ] as const) {
      const act = await testAct();
      const title = noun(kind).title;
      const [a, b] = (await given(
        act,
        [kind, { ...values, [title]: "A" }],
        [kind, { ...values, [title]: "B" }],
      )) as [string, string];
      const above = (id: string) => ({ values: { [field]: field === "parent" ? id : [id] } });
      const both = await Promise.all([
        changeThing(act, noun(kind), a, 1, above(b)),
        changeThing(act, noun(kind), b, 1, above(a)),
      ]);
      expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    }
  });

  it("and send the same list, only one list is taken in", async () => {
    const act = await testAct();
    await unitOf(act);
    await given(act, ["system", { name: "Sys" }]);
    const rows = Array.from({ length: 5 }, (_, i) => `Use ${i};Sys;North;operational;`);
    const bytes = new TextEncoder().encode(
      `#localName;#system;#responsibleUnit;#lifeCycle;#version\nName;System;Unit;Cycle;Version\n${rows.join("\n")}\n`,
    );
    const drafts = [
      await draftImport(act, bytes, "a.csv", { noun: "system-use" }),
      await draftImport(act, bytes, "b.csv", { noun: "system-use" }),
    ].map(draft => {
      if (!draft.ok) throw new Error(draft.refusal.code);
      return draft.value;
    });
    const taken = await Promise.all(drafts.map(({ id, hash }) => writeImport(act, id, hash)));
    expect(taken.filter(({ ok }) => !ok)).toMatchObject([{ refusal: { code: "import.plan-changed" } }]);
    expect(thingsOf(await landscapeOf(act), "system-use")).toHaveLength(5);
  });

  it("one removing what the other begins to point to, the slower is told", async () => {
    const act = await testAct();
    const responsibleUnit = await unitOf(act);
    const [supplier] = (await given(act, ["supplier", { name: "A" }])) as [string];
    let removing: ReturnType<typeof removeThing> | undefined;
    await transact(act, async tx => {
      const values = { title: "K", supplier, responsibleUnit };
      expect((await createIn(tx, act, noun("contract"), { values }, "test")).ok).toBe(true);
      removing = removeThing(act, noun("supplier"), supplier, 1);
      // Long enough for the other to wait for the line in the log that this one has written.
      await new Promise(resolve => setTimeout(resolve, 500));
    }).catch(() => null);
    const removed = await removing!;
    expect(removed.ok ? [] : [faster.code, "still-pointed-to"]).toContain(
      removed.ok ? "" : removed.refusal.code,
    );
  });

  it("or one person who presses twice, the second is told", async () => {
    const act = await testAct();
    const [system] = (await given(act, ["system", { name: "S" }])) as [string];
    await landscapeOf(act);
    const twice = async (work: () => Promise<unknown>) =>
      expect(await Promise.all([work(), work()])).toContainEqual(expect.objectContaining({ ok: true }));
    const proposed = await Promise.all([propose(act, system, content), propose(act, system, content)]);
    expect([faster.code, "shared.proposed-already"]).toContain(
      proposed.flatMap(one => (one.ok ? [] : [one.refusal.code])).join(),
    );
    const id = proposed.flatMap(one => (one.ok ? [one.value] : []))[0]!;
    const third = await testAct();
    await promote(third, id, 1);
    const responsibleUnit = await unitOf(third);
    await twice(() =>
      takeIntoUse(third, id, { values: { localName: "a", responsibleUnit, lifeCycle: "operational" } }),
    );
    const landscape = await landscapeOf(third);
    expect(["system", "supplier", "system-use"].map(kind => thingsOf(landscape, kind).length)).toEqual([
      1, 1, 1,
    ]);
    await twice(() => mapChoices(act, [{ field: "contract.noticeMonths", value: "x", code: "6" }]));
  });
});

it("an initiative can neither await, implement nor extend itself, nor what awaits it", async () => {
  const act = await testAct();
  const [a, b] = (await given(
    act,
    ["initiative", { title: "A", ...plan }],
    ["initiative", { title: "B", ...plan }],
  )) as [string, string];
  for (const field of ["dependsOn", "implements", "extends", "awaits"])
    expect(await changeThing(act, noun("initiative"), a, 1, { values: { [field]: [a] } })).toMatchObject({
      refusals: [{ field, refusal: { code: "import.cycle" } }],
    });
  expect((await changeThing(act, noun("initiative"), a, 1, { values: { awaits: [b] } })).ok).toBe(true);
  expect(await changeThing(act, noun("initiative"), b, 1, { values: { awaits: [a] } })).toMatchObject({
    refusals: [{ field: "awaits", refusal: { code: "import.cycle" } }],
  });
  expect(
    (await createThing(act, noun("initiative"), { values: { title: "C", ...plan, awaits: [a, b] } })).ok,
  ).toBe(true);
});
