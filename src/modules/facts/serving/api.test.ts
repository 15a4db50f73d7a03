import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inventedFacts, scaleOf } from "../chart/testing/cube.ts";
import { rowsOf } from "../series/rules-json-stat.ts";
import { statisticsApi } from "./api.server.ts";
import { csvOf } from "./csv.ts";
import { house, tableWords, titleWords } from "./house.ts";
import { tableOf } from "./rules-cube-table.ts";
import { cutOf } from "./rules-cut.ts";
import { secondsToKeep } from "./rules-eight.ts";
import { codesIn, placesOf } from "./rules-expression.ts";
import type { Listed } from "./rules-listing.ts";
import { chosenOf } from "./rules-selection.ts";
import type { Variable } from "./rules-table.ts";
import { readPx } from "./testing/read-px.ts";

const px = (id: string) =>
  readPx(readFileSync(new URL(`./testing/data/${id}.px`, import.meta.url)), "Europe/Stockholm");
const survey = tableOf(
  inventedFacts({
    ...scaleOf("Q1", "_all", [0.1, 0.1, 0.2, 0.4, 0.2, 0.05]),
    ...scaleOf("Q1", "role:politician", ["h", "h", 0.2, 0.4, 0.2], 9),
    "Q2/_all/_all": "n",
    "Q1/5/place:FI-091": { mark: "g", n: 8 },
  }),
  {
    id: "survey",
    source: { en: "Example", sv: "Exempel" },
    openedAt: "2026-12-01T06:00:00.000Z",
    zone: "Europe/Helsinki",
    words: tableWords,
  },
);
const listed: Listed[] = [
  ...["TAB001", "TAB003", "TAB004"].map(id => ({ table: px(id), paths: [] })),
  { table: survey, paths: [] },
];

const noon = new Date("2026-12-01T12:00:00Z");
const asking = (clock = () => noon) =>
  statisticsApi({
    tables: {
      listed: async () => listed,
      table: async id => listed.find(({ table }) => table.id.toLowerCase() === id.toLowerCase()) ?? null,
    },
    house,
    clock,
    mostCells: 10_000,
    words: titleWords,
    linksOf: () => [],
    at: "https://samsyn.example/api/v2",
  });

const get = async (path: string, init?: RequestInit) => {
  const response = await asking()(new Request(`http://localhost/api/v2${path}`, init), "somebody");
  const text = await response.text();
  return { response, status: response.status, text, json: () => JSON.parse(text) };
};
const post = (path: string, body: unknown) => get(path, { method: "POST", body: JSON.stringify(body) });
const problem = (status: number, title: string) => ({ type: "Parameter error", title, status });
const at = (...pairs: [string, string][]) =>
  pairs.map(([variable, codes]) => `valuecodes[${variable}]=${encodeURIComponent(codes)}`).join("&");
const emission = "ContentsCode";
const one = at(["SECTOR", "7.0"], ["GREENHOUSEGAS", "CO2"], [emission, "*"], ["TIME", "2017"]);

describe("an expression stands for values of a variable", () => {
  const gas = px("TAB004").variables[1]!;
  const year = px("TAB004").variables[3]!;
  const codes = (variable: Variable, expression: string) => {
    const found = placesOf(variable, expression);
    return found.ok ? found.value.map(place => variable.values[place]!.code) : found.fault;
  };

  it.each([
    ["co2", ["CO2"]],
    ["CO2*", ["CO2", "CO2-BIO", "CO2-ekv."]],
    ["*ekv.", ["CH4_CO2-ekv.", "CO2-ekv.", "N2O_CO2-ekv.", "SF6_CO2-ekv."]],
    ["*bio*", ["CO2-BIO"]],
    ["?H4", ["CH4"]],
    ["SF?", ["SF6"]],
    ["TOP(2)", ["CH4", "CH4_CO2-ekv."]],
    ["top(2,1)", ["CH4_CO2-ekv.", "CO2"]],
    ["BOTTOM(2)", ["SF6", "SF6_CO2-ekv."]],
    ["bottom(1,1)", ["SF6"]],
    ["RANGE(PFC,HFC)", ["HFC", "N2O", "N2O_CO2-ekv.", "PFC"]],
    ["FROM(SF6)", ["SF6", "SF6_CO2-ekv."]],
    ["to(ch4)", ["CH4"]],
    ["TOP(0)", "expression"],
    ["TOP(x)", "expression"],
    ["RANGE(CO2)", "expression"],
    ["FROM(CO2,HFC)", "expression"],
    ["C*2", "expression"],
    ["***", "expression"],
    ["RANGE(CO2,CO9)", "value"],
    ["CO9", "value"],
  ])("%s", (expression, expected) => {
    expect(codes(gas, expression)).toEqual(expected);
  });

  it("takes the latest of time from the top, and still tells them in order", () => {
    expect(codes(year, "TOP(3)")).toEqual(["2015", "2016", "2017"]);
    expect(codes(year, "TOP(2,1)")).toEqual(["2015", "2016"]);
    expect(codes(year, "BOTTOM(2)")).toEqual(["1990", "1991"]);
  });

  it("is a code first, also one that looks like an expression", () => {
    const odd = { ...gas, values: ["*", "TOP(1)", "a"].map(code => ({ code, label: {} })) };
    expect(codes(odd, "*")).toEqual(["*"]);
    expect(codes(odd, "top(1)")).toEqual(["TOP(1)"]);
  });

  it("keeps codes with commas whole in brackets", () => {
    expect(codesIn("[01.4,02,03.1],05,RANGE(a,b), top(2,1)")).toEqual([
      "01.4,02,03.1",
      "05",
      "RANGE(a,b)",
      "top(2,1)",
    ]);
  });

  it("whatever is written, is answered and never throws", () => {
    fc.assert(fc.property(fc.string(), text => [true, false].includes(placesOf(gas, text).ok)));
  });
});

