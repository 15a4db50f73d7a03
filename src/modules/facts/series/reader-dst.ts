import { z } from "zod";
import { done } from "../../../kernel/result.ts";
import { asked, onward } from "./asking.ts";
import type { OfficeClient } from "./client.ts";
import type { Reader } from "./reader.ts";
import { rowsOf } from "./rules-json-stat.ts";
import { queryOf } from "./rules-query.ts";

const tables = z
  .array(z.object({ id: z.string(), text: z.string(), active: z.boolean().optional() }))
  .max(20_000);
const tableInfo = z.object({
  variables: z
    .array(
      z.object({
        id: z.string(),
        text: z.string(),
        elimination: z.boolean(),
        time: z.boolean(),
        values: z.array(z.object({ id: z.string(), text: z.string() })),
      }),
    )
    .max(20),
});

// More than this is only streamed, in formats without metadata.
const most = 1_000_000;

/** Statistics Denmark's own interface: a list of all tables, their description, and data as JSON-stat. */
export const dstReader = (client: OfficeClient, lang: string): Reader => ({
  search: () =>
    onward(asked(client, { path: "/tables", body: { lang, format: "JSON" } }, tables), found =>
      done(found.flatMap(({ id, text, active = true }) => (active ? { id, title: text } : []))),
    ),
  query: (table, sought) =>
    onward(
      asked(client, { path: "/tableinfo", body: { lang, format: "JSON", table: table.id } }, tableInfo),
      ({ variables }) =>
        done(
          queryOf(
            {
              table,
              variables: variables.map(({ id, text, elimination, time, values }) => ({
                code: id,
                text,
                time,
                eliminable: elimination,
                values: values.map(value => ({ code: value.id, text: value.text })),
              })),
            },
            sought,
          ),
        ),
    ),
  most: async () => done(most),
  rows: query =>
    onward(
      client.json({
        path: "/data",
        body: {
          lang,
          format: "JSONSTAT",
          table: query.table.id,
          variables: query.selection.map(({ code, values }) => ({ code, values })),
        },
      }),
      answer => rowsOf(answer, query),
    ),
});
