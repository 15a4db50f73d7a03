import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { createMemoryRouter, RouterProvider } from "react-router";
import { afterAll, expect, it } from "vitest";
import { newId } from "../../kernel/ids.ts";
import { type Act, type Role, read } from "../../platform/act.ts";
import { auditList } from "../../platform/audit/index.server.ts";
import type { ActionArgs } from "../../platform/http/page.ts";
import { testAct } from "../../platform/testing/index.ts";
import { closeWorkers } from "../../platform/workers/index.ts";
import { type Values, writePlan } from "../landscape/index.server.ts";
import { purposes } from "../purpose/index.ts";
import * as budget from "./budget/budget.page.tsx";
import * as capacity from "./capacity/capacity.page.tsx";
import * as quarter from "./capacity/quarter.page.tsx";
import * as roles from "./capacity/roles.page.tsx";
import * as seasons from "./capacity/seasons.page.tsx";
import * as overview from "./overview/overview.page.tsx";
import * as weights from "./purpose-weight/purposes.page.tsx";
import * as file from "./ready/file.route.ts";
import * as initiative from "./ready/initiative.page.tsx";
import * as list from "./ready/list.page.tsx";
import { portfolioOf } from "./ready/portfolio.server.ts";
import { portfolioOfFile } from "./workbook/file.ts";

afterAll(closeWorkers);

const as = (act: Act, ...own: Role[]): Act => ({ ...act, actor: { ...act.actor, roles: own } });
const keeper = async () => as({ ...(await testAct()), today: "2026-11-22", lang: "en" }, "portfolio-keeper");

const args = (
  act: Act,
  values: Record<string, string> | null,
  params: Record<string, string> = {},
): ActionArgs => {
  const body = values && { method: "POST", body: new URLSearchParams(values) };
  const request = new Request("http://localhost/plan", body ?? {});
  // A page asks its context only for the act; the rest is the shell's.
  return { request, context: { act }, params } as unknown as ActionArgs;
};

/** Where a form led: a redirect is thrown. */
const sent = (answer: Promise<unknown>): Promise<string | null> =>
  answer.then(
    () => null,
    (thrown: Response) => thrown.headers.get("location"),
  );

const given = async (act: Act, ...all: Values[]): Promise<string[]> => {
  const created = all.map(values => ({
    ...{ noun: "initiative", id: newId(), isNew: true, version: null, remove: false },
    values: { level: "local", stage: "analysis", ...values },
  }));
  const plan = { created, changed: [], removed: [], unchanged: {}, faults: [], faultCount: 0, notes: [] };
  await writePlan(as(act, "administrator"), plan, "test");
  return created.map(({ id }) => id);
};

const four = { "people-lead": "4", "operation-lead": "40 %" };
const staff = (act: Act, values: Record<string, string> = four, at = "2026Q4") =>
  quarter.action(args(act, values, { quarter: at }));

it("a name of a role that is too long is refused at its field and stays whole", async () => {
  const act = await keeper();
  const name = "x".repeat(101);
  expect(await roles.action(args(act, { "name-lead": name }))).toEqual({
    values: { "name-lead": name },
    errors: [{ field: "name-lead", text: "At most 100 characters fit here: shorten it" }],
  });
});

it("the first page asks how many people there are, then tells what the initiatives ask for", async () => {
  const act = await keeper();
  expect(await overview.loader(args(act, null))).toMatchObject({ anybody: false, ready: false });
  await given(act, { title: "A", size: "S", roleProfile: "take-over" });
  expect(await sent(staff(act))).toBe("/plan/capacity?quarter=2026Q4");
  expect(await overview.loader(args(act, null))).toMatchObject({ anybody: true, initiatives: 1, asked: 3 });
  // Three of so many sounds as if all were done: the headline says who is not counted, and what a sum does not say.
  await given(act, { title: "B" });
  const loaderData = await overview.loader(args(act, null));
  expect(loaderData.out).toBe(1);
  const router = createMemoryRouter([{ path: "/", loader: () => loaderData, Component: overview.default }], {
    hydrationData: { loaderData: { "0": loaderData } },
  });
  const html = renderToStaticMarkup(createElement(RouterProvider, { router }));
  expect(html).toContain("1 initiative is not counted</h1>");
  expect(html).toContain("Whether all of it fits, the sum does not say");
  expect(html).toMatch(/Tightest is [^:]+: [\d.]+ person-months are asked for, and there are 0\./);
});

