import { useLoaderData } from "react-router";
import type { Lang } from "../../../kernel/lang.ts";
import {
  type List,
  type LoaderArgs,
  listOf,
  type RouteHandle,
  withinPages,
} from "../../../platform/http/page.ts";
import { DataTable, Empty, LinkButton, Page, Pill, Tabs } from "../../../platform/ui/index.ts";
import { listReleases } from "./reads.server.ts";
import { texts } from "./texts/index.ts";
import { State } from "./told.tsx";

/** Open to all. */
export const handle: RouteHandle = { public: true };

/** What was asked for; unasked what comes, or where nothing is announced what has been. */
const releasesAsked = async (db: Parameters<typeof listReleases>[0], list: List, lang: Lang) => {
  const past = async () => ({ when: "past" as const, ...(await listReleases(db, "past", list, lang)) });
  if (list.filters.when === "past") return past();
  const coming = { when: "coming" as const, ...(await listReleases(db, "coming", list, lang)) };
  return coming.total > 0 || list.filters.when === "coming" ? coming : past();
};

export async function loader({ request, context: { door, lang } }: LoaderArgs) {
  const list = listOf(request, { sort: ["due"], filters: ["when"] });
  const { when, total, rows } = await releasesAsked(door.db, list, lang);
  withinPages(list, total);
  return { lang, list, when, total, rows };
}

/** What comes and what has been, for everybody. */
export default function Calendar() {
  const { lang, list, when, total, rows } = useLoaderData<typeof loader>();
  const t = texts(lang);
  return (
    <Page
      title={t("calendar.title")}
      lead={t("calendar.lead")}
      tools={
        <>
          <LinkButton href="/releases.ics">{t("calendar.feed")}</LinkButton>
          <LinkButton href="/facts/analyses">{t("calendar.analyses")}</LinkButton>
        </>
      }
    >
      <Tabs
        label={t("calendar.views")}
        tabs={[
          { label: t("calendar.coming"), href: "/releases?when=coming", current: when === "coming" },
          { label: t("calendar.past"), href: "/releases?when=past", current: when === "past" },
        ]}
      />
      <DataTable
        caption={t(`calendar.${when}`)}
        count={null}
        list={list}
        total={total}
        rows={rows}
        rowKey={row => row.id}
        href={row => row.address}
        // Which of the two it is stands above; a filter that finds nothing would say no more.
        empty={
          <Empty title={t(`calendar.none.${when}`)}>
            <p>{t("calendar.none.why")}</p>
          </Empty>
        }
        columns={[
          { key: "title", label: t("calendar.release"), cell: row => row.title },
          {
            key: "publisher",
            label: t("calendar.publisher"),
            cell: row => (
              <>
                {row.publisher} {row.example && <Pill tone="warm">{t("mark.example")}</Pill>}
              </>
            ),
          },
          {
            key: "due",
            label: t(when === "coming" ? "calendar.opens" : "calendar.opened"),
            cell: row => (
              <>
                {row.opensShort}
                {row.moved > 0 && <small className="soft"> {t("calendar.moved", { n: row.moved })}</small>}
              </>
            ),
          },
          {
            key: "state",
            label: t("calendar.state"),
            bare: true,
            cell: row => <State told={row} lang={lang} />,
          },
          {
            key: "hash",
            label: t("calendar.hash"),
            cell: row => (row.hash ? <code className="hash">{row.hash}</code> : "–"),
          },
        ]}
      />
    </Page>
  );
}
