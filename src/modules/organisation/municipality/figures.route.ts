import { writeCsv } from "../../../platform/files/index.ts";
import { type LoaderArgs, notFound, paramOf, type RouteHandle } from "../../../platform/http/page.ts";
import { populationSource, shareSource } from "./figures.ts";
import { knownMunicipality } from "./known.ts";
import { texts } from "./texts/index.ts";

export const handle: RouteHandle = { public: true };

/** The figures of one municipality, each with its publisher. */
export const loader = ({ params, context: { lang } }: LoaderArgs) => {
  const one = knownMunicipality(paramOf(params, "country"), paramOf(params, "code"));
  if (!one) throw notFound();
  const t = texts(lang);
  const newest = (indicator: string, year: number) =>
    year === Math.max(...one.series.flatMap(([name, y]) => (name === indicator ? [y] : [])));
  const csv = writeCsv(
    ["country", "code", "name", "indicator", "year", "value", "publisher"],
    [
      t("country"),
      t("code"),
      t("name"),
      t("series.figure"),
      t("series.year"),
      t("series.value"),
      t("csv.publisher"),
    ],
    one.series.map(([indicator, year, value]) => [
      one.country,
      one.code,
      one.name,
      t(indicator),
      String(year),
      value,
      newest(indicator, year)
        ? indicator === "population"
          ? populationSource(one, lang)
          : shareSource(one, lang)
        : t(`publisher.${one.country}`),
    ]),
    lang,
  );
  return new Response(new Uint8Array(csv), {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": `attachment; filename="${one.country}-${one.code}.csv"`,
    },
  });
};
