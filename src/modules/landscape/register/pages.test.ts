import { afterAll, expect, it } from "vitest";
import type { Act } from "../../../platform/act.ts";
import type { ActionArgs } from "../../../platform/http/page.ts";
import { testAct } from "../../../platform/testing/index.ts";
import { closeWorkers } from "../../../platform/workers/index.ts";
import { registerPlan } from "../initiative/planned.server.ts";
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

it("who says what an initiative takes finds back to the plan that asked for it", async () => {
  registerPlan({
    approved: async () => null,
    asks: (id, lang) => ({ label: `asked (${lang})`, href: `/plan/initiatives/${id}` }),
  });
  const act = { ...(await testAct()), lang: "sv" as const };
  const [id] = (await given(act, ["initiative", { title: "Post", level: "local", stage: "idea" }])) as [
    string,
  ];
  const params = { plural: "initiatives", id };
  const at = (init?: RequestInit) =>
    ({ request: new Request("http://localhost/p", init), context: { act }, params }) as unknown as ActionArgs;
  const clicks = { do: "effort", version: "1", size: "M", roleProfile: "take-over", start: "2028Q1" };
  const answer = await thing
    .action(at({ method: "POST", body: new URLSearchParams(clicks) }))
    .catch(one => one);
  expect([answer.status, answer.headers.get("location")]).toEqual([
    302,
    `/landscape/initiatives/${id}#effort`,
  ]);
  const { about, effort } = await thing.loader(at());
  const back = { label: "asked (sv)", href: `/plan/initiatives/${id}` };
  expect([effort?.asked, about.tools]).toEqual([back, expect.arrayContaining([back])]);
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
