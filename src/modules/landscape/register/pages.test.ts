import { afterAll, expect, it } from "vitest";
import type { Act } from "../../../platform/act.ts";
import type { ActionArgs } from "../../../platform/http/page.ts";
import { testAct } from "../../../platform/testing/index.ts";
import { closeWorkers } from "../../../platform/workers/index.ts";
import * as form from "./form.page.tsx";
import * as list from "./list.page.tsx";
import { given } from "./testing.ts";
import * as thing from "./thing.page.tsx";

afterAll(closeWorkers);

const sent = (act: Act, page: typeof form | typeof thing, id: string, fields: Record<string, string>) => {
  const request = new Request("http://localhost/page", { method: "POST", body: new URLSearchParams(fields) });
  // A page asks its context only for the act; the rest is the shell's.
  const args = { request, context: { act }, params: { plural: "suppliers", id } } as unknown as ActionArgs;
  return page.action(args).catch((thrown: unknown) => thrown);
};

it("what is sent to a page of nothing is not found", async () => {
  const act = await testAct();
  for (const id of ["abc", "' or 1=1 --"]) {
    for (const what of ["remove", "effort", "oversight", "attest"])
      expect(await sent(act, thing, id, { do: what, version: "1" })).toMatchObject({ status: 404 });
    expect(await sent(act, form, id, { name: "A", version: "1" })).toMatchObject({ status: 404 });
  }
});

it("what is sent with a version that is none is refused as changed meanwhile", async () => {
  const act = await testAct();
  const [id] = (await given(act, ["supplier", { name: "A" }])) as [string];
  for (const version of ["x", "", "1e12", "1.5"]) {
    expect(await sent(act, thing, id, { do: "remove", version })).toMatchObject({
      refusal: expect.stringContaining("changed"),
    });
    expect(await sent(act, form, id, { name: "B", version })).toMatchObject({
      errors: [{ text: expect.stringContaining("changed") }],
    });
  }
});

it("an effort that is refused stands in its form again, with the error at its field", async () => {
  const act = { ...(await testAct()), lang: "en" as const };
  const [id] = (await given(act, ["initiative", { title: "Post", level: "local", stage: "idea" }])) as [
    string,
  ];
  const typed = { do: "effort", version: "1", size: "M", personMonths: "a few", whoLoses: "The night shift" };
  const request = new Request("http://localhost/page", { method: "POST", body: new URLSearchParams(typed) });
  const args = { request, context: { act }, params: { plural: "initiatives", id } } as unknown as ActionArgs;
  expect(await thing.action(args)).toMatchObject({
    effort: { values: typed, errors: [{ field: "personMonths", text: expect.stringMatching(/number/i) }] },
  });
});

it("a list of looks at a processor tells what each showed, beside which look it was", async () => {
  const act = { ...(await testAct()), lang: "en" as const };
  const [processor] = (await given(act, ["supplier", { name: "Nordsys" }])) as [string];
  const [agreement] = (await given(act, ["processor-agreement", { title: "Journal", processor }])) as [
    string,
  ];
  await given(act, ["oversight", { agreement, on: "2026-02-01", note: "Logs were missing" }]);
  const request = new Request("http://localhost/landscape/oversights");
  const args = { request, context: { act }, params: { plural: "oversights" } } as unknown as ActionArgs;
  const { columns, rows } = await list.loader(args);
  const shown = Object.fromEntries(columns.map(({ label }, i) => [label, rows[0]!.cells[i]]));
  expect(shown).toMatchObject({
    "Oversight of a processor": "Journal 2026-02-01",
    "What it showed": "Logs were missing",
  });
});
