import { useLoaderData } from "react-router";
import { type LoaderArgs, listOf, staffOf, withinPages } from "../../../platform/http/page.ts";
import { DataTable, Empty, LinkButton, Page } from "../../../platform/ui/index.ts";
import { mayNotAsk } from "../page.server.ts";
import { listReleases } from "./reads.server.ts";
import { texts } from "./texts/index.ts";
import { State } from "./told.tsx";

export async function loader({ request, context }: LoaderArgs) {
  const act = staffOf(context);
  const list = listOf(request, { sort: ["due"] });
  const { total, rows } = await listReleases(act.db, { publisher: act.municipality }, list, act.lang);
  withinPages(list, total);
  return { lang: act.lang, list, total, rows, mayNot: mayNotAsk(act) };
}

/** What this municipality publishes. */
export default function OwnReleases() {
  const { lang, list, total, rows, mayNot } = useLoaderData<typeof loader>();
  const t = texts(lang);
  return (
    <Page
      title={t("own.title")}
      lead={t("own.lead")}
      crumbs={[{ label: t("own.crumb"), href: "/facts" }]}
      tools={
        <>
          <LinkButton kind="primary" href="/facts/releases/new" disabledBecause={mayNot}>
            {t("own.announce")}
          </LinkButton>
          <LinkButton href="/releases">{t("own.public")}</LinkButton>
        </>
      }
    >
      <DataTable
        caption={t("own.title")}
        count={null}
        list={list}
        total={total}
        rows={rows}
        rowKey={row => row.id}
        href={row => `/facts/releases/${row.id}`}
        empty={
          <Empty
            title={t("own.none")}
            ways={mayNot ? [] : [{ label: t("own.announce"), href: "/facts/releases/new" }]}
          >
            <p>{mayNot ?? t("own.none.why")}</p>
          </Empty>
        }
        columns={[
          { key: "title", label: t("own.release"), cell: row => row.title },
          { key: "due", label: t("own.opens"), cell: row => row.opensShort },
          {
            key: "state",
            label: t("own.state"),
            bare: true,
            cell: row => <State told={row} lang={lang} />,
          },
        ]}
      />
    </Page>
  );
}
