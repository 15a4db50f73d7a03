import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Act } from "../../../platform/act.ts";
import type { World } from "./client.ts";
import { type FetchInput, fetchFigures } from "./fetch.server.ts";
import { placesOf } from "./places.server.ts";
import { wholeLife } from "./rules-bands.ts";
import type { SeriesId } from "./rules-series.ts";
import { startDst } from "./testing/dst.ts";
import { inventedTable, swedish, withAges } from "./testing/invented.ts";
import { type Office, startPxWeb1, startPxWeb2 } from "./testing/pxweb.ts";
import type { Simulated } from "./testing/server.ts";
import { type Installation, installation } from "./testing/store-installation.server.ts";
import { vintageAsked } from "./vintages.server.ts";

let own: Installation;
let act: Act;
let scb: Office;
const opened: Simulated[] = [];

const yearly = (oldest: number, last: string, digits = 1): string[] => [
  ...Array.from({ length: oldest }, (_, age) => String(age).padStart(digits, "0")),
  last,
];
const world: World = {
  fetch: (input, init) => fetch(input, init),
  sleep: async () => {},
  random: () => 0,
  now: () => Date.parse("2026-03-02T09:00:00Z"),
};
const ask = (office: string, { url }: Simulated, more: Partial<FetchInput> = {}) =>
  fetchFigures(act, { office, subject: "ages", base: url, world, ...more });
const told = (series: SeriesId, country: "SE" | "DK" | "FI" | "NO" = "SE") =>
  vintageAsked(own.db, series, country);
const cellOf = async (series: SeriesId, code: string, year: number) =>
  (await told(series))?.vintage.cells.find(cell => cell[0] === code && cell[1] === year);

beforeAll(async () => {
  own = await installation();
  act = own.act;
}, 120_000);
beforeEach(async () => {
  await own.forget();
  scb = await startPxWeb2([withAges(swedish({ periods: ["2026"] }), yearly(100, "100+"), "00")]);
  scb.maxCells = 150_000;
  opened.push(scb);
});
afterAll(async () => {
  await Promise.all(opened.map(one => one.close()));
  await own.drop();
});

