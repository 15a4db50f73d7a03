import "./municipality.css";
import { useLoaderData } from "react-router";
import { type LoaderArgs, notFound, paramOf, type RouteHandle } from "../../../platform/http/page.ts";
import { formats } from "../../../platform/i18n/index.ts";
import {
  Card,
  DataTable,
  DescriptionList,
  Figure,
  Grid,
  LinkButton,
  Page,
} from "../../../platform/ui/index.ts";
import { Dots, dotMapOf } from "./dot-map.tsx";
import { populationSource, shareSource, shown } from "./figures.ts";
import { Former } from "./former.tsx";
import { formerMunicipality, knownMunicipality, mergedInto } from "./known.ts";
import { addressOf, formsOf, type Indicator, indicators, type KnownMunicipality } from "./rules.ts";
import { texts } from "./texts/index.ts";

/** Facts of public bodies: open to all. */
export const handle: RouteHandle = { public: true };

export const loader = ({ params, context: { lang } }: LoaderArgs) => {
  const [country, code] = [paramOf(params, "country"), paramOf(params, "code")];
  const former = formerMunicipality(country, code);
  const municipality = knownMunicipality(country, former?.into ?? code);
  if (!municipality) throw notFound();
  return {
    lang,
    former,
    municipality,
    merged: mergedInto(municipality),
    map: dotMapOf(municipality.country, municipality.code),
  };
};

export default function MunicipalityPage() {
  const { lang, former, municipality, merged, map } = useLoaderData<typeof loader>();
  if (former) return <Former former={former} into={municipality} />;
  const t = texts(lang);
  const { name, country, code, region } = municipality;
  const csv = `${addressOf(country, code)}/figures.csv`;
  return (
    <Page
      title={name}
      lead={t("facts.lead", { region, country: t(`country.${country}`) })}
      crumbs={[{ label: t("municipalities.caption"), href: "/municipalities" }]}
      tools={<LinkButton href={csv}>{t("csv")}</LinkButton>}
    >
      <Grid columns="wide-narrow">
        <Card title={t("facts")}>
          <DescriptionList items={described(municipality, merged, lang)} />
        </Card>
        {map && (
          <Figure title={t("map", { name })} source={t(pointKey(municipality))}>
            <Dots map={map} label={t("map.alt", { name })} />
          </Figure>
        )}
      </Grid>
      <Card title={t("series")}>
        <DataTable
          caption={t("series")}
          rows={[...municipality.series].sort((a, b) => b[1] - a[1])}
          rowKey={([indicator, year]) => `${indicator} ${year}`}
          columns={[
            { key: "year", label: t("series.year"), cell: ([, year]) => String(year) },
            { key: "indicator", label: t("series.figure"), cell: ([indicator]) => t(indicator) },
            {
              key: "value",
              label: t("series.value"),
              align: "end",
              cell: ([indicator, , value]) => shown(indicator, value, lang),
            },
          ]}
        />
        <p className="src">
          {country === "FI"
            ? t("series.borders", { publisher: t(`publisher.${country}`) })
            : t(`publisher.${country}`)}
        </p>
      </Card>
    </Page>
  );
}

const pointKey = (one: KnownMunicipality) =>
  one.pointUnverified ? "publisher.point.unverified" : (`publisher.point.${one.country}` as const);

type Data = Awaited<ReturnType<typeof loader>>;

/** What is known, with its publisher; what is not known stands there, too, and says so. */
const described = (one: KnownMunicipality, merged: Data["merged"], lang: Data["lang"]) => {
  const t = texts(lang);
  const f = formats(lang);
  const publisher = t(`publisher.${one.country}`);
  const borders = { FI: "2026", NO: "2024" }[one.country as string];
  const listed = borders ? t("by.borders", { publisher, year: borders }) : publisher;
  const shares: Record<Exclude<Indicator, "population">, number | undefined> = {
    share_65_plus: one.share65plus,
    share_80_plus: one.share80plus,
    share_20_64: one.share20to64,
  };
  const { population, areaKm2, lon, lat } = one;
  return [
    { term: t("names"), value: formsOf(one).join(" · "), source: listed },
    { term: t("code"), value: one.code, source: listed },
    { term: t("valid"), value: t("valid.today"), source: listed },
    { term: t("region"), value: one.region },
    {
      term: t("population"),
      value: population === undefined ? null : f.number(population),
      source: population !== undefined && populationSource(one, lang),
    },
    {
      term: t("area"),
      value: areaKm2 === undefined ? null : t("area.value", { n: areaKm2 }),
      source: areaKm2 !== undefined && t(`publisher.area.${one.country}`),
    },
    {
      term: t("density"),
      value: areaKm2 && population ? f.number(population / areaKm2, 1) : null,
      source: areaKm2 !== undefined && t("density.source"),
    },
    ...indicators.flatMap(indicator => {
      if (indicator === "population") return [];
      const share = shares[indicator];
      return {
        term: t(indicator),
        value: share === undefined ? null : shown(indicator, share, lang),
        source: share !== undefined && shareSource(one, lang),
      };
    }),
    ...(one.languages
      ? [
          {
            term: t("languages"),
            value: f.list(one.languages.map(code => (code === "sv" ? t("language.sv") : t("language.fi")))),
            source: publisher,
          },
        ]
      : []),
    {
      term: t("point"),
      value:
        lon === undefined || lat === undefined
          ? null
          : t("point.value", { lat: f.number(lat, 2), lon: f.number(lon, 2) }),
      source: lon !== undefined && t(pointKey(one)),
    },
    { term: t("org-no"), value: one.orgNo ?? null },
    {
      term: t("web"),
      value: one.web ? <a href={`https://${one.web}`}>{one.web}</a> : null,
    },
    ...merged.map(former => ({
      term: t("merged"),
      value: (
        <>
          <a href={addressOf(former.country, former.code)}>
            {former.name} ({former.code})
          </a>
          , {f.day(former.until)}
        </>
      ),
      source: t("merged.source"),
    })),
  ];
};
