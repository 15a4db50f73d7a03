import type { Day } from "../../../kernel/period.ts";
import { writeCsv, writeWorkbook } from "../../../platform/files/index.ts";
import { type LoaderArgs, notFound, paramOf } from "../../../platform/http/page.ts";
import { dayIn, readerOf } from "../page.ts";
import { sheetsOf } from "./sheets.server.ts";

const kinds = {
  csv: "text/csv; charset=utf-8",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  json: "application/json",
};

/** /organisation/export/units.csv and its like: what the lists show, as a file; with `known` as we knew it then. */
export async function loader({ request, context, params }: LoaderArgs) {
  const act = readerOf(context);
  const name = /^([a-z0-9-]+)\.(csv|xlsx|json)$/.exec(paramOf(params, "what"));
  const url = new URL(request.url);
  const day = dayIn(url, "on", act.today);
  const known = dayIn(url, "known", act.today);
  const then = known < act.today ? known : undefined;
  const sheets = name && (await sheetsOf(act, name[1]!, day, then));
  const first = sheets?.[0];
  if (!name || !first) throw notFound();
  // The pattern above leaves these three.
  const format = name[2] as keyof typeof kinds;
  const body =
    format === "xlsx"
      ? await writeWorkbook(sheets)
      : format === "csv"
        ? writeCsv(first.keys, first.headers, first.rows, act.lang)
        : new TextEncoder().encode(json({ asOf: day, asKnownAt: then ?? act.today }, sheets));
  // A copy with a plain buffer: what a Response takes.
  return new Response(new Uint8Array(body), {
    headers: {
      "content-type": kinds[format],
      "content-disposition": `attachment; filename="${name[1]}-${day}${then ? `-known-${then}` : ""}.${format}"`,
      "cache-control": "no-store",
    },
  });
}

type Times = { asOf: Day; asKnownAt: Day };

const json = (times: Times, sheets: Awaited<ReturnType<typeof sheetsOf>> & object): string =>
  JSON.stringify({
    ...times,
    ...Object.fromEntries(
      sheets.map(sheet => [
        sheet.name,
        sheet.rows.map(row =>
          Object.fromEntries(
            sheet.keys.map((key, i) => {
              const cell = row[i] ?? null;
              return [key, typeof cell === "object" && cell !== null ? cell.date : cell];
            }),
          ),
        ),
      ]),
    ),
  });
