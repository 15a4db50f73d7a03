import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { statisticsApi } from "./api.server.ts";
import { house, titleWords } from "./house.ts";
import { readPx } from "./testing/read-px.ts";

const table = readPx(readFileSync(new URL("./testing/data/TAB003.px", import.meta.url)), "Europe/Stockholm");
const asked = async (path: string, body?: unknown) => {
  const api = statisticsApi({
    tables: { listed: async () => [], table: async id => (id === "TAB003" ? { table, paths: [] } : null) },
    house,
    clock: () => new Date("2026-12-01T12:00:00Z"),
    mostCells: 10_000,
    words: titleWords,
    linksOf: () => [],
    at: "http://house/api/v2",
  });
  const init = body === undefined ? {} : { method: "POST", body: JSON.stringify(body) };
  return api(new Request(`http://localhost/api/v2${path}`, init), "somebody");
};
const region = table.variables[0]!.code;
const selecting = (valueCodes: readonly string[]) => ({ selection: [{ variableCode: region, valueCodes }] });
const tooMany = { type: "Parameter error", title: "Too many cells selected", status: 400 };

it("a question of very many codes, or of many expressions that are each held against all of them, is refused", async () => {
  const codes = Array.from({ length: 10_001 }, () => table.variables[0]!.values[0]!.code);
  expect(await (await asked("/tables/TAB003/data", selecting(codes))).json()).toEqual(tooMany);
  const expressions = Array.from({ length: 101 }, (_, n) => `*${n}`);
  expect(await (await asked("/tables/TAB003/data", selecting(expressions))).json()).toEqual(tooMany);
  const some = await (await asked("/tables/TAB003/data", selecting(expressions.slice(0, 100)))).json();
  expect(some).not.toEqual(tooMany);
});

it("a table that is not there is kept by no cache, as it may open the next second, and one that is for minutes", async () => {
  const absent = await asked("/tables/later");
  expect([absent.status, absent.headers.get("cache-control")]).toEqual([404, "no-store"]);
  expect((await asked("/tables/TAB003")).headers.get("cache-control")).toBe("public, max-age=300");
});