describe("data is asked for in an address or a body", () => {
  it("gives the one cell that is in the file", async () => {
    const { response, json } = await get(`/tables/tab004/data?${one}`);
    expect(json()).toMatchObject({ id: ["SECTOR", "GREENHOUSEGAS", "ContentsCode", "TIME"], value: [445] });
    expect(json().label).toBe("Total air emissions by sector, greenhouse gas and year");
    expect(response.headers.get("access-control-allow-origin")).toBe("*");
    expect(response.headers.get("set-cookie")).toBeNull();
  });

  it("is the same either way, whatever the letters of names and codes", async () => {
    const asked = {
      selection: [
        { variableCode: "sector", valueCodes: ["7.0"] },
        { variableCode: "GreenhouseGas", valueCodes: ["co2"] },
        { variableCode: "contentscode", valueCodes: ["EMISSION"] },
        { variableCode: "Time", valueCodes: ["top(1)"] },
      ],
    };
    const { text } = await post("/tables/TAB004/data", asked);
    expect(text).toBe((await get(`/tables/TAB004/data?${one.replaceAll("valuecodes", "valueCodes")}`)).text);
  });

  it("is read as we read the statistical offices, with missing cells and their signs", async () => {
    const { json } = await get(
      `/tables/TAB001/data?${at(["REGION", "AT"], ["SEX", "F"], ["AGE", "TOTAL"], [emission, "*"], ["time", "*"])}`,
    );
    expect(json().value).toEqual([null, 4041797, 4143737]);
    expect(json().status).toEqual({ 0: ".." });
    const rows = rowsOf(json(), { region: "REGION", time: "TIME" });
    expect(rows.ok && rows.value.map(({ year, value, status }) => [year, value, status])).toEqual([
      [1981, null, "missing"],
      [1991, 4041797, "measured"],
      [2001, 4143737, "measured"],
    ]);
  });

  it("takes the value that stands for all where a variable is left out", async () => {
    const rest: [string, string][] = [
      ["REGION", "SE"],
      ["SEX", "T"],
      [emission, "*"],
      ["TIME", "2001"],
    ];
    const left = (await get(`/tables/TAB001/data?${at(...rest)}`)).json();
    const named = (await get(`/tables/TAB001/data?${at(...rest, ["AGE", "total"])}`)).json();
    expect(left.id).not.toContain("AGE");
    expect(left.value).toEqual(named.value);
  });

  it("puts variables where one wants them", async () => {
    const asked = at(["SECTOR", "TOP(2)"], ["GREENHOUSEGAS", "CO2,CH4"], [emission, "*"], ["TIME", "TOP(1)"]);
    const { json } = await get(`/tables/TAB004/data?${asked}&stub=TIME,SECTOR`);
    expect(json().extension.px).toMatchObject({
      stub: ["TIME", "SECTOR"],
      heading: ["GREENHOUSEGAS", "ContentsCode"],
    });
    expect(json().value).toHaveLength(4);
    expect((await get(`/tables/TAB004/data?${asked}&stub=TIME&heading=TIME`)).json()).toEqual(
      problem(400, "Illegal placment"),
    );
  });

  it("shows something when nothing is asked: the first and last that must be chosen", async () => {
    const { json } = await get("/tables/TAB004/defaultselection");
    expect(json().placement).toEqual({
      heading: ["GREENHOUSEGAS", "ContentsCode", "SECTOR"],
      stub: ["TIME"],
    });
    expect(json().selection.map(({ valueCodes }: { valueCodes: string[] }) => valueCodes.length)).toEqual([
      13, 1, 1, 28,
    ]);
    expect((await get("/tables/TAB004/data")).json().size).toEqual([28, 1, 1, 13]);
    expect((await get("/tables/TAB004/metadata?defaultSelection=true")).json().size).toEqual([28, 1, 1, 13]);
  });

  it("is written as CSV as one wants it", async () => {
    const asked = at(["REGION", "SE"], ["SEX", "F,M"], ["AGE", "TOTAL"], [emission, "*"], ["TIME", "TOP(2)"]);
    const lines = async (params: string) =>
      (await get(`/tables/TAB001/data?${asked}&outputFormat=csv&outputFormatParams=${params}`)).text.split(
        "\n",
      );
    expect(await lines("")).toEqual([
      '"region","sex","age","Population 1991","Population 2001"',
      '"Sweden","Female","Total",4345002,4490039',
      '"Sweden","Male","Total",4242351,4392753',
      "",
    ]);
    expect(await lines("UseCodesAndTexts,SeparatorTab,IncludeTitle")).toEqual([
      '"Population by region, sex, age and year"',
      "",
      '"REGION region"\t"SEX sex"\t"AGE age"\t"HNMGA Population 1991 1991"\t"HNMGA Population 2001 2001"',
      '"SE Sweden"\t"F Female"\t"TOTAL Total"\t4345002\t4490039',
      '"SE Sweden"\t"M Male"\t"TOTAL Total"\t4242351\t4392753',
      "",
    ]);
  });
});

