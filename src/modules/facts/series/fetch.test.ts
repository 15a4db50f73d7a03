import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Act } from "../../../platform/act.ts";
import type { Db } from "../../../platform/db/database.ts";
import type { World } from "./client.ts";
import { fetchFigures } from "./fetch.server.ts";
import { editionsOf, officeStates } from "./store.server.ts";
import { startDst } from "./testing/dst.ts";
import { type InventedTable, inventedTable, swedish } from "./testing/invented.ts";
import { startKolada } from "./testing/kolada.ts";
import { startPxWeb1, startPxWeb2 } from "./testing/pxweb.ts";
import type { Simulated } from "./testing/server.ts";
import { type Installation, installation } from "./testing/store-installation.server.ts";
import { vintageAsked } from "./vintages.server.ts";

let own: Installation;
let db: Db;
let act: Act;
const opened: Simulated[] = [];

beforeAll(async () => {
  own = await installation();
  ({ db, act } = own);
}, 120_000);
beforeEach(() => own.forget());
afterAll(async () => {
  await Promise.all(opened.map(one => one.close()));
  await own.drop();
});

const slept: number[] = [];
const world: World = {
  fetch: (input, init) => fetch(input, init),
  sleep: async milliseconds => void slept.push(milliseconds),
  random: () => 0,
  now: () => Date.parse("2026-03-02T09:00:00Z"),
};

const scb = async (...tables: InventedTable[]) => {
  const office = await startPxWeb2(tables);
  opened.push(office);
  const ask = (more: { table?: string; years?: number } = {}) =>
    fetchFigures(act, { office: "scb", base: office.url, world, ...more });
  return { office, ask };
};

const told = async (country: "SE" | "FI" | "NO" | "DK", edition?: number) =>
  (await vintageAsked(db, "inhabitants", country, edition))!;
const valueIn = async (code: string, year: number) =>
  (await told("SE")).vintage.cells.find(cell => cell[0] === code && cell[1] === year)?.[2];

describe("newer figures of a statistical office", () => {
  it("are found by their subject, checked by their sum, and frozen as a vintage of their own", async () => {
    const { ask } = await scb(swedish(), swedish({ id: "TAB1", title: "Hushåll efter region" }));
    const before = await told("SE");
    const fetched = await ask();
    expect(fetched).toMatchObject({
      ok: true,
      value: { outcome: "kept", year: 2026, table: { id: "TAB638" }, difference: { added: 290, revised: 0 } },
    });
    const after = await told("SE");
    expect([before.edition, after.edition]).toEqual([0, 1]);
    expect(after.vintage.totals["2026"]).toBe(10_605_520 + 290 * 2);
    expect(after.vintage.origins["2026"]).toMatchObject({ publisher: "SCB", borders: "own" });
    // What was told of earlier years stays, with where it came from.
    expect(after.vintage.origins["2009"]).toEqual(before.vintage.origins["2009"]);
    expect(await told("SE", 0)).toEqual(before);
  });

  it("change nothing when they are fetched a second time", async () => {
    const { ask } = await scb(swedish());
    await ask();
    expect(await ask()).toMatchObject({ ok: true, value: { outcome: "nothing-new", year: 2026 } });
    expect(await editionsOf(db, { series: "inhabitants", country: "SE" })).toHaveLength(1);
  });

  it("that were revised are a new vintage, which tells what changed, and the old one is still read", async () => {
    const { office, ask } = await scb(swedish());
    await ask();
    const [table] = office.tables;
    const moved = table!.people.get("0180 2026")!;
    table!.people.set("0180 2026", moved - 5);
    table!.people.set("0114 2026", table!.people.get("0114 2026")! + 5);
    expect(await ask()).toMatchObject({ value: { outcome: "kept", difference: { added: 0, revised: 2 } } });
    expect(await valueIn("0180", 2026)).toBe(moved - 5);
    const [newest] = await editionsOf(db, { series: "inhabitants", country: "SE" });
    expect(newest?.difference.revised).toContainEqual({
      code: "0180",
      year: 2026,
      before: moved,
      after: moved - 5,
    });
    const first = await told("SE", 1);
    expect(first.vintage.cells).toContainEqual(["0180", 2026, moved, "measured"]);
  });

  it("are asked for in several questions where the office allows few cells, and the questions fit together", async () => {
    const { office, ask } = await scb(swedish());
    office.maxCells = 100;
    expect(await ask({ years: 2 })).toMatchObject({ value: { outcome: "kept", year: 2026 } });
    expect(office.requests.filter(({ url }) => url.pathname.endsWith("/data"))).toHaveLength(6);
  });

  it("are chosen by a person where several tables fit, once", async () => {
    const other = swedish({ id: "TAB900", title: "Folkmängden efter region, ny tabell" });
    const { ask } = await scb(swedish(), other);
    expect(await ask()).toMatchObject({
      value: { outcome: "which", tables: [{ id: "TAB638" }, { id: "TAB900" }] },
    });
    expect((await told("SE")).edition).toBe(0);
    expect(await ask({ table: "TAB900" })).toMatchObject({
      value: { outcome: "kept", table: { id: "TAB900" } },
    });
    expect(await ask()).toMatchObject({ value: { outcome: "nothing-new", table: { id: "TAB900" } } });
  });

  it("are waited for when the office asks for patience, and asked for again after a fault and half an answer", async () => {
    const { office, ask } = await scb(swedish());
    slept.length = 0;
    office.faults.push(
      { at: "/data", times: 1, answer: { status: 429, headers: { "retry-after": "7" } } },
      { at: "/data", times: 1, answer: { status: 503 } },
      { at: "/data", times: 1, answer: { status: 200, body: '{"id": ["Region"' } },
      { at: "/config", times: 1, answer: "cut" },
    );
    expect(await ask()).toMatchObject({ value: { outcome: "kept" } });
    expect(slept).toContain(7_000);
  });
});

