import { type Chosen, cellsIn, dimensionOf, type InventedTable } from "./invented.ts";
import { type Answer, type Asked, type Simulated, simulated } from "./server.ts";

export type Office = Simulated & { tables: InventedTable[]; maxCells: number };

/** PxWeb API v2 as its documentation has it: config, list, metadata and data by GET, errors with title and status. */
export const startPxWeb2 = async (tables: InventedTable[]): Promise<Office> => {
  const office: Office = Object.assign(await simulated(asked => answer2(office, asked)), {
    tables,
    maxCells: 10_000,
  });
  return office;
};

const answer2 = (office: Office, { url }: Asked): Answer => {
  const path = url.pathname.split("/").filter(Boolean).map(decodeURIComponent);
  if (path[0] === "config") return { json: { apiVersion: "2.0.0", maxDataCells: office.maxCells } };
  const query = (url.searchParams.get("query") ?? "").toLowerCase();
  if (path[0] === "tables" && path.length === 1)
    return {
      json: {
        language: url.searchParams.get("lang"),
        tables: office.tables
          .filter(({ title }) => query.split(/\s+/).every(word => title.toLowerCase().includes(word)))
          .map(({ id, title, periods }) => ({
            id,
            label: title,
            updated: "2031-02-01T07:00:00Z",
            firstPeriod: periods[0],
            lastPeriod: periods.at(-1),
            variableNames: ["region", "kön", "contents", "år"],
          })),
        page: { pageNumber: 1, pageSize: 100, totalElements: 1, totalPages: 1 },
      },
    };
  const table = office.tables.find(({ id }) => id === path[1]);
  if (!table) return undefined;
  if (path[2] === "metadata") return { json: metadata2(table) };
  const chosen = (code: string) => url.searchParams.get(`valuecodes[${code}]`)?.split(",") ?? [];
  return {
    ...dataOf(office, table, {
      regions: chosen("Region"),
      periods: chosen("Tid"),
      contents: chosen("ContentsCode"),
      ages: chosen("Alder"),
    }),
  };
};

const metadata2 = (table: InventedTable) => ({
  version: "2.0",
  class: "dataset",
  label: table.title,
  role: { time: ["Tid"], metric: ["ContentsCode"] },
  id: ["Region", "Kon", ...(table.ages ? ["Alder"] : []), "ContentsCode", "Tid"],
  size: [table.regions.size, 2, ...(table.ages ? [table.ages.length] : []), 2, table.periods.length],
  dimension: {
    Region: { ...dimensionOf("region", [...table.regions]), extension: { elimination: false } },
    Kon: {
      ...dimensionOf("kön", [
        ["1", "män"],
        ["2", "kvinnor"],
      ]),
      extension: { elimination: true },
    },
    ...(table.ages && {
      Alder: {
        ...dimensionOf("ålder", [
          ...table.ages.map(age => [age, `${age} år`] as const),
          ["tot", "totalt ålder"] as const,
        ]),
        extension: { elimination: true },
      },
    }),
    ContentsCode: {
      ...dimensionOf("contents", [
        ["A1", table.contents],
        ["A2", "Något annat"],
      ]),
      extension: { elimination: false },
    },
    Tid: dimensionOf(
      "år",
      table.periods.map(period => [period, period] as const),
    ),
  },
  value: [],
});

