import { type OutCell, writeCsv, writeWorkbook } from "../../../platform/files/index.ts";
import { type LoaderArgs, notFound, paramOf, type RouteHandle } from "../../../platform/http/page.ts";
import { texts } from "../texts/index.ts";
import { isUnverified, type PublishedFigure, sourceIn } from "./figures.ts";
import { figuresAsked } from "./found.ts";
import { figureText, yearText } from "./words.ts";

/** Published figures are open to all. */
export const handle: RouteHandle = { public: true };

const types = {
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  csv: "text/csv; charset=utf-8",
  json: "application/json",
};

/** /figures/export/figures.xlsx and its like: what the list shows with the filters of the address, all its pages. */
export async function loader({ request, params, context: { lang } }: LoaderArgs) {
  const format = /^figures\.(xlsx|csv|json)$/.exec(paramOf(params, "file"))?.[1] as
    | keyof typeof types
    | undefined;
  if (!format) throw notFound();
  const t = texts(lang);
  const columns: [string, string, (one: PublishedFigure) => OutCell][] = [
    ["id", "Id", one => one.id],
    ["figure", t("figures.indicator"), one => one.indicator],
    ["definition", t("figures.definition"), one => [one.definition, one.ageSpan].filter(Boolean).join(", ")],
    ["value", t("figures.value"), one => figureText(one, lang)],
    ["year", t("figures.year"), one => yearText(one, lang)],
    ["country", t("figures.country"), one => t(`country.${one.country}`)],
    ["marks", t("figures.marks"), one => marksOf(one, t)],
    ["publisher", t("figures.publisher"), one => sourceIn(one.source, lang).publisher],
    ["source", t("figures.source"), one => sourceIn(one.source, lang).title],
  ];
  const { found } = figuresAsked(request, lang);
  const keys = columns.map(([key]) => key);
  const headers = columns.map(([, header]) => header);
  const rows = found.map(one => columns.map(([, , cell]) => cell(one)));
  const body =
    format === "xlsx"
      ? await writeWorkbook([{ name: t("figures.caption").slice(0, 31), keys, headers, rows }])
      : format === "csv"
        ? writeCsv(keys, headers, rows, lang)
        : JSON.stringify(
            rows.map(row => Object.fromEntries(keys.map((key, i) => [key, row[i] ?? null]))),
            null,
            1,
          );
  return new Response(body as BodyInit, {
    headers: {
      "content-type": types[format],
      "content-disposition": `attachment; filename="figures.${format}"`,
      "x-content-type-options": "nosniff",
    },
  });
}

/** What kind of figure it is, what it stands for, and whether it is verified. */
const marksOf = (one: PublishedFigure, t: ReturnType<typeof texts>): string =>
  [
    t(`kind.${one.kind}`),
    ...(one.level === "national" ? [] : [t(`level.${one.level}`)]),
    ...(isUnverified(one) ? [t("figure.unverified")] : []),
  ].join(", ");