describe("figures that do not hold", () => {
  const refusedBy = async (change: (table: InventedTable) => void) => {
    const { office, ask } = await scb(swedish());
    await ask();
    const good = await told("SE");
    change(office.tables[0]!);
    const answer = await ask();
    // Whatever is wrong, what was told before stays, and it is said that nothing newer came.
    expect(await told("SE")).toEqual(good);
    const state = (await officeStates(db)).get("scb");
    expect(state).toMatchObject({ outcome: "refused", table: { id: "TAB638" } });
    return answer.ok ? "taken" : answer.refusal;
  };

  it("are refused when the municipalities do not sum to the country", async () => {
    const refusal = await refusedBy(table => table.people.set("0180 2026", 1));
    expect(refusal).toMatchObject({ code: "series.sum", values: { year: "2026" } });
  });

  it("are refused when a municipality is missing, hidden or has another code", async () => {
    const hidden = await refusedBy(table => {
      table.people.delete("0180 2026");
      table.signs.set("0180 2026", ":");
    });
    expect(hidden).toMatchObject({ code: "series.incomplete", values: { n: 1, codes: "0180" } });
    const renamed = await refusedBy(table => {
      table.regions.delete("0180");
      table.regions.set("0199", "Stockholm");
      table.people.set("0199 2026", table.people.get("0180 2026")!);
    });
    expect(renamed).toMatchObject({ code: "series.incomplete", values: { codes: "0180" } });
  });

  it("are refused when they are no whole numbers of people, or the country is not told", async () => {
    expect(await refusedBy(table => table.people.set("0180 2026", 12.5))).toMatchObject({
      code: "series.no-count",
    });
    expect(await refusedBy(table => table.people.set("0180 2026", -3))).toMatchObject({
      code: "series.no-count",
    });
    expect(await refusedBy(table => table.regions.delete("00"))).toMatchObject({ code: "series.no-table" });
  });

  it("are refused when they fit together and are of another unit", async () => {
    const refusal = await refusedBy(table => {
      for (const [key, people] of table.people) table.people.set(key, people * 10);
    });
    expect(refusal).toMatchObject({ code: "series.jump" });
  });

  it("are refused when the answer is of another form, and a table that is gone is said to be gone", async () => {
    const { office, ask } = await scb(swedish());
    office.faults.push({ at: "/data", times: 9, answer: { status: 200, body: '{"message": "hello"}' } });
    expect(await ask()).toMatchObject({ ok: false, refusal: { code: "series.answer-not-understood" } });
    office.faults.splice(0);
    office.faults.push({ at: "/metadata", times: 9, answer: { status: 404 } });
    expect(await ask()).toMatchObject({
      ok: false,
      refusal: { code: "series.refused", values: { status: 404 } },
    });
    office.tables.splice(0);
    office.faults.splice(0);
    expect(await ask()).toMatchObject({ ok: false, refusal: { code: "series.no-table" } });
  });

  it("are not fetched by anybody but an administrator, and never from an office that is not known", async () => {
    const reader = { ...act, actor: { ...act.actor, roles: ["reader" as const] } };
    expect((await fetchFigures(reader, { office: "scb" })).ok).toBe(false);
    expect(await fetchFigures(act, { office: "elsewhere" })).toMatchObject({
      refusal: { code: "series.no-office" },
    });
    expect(await fetchFigures(act, { office: "scb", years: 99 })).toMatchObject({
      refusal: { code: "series.years" },
    });
  });
});