const dataOf = (
  office: Office,
  table: InventedTable,
  { regions, periods, contents, ages = [] }: Chosen & { contents: string[] },
): NonNullable<Answer> => {
  const problem = (status: number, title: string) => ({
    status,
    json: { type: "Parameter error", title, status },
  });
  if (regions.length === 0 || periods.length === 0 || contents.join() !== "A1")
    return problem(400, "Missing selection for mandantory variable");
  if (regions.some(code => !table.regions.has(code)) || periods.some(code => !table.periods.includes(code)))
    return problem(400, "Non-existent value");
  if (ages.some(age => !table.ages?.includes(age))) return problem(400, "Non-existent value");
  if (regions.length * periods.length * Math.max(1, ages.length) > office.maxCells)
    return problem(403, "Too many cells selected");
  return {
    json: {
      version: "2.0",
      class: "dataset",
      id: ["Region", ...(ages.length > 0 ? ["Alder"] : []), "ContentsCode", "Tid"],
      size: [regions.length, ...(ages.length > 0 ? [ages.length] : []), 1, periods.length],
      role: { time: ["Tid"], metric: ["ContentsCode"] },
      dimension: {
        Region: dimensionOf(
          "region",
          regions.map(code => [code, table.regions.get(code) ?? code] as const),
        ),
        ...(ages.length > 0 && {
          Alder: dimensionOf(
            "ålder",
            ages.map(age => [age, age] as const),
          ),
        }),
        ContentsCode: dimensionOf("contents", [["A1", table.contents]]),
        Tid: dimensionOf(
          "år",
          periods.map(period => [period, period] as const),
        ),
      },
      ...cellsIn(table, { regions, periods, ages }),
    },
  };
};

/** PxWeb API v1: a search of titles, a table's variables by GET, its data by POST with `response.format` json-stat2. */
export const startPxWeb1 = async (tables: InventedTable[]): Promise<Office> => {
  const office: Office = Object.assign(await simulated(asked => answer1(office, asked)), {
    tables,
    maxCells: 100_000,
  });
  return office;
};

type Query1 = { query: { code: string; selection: { values: string[] } }[]; response: { format: string } };

const answer1 = (office: Office, { method, url, body }: Asked): Answer => {
  const query = url.searchParams.get("query")?.toLowerCase();
  if (query !== undefined)
    return {
      json: office.tables
        .filter(({ title }) => title.toLowerCase().includes(query))
        .map(({ id, title }) => ({
          id,
          path: "/vaerak",
          title,
          score: 1,
          published: "2031-02-01T08:00:00",
        })),
    };
  const table = office.tables.find(({ id }) => url.pathname === `/vaerak/${id}`);
  if (!table) return undefined;
  if (method === "GET")
    return {
      json: {
        title: table.title,
        variables: [
          {
            code: "Alue",
            text: "Alue",
            values: [...table.regions.keys()],
            valueTexts: [...table.regions.values()],
          },
          {
            code: "Sukupuoli",
            text: "Sukupuoli",
            values: ["SSS", "1", "2"],
            valueTexts: ["Yhteensä", "Miehet", "Naiset"],
          },
          ...(table.ages
            ? [
                {
                  code: "Ikä",
                  text: "Ikä",
                  values: ["SSS", ...table.ages],
                  valueTexts: ["Yhteensä", ...table.ages],
                },
              ]
            : []),
          {
            code: "Tiedot",
            text: "Tiedot",
            values: ["A1", "A2"],
            valueTexts: [table.contents, "Jotain muuta"],
          },
          { code: "Vuosi", text: "Vuosi", values: table.periods, valueTexts: table.periods, time: true },
        ],
      },
    };
  const { query: asked } = body as Query1; // what our own reader sends
  const values = (code: string) => asked.find(one => one.code === code)?.selection.values ?? [];
  if (values("Sukupuoli").join() !== "SSS") return { status: 400, json: { error: "Bad request" } };
  const answer = dataOf(office, table, {
    regions: values("Alue"),
    periods: values("Vuosi"),
    contents: values("Tiedot"),
    ages: values("Ikä").filter(age => age !== "SSS"),
  });
  if (answer.status) return answer;
  const told = answer.json as { id: string[]; dimension: Record<string, unknown> };
  const { Region, Alder, ContentsCode, Tid } = told.dimension;
  return {
    json: {
      ...told,
      id: ["Alue", ...(Alder ? ["Ikä"] : []), "Tiedot", "Vuosi"],
      dimension: { Alue: Region, ...(Alder ? { Ikä: Alder } : {}), Tiedot: ContentsCode, Vuosi: Tid },
    },
  };
};
