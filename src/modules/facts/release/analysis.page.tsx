import { useLoaderData } from "react-router";
import type { LoaderArgs, RouteHandle } from "../../../platform/http/page.ts";
import { Card, DataTable, DescriptionList, Notice, Page } from "../../../platform/ui/index.ts";
import { readAnalysis } from "./reads.server.ts";
import { texts } from "./texts/index.ts";
import { Invented } from "./told.tsx";

/** Open to all. */
export const handle: RouteHandle = { public: true };

export const loader = (args: LoaderArgs) => readAnalysis(args);

/** What somebody concludes from a release, with the cells it rests on as they were frozen. */
export default function OneAnalysis() {
  const { lang, analysis, told } = useLoaderData<typeof loader>();
  const t = texts(lang);
  const { author, publisher, when } = analysis;
  return (
    <Page
      title={<span lang={analysis.lang}>{analysis.title}</span>}
      lead={t("analysis.lead", { author, publisher, when })}
      crumbs={[{ label: t("analyses.title"), href: "/facts/analyses" }]}
    >
      <title>{`${analysis.title} – Samsyn`}</title>
      <Invented told={analysis} lang={lang} />
      {told.phase === "withdrawn" && <Notice tone="bad" title={t("analysis.withdrawn")} />}
      {told.corrected && <Notice tone="warm" title={t("analysis.corrected")} />}
      <Card>
        <div lang={analysis.lang}>
          {analysis.paragraphs.map((text, i) => (
            // Paragraphs have no identity beyond their place.
            // biome-ignore lint/suspicious/noArrayIndexKey: static server-rendered list
            <p key={i}>{text}</p>
          ))}
        </div>
      </Card>
      <Card title={t("analysis.rests")}>
        <DescriptionList
          items={[
            { term: t("analysis.release"), value: <a href={told.address}>{told.title}</a> },
            { term: t("analysis.hash"), value: <code className="hash">{analysis.hash}</code> },
          ]}
        />
        <DataTable
          caption={t("analysis.rests")}
          count={null}
          rows={analysis.cells}
          rowKey={row => row.cell}
          columns={[
            { key: "cell", label: t("difference.cell"), cell: row => <code>{row.cell}</code> },
            { key: "value", label: t("analysis.figure"), align: "end", cell: row => row.told },
          ]}
        />
      </Card>
    </Page>
  );
}
