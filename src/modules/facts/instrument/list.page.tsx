import { useLoaderData } from "react-router";
import { type LoaderArgs, staffOf } from "../../../platform/http/page.ts";
import { DataTable, Empty, LinkButton, Page, Pill } from "../../../platform/ui/index.ts";
import { mayNotAsk } from "../page.server.ts";
import { texts } from "../questionnaire/texts/index.ts";
import { listed } from "./reads.server.ts";

export async function loader({ context }: LoaderArgs) {
  const act = staffOf(context);
  return { lang: act.lang, mayNot: mayNotAsk(act), rows: await listed(act) };
}

export default function Questionnaires() {
  const { lang, mayNot, rows } = useLoaderData<typeof loader>();
  const t = texts(lang);
  return (
    <Page
      title={t("list.title")}
      lead={t("list.lead")}
      crumbs={[{ label: t("facts.title"), href: "/facts" }]}
      tools={
        <LinkButton kind="primary" href="/facts/questionnaires/new" disabledBecause={mayNot}>
          {t("new.title")}
        </LinkButton>
      }
    >
      <DataTable
        caption={t("list.title")}
        count={null}
        rows={rows}
        rowKey={row => row.id}
        href={row => `/facts/questionnaires/${row.id}`}
        empty={
          <Empty
            title={t("list.empty")}
            ways={mayNot ? [] : [{ label: t("new.title"), href: "/facts/questionnaires/new" }]}
          >
            <p>{mayNot ?? t("list.empty.why")}</p>
          </Empty>
        }
        columns={[
          { key: "title", label: t("list.called"), cell: row => row.title },
          {
            key: "state",
            label: t("list.state"),
            bare: true,
            cell: row => (
              <>
                {row.frozen !== null && <Pill tone="ok">{t("version.frozen", { n: row.frozen })}</Pill>}{" "}
                {row.isDraft && <Pill tone="neutral">{t("version.draft", { n: row.number })}</Pill>}
              </>
            ),
          },
          {
            key: "missing",
            label: t("list.missing"),
            align: "end",
            cell: row => (row.isDraft ? `${row.missing}` : "–"),
          },
          { key: "questions", label: t("list.questions"), align: "end", cell: row => `${row.questions}` },
          {
            key: "languages",
            label: t("list.languages"),
            cell: row => row.languages.map(one => t(`language.${one}`)).join(", "),
          },
          { key: "changed", label: t("list.changed"), cell: row => row.changed },
        ]}
      />
    </Page>
  );
}
