import type { Lang } from "../../../kernel/lang.ts";
import type { Act } from "../../../platform/act.ts";
import { type OutSheet, writeCsv, writeWorkbook } from "../../../platform/files/index.ts";
import { type LoaderArgs, notFound, paramOf, staffOf } from "../../../platform/http/page.ts";
import { aroundThing } from "../impact/around.server.ts";
import { landscapeOf } from "../register/landscape.server.ts";
import type { Landscape } from "../register/landscape.ts";
import { cut, listAsked } from "../register/list.ts";
import type { Noun } from "../register/noun.ts";
import { nounOfPlural, nouns } from "../register/nouns.ts";
import { neighbourhoodTable } from "./tables-ties.ts";
import { viewTables } from "./views.ts";
import { emptySheet, exampleSheet, jsonOf, sheetOf, templateOf, workbookOf } from "./workbook.ts";

const types: Record<string, string> = {
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  csv: "text/csv; charset=utf-8",
  json: "application/json",
};

/** /landscape/export/NAME.FORMAT: a noun, a view, an example or empty template of a noun, or the whole. */
export async function loader({ request, context, params }: LoaderArgs) {
  const act = staffOf(context);
  const landscape = await landscapeOf(act);
  const [, name = "", format = ""] = /^([\w-]+)\.(xlsx|csv|json)$/.exec(paramOf(params, "file")) ?? [];
  const answer = (body: Uint8Array | string) =>
    new Response(body as BodyInit, {
      headers: {
        "content-type": types[format]!,
        "content-disposition": `attachment; filename="${name}.${format}"`,
        "x-content-type-options": "nosniff",
      },
    });
  if (name === "landscape" && format === "xlsx")
    return answer(await writeWorkbook(workbookOf(landscape, act.lang)));
  if (name === "template" && format === "xlsx")
    return answer(await writeWorkbook(templateOf(landscape, act.lang)));
  if (name === "landscape" && format === "json")
    return answer(
      JSON.stringify(Object.fromEntries(nouns.map(noun => [noun.plural, jsonOf(landscape, noun)])), null, 1),
    );
  const example = name.startsWith("example-") ? nounOfPlural(name.slice(8)) : undefined;
  if (example && format === "xlsx")
    return answer(await writeWorkbook([exampleSheet(landscape, example, act.lang)]));
  const empty = name.startsWith("template-") ? nounOfPlural(name.slice(9)) : undefined;
  if (empty && format === "xlsx")
    return answer(await writeWorkbook([emptySheet(landscape, empty, act.lang)]));
  const query = new URL(request.url).searchParams;
  const noun = nounOfPlural(name);
  const things = noun && wanted(request, landscape, noun, act.lang);
  if (noun && format === "json") return answer(JSON.stringify(jsonOf(landscape, noun, things), null, 1));
  const table = noun
    ? sheetOf(landscape, noun, act.lang, things)
    : name === "neighbourhood"
      ? await neighbourhood(act, query.get("of") ?? "")
      : viewTables.get(name)?.(landscape, act.lang, query);
  if (!table) throw notFound();
  if (format === "json") return answer(JSON.stringify(rowsOf(table), null, 1));
  return answer(
    format === "xlsx"
      ? await writeWorkbook([table])
      : writeCsv(table.keys, table.headers, table.rows, act.lang),
  );
}

/** It asks the organisation, too: people are not in the landscape. */
const neighbourhood = async (act: Act, id: string): Promise<OutSheet | undefined> => {
  const found = await aroundThing(act, id);
  return found ? neighbourhoodTable(found.near, act.lang) : undefined;
};

/** What the list shows with the filters of the address, all its pages. */
const wanted = (request: Request, landscape: Landscape, noun: Noun, lang: Lang) =>
  cut(landscape, noun, { ...listAsked(request, noun), skip: 0, size: Number.POSITIVE_INFINITY }, lang).things;

/** A table as objects; days and numbers as they are. */
const rowsOf = ({ keys, rows }: OutSheet) =>
  rows.map(row =>
    Object.fromEntries(
      keys.map((key, i) => {
        const cell = row[i] ?? null;
        return [key, cell !== null && typeof cell === "object" ? cell.date : cell];
      }),
    ),
  );
