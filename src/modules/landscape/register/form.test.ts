import { expect, test } from "vitest";
import { transact } from "../../../platform/act.ts";
import { asking } from "../../../platform/intake/testing/asking.ts";
import { testAct } from "../../../platform/testing/index.ts";
import { changeThing, createThing } from "./actions.server.ts";
import * as form from "./form.page.tsx";
import { nounNamed } from "./nouns.ts";
import { insertExternalIds } from "./store-external-ids.server.ts";

const at = { plural: "system-uses" };

test("where there is no unit yet, the form of the first system leads to the first unit", async () => {
  const act = await testAct({ lang: "da" });
  const { fields } = await form.loader(asking(act, at));
  expect(fields.find(({ name }) => name === "responsibleUnit")?.add).toEqual({
    href: "/organisation/units/new",
    label: "Tilføj en enhed",
  });
});

test("names that are not known are told all at once, each box with the way to add them", async () => {
  const act = await testAct({ lang: "en" });
  const typed = { localName: "Wages", supplier: "Nordlys", tasks: "Pay\nHire" };
  const answer = await form.action(asking(act, at, typed));
  const errors = new Map(answer.errors.map(error => [error.field, error]));
  expect(errors.get("supplier")?.add).toEqual({
    href: "/landscape/suppliers/new?name=Nordlys",
    label: "Add a supplier",
  });
  expect(errors.get("tasks")?.text).toContain("“Pay; Hire” is not known here");
  expect(answer.values).toMatchObject({ localName: "Wages", supplier: "Nordlys" });
});

test("of several names only the unknown one is told, with those near it to choose, and nothing else typed is lost", async () => {
  const act = await testAct({ lang: "en" });
  const task = nounNamed("task")!;
  for (const [code, label] of [
    ["1", "Pay wages"],
    ["2", "Hire people"],
  ])
    await createThing(act, task, { values: { code: code!, label: label!, scheme: "own" } });
  const typed = { localName: "Wages", tasks: "Hire people\nPay wage" };
  const { errors, values } = await form.action(asking(act, at, typed));
  const wrong = errors.find(({ field }) => field === "tasks");
  expect(wrong?.text).toContain("“Pay wage” is not known");
  expect(wrong?.unknown).toEqual([{ name: "Pay wage", near: ["Pay wages"] }]);
  const chosen = { ...values, "meant.tasks.0": "Pay wages", "meant.tasks.0.for": "Pay wage" };
  const again = await form.action(asking(act, at, chosen));
  expect(again.values.tasks?.split(/\r?\n/)).toEqual(["Hire people", "Pay wages"]);
  expect(again.errors.map(({ field }) => field)).not.toContain("tasks");
});

test("what an import calls a thing stands beside the box, where nobody takes it away", async () => {
  const act = await testAct({ lang: "en" });
  const supplier = nounNamed("supplier")!;
  const made = await createThing(act, supplier, { values: { name: "Nordsys", externalIds: ["own: 1"] } });
  if (!made.ok) throw new Error("not made");
  const { id } = made;
  await transact(act, tx => insertExternalIds(tx, act, "kitos", [{ value: "u1", noun: "supplier", id }]));
  // A write of the landscape, so that it is read anew.
  await changeThing(act, supplier, id, 1, { values: { name: "Nordsys A/S" } });
  const { fields } = await form.loader(asking(act, { plural: "suppliers", id }));
  expect(fields.find(({ name }) => name === "externalIds")).toMatchObject({
    value: "own: 1",
    imported: ["kitos: u1"],
  });
});
