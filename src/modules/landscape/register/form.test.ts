import { expect, test } from "vitest";
import { asking } from "../../../platform/intake/testing/asking.ts";
import { testAct } from "../../../platform/testing/index.ts";
import * as form from "./form.page.tsx";

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
  expect(errors.get("tasks")?.refusal).toContain("“Pay; Hire” is not known here");
  expect(answer.values).toMatchObject({ localName: "Wages", supplier: "Nordlys" });
});
