import { z } from "zod";
import { done } from "../../../kernel/result.ts";
import { asked, onward } from "./asking.ts";
import type { OfficeClient } from "./client.ts";
import type { Reader } from "./reader.ts";
import { rowsOf } from "./rules-json-stat.ts";
import { queryOf, type Shape, type Table } from "./rules-query.ts";

const found2 = z.object({ tables: z.array(z.object({ id: z.string(), label: z.string() })).max(1_000) });
const config2 = z.object({ maxDataCells: z.number().int().positive() });
const metadata2 = z.object({
  id: z.array(z.string()).max(20),
  role: z.object({ time: z.array(z.string()).optional() }).optional(),
  dimension: z.record(
    z.string(),
    z.object({
      label: z.string(),
      category: z.object({
        index: z.record(z.string(), z.number()),
        label: z.record(z.string(), z.string()),
      }),
      extension: z.object({ elimination: z.boolean().optional() }).optional(),
    }),
  ),
});

/** PxWeb API v2, as SCB and SSB serve it: questions by GET, answers as JSON-stat 2. */
export const pxweb2Reader = (client: OfficeClient, lang: string): Reader => ({
  search: subject =>
    onward(
      asked(
        client,
        {
          path: "/tables",
          query: [
            ["lang", lang],
            ["query", subject],
            ["pageSize", "100"],
          ],
        },
        found2,
      ),
      ({ tables }) => done(tables.map(({ id, label }) => ({ id, title: label }))),
    ),
  query: (table, sought) =>
    onward(
      asked(
        client,
        {
          path: `/tables/${encodeURIComponent(table.id)}/metadata`,
          query: [
            ["lang", lang],
            ["outputFormat", "json-stat2"],
          ],
        },
        metadata2,
      ),
      metadata => done(queryOf(shape2(table, metadata), sought)),
    ),
  most: () => onward(asked(client, { path: "/config" }, config2), ({ maxDataCells }) => done(maxDataCells)),
  rows: query =>
    onward(
      client.json({
        path: `/tables/${encodeURIComponent(query.table.id)}/data`,
        query: [
          ["lang", lang],
          ["outputFormat", "json-stat2"],
          ...query.selection.map(({ code, values }) => [`valuecodes[${code}]`, values.join(",")] as const),
        ],
      }),
      answer => rowsOf(answer, query),
    ),
});

const shape2 = (table: Table, { id, role, dimension }: z.infer<typeof metadata2>): Shape => ({
  table,
  variables: id.flatMap(code => {
    const one = dimension[code];
    if (!one) return [];
    const { index, label } = one.category;
    return {
      code,
      text: one.label,
      time: role?.time?.includes(code) ?? false,
      eliminable: one.extension?.elimination ?? false,
      values: Object.entries(index)
        .sort(([, a], [, b]) => a - b)
        .map(([value]) => ({ code: value, text: label[value] ?? value })),
    };
  }),
});

const found1 = z
  .array(z.object({ id: z.string(), path: z.string().optional(), title: z.string() }))
  .max(5_000);
const metadata1 = z.object({
  variables: z
    .array(
      z.object({
        code: z.string(),
        text: z.string(),
        values: z.array(z.string()),
        valueTexts: z.array(z.string()),
        elimination: z.boolean().optional(),
        time: z.boolean().optional(),
      }),
    )
    .max(20),
});

// The offices that still serve v1 allow at least this many; the older interface does not say how many.
const most1 = 50_000;

/** PxWeb API v1, as Statistics Finland serves it: questions by POST, answers as JSON-stat 2. */
export const pxweb1Reader = (client: OfficeClient): Reader => ({
  search: subject =>
    onward(
      asked(
        client,
        {
          path: "/",
          query: [
            ["query", subject],
            ["filter", "title"],
          ],
        },
        found1,
      ),
      tables =>
        done(
          tables.map(({ id, path = "", title }) => ({
            id: `${path.replace(/^\/+|\/+$/g, "")}/${id}`,
            title,
          })),
        ),
    ),
  query: (table, sought) =>
    onward(asked(client, { path: placeOf(table) }, metadata1), ({ variables }) =>
      done(
        queryOf(
          {
            table,
            variables: variables.map(({ code, text, values, valueTexts, elimination, time }) => ({
              code,
              text,
              time: time ?? false,
              eliminable: elimination ?? false,
              values: values.map((value, i) => ({ code: value, text: valueTexts[i] ?? value })),
            })),
          },
          sought,
        ),
      ),
    ),
  most: async () => done(most1),
  rows: query =>
    onward(
      client.json({
        path: placeOf(query.table),
        body: {
          query: query.selection.map(({ code, values }) => ({
            code,
            selection: { filter: "item", values },
          })),
          response: { format: "json-stat2" },
        },
      }),
      answer => rowsOf(answer, query),
    ),
});

const placeOf = ({ id }: Table): string =>
  `/${id.split("/").filter(Boolean).map(encodeURIComponent).join("/")}`;