describe("shares by age of a statistical office", () => {
  it("are worked out of people by age, of every municipality and of the country, each figure a vintage", async () => {
    expect(await told("share-65-plus")).toBeUndefined();
    expect(await ask("scb", scb)).toMatchObject({
      value: { outcome: "kept", year: 2026, difference: { added: 3 * 290, revised: 0 } },
    });
    // Umeå: as many of each of 101 ages, and the rest 40 years old.
    const people = placesOf("SE").find(({ code }) => code === "2480")!.population!;
    const each = Math.floor(people / 101);
    const share = (ages: number) => Math.round((ages * each * 1000) / people) / 10;
    expect(await cellOf("share-65-plus", "2480", 2026)).toEqual(["2480", 2026, share(36), "measured"]);
    expect(await cellOf("share-80-plus", "2480", 2026)).toEqual(["2480", 2026, share(21), "measured"]);
    const rest = people - each * 101;
    expect((await cellOf("share-20-64", "2480", 2026))?.[2]).toBe(
      Math.round(((45 * each + rest) * 1000) / people) / 10,
    );
    const after = await told("share-80-plus");
    expect(after?.vintage.totals["2026"]).toBeCloseTo((21 / 101) * 100, 0);
    expect(after?.vintage.origins["2026"]).toMatchObject({ publisher: "SCB", licence: "CC0 1.0" });
  });

  it("change nothing when they are fetched a second time, and leave the number of inhabitants alone", async () => {
    await ask("scb", scb);
    const before = await told("inhabitants");
    expect(await ask("scb", scb)).toMatchObject({ value: { outcome: "nothing-new" } });
    expect((await told("share-65-plus"))?.edition).toBe(1);
    expect(await told("inhabitants")).toEqual(before);
  });

  it("are asked for in several questions where the office allows few cells", async () => {
    scb.maxCells = 10_000;
    expect(await ask("scb", scb)).toMatchObject({ value: { outcome: "kept" } });
  });

  const refusedWhen = async (change: () => unknown) => {
    await ask("scb", scb);
    const good = await told("share-65-plus");
    change();
    const answer = await ask("scb", scb);
    expect(await told("share-65-plus")).toEqual(good);
    return answer.ok ? "taken" : answer.refusal;
  };
  const people = () => scb.tables[0]!.people;
  const more = (key: string, by: number) => people().set(key, people().get(key)! + by);

  it("are refused when the ages of a municipality do not sum to its inhabitants, be it by one", async () => {
    // The country fits: somebody moved from Lund to Umeå, and only by age.
    const refusal = await refusedWhen(() => {
      more("1281 2026 70", -1);
      more("2480 2026 70", 1);
    });
    expect(refusal).toMatchObject({ code: "series.ages", values: { year: "2026", code: "1281", off: 1 } });
  });

  it("are refused when an age does not sum to that age in the country", async () => {
    expect(await refusedWhen(() => more("00 2026 100+", 1))).toMatchObject({
      code: "series.sum-of-age",
      values: { age: "100+", off: 1 },
    });
  });

  it("are refused when one age of one municipality is hidden", async () => {
    const refusal = await refusedWhen(() => {
      people().delete("2480 2026 99");
      scb.tables[0]!.signs.set("2480 2026 99", "..");
    });
    expect(refusal).toMatchObject({ code: "series.incomplete", values: { codes: "2480" } });
  });

  it("are estimated where one of the ages they are made of is", async () => {
    scb.tables[0]!.signs.set("2480 2026 70", "e");
    await ask("scb", scb);
    expect((await cellOf("share-65-plus", "2480", 2026))?.[3]).toBe("estimated");
    expect((await cellOf("share-80-plus", "2480", 2026))?.[3]).toBe("measured");
  });

  it("are not taken from a table that does not tell ages, nor from an office that tells shares only", async () => {
    scb.tables.splice(0, 1, swedish());
    expect(await ask("scb", scb)).toMatchObject({ refusal: { code: "series.no-table" } });
    expect(await ask("kolada", scb)).toMatchObject({ refusal: { code: "series.no-subject" } });
  });

  it("of Denmark count Christiansø in the country and nowhere else", async () => {
    const table = inventedTable(
      "DK",
      { region: code => code.replace(/^0/, ""), total: "000", besides: { "411": 92 } },
      {
        id: "FOLK1A",
        title: "Folketal den 1. i kvartalet efter område",
        contents: "Folketal",
        periods: ["2026K1"],
      },
    );
    const dst = await startDst([withAges(table, yearly(125, "125"), "000")]);
    opened.push(dst);
    expect(await ask("dst", dst)).toMatchObject({ value: { outcome: "kept", year: 2026 } });
    expect((await told("share-65-plus", "DK"))?.vintage.cells).toHaveLength(98);
  });

  it("of Finland and Norway are read by their own interfaces", async () => {
    const finnish = inventedTable(
      "FI",
      { region: code => `KU${code}`, total: "SSS" },
      { id: "11re.px", title: "11re -- Väestö alueittain", contents: "Väestö 31.12.", periods: ["2025"] },
    );
    const fi = await startPxWeb1([withAges(finnish, yearly(100, "100-", 3), "SSS")]);
    const norwegian = inventedTable(
      "NO",
      { region: code => code, total: "0" },
      { id: "07459", title: "07459: Befolkning, etter region", contents: "Personer", periods: ["2027"] },
    );
    const no = await startPxWeb2([withAges(norwegian, yearly(105, "105+", 3), "0")]);
    no.maxCells = 800_000;
    opened.push(fi, no);
    expect(await ask("stat-fi", fi)).toMatchObject({ value: { outcome: "kept", year: 2025 } });
    expect((await told("share-20-64", "FI"))?.vintage.cells).toHaveLength(308);
    expect(await ask("ssb", no)).toMatchObject({ value: { outcome: "kept", year: 2027 } });
    // What came with the product stays beside it.
    expect((await told("share-80-plus", "NO"))?.vintage.origins).toHaveProperty("2027");
  });
});

describe("the ages of a table", () => {
  const ages = (...codes: string[]) =>
    [...(wholeLife(codes.map(code => ({ code, text: code }))) ?? new Map()).keys()].join(" ");

  it("are those that tell every age once, the narrowest there are", () => {
    expect(ages("tot", "0-4", "0", "1", "2", "3", "4", "5-9", "10+", "10-64")).toBe("0 1 2 3 4 5-9 10+");
    expect(ages("-", "0-64 år", "65-79 år", "80 år eller äldre")).toBe("0-64 år 65-79 år 80 år eller äldre");
  });

  it("are none where an age is left out, or nobody is told older than a child", () => {
    expect(ages("0-19", "21-64", "65+")).toBe("");
    expect(ages("0", "1", "2")).toBe("");
    expect(ages("0-4", "5-2", "3-4")).toBe("");
  });
});
