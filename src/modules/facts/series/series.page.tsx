import { useLoaderData } from "react-router";
import { type LoaderArgs, notFound, type RouteHandle } from "../../../platform/http/page.ts";
import { formats } from "../../../platform/i18n/index.ts";
import {
  Card,
  DescriptionList,
  Empty,
  Facts,
  Figure,
  Fold,
  LinkButton,
  Page,
  Work,
} from "../../../platform/ui/index.ts";
import { About } from "./about.tsx";
import { AskForm } from "./ask-form.tsx";
import { askedOf, mostPeers } from "./asked.server.ts";
import { Beside } from "./beside.tsx";
import { Went } from "./direction.tsx";
import { breaksOf, placesOf } from "./places.server.ts";
import { compare, overYears } from "./rules-compare.ts";
import { isSeriesId, type SeriesId } from "./rules-series.ts";
import { Strip } from "./strip.tsx";
import { texts } from "./texts/index.ts";
import { vintagesOf } from "./vintage-list.server.ts";
import { vintageAsked } from "./vintages.server.ts";
import { changeText, middleText, sizeText, smallPrint, toldText, valueText } from "./words.ts";
import { Years } from "./years.tsx";

/** Public statistics are open to all. */
export const handle: RouteHandle = { public: true };

export async function loader(args: LoaderArgs) {
  const series = args.params.series ?? "";
  if (!isSeriesId(series)) throw notFound();
  const { lang } = args.context;
  const asked = await askedOf(args);
  const vintage = (await vintageAsked(args.context.door.db, series, asked.country, asked.edition))?.vintage;
  const places = placesOf(asked.country);
  const compared = vintage ? compare(vintage, places, asked.own, asked.peers) : null;
  const { search } = new URL(args.request.url);
  const t = texts(lang);
  return {
    lang,
    series,
    asked: {
      country: asked.country,
      own: asked.own?.name ?? null,
      of: asked.typed.of || (asked.own?.name ?? ""),
      peers: asked.typed.peers,
      chosen: asked.chosen,
      errors: [
        ...asked.notFound.map(({ field, name, near }) => {
          const country = t(`country.${asked.country}`);
          const text =
            near.length === 0
              ? t("ask.not-found", { country, name })
              : t("ask.not-found-near", { country, name, near: formats(lang).list(near) });
          return { field, text };
        }),
        ...(asked.left > 0
          ? [{ field: "peers", text: t("ask.too-many", { n: asked.left, most: mostPeers }) }]
          : []),
      ],
    },
    // The cells are the whole country's: they stay on the server.
    vintage: vintage ? { ...vintage, cells: [] } : null,
    compared,
    years: vintage ? overYears(vintage, places, asked.own, breaksOf(asked.own)) : [],
    vintages: await vintagesOf(args, series, asked.country),
    files: {
      csv: `/facts/series/${series}.csv${search}`,
      json: `/facts/series/${series}.metadata.json${search}`,
    },
  };
}

export type SeriesData = Awaited<ReturnType<typeof loader>>;

export default function SeriesPage() {
  const data = useLoaderData<typeof loader>();
  const { lang, series, asked, vintage, compared } = data;
  const t = texts(lang);
  return (
    <Page
      title={t(`series.${series}`)}
      lead={asked.own ? t("page.lead", { name: asked.own }) : t("page.lead-none")}
      crumbs={[
        { label: t("crumb"), href: "/figures" },
        { label: t("crumb.series"), href: "/facts/series" },
      ]}
      errors={asked.errors}
      tools={
        vintage && (
          <>
            <LinkButton href={data.files.csv}>{t("csv")}</LinkButton>
            <LinkButton href={data.files.json}>{t("metadata")}</LinkButton>
          </>
        )
      }
    >
      {compared && <Headline data={data} />}
      <Fold title={t("ask.title")} open={!asked.own || asked.errors.length > 0}>
        <AskForm asked={asked} lang={lang} />
      </Fold>
      {vintage && compared ? (
        <Found data={data} />
      ) : (
        <Empty title={t("page.not-told", { country: t(`country.${asked.country}`) })}>
          <p>{t("page.nothing")}</p>
        </Empty>
      )}
      <Card title={t("about.title")}>
        {vintage ? (
          <About vintage={vintage} years={data.years.map(({ year }) => year)} lang={lang} />
        ) : (
          <DescriptionList items={[{ term: t("about.definition"), value: t(`definition.${series}`) }]} />
        )}
      </Card>
      {data.vintages.length > 1 && (
        <Card title={t("vintage.title")}>
          <Work items={data.vintages} />
        </Card>
      )}
    </Page>
  );
}

const textIn = (series: SeriesId, lang: SeriesData["lang"]) => (value: number) =>
  valueText(series, value, lang);

const Headline = ({ data: { lang, series, asked, compared } }: { data: SeriesData }) => {
  const t = texts(lang);
  if (!compared) return null;
  const { own, group, country, since } = compared;
  const year = String(compared.year);
  const text = textIn(series, lang);
  return (
    <Facts
      facts={[
        ...(own && asked.own
          ? [
              {
                figure: toldText(series, own.value, own.status, lang),
                words: t("fact.own", { name: asked.own, year }),
              },
            ]
          : []),
        ...(group ? [{ figure: middleText(group.value, text, lang), words: t("fact.group", { year }) }] : []),
        { figure: middleText(country.value, text, lang), words: t("fact.country", { year }) },
        ...(own && asked.own && since !== null && own.change !== null
          ? [
              {
                figure: changeText(series, own.change, lang),
                words: t("fact.change", { name: asked.own, year: String(since) }),
              },
            ]
          : []),
      ]}
    />
  );
};

const Found = ({ data }: { data: SeriesData }) => {
  const { lang, series, asked, vintage, compared } = data;
  const t = texts(lang);
  if (!vintage || !compared) return null;
  const { group, country, own } = compared;
  const year = String(compared.year);
  const name = t(`country.${asked.country}`);
  const lines = [
    ...(group?.value
      ? [{ who: t("compare.group", { size: sizeText(group.size, lang) }), spread: group.value }]
      : []),
    ...(country.value ? [{ who: t("compare.country", { country: name }), spread: country.value }] : []),
  ];
  return (
    <>
      {lines.length > 0 && (
        <Figure
          title={t("strip.title", { year })}
          source={smallPrint(vintage, compared.year, lang)}
          csv={data.files.csv}
        >
          <Strip
            series={series}
            lang={lang}
            lines={lines}
            own={asked.own && own && own.value !== null ? { name: asked.own, value: own.value } : null}
          />
        </Figure>
      )}
      <Card title={t("compare.title", { year })}>
        <Beside data={data} />
      </Card>
      {data.years.length > 1 && (
        <Card title={t("years.title")}>
          <Went lang={lang} name={asked.own} years={data.years} />
          <Years data={data} />
        </Card>
      )}
    </>
  );
};
