import { useLoaderData } from "react-router";
import { type LoaderArgs, notFound, paramOf, type RouteHandle } from "../../../platform/http/page.ts";
import { Card, DescriptionList, Page } from "../../../platform/ui/index.ts";
import { texts } from "../texts/index.ts";
import { Marks } from "./figures.page.tsx";
import { figuresIn, sourceIn } from "./figures.ts";
import { figureText, yearText } from "./words.ts";

export const handle: RouteHandle = { public: true };

export const loader = ({ params, context: { lang } }: LoaderArgs) => {
  const figure = figuresIn(lang).find(one => one.id === paramOf(params, "id"));
  if (!figure) throw notFound();
  return { lang, figure, source: sourceIn(figure.source, lang) };
};

/** One figure with all that must stand beside it. */
export default function FigurePage() {
  const { lang, figure, source } = useLoaderData<typeof loader>();
  const t = texts(lang);
  return (
    <Page
      title={figureText(figure, lang)}
      lead={figure.indicator}
      crumbs={[{ label: t("figures.title"), href: "/figures" }]}
    >
      <title>{`${figure.indicator} – Samsyn`}</title>
      <Card>
        <DescriptionList
          items={[
            { term: t("figures.definition"), value: figure.definition },
            { term: t("figures.country"), value: t(`country.${figure.country}`) },
            { term: t("figures.year"), value: yearText(figure, lang) },
            { term: t("figures.n"), value: figure.n === null ? null : t("figure.n", { n: figure.n }) },
            { term: t("figures.age-span"), value: figure.ageSpan },
            { term: t("figures.marks"), value: <Marks figure={figure} lang={lang} /> },
            {
              term: t("figures.publisher"),
              value: source.publisher,
              source: (
                <>
                  {source.title}
                  {source.host && (
                    <>
                      {", "}
                      <a href={`https://${source.host}`}>{source.host}</a>
                    </>
                  )}
                  {source.secondary && ` · ${t("figure.secondary")}`}
                </>
              ),
            },
            ...(figure.note ? [{ term: t("figures.note"), value: figure.note }] : []),
          ]}
        />
      </Card>
      <p className="soft">{t("figures.rule")}</p>
    </Page>
  );
}
