import { Hono } from "hono";
import { renderToStaticMarkup } from "react-dom/server";
import { beforeAll, expect, test } from "vitest";
import type { Act } from "../../platform/act.ts";
import type { LoaderArgs, PageContext } from "../../platform/http/page.ts";
import { testAct } from "../../platform/testing/index.ts";
import { InLang } from "../../platform/ui/index.ts";
import { api } from "./api.server.ts";
import { erasePerson } from "./erasure/actions.server.ts";
import * as exported from "./export/export.route.ts";
import * as tree from "./hierarchy/tree.page.tsx";
import { setIds } from "./ids/actions.server.ts";
import { endPerson, personVerbs } from "./person/actions.server.ts";
import { positionVerbs } from "./position/actions.server.ts";
import { aPerson, foundTown, well } from "./testing/town.ts";
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
  const from = "2026-06-01";
  const liv = well(await personVerbs.start(june, { from, value: aPerson("Liv", "Strand") })).id;
  well(await positionVerbs.change(june, { id: town.chiefPost, version: 1, from, change: { person: liv } }));
  const moved = { unit: town.school };
  well(await positionVerbs.change(june, { id: town.gardenerPost, version: 1, from, change: moved }));
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
});

test("a unit known on another day shows who worked there and who was responsible, as known then", async () => {
  const html = await drawUnit(town.tech, inMay);
  expect(html).toContain("Teknisk chef");
  expect(html).toContain("Inge Lundby");
  expect(html).not.toContain("Liv Strand");
  expect(html).toContain(
    `/organisation/people/${town.chief}/history?asOf=2026-07-01&amp;asKnownAt=2026-05-01`,
  );
  expect(await drawUnit(town.tech, "on=2026-07-01")).toContain("Liv Strand");
  // The unit below inherits the manager of those days, and has the posts of those days.
  const park = await drawUnit(town.park, inMay);
  expect([park.includes("Inge Lundby"), park.includes("Åge Hauge"), park.includes("vacant")]).toEqual([
    true,
    true,
    true,
  ]);
  expect(await drawUnit(town.park, "on=2026-07-01")).not.toContain("Åge Hauge");
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
  // People under the names they had then; of one who came later nothing was known.
  const people = await (await file("people.csv")).text();
  expect([people.includes("Lundby"), people.includes("Strand")]).toEqual([true, false]);
  const all = (await (await file("all.json")).json()) as Record<string, unknown[]>;
  expect(Object.values(all).filter(Array.isArray).length).toBe(3);
});

test("one who was erased since is known then without a name", async () => {
  const erased = await testAct();
  const there = await foundTown(erased);
  const later = { ...erased, now: new Date("2026-06-01T09:00:00Z"), today: "2026-06-01" };
  well(await endPerson(later, { id: there.gardener, version: 1, day: "2026-06-01", letGo: true }));
  well(await erasePerson(later, { id: there.gardener, ground: "no-longer-needed" }));
  const csv = await exported.loader({
    request: new Request("http://localhost/x?on=2026-05-01&known=2026-05-01"),
    context: { act: later, lang: later.lang } as unknown as PageContext,
    params: { what: "people.csv" },
  });
  const text = await csv.text();
  expect([text.includes(there.gardener), text.includes("Hauge")]).toEqual([true, false]);
});

type Told = { asKnownAt: string; items: Record<string, unknown>[] };
const ask = async (what: string, asked: string): Promise<Told> => {
  const app = new Hono<{ Variables: { act: Act } }>();
  app.use(async (c, next) => {
    c.set("act", june);
    await next();
  });
  app.route("/", api);
  return (await (await app.request(`/organisation/${what}?${asked}`)).json()) as Told;
};

test("how a protected person is reached is told of no day, also not from before it was so", async () => {
  const from = "2026-01-01";
  const value = { ...aPerson("Gry", "Lund"), email: "gry@example.org" };
  const { id } = well(await personVerbs.start(june, { from, value }));
  well(await setIds(june, { kind: "person", id, lines: "AD: gry@example.org", before: "" }));
  const ids = async () => (await ask("people", "")).items.find(one => one.id === id)?.ids;
  expect(await ids()).toHaveLength(1);
  const mail = async (asked: string) => (await ask("people", asked)).items.find(one => one.id === id)?.email;
  expect(await mail("asOf=2026-05-01")).toBe("gry@example.org");
  well(await personVerbs.change(june, { id, version: 1, from: "2026-06-01", change: { protected: true } }));
  // What she is called elsewhere may be an address, too.
  expect([await ids(), (await ask(`people/${id}/validities`, "")) as unknown]).toMatchObject([
    [],
    { ids: [] },
  ]);
  for (const asked of ["", "asOf=2026-05-01", "asOf=2026-05-01&asKnownAt=2026-06-01"])
    expect([asked, await mail(asked)]).toEqual([asked, null]);
});

