import { useLoaderData } from "react-router";
import { type LoaderArgs, listOf, staffOf, withinPages } from "../../../platform/http/page.ts";
import { formats } from "../../../platform/i18n/index.ts";
import { DataTable, Empty, Page } from "../../../platform/ui/index.ts";
import { addressOf } from "../address.ts";
import { texts } from "../texts/index.ts";
import { initiativeRows } from "./initiatives.server.ts";

export async function loader({ request, context }: LoaderArgs) {
  const act = staffOf(context);
  // Where somebody has answered stands first: the others are many.
  const list = listOf(request, { sort: ["state", "title", "apart"] });
  const all = await initiativeRows(act);
  const f = formats(act.lang);
  const q = (list.filters.q ?? "").toLocaleLowerCase(act.lang);
  const found = all.filter(({ title }) => title.toLocaleLowerCase(act.lang).includes(q));
  withinPages(list, found.length);
  type Row = (typeof all)[number];
  const orders: Record<string, (a: Row, b: Row) => number> = {
    state: (a, b) => b.answered - a.answered,
    title: (a, b) => f.compare(a.title, b.title),
    apart: (a, b) => (a.apart ?? -1) - (b.apart ?? -1),
  };
  const order = orders[list.sort] ?? (() => 0);
  const sorted = found.sort(
    (a, b) => (list.descending ? -1 : 1) * order(a, b) || f.compare(a.title, b.title),
  );
  return {
    lang: act.lang,
    list,
    total: found.length,
    none: all.length === 0,
    rows: sorted.slice(list.skip, list.skip + list.size),
  };
}

export default function Initiatives() {
  const { lang, list, total, none, rows } = useLoaderData<typeof loader>();
  const t = texts(lang);
  const f = formats(lang);
  return (
    <Page
      title={t("initiatives.heading")}
      lead={t("initiatives.lead")}
      crumbs={[{ label: t("purpose"), href: "/purpose" }]}
    >
      {none ? (
        <Empty
          title={t("initiatives.none")}
          ways={[{ label: t("initiatives.register"), href: "/landscape/initiatives" }]}
        />
      ) : (
        <DataTable
          caption={t("initiatives.title")}
          filterable
          list={list}
          total={total}
          rows={rows}
          rowKey={row => row.id}
          href={row => addressOf(row.id)}
          columns={[
            { key: "title", label: t("column.initiative"), sort: true, cell: row => row.title },
            { key: "state", label: t("column.state"), sort: true, cell: row => row.state },
            {
              key: "apart",
              label: t("column.widest"),
              align: "end",
              sort: true,
              cell: row => (row.apart === null ? "–" : f.number(row.apart)),
            },
            { key: "agreed", label: t("column.agreed"), cell: row => row.agreed ?? "–" },
          ]}
        />
      )}
    </Page>
  );
}
