import { useLoaderData } from "react-router";
import { type LoaderArgs, listOf, type RouteHandle, withinPages } from "../../../platform/http/page.ts";
import { DataTable, Empty, Page, Pill } from "../../../platform/ui/index.ts";
import { listAnalyses } from "./reads.server.ts";
import { texts } from "./texts/index.ts";

/** Open to all. */
export const handle: RouteHandle = { public: true };

export async function loader({ request, context: { door, lang } }: LoaderArgs) {
  const list = listOf(request, { sort: ["written"] });
  const { total, rows } = await listAnalyses(door.db, list, lang);
  withinPages(list, total);
  return { lang, list, total, rows };
}

/** Analyses of published facts, the last written first. */
export default function Analyses() {
  const { lang, list, total, rows } = useLoaderData<typeof loader>();
  const t = texts(lang);
  return (
    <Page
      title={t("analyses.title")}
      lead={t("analyses.lead")}
      crumbs={[{ label: t("calendar.title"), href: "/releases" }]}
    >
      <DataTable
        caption={t("analyses.title")}
        count={null}
        list={list}
        total={total}
        rows={rows}
        rowKey={row => row.id}
        href={row => `/facts/analyses/${row.id}`}
        empty={<Empty title={t("analyses.none")} />}
        columns={[
          {
            key: "title",
            label: t("analyses.analysis"),
            cell: row => <span lang={row.lang}>{row.title}</span>,
          },
          {
            key: "author",
            label: t("analyses.author"),
            cell: row => (
              <>
                {row.author}, {row.publisher} {row.example && <Pill tone="warm">{t("mark.example")}</Pill>}
              </>
            ),
          },
          { key: "of", label: t("analyses.of"), cell: row => row.of },
          { key: "written", label: t("analyses.written"), cell: row => row.written },
        ]}
      />
    </Page>
  );
}
