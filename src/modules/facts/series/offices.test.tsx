import { renderToString } from "react-dom/server";
import { createRoutesStub } from "react-router";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { langs } from "../../../kernel/lang.ts";
import { type Act, read, transact } from "../../../platform/act.ts";
import { auditList } from "../../../platform/audit/index.server.ts";
import type { ActionArgs } from "../../../platform/http/page.ts";
import type { Refused } from "../../../platform/ui/index.ts";
import { fetchFigures } from "./fetch.server.ts";
import { fetchDue } from "./monthly.server.ts";
import * as page from "./offices.page.tsx";
import { officeNamed } from "./offices.ts";
import { addressOfOffice, readOffices, type StatisticsOffices } from "./outside.ts";
import { beginReading, endReading } from "./reading.server.ts";
import * as seriesPage from "./series.page.tsx";
import { swedish, withAges } from "./testing/invented.ts";
import { type Office, startPxWeb2 } from "./testing/pxweb.ts";
import { type Installation, installation } from "./testing/store-installation.server.ts";
import { stopReadings } from "./underway.server.ts";
import { vintageAsked } from "./vintages.server.ts";

let own: Installation;
let office: Office;
let act: Act;
let before = 0;
let outside: StatisticsOffices;

beforeAll(async () => {
  own = await installation();
  act = own.act;
}, 120_000);
beforeEach(async () => {
  await own.forget();
  before = (await read(act, tx => auditList(tx, {}, 1)))[0]?.seq ?? 0;
  office = await startPxWeb2([swedish()]);
  office.maxCells = 150_000;
  outside = new Map([["scb", office.url]]);
  return office.close;
});
afterAll(() => own.drop());

type Who = Pick<Act, "lang" | "actor">;

const argsOf = (path: string, who: Who, fields?: Record<string, string>): ActionArgs =>
  ({
    request: new Request(`http://localhost${path}`, {
      ...(fields && { method: "POST", body: new URLSearchParams(fields) }),
    }),
    context: {
      act: { ...act, ...who },
      lang: who.lang,
      door: { db: act.db },
      outside: (service: string, usual: string) => addressOfOffice(outside, service, usual),
      report: (error: unknown) => {
        throw error;
      },
    },
    params: { series: /series\/([\w-]+)/.exec(path)?.[1] },
  }) as unknown as ActionArgs; // what these pages are given of it

const shown = async (
  one: { loader: (args: ActionArgs) => Promise<unknown>; default: () => React.ReactNode },
  path: string,
  who: Who = act,
): Promise<string> => {
  const data = await one.loader(argsOf(path, who));
  const Stub = createRoutesStub([
    { id: "page", path: "/", Component: one.default as () => React.JSX.Element },
  ]);
  return renderToString(<Stub initialEntries={["/"]} hydrationData={{ loaderData: { page: data } }} />)
    .replace(/<!-- -->/g, "")
    .replace(/<[^>]+>/g, " ")
    .replace(/\s+/g, " ");
};
const offices = (who?: Who) => shown(page, "/facts/series/offices", who);

/** Presses a button of the page; answers why not, where it was refused. */
const press = async (fields: Record<string, string>, who: Who = act): Promise<Refused | null> => {
  try {
    return await page.action(argsOf("/facts/series/offices", who, fields));
  } catch (answer) {
    if (answer instanceof Response && answer.status === 302) return null;
    throw answer;
  }
};
/** Waits as a reader does who comes back to the page: until nothing is on its way any more. */
const ended = async (): Promise<string> => {
  for (;;) {
    const text = await offices();
    if (!/Looking for the table|Question \d/.test(text)) return text;
    await new Promise(resolve => setTimeout(resolve, 20));
  }
};
const figure = (series = "inhabitants") => shown(seriesPage, `/facts/series/${series}?country=SE&of=Lund`);
const aged = () =>
  withAges(
    swedish({ periods: ["2026"] }),
    [...Array.from({ length: 100 }, (_, age) => String(age)), "100+"],
    "00",
  );
const vintage = () => vintageAsked(act.db, "inhabitants", "SE");
const scb = { office: "scb", do: "fetch" };
/** What the change log says since the test began, oldest first, and who did it. */
const logged = async () =>
  (await read(act, tx => auditList(tx, {}, 20)))
    .filter(({ seq }) => seq > before)
    .map(({ action, actor }) => [action, actor])
    .reverse();