describe("what cannot be answered is told as PxWeb tells it", () => {
  it.each([
    ["/tables/none", 404, "Non-existent table"],
    ["/tables/none/data", 404, "Non-existent table"],
    ["/tables?pageNumber=9", 404, "Non-existent page"],
    ["/tables?pageNumber=0", 404, "Non-existent page"],
    [`/tables/TAB004/data?${one}&valuecodes[X]=1`, 400, "Non-existent variable"],
    [`/tables/TAB004/data?${one}&valuecodes=1`, 400, "Non-existent variable"],
    [`/tables/TAB004/data?${at(["SECTOR", "99"])}`, 400, "Non-existent value"],
    [`/tables/TAB004/data?${at(["SECTOR", "a*b"])}`, 400, "Illegal selection expression"],
    [`/tables/TAB004/data?${at(["SECTOR", "*"])}`, 400, "Missing selection for mandantory variable"],
    [`/tables/TAB004/data?${one}&codelist[SECTOR]=vs_x`, 400, "Non-existent codelist"],
    [`/tables/TAB004/data?${one}&outputFormat=xlsx`, 400, "Unsupported output format"],
    [`/tables/TAB004/data?${one}&outputFormat=csv&outputFormatParams=Loud`, 400, "Unsupported output format"],
    [
      `/tables/TAB003/data?${at(["TREATMENT_CAT", "*"], ["WASTE_CAT", "*"], [emission, "*"], ["TIME", "x"])}`,
      400,
      "Non-existent value",
    ],
    ["/nothing", 404, "Non-existent address"],
    ["/tables/TAB004/data/more", 404, "Non-existent address"],
    ["/tables/%zz", 404, "Non-existent address"],
  ])("%s", async (path, status, title) => {
    const { response, json } = await get(path);
    expect(response.status).toBe(status);
    expect(json()).toEqual(problem(status, title));
  });

  it("a body that is no question is refused", async () => {
    expect((await get("/tables/TAB004/data", { method: "POST", body: "{" })).json()).toEqual(
      problem(400, "Illegal request"),
    );
    expect((await post("/tables/TAB004/data", { selection: "*" })).status).toBe(400);
    expect((await get("/tables", { method: "POST", body: "{}" })).status).toBe(404);
  });

  it("ten thousand cells are given, one more is refused", async () => {
    const wide = (n: number) =>
      statisticsApi({
        tables: {
          listed: async () => [],
          table: async () => ({ table: flat(n), paths: [] }),
        },
        house,
        clock: () => noon,
        mostCells: house.maxDataCells,
        words: titleWords,
        linksOf: () => [],
        at: "https://samsyn.example/api/v2",
      })(new Request("http://localhost/api/v2/tables/x/data?valuecodes[a]=*"), "somebody");
    expect((await wide(10_000)).status).toBe(200);
    const refused = await wide(10_001);
    expect(await refused.json()).toEqual(problem(400, "Too many cells selected"));
  });

  it("a flood of expressions is refused before it is read", async () => {
    const valueCodes = Array.from({ length: 60_000 }, (_, n) => `*${n}*`);
    const { json } = await post("/tables/TAB004/data", {
      selection: [{ variableCode: "SECTOR", valueCodes }],
    });
    expect(json()).toEqual(problem(400, "Too many cells selected"));
  });

  it("after thirty calls at once one waits, and is told how long", async () => {
    let now = noon.getTime();
    const api = asking(() => new Date(now));
    const call = () => api(new Request("http://localhost/api/v2/config"), "somebody");
    for (let n = 0; n < 30; n++) expect((await call()).status).toBe(200);
    const late = await call();
    expect([late.status, late.headers.get("retry-after")]).toEqual([429, "1"]);
    expect(await late.json()).toEqual(problem(429, "Too many calls"));
    now += 10_000;
    for (let n = 0; n < 30; n++) expect((await call()).status).toBe(200);
  });
});

