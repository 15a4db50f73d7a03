import { afterAll, expect, it } from "vitest";
import type { Act } from "../../../platform/act.ts";
import { testAct } from "../../../platform/testing/index.ts";
import { closeWorkers } from "../../../platform/workers/index.ts";
import { landscapeOf } from "../register/landscape.server.ts";
import { given, unitOf } from "../register/testing.ts";
import { draftImport, writeImport } from "./intake.server.ts";

afterAll(closeWorkers);

const sent = async (act: Act, noun: string, text: string) => {
  const draft = await draftImport(act, new TextEncoder().encode(text), `${noun}.csv`, { noun });
  if (!draft.ok) throw new Error(draft.refusal.code);
  return draft.value;
};

it("a row that removes what is still pointed to is refused in the preview, at its place", async () => {
  const act = await testAct();
  const [supplier] = (await given(act, ["supplier", { name: "A" }])) as [string];
  await given(act, ["contract", { title: "K", supplier, responsibleUnit: await unitOf(act) }]);
  const { plan } = await sent(act, "supplier", `id;name;delete\n${supplier};A;x\n`);
  expect(plan.faults).toMatchObject([
    { row: 2, column: "delete (C)", refusal: { code: "still-pointed-to", values: { n: 1 } } },
  ]);
});

it("things that point to each other can be removed together, and one whose pointer the file takes away", async () => {
  const act = await testAct();
  const [top] = (await given(act, ["supplier", { name: "Top" }])) as [string];
  const [below] = (await given(act, ["supplier", { name: "Below", parent: top }])) as [string];
  const [held] = (await given(act, ["supplier", { name: "Held" }])) as [string];
  const [freed] = (await given(act, ["supplier", { name: "Freed", parent: held }])) as [string];
  const rows = [`${top};Top;;x`, `${below};Below;Top;x`, `${held};Held;;x`, `${freed};Freed;;`];
  const { id, hash, plan } = await sent(act, "supplier", `id;name;parent;delete\n${rows.join("\n")}\n`);
  expect([plan.faults, plan.removed.length]).toEqual([[], 3]);
  expect(await writeImport(act, id, hash)).toMatchObject({ ok: true });
  expect([...(await landscapeOf(act)).byId.keys()]).toEqual([freed]);
});
