import { cellsIn, dimensionOf, type InventedTable } from "./invented.ts";
import { type Answer, type Asked, type Simulated, simulated } from "./server.ts";

export type Dst = Simulated & { tables: InventedTable[] };

/** Statistics Denmark's interface: all by POST, `tables`, `tableinfo` and `data` as JSON-stat 1. */
export const startDst = async (tables: InventedTable[]): Promise<Dst> => {
  const office: Dst = Object.assign(await simulated(asked => answer(office, asked)), { tables });
  return office;
};

type Sent = { table?: string; variables?: { code: string; values: string[] }[] };

const answer = (office: Dst, { url, body }: Asked): Answer => {
  if (url.pathname === "/tables")
    return {
      json: office.tables.map(({ id, title, periods }) => ({
        id,
        text: title,
        unit: "Antal",
        updated: "2031-02-11T08:00:00",
        firstPeriod: periods[0],
        latestPeriod: periods.at(-1),
        active: true,
        variables: ["område", "køn", "tid"],
      })),
    };
  const { table: id, variables = [] } = body as Sent; // what our own reader sends
  const table = office.tables.find(one => one.id === id);
  if (!table)
    return { status: 400, json: { errorTypeCode: "EXTRACT-NOTFOUND", message: "Tabellen blev ikke fundet" } };
  if (url.pathname === "/tableinfo")
    return {
      json: {
        id,
        text: table.title,
        variables: [
          variable("OMRÅDE", [...table.regions], true, false),
          variable(
            "KØN",
            [
              ["TOT", "I alt"],
              ["1", "Mænd"],
              ["2", "Kvinder"],
            ],
            true,
            false,
          ),
          ...(table.ages
            ? [
                variable(
                  "ALDER",
                  [["IALT", "I alt"], ...table.ages.map((age): [string, string] => [age, `${age} år`])],
                  true,
                  false,
                ),
              ]
            : []),
          variable(
            "Tid",
            table.periods.map(period => [period, period]),
            false,
            true,
          ),
        ],
      },
    };
  const values = (code: string) => variables.find(one => one.code === code)?.values ?? [];
  const [regions, periods, ages] = [values("OMRÅDE"), values("Tid"), values("ALDER")];
  if (regions.some(code => !table.regions.has(code)) || periods.length === 0)
    return { status: 400, json: { errorTypeCode: "EXTRACT-NOTFOUND", message: "Værdien blev ikke fundet" } };
  return {
    json: {
      dataset: {
        dimension: {
          OMRÅDE: dimensionOf(
            "område",
            regions.map(code => [code, table.regions.get(code) ?? code] as const),
          ),
          ...(ages.length > 0 && {
            ALDER: dimensionOf(
              "alder",
              ages.map(age => [age, `${age} år`] as const),
            ),
          }),
          ContentsCode: dimensionOf("Indhold", [[table.id, table.contents]]),
          Tid: dimensionOf(
            "tid",
            periods.map(period => [period, period] as const),
          ),
          id: ["OMRÅDE", ...(ages.length > 0 ? ["ALDER"] : []), "ContentsCode", "Tid"],
          size: [regions.length, ...(ages.length > 0 ? [ages.length] : []), 1, periods.length],
          role: { metric: ["ContentsCode"], time: ["Tid"] },
        },
        label: table.title,
        source: "Danmarks Statistik",
        updated: "2031-02-11T07:00:00Z",
        ...cellsIn(table, { regions, periods, ages }),
      },
    },
  };
};

const variable = (id: string, values: [string, string][], elimination: boolean, time: boolean) => ({
  id,
  text: id.toLowerCase(),
  elimination,
  time,
  values: values.map(([value, text]) => ({ id: value, text })),
});
