import { useLoaderData } from "react-router";
import { type LoaderArgs, listOf, withinPages } from "../../../platform/http/page.ts";
import { DataTable, Page } from "../../../platform/ui/index.ts";
import { texts as questionnaireTexts } from "../questionnaire/texts/index.ts";
import { roleCalled } from "../questionnaire/texts/roles.ts";
import { placeCalled } from "./places.server.ts";
import { listedPeople, waveAt } from "./reads.server.ts";
import { texts } from "./texts/index.ts";

/** Who is listed in a frame. Nothing of who has begun or answered: that is nobody's to look up. */
export async function loader({ request, context, params }: LoaderArgs) {
  const { act, id, at, title } = await waveAt(context, params);
  const list = listOf(request, { sort: ["place"], size: 50 });
  const { rows, total } = await listedPeople(act, id, list);
  withinPages(list, total);
  return {
    ...{ lang: act.lang, at, title, list, total },
    rows: rows.map(one => ({
      ...one,
      place: placeCalled(one.place),
      role: roleCalled(one.role, act.lang),
    })),
  };
}

export default function People() {
  const { lang, at, title, list, total, rows } = useLoaderData<typeof loader>();
  const t = texts(lang);
  return (
    <Page
      title={t("people.title")}
      lead={t("people.lead")}
      crumbs={[
        { label: t("waves.title"), href: "/facts/waves" },
        { label: title, href: at },
        { label: t("frame.title"), href: `${at}/frame` },
      ]}
    >
      <DataTable
        caption={t("people.title")}
        list={list}
        total={total}
        rows={rows}
        rowKey={row => row.id}
        empty={<p className="nothing">{t("people.none")}</p>}
        columns={[
          { key: "name", label: t("column.name"), cell: row => row.name ?? "–" },
          { key: "place", label: t("column.municipality"), cell: row => row.place },
          { key: "role", label: t("column.role"), cell: row => row.role },
          { key: "email", label: t("column.email"), cell: row => row.email ?? "–" },
          { key: "address", label: t("column.address"), cell: row => row.address ?? "–" },
          {
            key: "language",
            label: t("column.language"),
            cell: row => questionnaireTexts(lang)(`language.${row.lang}`),
          },
        ]}
      />
    </Page>
  );
}