const flat = (n: number) => ({
  ...px("TAB004"),
  variables: [
    {
      code: "a",
      label: { en: "a" },
      kind: "other" as const,
      values: Array.from({ length: n }, (_, code) => ({ code: String(code), label: {} })),
      elimination: false as const,
      show: "value" as const,
      codelists: [],
    },
  ],
  stub: 1,
});

describe("the list of tables", () => {
  it("is cut into pages that lead to each other", async () => {
    const { json } = await get("/tables?pageSize=2&pageNumber=2&lang=sv");
    expect(json().page).toMatchObject({ pageNumber: 2, pageSize: 2, totalElements: 4, totalPages: 2 });
    expect(json().page.links.map(({ rel }: { rel: string }) => rel)).toEqual(["first", "previous"]);
    expect(json().language).toBe("sv");
  });

  it("finds words in titles and values, and what is new", async () => {
    const ids = async (query: string) =>
      (await get(`/tables?${query}`)).json().tables.map(({ id }: { id: string }) => id);
    expect(await ids("query=methane")).toEqual(["TAB004"]);
    expect(await ids("query=AIR emissions")).toEqual(["TAB004"]);
    expect(await ids("pastDays=30")).toEqual(["survey"]);
  });

  it("an unknown language is the first one", async () => {
    expect((await get("/tables/TAB004?lang=xx")).json().language).toBe("en");
    expect((await get("/tables/TAB004?lang=sv")).json().label).toMatch(/^Totala utsläpp/);
  });
});

