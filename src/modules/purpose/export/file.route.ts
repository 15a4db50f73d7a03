import { writeCsv, writeWorkbook } from "../../../platform/files/index.ts";
import { type LoaderArgs, notFound, paramOf } from "../../../platform/http/page.ts";
import { aboutAt } from "../about.server.ts";
import { whole } from "../address.ts";
import { sightAbout } from "../distance/sight.server.ts";
import { publishedOf } from "../published.ts";
import { tablesOf } from "./tables.ts";

const csv = { "answers.csv": "answers", "points.csv": "points", "agreements.csv": "agreements" } as const;

/** What is said of one thing, where it parts and what was agreed: a workbook, JSON, or one table as CSV. */
export async function loader({ context, params }: LoaderArgs) {
  const { act, about } = await aboutAt(context, params);
  const file = paramOf(params, "file");
  const seen = await sightAbout(act, about.id);
  const tables = tablesOf(seen, act.lang);
  const table = Object.entries(csv).find(([name]) => name === file)?.[1];
  if (table) {
    const { keys, headers, rows } = tables[table];
    return answered(writeCsv(keys, headers, rows, act.lang), "text/csv; charset=utf-8", file);
  }
  if (file === "expectations.xlsx") return answered(await writeWorkbook(Object.values(tables)), sheet, file);
  if (file === "expectations.json") {
    const initiative = about.key === whole ? null : about.id;
    const all = {
      ...publishedOf(seen, initiative),
      earlierAgreements: seen.agreements.slice(0, -1).map(told),
    };
    return answered(JSON.stringify(all, null, 1), "application/json", file);
  }
  throw notFound();
}

const told = ({
  text,
  parties,
  on,
  points,
}: Awaited<ReturnType<typeof sightAbout>>["agreements"][number]) => ({
  ...{ text, parties, on, points },
});

const sheet = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

const answered = (body: string | Uint8Array, type: string, file: string) =>
  new Response(body as BodyInit, {
    headers: {
      "content-type": type,
      "content-disposition": `attachment; filename="${file}"`,
      "x-content-type-options": "nosniff",
    },
  });