it("a role's number shows how it comes about, and that it was said for an earlier quarter", async () => {
  const act = await keeper();
  await sent(staff(act));
  const { told, quarter: shown } = await capacity.loader(args(act, null));
  expect(shown).toBe("2027Q1");
  expect(told[0]).toMatchObject({
    how: "4 people × 3 months − 40% operation − 8% leave",
    since: "As said for Q4\u00a02026.",
    months: 6.24,
  });
});

it("what still holds is copied forward once, and a second time there is nothing to copy", async () => {
  const act = await keeper();
  await sent(staff(act));
  expect((await capacity.loader(args(act, null))).copied).toBeUndefined();
  await sent(capacity.action(args(act, { do: "copy", quarter: "2027Q1" })));
  expect((await capacity.loader(args(act, null))).copied).toBe("All of it was said for Q1\u00a02027.");
});

it("saving a quarter as it stands writes nothing; one role that differs is written alone", async () => {
  const act = await keeper();
  await sent(staff(act, { ...four, "people-data": "1", "operation-data": "50" }));
  await sent(staff(act, { ...four, "people-data": "2", "operation-data": "50" }, "2027Q2"));
  const [line] = await read(act, tx => auditList(tx, { action: "capacity.said" }, 5));
  expect(Object.keys(JSON.parse(line?.payload ?? "{}"))).toEqual(["data"]);
  const { said } = await capacity.loader(args(act, null));
  expect(said.map(({ when, what }) => `${when}: ${what}`)).toEqual([
    "Q2\u00a02027: Data: 2 (50% operation)",
    "Q4\u00a02026: Project lead: 4 (40% operation) and Data: 1 (50% operation)",
  ]);
});

it.each([
  [{ "people-lead": "many", "operation-lead": "1" }, "people-lead"],
  [{ "people-lead": "-1", "operation-lead": "1" }, "people-lead"],
  [{ "people-lead": "1.005", "operation-lead": "1" }, "people-lead"],
  [{ "people-lead": "1", "operation-lead": "101" }, "operation-lead"],
  [{ "people-lead": "1", "operation-lead": "" }, "operation-lead"],
  [{ "price-lead": "1e99" }, "price-lead"],
])("%j is refused beside its box, and what was typed is kept", async (typed, field) => {
  const act = await keeper();
  const answer = await staff(act, typed);
  expect(answer.errors.map(one => one.field)).toEqual([field]);
  expect(answer.values).toEqual(typed);
  expect((await portfolioOf(act)).lacking.map(({ code }) => code)).toContain("no-people");
});

it("an absence ends after it begins, and is taken away again", async () => {
  const act = await keeper();
  await sent(staff(act));
  const away = { do: "absence", role: "lead", people: "1", from: "2027-01-01", to: "2027-03-31" };
  const wrong = await capacity.action(args(act, { ...away, to: "2026-12-01" }));
  expect(wrong.errors).toEqual([{ field: "to", text: "The last day lies before the first." }]);
  for (const to of ["9999-12-31", "never", ""])
    expect((await capacity.action(args(act, { ...away, to }))).errors[0]?.field).toBe("to");
  await sent(capacity.action(args(act, away)));
  const before = await capacity.loader(args(act, null));
  expect(before.told[0]?.months).toBe(3.24);
  await sent(capacity.action(args(act, { do: "drop-absence", id: before.absences[0]!.id })));
  expect((await capacity.loader(args(act, null))).told[0]?.months).toBe(6.24);
  const gone = await capacity.action(args(act, { do: "drop-absence", id: before.absences[0]!.id }));
  expect(gone.errors).toHaveLength(1);
  expect((await capacity.action(args(act, { do: "drop-absence", id: "no id" }))).errors).toHaveLength(1);
});

it("one click counts all six roles as one", async () => {
  const act = await keeper();
  await sent(roles.action(args(act, { do: "one" })));
  await sent(staff(act));
  expect((await capacity.loader(args(act, null))).told).toHaveLength(1);
});

