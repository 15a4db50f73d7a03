import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { cutOf, wholeOf } from "./rules-cut.ts";
import { jsonText } from "./rules-json.ts";
import { datasetOf, type LinksOf } from "./rules-json-stat.ts";
import { configOf, entryOf, type Listed, listOf } from "./rules-listing.ts";
import { pxOf } from "./rules-px.ts";
import { type Asked, chosenOf } from "./rules-selection.ts";
import { titleOf } from "./rules-title.ts";
import { readPx } from "./testing/read-px.ts";

const fileOf = (name: string) => readFileSync(new URL(`./testing/data/${name}`, import.meta.url));
const json = (name: string) => JSON.parse(fileOf(name).toString("utf8"));
const tableOf = (id: string) => readPx(fileOf(`${id}.px`), "Europe/Stockholm");

/** The links that the source of the fixtures makes of names at Statistics Norway. */
const linksOf: LinksOf = (metaId, _lang, { variable, value }) =>
  metaId.split(" ").flatMap(one => {
    const of = value ? `${value} for vaiable ${variable}` : variable;
    const link = (relation: string, href: string, label: string) => ({ relation, href, label, metaId: one });
    const [kind = "", code = ""] = one.split(/:(?=[^:]*$)/);
    if (kind === "KORTNAVN")
      return [
        link("statistics-homepage", `https://www.ssb.no/en/${code}`, "Statistics homepage"),
        link("about-statistics", `https://www.ssb.no/en/${code}#om-statistikken`, "About the statistics"),
      ];
    return [
      kind === "urn:ssb:classification:klass"
        ? link(
            "definitions",
            `https://www.ssb.no/en/klass/klassifikasjoner/${code}`,
            `Classification for ${of}.`,
          )
        : link(
            "definitions",
            `https://www.ssb.no/a/metadata/conceptvariable/vardok/${code}/en`,
            `Definition of ${of}.`,
          ),
    ];
  });

/** The source of the fixtures ran without an address of its own. */
const at = "/api/v2";
const leads = { linksOf, at };

const subjects: Record<string, [string, string][]> = {
  TAB001: [
    ["PO", "Population"],
    ["PO01", "Population census"],
  ],
  TAB003: [
    ["EN", "Environment"],
    ["EN01", "Waste"],
  ],
  TAB004: [
    ["EN", "Environment"],
    ["EN02", "Miscellaneous"],
  ],
};
const listed = (id: string): Listed => ({
  table: tableOf(id),
  paths: [
    subjects[id]!.map(([code, label]) => ({ id: code, label: { en: label }, sortCode: { en: label } })),
  ],
});

describe("the answers that PxWeb's API v2 gives of its example tables", () => {
  it.each(["TAB001", "TAB003", "TAB004"])("has the same metadata of %s", id => {
    const expected = json(`MetadataById_${id.toLowerCase()}_js2.json`);
    const cut = wholeOf(tableOf(id));
    const text = jsonText(datasetOf(cut, "en", cut.table.title.en!, leads));
    const told = JSON.parse(text);
    const skipped = expected.updated === "VALUE_HAS_BEEN_REPLACED" ? { updated: told.updated } : {};
    expect(told).toEqual({ ...expected, ...skipped });
  });

  it("tells the values of a variable in their order, also where codes are numbers", () => {
    const text = jsonText(datasetOf(wholeOf(tableOf("TAB003")), "en", "", leads));
    const written = fileOf("MetadataById_tab003_js2.json").toString("utf8").replace(/\s+/g, "");
    const index = /"WASTE_CAT":\{"label":"[^"]*","category":(\{"index":\{[^}]*\})/;
    expect(index.exec(text)?.[1]?.replace(/\s+/g, "")).toBe(
      /"WASTE_CAT":\{"label":"[^"]*","category":(\{"index":\{[^}]*\})/.exec(written)?.[1],
    );
  });

  it("tells of one table the same", () => {
    expect({ language: "en", ...entryOf(listed("TAB004"), "en", at) }).toEqual(json("TableById_tab004.json"));
  });

  it("lists the tables that are here with the same words and links", () => {
    const all = json("ListAllTables.json");
    const here = all.tables.filter(({ id }: { id: string }) => id in subjects);
    const order = here.map(({ id }: { id: string }) => listed(id));
    const told = listOf(
      order,
      { query: "", since: null, number: 1, size: 20, discontinued: false },
      "en",
      at,
    );
    expect(told).toEqual({
      ok: true,
      value: { ...all, tables: here, page: { ...all.page, totalElements: 3 } },
    });
  });

  it("tells of the house what it was told of it", () => {
    const { features: _features, defaultDataFormat: _format, ...house } = json("GetApiConfiguration.json");
    expect(configOf(house)).toEqual(json("GetApiConfiguration.json"));
  });

  it("writes a single cell as the same .px file, letter by letter", () => {
    const table = tableOf("TAB004");
    const one = (variable: string, code: string) => ({ variable, codes: [code] });
    const asked: Asked = {
      selection: [
        one("ContentsCode", "Emission"),
        one("TIME", "2017"),
        one("GREENHOUSEGAS", "CO2"),
        one("SECTOR", "7.0"),
      ],
    };
    const chosen = chosenOf(table, asked, 10_000);
    if (!chosen.ok) throw new Error(chosen.fault);
    const cut = cutOf(table, chosen.value);
    // The source of the fixture ran without its words for "by" and "and" and wrote their names.
    const words = { by: "PxcMetaTitleBy", and: "PxcMetaTitleAnd" };
    expect(pxOf(cut, lang => titleOf(cut, lang, words))).toBe(fileOf("tab4_fewcells.px").toString("utf8"));
  });
});