describe("the page of the statistical offices", () => {
  it("fetches newer figures once somebody asks, and they stand on the page of the figure", async () => {
    expect(await offices()).toMatch(/SCB: Sweden .* Never fetched here/);
    expect(await press(scb)).toBeNull();
    expect(await ended()).toMatch(/SCB: Sweden .*the newest of 2026.*290 figures were new and 0 revised/);
    expect(await figure()).toMatch(/Beside the others, 2026.*Fetched .*290 new/);
    expect(await logged()).toEqual([
      ["series.asked", act.actor.id],
      ["series.fetched", act.actor.id],
    ]);
  });

  it("says which figures were refused and why, and what was told before stays", async () => {
    await press(scb);
    await ended();
    const good = await vintage();
    office.tables[0]!.people.set("0180 2026", 1);
    await press(scb);
    const text = await ended();
    expect(text).toMatch(
      /SCB: Sweden Inhabitants The last figures were not taken In 2026 the municipalities sum to/,
    );
    // When figures were last taken is still told.
    expect(text).toContain("the newest of 2026");
    expect(await figure()).toMatch(/The last reading from SCB on 2 March 2026 was refused: In 2026/);
    expect(await vintage()).toEqual(good);
    expect((await logged()).at(-1)).toEqual(["series.refused", act.actor.id]);
  });

  it("fetches shares by age beside the inhabitants, and refuses them alone", async () => {
    office.tables.splice(0, 1, aged());
    await press({ ...scb, subject: "ages" });
    expect(await ended()).toMatch(/SCB: Sweden Inhabitants .*Shares by age .*870 figures were new/);
    expect(await figure("share-80-plus")).toMatch(/Beside the others, 2026.*Fetched .*290 new/);
    office.tables[0]!.people.set("1281 2026 70", 0);
    await press({ ...scb, subject: "ages" });
    expect(await ended()).toContain("In 2026 those of age 70 sum to");
    expect(await figure("share-80-plus")).toContain("was refused: In 2026 those of age 70");
    expect(await figure()).not.toContain("was refused");
  });

  it("lets nobody ask an office twice at once, from the page or by command", async () => {
    const begun = await transact(act, tx => beginReading(tx, act, officeNamed("scb")!, "inhabitants"));
    const text = await offices();
    expect(text).toContain("Looking for the table");
    expect(text).toContain("The figures of this office are being fetched already.");
    expect(await press(scb)).toMatchObject({ errors: [{ text: expect.stringContaining("already") }] });
    expect(await fetchFigures(act, { office: "scb", base: office.url })).toMatchObject({
      refusal: { code: "series.busy" },
    });
    if (!begun.ok) throw new Error("nobody was reading");
    expect(office.requests).toEqual([]);
  });

  it("says of a reading that was killed that it was broken off, keeps what was told, and can be asked again", async () => {
    await press(scb);
    await ended();
    const good = await vintage();
    await transact(act, tx => beginReading(tx, act, officeNamed("scb")!, "inhabitants"));
    await own.silence();
    const text = await offices();
    expect(text).toMatch(/The reading begun 2 March 2026.* was broken off/);
    expect(text).toContain("the newest of 2026");
    expect(await vintage()).toEqual(good);
    expect(await press(scb)).toBeNull();
    expect(await ended()).toContain("nothing was new");
  });

  it("waits for no office when the server is stopped, and says afterwards that it was broken off", async () => {
    office.faults.push({ at: "/data", times: 9, answer: { status: 429, headers: { "retry-after": "100" } } });
    await press(scb);
    while (!office.requests.some(({ url }) => url.pathname.endsWith("/data")))
      await new Promise(resolve => setTimeout(resolve, 20));
    const asked = office.requests.length;
    await stopReadings();
    await own.silence();
    expect(await offices()).toContain("was broken off");
    expect(office.requests).toHaveLength(asked);
  });

  it("does not let a reading that was silent too long write over the one that began after it", async () => {
    const late = await transact(act, tx => beginReading(tx, act, officeNamed("scb")!, "inhabitants"));
    await own.silence();
    await press(scb);
    const text = await ended();
    if (!late.ok) throw new Error("nobody was reading");
    const wrote = await transact(act, tx =>
      endReading(tx, act, late.value, { outcome: "refused", refusal: { code: "series.unreachable" } }),
    );
    expect(wrote).toMatchObject({ refusal: { code: "series.meanwhile" } });
    expect(await offices()).toBe(text);
  });

  it("lets a person choose where several tables fit, once", async () => {
    office.tables.push(swedish({ id: "TAB900", title: "Folkmängden efter region, ny tabell" }));
    await press(scb);
    expect(await ended()).toContain("Folkmängden efter region, ny tabell (TAB900)");
    expect(await press({ ...scb, table: "https://elsewhere.example" })).toMatchObject({
      errors: [{ field: "table-scb-inhabitants", text: "Choose one of the tables first." }],
    });
    office.faults.push({ at: "/data", times: 1, answer: { status: 404 } });
    await press({ ...scb, table: "TAB900" });
    expect(await ended()).toMatch(/The last figures were not taken.*ny tabell TAB900/);
    await press(scb);
    expect(await ended()).toMatch(/ny tabell TAB900 .*290 figures were new/);
    await press(scb);
    expect(await ended()).toMatch(/ny tabell TAB900 .*nothing was new/);
  });

  it("asks only where the installation says, whatever else is sent with the form", async () => {
    await press({ ...scb, base: "http://127.0.0.1:9", address: "http://127.0.0.1:9" });
    expect(await ended()).toContain("290 figures were new");
    expect(await offices()).toContain("This installation asks this office for nothing.");
    expect(await press({ ...scb, office: "dst" })).toMatchObject({
      errors: [{ text: expect.stringContaining("STATISTICS_OFFICES") }],
    });
    expect(await press({ ...scb, subject: "wealth" })).toMatchObject({
      errors: [{ text: expect.stringContaining("It is asked for: inhabitants, ages.") }],
    });
    expect(await press({ ...scb, office: "http://127.0.0.1:9" })).toMatchObject({
      errors: [{ text: expect.stringContaining("There is no office") }],
    });
  });

  it("shows everybody who works here how it stands, and lets only an administrator ask", async () => {
    const reader = { ...act, actor: { ...act.actor, roles: ["reader" as const] } };
    const text = await offices(reader);
    expect(text).toContain("Never fetched here");
    expect(text).toMatch(/Fetch inhabitants from SCB [^.]*administrator/i);
    for (const wish of ["fetch", "monthly-on"])
      expect(await press({ office: "scb", do: wish }, reader)).toMatchObject({ errors: [{ field: "" }] });
    expect(office.requests).toEqual([]);
  });

  it("looks by itself every four weeks where an administrator has switched that on, and else never", async () => {
    const on = (day: string): Act => ({
      ...act,
      now: new Date(`${day}T04:10:00Z`),
      actor: { id: "job:fetch-series", name: "Samsyn", roles: [] },
    });
    const asksOn = async (day: string) => {
      const before = office.requests.length;
      await fetchDue(on(day), outside);
      return office.requests.length > before;
    };
    office.tables.splice(0, 1, aged());
    expect(await asksOn("2026-04-01")).toBe(false);
    await press({ office: "scb", do: "monthly-on" });
    expect(await offices()).toContain("Newer figures are looked for every four weeks.");
    expect(await asksOn("2026-04-01")).toBe(true);
    expect(await asksOn("2026-04-28")).toBe(false);
    expect(await asksOn("2026-04-29")).toBe(true);
    await press({ office: "scb", do: "monthly-off" });
    expect(await asksOn("2026-06-01")).toBe(false);
    expect((await logged()).map(([action]) => action)).toEqual([
      "series.monthly-on",
      "series.asked",
      "series.fetched",
      "series.asked",
      // Shares by age are three figures.
      "series.fetched",
      "series.fetched",
      "series.fetched",
      "series.asked",
      "series.asked",
      "series.monthly-off",
    ]);
  });

  it.each(langs)("is whole in %s", async lang => {
    expect(await offices({ ...act, lang })).toContain("Folkmängden efter region");
  });
});

describe("the setting of the statistical offices", () => {
  it("names those that may be asked and where, or none", () => {
    expect(readOffices("none")).toEqual(new Map());
    expect(readOffices("scb=https://mirror.example/scb  dst=http://127.0.0.1:80/v1")).toEqual(
      new Map([
        ["scb", "https://mirror.example/scb"],
        ["dst", "http://127.0.0.1:80/v1"],
      ]),
    );
    for (const wrong of ["yes", "scb", "eurostat=https://x.example", "scb=ftp://x", "scb=https://me:pass@x"])
      expect(readOffices(wrong), wrong).toBeUndefined();
  });
});
