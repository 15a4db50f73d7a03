import { useLoaderData } from "react-router";
import { type LoaderArgs, staffOf } from "../../../platform/http/page.ts";
import { Card, Page, Work } from "../../../platform/ui/index.ts";
import { catalogueAddress, publicSets } from "../dcat/published.ts";
import { texts as dcatTexts } from "../dcat/texts/index.ts";
import { landscapeOf } from "../register/landscape.server.ts";
import { nouns } from "../register/nouns.ts";
import { nounsText } from "../register/show.ts";
import { texts } from "../texts/index.ts";

export async function loader({ context }: LoaderArgs) {
  const act = staffOf(context);
  const { lang } = act;
  return {
    lang,
    open: publicSets(await landscapeOf(act)).length > 0 ? catalogueAddress(act.municipality) : null,
    nouns: nouns.map(noun => ({ plural: noun.plural, label: nounsText(noun, lang) })),
  };
}

export default function ExportPage() {
  const { lang, open, nouns } = useLoaderData<typeof loader>();
  const t = texts(lang);
  return (
    <Page
      title={t("export.title")}
      lead={t("export.lead")}
      crumbs={[{ label: t("crumb.landscape"), href: "/landscape" }]}
    >
      <Card>
        <Work
          items={[
            {
              label: t("export.workbook"),
              href: "/landscape/export/landscape.xlsx",
              note: t("export.workbook.note"),
            },
            { label: t("export.template"), href: "/landscape/export/template.xlsx" },
            { label: t("export.json"), href: "/landscape/export/landscape.json" },
            {
              label: t("export.archimate"),
              href: "/landscape/export/archimate.xml",
              note: t("export.archimate.note"),
            },
            { label: t("export.dcat"), href: "/landscape/export/dcat.ttl", note: t("export.dcat.note") },
            ...(open ? [{ label: dcatTexts(lang)("public"), href: open }] : []),
            { label: t("export.api"), href: "/api/v1/openapi.json" },
          ]}
        />
      </Card>
      <Card title={t("landscape.registers")}>
        <ul className="columns">
          {nouns.map(noun => (
            <li key={noun.plural}>
              {noun.label}:{" "}
              {["xlsx", "csv", "json"].map(format => (
                <a key={format} href={`/landscape/export/${noun.plural}.${format}`}>
                  {format.toUpperCase()}{" "}
                </a>
              ))}
            </li>
          ))}
        </ul>
      </Card>
    </Page>
  );
}
