import { useLoaderData } from "react-router";
import { worksHere } from "../../../platform/auth/index.ts";
import { type LoaderArgs, listOf, type RouteHandle, withinPages } from "../../../platform/http/page.ts";
import { DataTable, LinkButton, Page } from "../../../platform/ui/index.ts";
import { seriesCountries, seriesIds, yearsOf } from "./rules-series.ts";
import { texts } from "./texts/index.ts";
import { vintageAsked } from "./vintages.server.ts";

/** Public statistics are open to all. */
export const handle: RouteHandle = { public: true };

export async function loader({ request, context: { act, lang, door } }: LoaderArgs) {
  const t = texts(lang);
  const list = listOf(request, { sort: ["given"] });
  const words = (list.filters.q ?? "").toLowerCase().split(/\s+/).filter(Boolean);
  const rows = [];
  for (const id of seriesIds) {
    const [name, definition] = [t(`series.${id}`), t(`definition.${id}`)];
    if (!words.every(word => `${name} ${definition}`.toLowerCase().includes(word))) continue;
    const newest: string[] = [];
    for (const country of seriesCountries) {
      const vintage = (await vintageAsked(door.db, id, country))?.vintage;
      const year = vintage && yearsOf(vintage).at(-1);
      if (year) newest.push(t("list.newest-of", { country: t(`country.${country}`), year: String(year) }));
    }
    rows.push({ id, name, definition, newest });
  }
  withinPages(list, rows.length);
  return { lang, list, rows, works: act !== null && worksHere(act) };
}

/** What there is, by what it counts. */
export default function SeriesList() {
  const { lang, list, rows, works } = useLoaderData<typeof loader>();
  const t = texts(lang);
  return (
    <Page
      title={t("list.title")}
      lead={t("list.lead")}
      crumbs={[{ label: t("crumb"), href: "/figures" }]}
      tools={works && <LinkButton href="/facts/series/offices">{t("offices.link")}</LinkButton>}
    >
      <DataTable
        caption={t("list.caption")}
        list={list}
        total={rows.length}
        filterable
        empty={<p className="nothing">{t("list.none")}</p>}
        rows={rows}
        rowKey={row => row.id}
        href={row => `/facts/series/${row.id}`}
        columns={[
          { key: "series", label: t("list.series"), cell: row => row.name },
          { key: "definition", label: t("list.definition"), cell: row => row.definition },
          { key: "newest", label: t("list.newest"), cell: row => row.newest.join(" · ") },
        ]}
      />
    </Page>
  );
}
