import { type OutSheet, writeCsv, writeWorkbook } from "../../../platform/files/index.ts";
import { type LoaderArgs, notFound, paramOf, staffOf } from "../../../platform/http/page.ts";
import { mappingKinds } from "../task/mapping.ts";
import { mappingsHere, type ShownMapping } from "../task/mappings.server.ts";
import { texts as landscapeTexts } from "../texts/index.ts";
import { type MappingColumn, mappingColumns } from "./columns.ts";
import { texts } from "./texts/index.ts";

const types: Record<string, string> = {
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  csv: "text/csv; charset=utf-8",
  json: "application/json",
};

/** /landscape/mappings/mappings.FORMAT: all of them; the import reads it back as nothing to do. */
export async function loader({ context, params }: LoaderArgs) {
  const act = staffOf(context);
  const format = /^mappings\.(xlsx|csv|json)$/.exec(paramOf(params, "file"))?.[1];
  if (!format) throw notFound();
  const { shown } = await mappingsHere(act);
  const t = texts(act.lang);
  const sheet: OutSheet = {
    name: landscapeTexts(act.lang)("mappings.title").slice(0, 31),
    keys: mappingColumns,
    headers: mappingColumns.map(column => t(`column.${column}`)),
    rows: shown.map(one => mappingColumns.map(column => cellOf(one, column))),
    choices: { how: mappingKinds },
  };
  const body =
    format === "json"
      ? JSON.stringify(
          shown.map(({ ids: _ids, ...one }) => one),
          null,
          1,
        )
      : format === "xlsx"
        ? await writeWorkbook([sheet])
        : writeCsv(sheet.keys, sheet.headers, sheet.rows, act.lang);
  return new Response(body as BodyInit, {
    headers: {
      "content-type": types[format]!,
      "content-disposition": `attachment; filename="mappings.${format}"`,
      "x-content-type-options": "nosniff",
    },
  });
}

const cellOf = ({ from, to, kind, author, on }: ShownMapping, column: MappingColumn) => {
  switch (column) {
    case "fromList":
      return from.scheme;
    case "fromCode":
      return from.code;
    case "fromTitle":
      return from.label;
    case "how":
      return kind;
    case "toList":
      return to.scheme;
    case "toCode":
      return to.code;
    case "toTitle":
      return to.label;
    case "author":
      return author;
    case "on":
      return { date: on };
    case "delete":
      return null;
  }
};
