import "./figure.css";
import { useLoaderData } from "react-router";
import type { Lang } from "../../../../kernel/lang.ts";
import type { LoaderArgs, RouteHandle } from "../../../../platform/http/page.ts";
import { Card, Notice, Page } from "../../../../platform/ui/index.ts";
import { Invented } from "../../release/told.tsx";
import { Drawn } from "./drawn.tsx";
import { type Choice, type FigureData, readFigure } from "./read.server.ts";
import { Beside, OnRecord, Reached, Sizes, Table } from "./tables.tsx";
import { texts } from "./texts/index.ts";

/** Open to all, from the hour of its release. */
export const handle: RouteHandle = { public: true };

export const loader = (args: LoaderArgs) => readFigure(args);

/** A question as it was asked, what was answered, how sure that is, and how to take it along. */
export default function FigurePage() {
  const data = useLoaderData<typeof loader>();
  const { lang, release, question } = data;
  const t = texts(lang);
  return (
    <Page
      title={question.line}
      lead={t("lead", { title: release.title, publisher: release.publisher, opens: release.opens })}
      crumbs={[
        { label: t("crumb.releases"), href: "/releases" },
        { label: release.title, href: release.address },
      ]}
    >
      <Invented told={release} lang={lang} />
      {data.correctedBy && (
        <Notice tone="warm" title={t("corrected")}>
          <a href={`/releases/${data.correctedBy}`}>{t("corrected.newer")}</a>
        </Notice>
      )}
      {question.above.map(text => (
        <p key={text}>{text}</p>
      ))}
      {data.choices && <Choices choices={data.choices} lang={lang} />}
      <Card title={t("table.title")}>
        <Drawn svg={data.chart} />
        <Table rows={data.rows} ofScale={data.ofScale} lang={lang} />
      </Card>
      <OnRecord data={data} />
      {data.beside && <Beside beside={data.beside} lang={lang} />}
      {data.waves && (
        <Card title={t("waves.title", { what: data.waves.what })}>
          <Drawn svg={data.waves.chart} />
        </Card>
      )}
      {data.reached.length > 0 && <Reached rows={data.reached} lang={lang} />}
      {data.sizes.length > 0 && <Sizes rows={data.sizes} lang={lang} />}
      <Take data={data} />
      <Others data={data} />
    </Page>
  );
}

/** The planned groups as links: nobody can make others, and so nobody can subtract one from another. */
const Choices = ({ choices, lang }: { choices: NonNullable<FigureData["choices"]>; lang: Lang }) => {
  const t = texts(lang);
  // Three hundred municipalities do not stand above the figure: the chosen one is named, the list opens.
  const more = (label: string, list: readonly Choice[]) => {
    const chosen = list.find(({ current }) => current);
    return (
      list.length > 0 && (
        <details className="groups">
          <summary>
            {label}
            {chosen && (
              <>
                {": "}
                <strong>{chosen.label}</strong>
              </>
            )}
          </summary>
          <Links list={list} />
        </details>
      )
    );
  };
  return (
    <Card title={t("choices.title")}>
      <Links list={[choices.usual]} />
      {more(t("choices.roles"), choices.roles)}
      {more(t("choices.pairs"), choices.pairs)}
      {more(t("choices.places"), choices.places)}
      {more(t("choices.of-place"), choices.ofPlace)}
      <p className="src">{t("choices.why")}</p>
    </Card>
  );
};

const Links = ({ list }: { list: readonly Choice[] }) => (
  <ul>
    {list.map(({ label, href, current }) => (
      <li key={href}>
        <a href={href} aria-current={current ? "true" : undefined}>
          {current ? <strong>{label}</strong> : label}
        </a>
      </li>
    ))}
  </ul>
);

const Take = ({ data: { address, release, lang, table, embed } }: { data: FigureData }) => {
  const t = texts(lang);
  return (
    <Card title={t("take.title")}>
      <ul>
        <li>
          <a href={`${address}.csv`} download>
            {t("take.csv")}
          </a>
        </li>
        <li>
          <a href={`${address}.metadata.json`}>{t("take.metadata")}</a>
        </li>
        <li>
          <a href={`${address}.svg?lang=${lang}`}>{t("take.svg")}</a>
        </li>
        <li>
          <a href={table}>{t("take.table")}</a>
        </li>
        <li>
          <a href={release.address}>{t("take.release")}</a>
        </li>
      </ul>
      <label className="ds-label" htmlFor="embed">
        {t("take.embed")}
      </label>
      <textarea
        id="embed"
        className="ds-input"
        rows={3}
        readOnly
        aria-label={t("take.embed-label")}
        value={embed}
      />
    </Card>
  );
};

const Others = ({ data: { previous, next, lang } }: { data: FigureData }) => {
  const t = texts(lang);
  return (
    <nav className="pager" aria-label={t("nav.label")}>
      {previous ? (
        <a rel="prev" href={previous.href}>
          {t("nav.previous", { question: previous.label })}
        </a>
      ) : (
        <span />
      )}
      {next ? (
        <a rel="next" href={next.href}>
          {t("nav.next", { question: next.label })}
        </a>
      ) : (
        <span />
      )}
    </nav>
  );
};
