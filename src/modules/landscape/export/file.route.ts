import { writeCsv, writeWorkbook } from "../../../platform/files/index.ts";
import { type LoaderArgs, notFound, paramOf, staffOf } from "../../../platform/http/page.ts";
import type { Depth } from "../impact/rules.ts";
import { landscapeOf } from "../register/landscape.server.ts";
import { nounOfPlural, nouns } from "../register/nouns.ts";
import { impactTable, matrixTable, viewTables } from "./views.ts";
import { jsonOf, sheetOf, templateOf, workbookOf } from "./workbook.ts";

const types: Record<string, string> = {
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  csv: "text/csv; charset=utf-8",
  json: "application/json",
};

/** /landscape/export/NAME.FORMAT: a noun, a view, or the whole. */
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
  const noun = nounOfPlural(name);
  if (noun && format === "json") return answer(JSON.stringify(jsonOf(landscape, noun), null, 1));
  const depth = Number(new URL(request.url).searchParams.get("depth") ?? 3);
  const table = noun
    ? sheetOf(landscape, noun, act.lang)
    : name.startsWith("matrix-")
      ? matrixTable(landscape, name.slice(7), act.lang)
      : name.startsWith("impact-")
        ? impactTable(landscape, name.slice(7), (depth >= 1 && depth <= 5 ? depth : 3) as Depth, act.lang)
        : Object.hasOwn(viewTables, name)
          ? viewTables[name]?.(landscape, act.lang)
          : undefined;
  if (!table || format === "json") throw notFound();
  return answer(
    format === "xlsx"
      ? await writeWorkbook([table])
      : writeCsv(table.keys, table.headers, table.rows, act.lang),
  );
}
