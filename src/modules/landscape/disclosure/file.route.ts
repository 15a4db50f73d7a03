import { type OutSheet, writeCsv, writeWorkbook } from "../../../platform/files/index.ts";
import { type LoaderArgs, listOf, notFound, paramOf } from "../../../platform/http/page.ts";
import { nounNamed } from "../register/nouns.ts";
import { fieldText } from "../register/show.ts";
import { texts } from "../texts/index.ts";
import {
  allPublishedFields,
  askedFor,
  associationOf,
  chosen,
  everythingPublished,
  type Published,
} from "./published.server.ts";
import { publishedFields, publishedKinds } from "./rules.ts";

const types = {
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  csv: "text/csv; charset=utf-8",
  json: "application/json",
};

/** /published/published.FORMAT: what is published, narrowed as the page was. */
export async function loader({ request, context, params }: LoaderArgs) {
  const act = associationOf(context);
  const { lang } = act;
  const format = /^published\.(xlsx|csv|json)$/.exec(paramOf(params, "file"))?.[1] as
    | keyof typeof types
    | undefined;
  if (!format) throw notFound();
  const { things } = await everythingPublished(act);
  const rows = chosen(things, listOf(request, askedFor), lang);
  const body =
    format === "json"
      ? JSON.stringify(rows.map(jsonOf), null, 1)
      : format === "xlsx"
        ? await writeWorkbook([sheetOf(rows, lang)])
        : (({ keys, headers, rows: cells }) => writeCsv(keys, headers, cells, lang))(sheetOf(rows, lang));
  return new Response(body as BodyInit, {
    headers: {
      "content-type": types[format],
      "content-disposition": `attachment; filename="published.${format}"`,
      "x-content-type-options": "nosniff",
    },
  });
}

const jsonOf = ({ id, municipality, place, country, kind, content, on }: Published) => ({
  id,
  municipality: { id: municipality, name: place, country },
  kind,
  publishedOn: on,
  ...content,
});

const sheetOf = (rows: readonly Published[], lang: Parameters<typeof texts>[0]): OutSheet => {
  const t = texts(lang);
  const labelOf = (field: string) => {
    const kind = publishedKinds.find(one => publishedFields[one].some(name => name === field))!;
    return fieldText(nounNamed(kind)!, field, lang);
  };
  return {
    name: t("published.title").slice(0, 31),
    keys: ["municipality", "country", "kind", "on", ...allPublishedFields],
    headers: [
      t("published.place"),
      t("published.country"),
      t("published.kind"),
      t("published.on"),
      ...allPublishedFields.map(labelOf),
    ],
    rows: rows.map(row => [
      row.place,
      row.country,
      row.kindText,
      row.on ? { date: row.on } : null,
      ...allPublishedFields.map(field => row.content[field] ?? null),
    ]),
  };
};