describe("a survey is a table like any other", () => {
  const asked = at(["item", "Q1"], [emission, "share,n"], ["wave", "TOP(1)"]);

  it("left out, answer and group stand for the question as a whole and for all", async () => {
    const { json } = await get(`/tables/survey/data?${asked}`);
    expect(json().id).toEqual(["item", "ContentsCode", "wave"]);
    expect(json().value).toEqual([40, null]);
    expect(json().status).toEqual({ 1: "x" });
  });

  it("hidden cells are empty and say that they are hidden; what is nearly all says so", async () => {
    const politicians = await get(
      `/tables/survey/data?${asked}&${at(["answer", "1,3"], ["group", "role:politician"])}`,
    );
    expect(politicians.json().value).toEqual([null, null, 2, 0.2]);
    expect(politicians.json().status).toEqual({ 0: "h", 1: "h" });
    const helsinki = await get(
      `/tables/survey/data?${asked}&${at(["answer", "5"], ["group", "place:FI-091"])}`,
    );
    expect(helsinki.json()).toMatchObject({ value: [8, 0.9], status: { 1: "g" } });
    expect(helsinki.json().note).toContain("h (.px: ..) = hidden, so that nobody can be recognised");
  });

  it("says in CSV and .px too where a number is at least or at most so much", async () => {
    const places = `${asked}&${at(["answer", "5"], ["group", "_all,place:FI-091"])}`;
    const csv = await get(`/tables/survey/data?${places}&outputFormat=csv&outputFormatParams=UseCodes`);
    expect(csv.text).toBe(
      [
        '"item","answer","group","n 2026-10","share 2026-10","share 2026-10 status"',
        '"Q1","5","_all",8,0.2,""',
        '"Q1","5","place:FI-091",8,0.9,"g"',
        "",
      ].join("\n"),
    );
    const px = await get(`/tables/survey/data?${places}&outputFormat=px`);
    expect(px.text).toContain('\nDATANOTECELL("Q1","5","place:FI-091","share","2026-10")="g";\n');
    expect(px.text.match(/DATANOTECELL/g)).toHaveLength(1);
    expect(px.text).toContain("\nDATA=\n8 0.2 \n8 0.9 \n;");
    const hidden = await get(
      `/tables/survey/data?${asked}&${at(["answer", "1"], ["group", "role:politician"])}&outputFormat=px`,
    );
    expect(hidden.text).toContain('\nDATA=\n".." ".." \n;');
  });

  it("hands no spreadsheet program a label it would run", () => {
    const selection = [
      { variable: "item", codes: ["Q1"] },
      { variable: emission, codes: ["n"] },
      { variable: "wave", codes: ["2026-10"] },
    ];
    const formula = {
      ...survey,
      variables: survey.variables.map(one => ({ ...one, label: { en: "=1+1" } })),
    };
    const chosen = chosenOf(formula, { selection }, 10_000);
    if (!chosen.ok) throw new Error(chosen.fault);
    const csv = csvOf(cutOf(formula, chosen.value), "en", "@sum", {
      ...{ labels: "usetexts", title: true, separator: "," },
    });
    expect(csv.split("\n").slice(0, 3).join()).toBe(`"'@sum",,"'=1+1","Answers October 2026"`);
  });

  it("is told in the language asked for, with the words of the office of that country", async () => {
    const { json } = await get("/tables/survey/metadata?lang=sv");
    expect(json().label).toBe("Påhittad undersökning efter fråga, svar, grupp, tabellinnehåll och mätning");
    expect(json().role).toEqual({ time: ["wave"], geo: ["group"], metric: ["ContentsCode"] });
    expect(json().dimension.group.extension).toMatchObject({
      elimination: true,
      eliminationValueCode: "_all",
    });
    expect(json().value).toEqual([]);
  });

  it("an answer that means this here and that there is told by both", async () => {
    const { json } = await get("/tables/survey/metadata");
    expect(json().dimension.answer.category.label).toMatchObject({
      _all: "All answers",
      "4": "Very / For",
      dontknow: "Don't know",
    });
  });

  it("takes all roles or all places by a list of codes", async () => {
    const roles = await get(
      `/tables/survey/data?${asked}&${at(["group", "*"])}&codelist[group]=vs_role&outputFormat=csv&outputFormatParams=UseCodes,SeparatorSemicolon`,
    );
    expect(roles.text).toBe(
      [
        '"item";"group";"n 2026-10";"share 2026-10"',
        '"Q1";"role:office-holder";"x";"x"',
        '"Q1";"role:politician";9;"x"',
        "",
      ].join("\n"),
    );
    const metadata = await get("/tables/survey/metadata?codelist[group]=vs_place");
    expect(Object.keys(metadata.json().dimension.group.category.index)).toEqual([
      "place:FI-091",
      "place:SE-0180",
    ]);
  });

  it("comes back the same out of its own .px file", async () => {
    const everything = at(
      ["item", "*"],
      ["answer", "*"],
      ["group", "*"],
      [emission, "n,share"],
      ["wave", "*"],
    );
    const file = await get(`/tables/survey/data?${everything}&outputFormat=px`);
    const read = readPx(new TextEncoder().encode(file.text), "Europe/Helsinki");
    expect(read).toMatchObject({ id: "survey", languages: ["en", "sv"], updated: survey.updated });
    const { json } = await get(`/tables/survey/data?${everything}`);
    expect(json().value).toEqual(json().value.map((_: unknown, place: number) => read.cell(place).value));
    expect(file.text.split("\n").every(line => line.length <= 256 || line.startsWith("NOTE"))).toBe(true);
  });
});

it("answers are kept until tables open, at eight in the morning", () => {
  expect(secondsToKeep(new Date("2026-12-01T05:59:30Z"))).toBe(30);
  expect(secondsToKeep(new Date("2026-12-01T06:00:00Z"))).toBe(300);
  expect(secondsToKeep(new Date("2026-12-01T06:59:00Z"))).toBe(60);
  expect(secondsToKeep(new Date("2026-12-01T12:00:00Z"))).toBe(300);
});