it("a summer in which units bear less is said once for every year, and taken back", async () => {
  const act = await keeper();
  await sent(seasons.action(args(act, { quarter: "Q3", leave: "30", limit: "60", reason: "summer" })));
  expect((await seasons.loader(args(act, null))).rows[2]).toMatchObject({
    leave: "30%",
    limit: "60%",
    guess: false,
  });
  await sent(seasons.action(args(act, { do: "drop", quarter: "Q3" })));
  expect((await seasons.loader(args(act, null))).rows[2]).toMatchObject({
    leave: "25%",
    limit: "100%",
    guess: true,
  });
});

it("a ceiling typed as the country writes it is kept; no number is refused beside its year", async () => {
  const act = { ...(await keeper()), lang: "da" as const };
  await sent(budget.action(args(act, { "year-2027": "20.000.000" })));
  const { years } = await budget.loader(args(act, null));
  expect(years[1]).toMatchObject({ year: 2027, amount: "20.000.000" });
  const answer = await budget.action(args(act, { "year-2028": "mange" }));
  expect(answer.errors.map(({ field }) => field)).toEqual(["year-2028"]);
});

it("points that are not a hundred are refused with their sum", async () => {
  const act = await keeper();
  const points = Object.fromEntries(purposes.map(purpose => [purpose, "10"]));
  const answer = await weights.action(args(act, points));
  expect(answer.errors).toEqual([{ field: "", text: "The points must be 100 together; now they are 80." }]);
});

it("an initiative without its size is left out, with the way to where it is said", async () => {
  const act = await keeper();
  const [id] = await given(act, { title: "A" });
  await sent(staff(act));
  const { rows, counts } = await list.loader(args(act, null));
  expect(counts).toMatchObject({ out: 1, ready: 0 });
  expect(rows[0]?.lacking[0]).toMatchObject({
    text: "It does not say how big it is and what kind of work it is.",
    href: `/landscape/initiatives/${id}#effort`,
  });
});

it("what an initiative gives, when it may begin and what it excludes is said on its page", async () => {
  const act = await keeper();
  const ready = { size: "S", roleProfile: "take-over" };
  const [id, other] = await given(act, { title: "A", ...ready }, { title: "B", ...ready });
  await sent(staff(act));
  const on = (values: Record<string, string> | null) => args(act, values, { id: id! });
  await sent(initiative.action(on({ "lower-cost": "4", "democracy-and-trust": "77", notBefore: "2027Q3" })));
  await sent(initiative.action(on({ do: "exclude", other: other! })));
  const shown = (await portfolioOf(act)).portfolio?.initiatives.find(one => one.id === id);
  expect(shown).toMatchObject({ benefits: { "lower-cost": 4 }, earliest: 2 });
  expect((await initiative.loader(on(null))).excluded).toEqual([{ id: other, name: "B" }]);
  expect((await initiative.action(on({ do: "exclude", other: id! }))).errors).toHaveLength(1);
  expect((await initiative.action(on({ do: "exclude", other: "nobody" }))).errors[0]?.field).toBe("other");
});

it("the workbook that is taken away is read again as the same portfolio", async () => {
  const act = await keeper();
  await given(act, { title: "A", size: "M", roleProfile: "automation", costOnce: 12_345_600 });
  await sent(staff(act));
  const answer = await file.loader(args(act, null, { file: "portfolio.xlsx" }));
  const again = await portfolioOfFile(Buffer.from(await answer.arrayBuffer()), "portfolio.xlsx", "en");
  expect(again).toMatchObject({ ok: true });
  expect(again.ok && again.portfolio).toEqual((await portfolioOf(act)).portfolio);
});

it("a reader sees it all, and each button says which role it takes", async () => {
  const act = await keeper();
  await sent(staff(act));
  const reader = as(act, "reader");
  const because = expect.stringContaining("portfolio keeper");
  expect(await capacity.loader(args(reader, null))).toMatchObject({ anybody: true, because });
  expect(await budget.loader(args(reader, null))).toMatchObject({ because });
  expect((await staff(reader, { "people-lead": "9", "operation-lead": "0" })).errors[0]?.text).toEqual(
    because,
  );
});
