import { useLoaderData } from "react-router";
import { type LoaderArgs, notFound, paramOf, type RouteHandle } from "../../../platform/http/page.ts";
import { Card, DescriptionList, Page } from "../../../platform/ui/index.ts";
import { texts } from "../texts/index.ts";
import { Marks } from "./figures.page.tsx";
import { isUnverified, publishedFigures, sourceOf } from "./figures.ts";
import { figureText, yearText } from "./words.ts";

export const handle: RouteHandle = { public: true };

export const loader = ({ params, context: { lang } }: LoaderArgs) => {
  const figure = publishedFigures.find(one => one.id === paramOf(params, "id"));
  if (!figure) throw notFound();
  return {
    lang,
    figure,
    source: sourceOf(figure),
    secondary: isUnverified(figure) && sourceOf(figure).secondary,
  };
};

/** One figure with all that must stand beside it. */
export default function FigurePage() {
  const { lang, figure, source, secondary } = useLoaderData<typeof loader>();
  const t = texts(lang);
  return (
    <Page
      title={figureText(figure, lang)}
      lead={<span lang="en">{figure.indicator}</span>}
      crumbs={[{ label: t("figures.title"), href: "/figures" }]}
    >
      <title>{`${figure.indicator} – Samsyn`}</title>
      <Card>
        <DescriptionList
          items={[
            { term: t("figures.definition"), value: <span lang="en">{figure.definition}</span> },
            { term: t("figures.country"), value: t(`country.${figure.country}`) },
            { term: t("figures.year"), value: yearText(figure, lang) },
            { term: t("figures.n"), value: figure.n === null ? null : t("figure.n", { n: figure.n }) },
            { term: t("figures.age-span"), value: figure.ageSpan && <span lang="en">{figure.ageSpan}</span> },
            { term: t("figures.marks"), value: <Marks figure={figure} lang={lang} /> },
            {
              term: t("figures.publisher"),
              value: source.publisher,
              source: (
                <>
                  <span lang="en">{source.title}</span>
                  {source.host && `, ${source.host}`}
                  {secondary && ` · ${t("figure.secondary")}`}
                </>
              ),
            },
            ...(figure.note
              ? [{ term: t("figures.note"), value: <span lang="en">{figure.note}</span> }]
              : []),
          ]}
        />
      </Card>
      <p className="soft">{t("figures.rule")}</p>
    </Page>
  );
}
