import { Hono } from "hono";
import { renderToStaticMarkup } from "react-dom/server";
import { beforeAll, expect, test } from "vitest";
import type { Act } from "../../platform/act.ts";
import type { LoaderArgs, PageContext } from "../../platform/http/page.ts";
import { testAct } from "../../platform/testing/index.ts";
import { InLang } from "../../platform/ui/index.ts";
import { api } from "./api.server.ts";
import * as exported from "./export/export.route.ts";
import * as tree from "./hierarchy/tree.page.tsx";
import { foundTown, well } from "./testing/town.ts";
import { unitVerbs } from "./unit/actions.server.ts";
import * as unit from "./unit/unit.page.tsx";

// Recorded in March; in June it is decided that the school is called otherwise from July.
let june: Act;
let town: Awaited<ReturnType<typeof foundTown>>;
beforeAll(async () => {
  const march = await testAct();
  town = await foundTown(march);
  june = { ...march, now: new Date("2026-06-01T09:00:00Z"), today: "2026-06-01" };
  const change = { name: "Skolen ved åen", parentLine: town.tech };
  well(await unitVerbs.change(june, { id: town.school, version: 1, from: "2026-07-01", change }));
});

const inMay = "on=2026-07-01&known=2026-05-01";
const args = (path: string, params: Record<string, string> = {}): LoaderArgs => ({
  request: new Request(`http://localhost${path}`),
  // A page asks its context for the act and no more.
  context: { act: june, lang: june.lang } as unknown as PageContext,
  params,
});
const drawUnit = async (id: string, asked: string) => {
  const loaderData = await unit.loader(args(`/x?${asked}`, { id }));
  return renderToStaticMarkup(<InLang lang={june.lang}>{<unit.default loaderData={loaderData} />}</InLang>);
};

test("the tree as we knew it leads to units and files as we knew them", async () => {
  const loaderData = await tree.loader(args(`/organisation?${inMay}`));
  const html = renderToStaticMarkup(
    <InLang lang={june.lang}>{<tree.default loaderData={loaderData} />}</InLang>,
  );
  const asked = inMay.replace("&", "&amp;");
  expect(html).toContain(`/organisation/units/${town.school}?${asked}`);
  for (const format of ["csv", "xlsx", "json"])
    expect(html).toContain(`/organisation/export/units.${format}?${asked}`);
});

test("a unit shows what we knew of it then, says so, and keeps to it in its links", async () => {
  expect(await drawUnit(town.school, "on=2026-07-01")).toContain("<h1>Skolen ved åen</h1>");
  const html = await drawUnit(town.school, inMay);
  expect(html).toContain("<h1>Åskolen</h1>");
  expect(html).toContain("On 1 July 2026, as known on 1 May 2026");
  expect(html).toContain(`/organisation/units/${town.city}?${inMay.replace("&", "&amp;")}`);
  expect(await drawUnit(town.city, inMay)).toContain("Åskolen");
  expect(await drawUnit(town.tech, inMay)).not.toContain("Skolen ved åen");
  // What today's knowledge alone can tell is not mixed in.
  expect(await drawUnit(town.tech, inMay)).not.toContain("Inge Lundby");
});

test("a unit that was not known yet is told as not valid, under its name of today", async () => {
  const html = await drawUnit(town.school, "on=2026-07-01&known=2026-01-01");
  expect(html).toContain("<h1>Skolen ved åen</h1>");
  expect(html).toContain("The unit is not valid on 1 July 2026");
});

test("a file holds what we knew then, and says which two days it is of", async () => {
  const file = async (what: string) => exported.loader(args(`/x?${inMay}`, { what }));
  const csv = await file("units.csv");
  expect(csv.headers.get("content-disposition")).toContain("units-2026-07-01-known-2026-05-01.csv");
  const text = await csv.text();
  expect([text.includes("Åskolen"), text.includes("Skolen ved åen")]).toEqual([true, false]);
  const json = (await (await file("units.json")).json()) as { asOf: string; asKnownAt: string };
  expect(json).toMatchObject({ asOf: "2026-07-01", asKnownAt: "2026-05-01" });
  // Of people only what they are called now is kept.
  await expect(file("people.csv")).rejects.toMatchObject({ status: 404 });
});

test("another system is told what we knew then, with both days", async () => {
  const app = new Hono<{ Variables: { act: Act } }>();
  app.use(async (c, next) => {
    c.set("act", june);
    await next();
  });
  app.route("/", api);
  const ask = async (asked: string) =>
    (await (await app.request(`/organisation/units?${asked}`)).json()) as {
      asKnownAt: string;
      items: { name: string }[];
    };
  const then = await ask("asOf=2026-07-01&asKnownAt=2026-05-01");
  expect(then.asKnownAt).toBe("2026-05-01");
  expect(then.items.map(item => item.name)).toContain("Åskolen");
  const now = await ask("asOf=2026-07-01");
  expect(now.asKnownAt).toBe("2026-06-01");
  expect(now.items.map(item => item.name)).toContain("Skolen ved åen");
});
