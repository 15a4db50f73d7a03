import { z } from "zod";
import { done, type Result, refused } from "../../../kernel/result.ts";
import { asked, onward } from "./asking.ts";
import type { OfficeClient, World } from "./client.ts";
import type { Reader } from "./reader.ts";
import type { Row } from "./rules-json-stat.ts";
import type { Query } from "./rules-query.ts";

const perPage = 5_000;
const mostPages = 20;
// The newest figures may be of the year before last.
const yearsBack = 3;

const kpis = z.object({ values: z.array(z.object({ id: z.string(), title: z.string() })).max(perPage) });
const data = z.object({
  values: z
    .array(
      z.object({
        municipality: z.string(),
        period: z.number().int(),
        values: z.array(
          z.object({
            gender: z.string(),
            value: z.number().nullable(),
            status: z.string().nullable().optional(),
            isdeleted: z.boolean().optional(),
          }),
        ),
      }),
    )
    .max(perPage),
});

/** Kolada v3: a key figure is a table of its own, told for all municipalities and regions year by year. */
export const koladaReader = (client: OfficeClient, world: World): Reader => ({
  search: subject =>
    onward(
      asked(
        client,
        {
          path: "/kpi",
          query: [
            ["title", subject],
            ["per_page", String(perPage)],
          ],
        },
        kpis,
      ),
      ({ values }) => done(values),
    ),
  query: async (table, sought) => {
    const fits = sought.contents.test(table.title);
    const newest = new Date(world.now()).getUTCFullYear();
    const years = Array.from({ length: sought.years + yearsBack }, (_, i) => String(newest - i));
    const query: Query = {
      table,
      region: "municipality",
      time: "period",
      selection: [
        { code: "municipality", values: [...sought.regions, sought.total] },
        { code: "period", values: years },
      ],
    };
    return done(fits ? query : undefined);
  },
  // It is asked for a page at a time, and never for chosen cells.
  most: async () => done(Number.MAX_SAFE_INTEGER),
  rows: query => pages(client, query),
});

const pages = async (client: OfficeClient, query: Query): Promise<Result<Row[]>> => {
  const valuesOf = (code: string) => query.selection.find(one => one.code === code)?.values ?? [];
  const wanted = new Set(valuesOf(query.region));
  const rows: Row[] = [];
  for (let page = 1; page <= mostPages; page++) {
    const answer = await asked(
      client,
      {
        path: `/data/kpi/${encodeURIComponent(query.table.id)}/year/${valuesOf(query.time).join(",")}`,
        query: [
          ["page", String(page)],
          ["per_page", String(perPage)],
        ],
      },
      data,
    );
    if (!answer.ok) return answer;
    for (const { municipality, period, values } of answer.value.values) {
      const told = values.find(({ gender, isdeleted }) => gender === "T" && !isdeleted);
      if (!told || !wanted.has(municipality)) continue;
      const status =
        told.value === null ? (told.status === "Private" ? "suppressed" : "missing") : "measured";
      rows.push({ region: municipality, year: period, value: told.value, status });
    }
    if (answer.value.values.length < perPage) return done(rows);
  }
  return refused("series.too-much");
};