test("another system is told what we knew then, with both days", async () => {
  const then = await ask("units", "asOf=2026-07-01&asKnownAt=2026-05-01");
  expect(then.asKnownAt).toBe("2026-05-01");
  expect(then.items.map(item => item.name)).toContain("Åskolen");
  const now = await ask("units", "asOf=2026-07-01");
  expect(now.asKnownAt).toBe("2026-06-01");
  expect(now.items.map(item => item.name)).toContain("Skolen ved åen");
  const chiefs = async (asked: string) => {
    const { items: people } = await ask("people", asked);
    const { items: posts } = await ask("positions", asked);
    const { items: duties } = await ask("responsibilities", asked);
    const post = posts.find(one => one.id === duties[0]?.holder);
    return people.find(one => one.id === post?.person)?.name;
  };
  expect(await chiefs("asOf=2026-07-01&asKnownAt=2026-05-01")).toBe("Inge Lundby");
  expect(await chiefs("asOf=2026-07-01")).toBe("Liv Strand");
});

test("another system reads where a unit stands in every hierarchy, what kind it is and what others call it", async () => {
  const lines = "HR: 7 (2020-01-01 – 2026-05-01)\nHR: 9 (2026-05-01 –)";
  well(await setIds(june, { kind: "unit", id: town.school, lines, before: "" }));
  const unit = async (asked: string) => (await ask("units", asked)).items.find(one => one.id === town.school);
  expect(await unit("")).toMatchObject({
    type: "institution",
    parents: { line: town.city, pay: null, safety: null, politics: null },
    ids: [{ scheme: "HR", value: "9", from: "2026-05-01", to: null }],
  });
  expect((await unit("asOf=2026-04-30"))?.ids).toMatchObject([{ value: "7" }]);
  expect((await unit("asKnownAt=2026-05-01"))?.ids).toBeNull();
});

test("another system reads all the days of one thing, and is told that nobody knows what will be known", async () => {
  const path = `units/${town.school}/validities`;
  const now = (await ask(path, "")) as unknown as { asOf: null; validities: Record<string, unknown>[] };
  expect([now.asOf, ...now.validities.map(one => [one.from, one.to, one.name])]).toEqual([
    null,
    ["2020-01-01", "2026-07-01", "Åskolen"],
    ["2026-07-01", null, "Skolen ved åen"],
  ]);
  const then = (await ask(path, "asKnownAt=2026-05-01")) as unknown as typeof now;
  expect(then.validities.map(one => [one.name, one.to])).toEqual([["Åskolen", null]]);
  const codes = ["units", path, "people"].map(
    async what => (await ask(what, "asKnownAt=2030-01-01")) as object,
  );
  for (const told of await Promise.all(codes))
    expect(told).toMatchObject({ status: 422, code: "known-ahead" });
  const other = await testAct();
  expect(await ask(`people/${other.municipality}/validities`, "")).toMatchObject({ status: 404 });
});

test("what is known on a day that has not come nobody knows, and the page says so", async () => {
  const html = await drawUnit(town.school, "known=2030-01-01");
  expect(html).toContain("Nobody knows yet what will be known on a later day");
  expect(html).not.toContain("2030");
});

test("a day that has passed is looked at, not changed: the verbs say why", async () => {
  const said = "Changes are made from today&#x27;s view.";
  expect(await drawUnit(town.school, "on=2026-05-01")).toContain(said);
  expect(await drawUnit(town.school, inMay)).toContain(said);
  expect(await drawUnit(town.school, "")).not.toContain(said);
});

test("of what we knew then the units are counted, and it says that no more is", async () => {
  const { unitsThen, counts } = await tree.loader(args(`/organisation?${inMay}`));
  expect(counts).toBeNull();
  expect(unitsThen).toBeGreaterThan(0);
});

test("of a day before anything is known the tree says so, and counts no noughts", async () => {
  const drawn = async (asked: string) => {
    const loaderData = await tree.loader(args(`/organisation?${asked}`));
    return renderToStaticMarkup(<InLang lang={june.lang}>{<tree.default loaderData={loaderData} />}</InLang>);
  };
  const never = await tree.loader(args("/organisation?on=1900-01-01"));
  expect(never.nothing?.how).toBe("know");
  expect(never.nothing!.day > "1900-01-01").toBe(true);
  const knew = await tree.loader(args("/organisation?on=2026-07-01&known=2020-01-01"));
  expect(knew.nothing?.how).toBe("knew");
  // Of a time nothing is known of, nothing is new either, nor "as we know it now".
  expect(await drawn("on=1900-01-01")).not.toContain("units are new");
  expect(await drawn("on=1900-01-01&known=1900-01-01")).not.toContain("as we know them now");
  for (const asked of ["on=1900-01-01", "on=2026-07-01&known=2020-01-01"]) {
    const html = await drawn(asked);
    expect(html).toContain("nothing of the organisation");
    expect(html).not.toContain("vacant");
  }
  expect(await drawn(inMay)).not.toContain("nothing of the organisation");
});

test("history can be corrected from a day in the past, not from what we knew then", async () => {
  const correct = `href="/organisation/units/${town.school}/change/correct"`;
  expect(await drawUnit(town.school, "on=2026-05-01")).toContain(correct);
  expect(await drawUnit(town.school, inMay)).not.toContain(correct);
});
