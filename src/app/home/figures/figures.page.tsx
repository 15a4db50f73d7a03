import { useLoaderData } from "react-router";
import { type LoaderArgs, type RouteHandle, withinPages } from "../../../platform/http/page.ts";
import { formats } from "../../../platform/i18n/index.ts";
import { DataTable, Field, LinkButton, Page, Pill, Select } from "../../../platform/ui/index.ts";
import { texts } from "../texts/index.ts";
import {
  figureCountries,
  isUnverified,
  type PublishedFigure,
  publishedFigures,
  sourceIn,
  themes,
} from "./figures.ts";
import { figuresAsked } from "./found.ts";
import { figureText, yearText } from "./words.ts";

/** Published figures are open to all. */
export const handle: RouteHandle = { public: true };

export const loader = ({ request, context: { lang } }: LoaderArgs) => {
  const { list, found } = figuresAsked(request, lang);
  withinPages(list, found.length);
  const used = new Set(publishedFigures.map(figure => figure.source));
  return {
    lang,
    list,
    total: found.length,
    sources: [...used]
      .map(key => {
        const { publisher, title } = sourceIn(key, lang);
        return { value: key, label: `${publisher}: ${title}`.slice(0, 90) };
      })
      .sort((a, b) => formats(lang).compare(a.label, b.label)),
    rows: found.slice(list.skip, list.skip + list.size),
  };
};

export default function Figures() {
  const { lang, list, total, sources, rows } = useLoaderData<typeof loader>();
  const t = texts(lang);
  const asked = new URLSearchParams(
    Object.entries(list.filters).flatMap(([name, value]) => (value ? [[name, value]] : [])),
  ).toString();
  return (
    <Page
      title={t("figures.title")}
      lead={t("figures.lead")}
      crumbs={[{ label: t("home.crumb"), href: "/" }]}
      tools={<LinkButton href="/facts/series">{t("picture.series")}</LinkButton>}
    >
      <DataTable
        caption={t("figures.caption")}
        list={list}
        total={total}
        filterable
        filters={
          <>
            <Field name="country" label={t("figures.country")}>
              <Select
                value={list.filters.country}
                options={figureCountries.map(value => ({ value, label: t(`country.${value}`) }))}
                empty={t("figures.all")}
              />
            </Field>
            <Field name="theme" label={t("figures.theme")}>
              <Select
                value={list.filters.theme}
                options={themes.map(value => ({ value, label: t(`theme.${value}`) }))}
                empty={t("figures.all")}
              />
            </Field>
            <Field name="source" label={t("figures.source")}>
              <Select value={list.filters.source} options={sources} empty={t("figures.all")} />
            </Field>
          </>
        }
        exports={["xlsx", "csv", "json"].map(format => ({
          label: format.toUpperCase(),
          href: `/figures/export/figures.${format}${asked && `?${asked}`}`,
        }))}
        rows={rows}
        rowKey={row => row.id}
        href={row => `/figures/${row.id}`}
        columns={[
          {
            key: "indicator",
            label: t("figures.indicator"),
            cell: row => row.indicator,
          },
          {
            key: "definition",
            label: t("figures.definition"),
            cell: row => (
              <>
                {[row.definition, row.ageSpan].filter(Boolean).join(", ")}{" "}
                {row.n !== null && <small className="soft">{t("figure.n", { n: row.n })}</small>}
              </>
            ),
          },
          {
            key: "value",
            label: t("figures.value"),
            cell: row => figureText(row, lang),
          },
          { key: "year", label: t("figures.year"), sort: true, cell: row => yearText(row, lang) },
          { key: "country", label: t("figures.country"), cell: row => t(`country.${row.country}`) },
          { key: "marks", label: t("figures.marks"), cell: row => <Marks figure={row} lang={lang} /> },
          { key: "source", label: t("figures.publisher"), cell: row => sourceIn(row.source, lang).publisher },
        ]}
      />
    </Page>
  );
}

/** What kind of figure it is, and whether it is verified. */
export const Marks = ({ figure, lang }: { figure: PublishedFigure; lang: Parameters<typeof texts>[0] }) => {
  const t = texts(lang);
  return (
    <>
      {t(`kind.${figure.kind}`)}
      {figure.level !== "national" && <>, {t(`level.${figure.level}`)}</>}{" "}
      {isUnverified(figure) && <Pill tone="warm">{t("figure.unverified")}</Pill>}
    </>
  );
};