describe("the other offices", () => {
  it("Statistics Finland is read by the older interface, its codes without their letters", async () => {
    const table = inventedTable(
      "FI",
      { region: code => `KU${code}`, total: "SSS" },
      {
        id: "11re.px",
        title: "11re -- Väestö alueittain",
        contents: "Väestö 31.12.",
        periods: ["2024", "2025"],
      },
    );
    const office = await startPxWeb1([table]);
    opened.push(office);
    expect(await fetchFigures(act, { office: "stat-fi", base: office.url, world })).toMatchObject({
      value: { outcome: "kept", year: 2025, table: { id: "vaerak/11re.px" } },
    });
    const { vintage } = await told("FI");
    expect(vintage.cells.filter(([, year]) => year === 2025)).toHaveLength(308);
    expect(vintage.origins["2025"]).toMatchObject({ publisher: "Tilastokeskus", borders: 2026 });
  });

  it("Statistics Norway is read by the newer interface", async () => {
    const table = inventedTable(
      "NO",
      { region: code => code, total: "0" },
      {
        id: "07459",
        title: "07459: Befolkning, etter region",
        contents: "Personer",
        periods: ["2026", "2027"],
      },
    );
    const office = await startPxWeb2([table]);
    opened.push(office);
    expect(await fetchFigures(act, { office: "ssb", base: office.url, world })).toMatchObject({
      value: { outcome: "kept", year: 2027, difference: { added: 357 } },
    });
  });

  it("Statistics Denmark is read by its own, by quarters of which the first is the year's, with Christiansø beside", async () => {
    const table = inventedTable(
      "DK",
      { region: code => code.replace(/^0/, ""), total: "000", besides: { "411": 92 } },
      {
        id: "FOLK1A",
        title: "Folketal den 1. i kvartalet efter område",
        contents: "Folketal",
        periods: ["2026K1", "2026K2"],
      },
    );
    const office = await startDst([table]);
    opened.push(office);
    expect(await fetchFigures(act, { office: "dst", base: office.url, world })).toMatchObject({
      value: { outcome: "kept", year: 2026, table: { id: "FOLK1A" } },
    });
    const { vintage } = await told("DK");
    // The country as the office tells it: 92 people more than live in municipalities.
    expect(vintage.totals["2026"]).toBe(6_025_511 + 92);
    expect(vintage.cells).toHaveLength(98);
  });

  it("Kolada is read a key figure at a time, the newest year the country is told of", async () => {
    const table = inventedTable(
      "SE",
      { region: code => code, total: "0000" },
      { id: "N01951", title: "Invånare totalt, antal", contents: "", periods: ["2024", "2025"] },
    );
    const office = await startKolada([table]);
    opened.push(office);
    expect(await fetchFigures(act, { office: "kolada", base: office.url, world })).toMatchObject({
      value: { outcome: "kept", year: 2025, table: { id: "N01951" } },
    });
    table.people.set("0180 2025", 1);
    expect(await fetchFigures(act, { office: "kolada", base: office.url, world })).toMatchObject({
      ok: false,
      refusal: { code: "series.sum" },
    });
  });
});
