import { useLoaderData } from "react-router";
import { type LoaderArgs, listOf, staffOf, withinPages } from "../../../platform/http/page.ts";
import { formats } from "../../../platform/i18n/index.ts";
import { DataTable, Empty, LinkButton, Page } from "../../../platform/ui/index.ts";
import { mayNotAsk } from "../page.server.ts";
import { texts as questionnaireTexts } from "../questionnaire/texts/index.ts";
import { listedWaves } from "./reads.server.ts";
import { StatePill } from "./state-pill.tsx";
import { texts } from "./texts/index.ts";

export async function loader({ request, context }: LoaderArgs) {
  const act = staffOf(context);
  const list = listOf(request, { sort: ["made", "name", "state", "closes"] });
  const f = formats(act.lang);
  const all = await listedWaves(act);
  const sought = (list.filters.q ?? "").toLocaleLowerCase(act.lang);
  const found = all.filter(({ name }) => name.toLocaleLowerCase(act.lang).includes(sought));
  withinPages(list, found.length);
  type Row = (typeof all)[number];
  const orders: Record<string, (a: Row, b: Row) => number> = {
    name: (a, b) => f.compare(a.name, b.name),
    state: (a, b) => f.compare(a.state, b.state),
    closes: (a, b) => f.compare(a.closesOn, b.closesOn),
  };
  const order = orders[list.sort] ?? (() => 0);
  const sorted = found.sort((a, b) => (list.descending ? -1 : 1) * order(a, b));
  return {
    lang: act.lang,
    list,
    mayNot: mayNotAsk(act),
    total: found.length,
    rows: sorted.slice(list.skip, list.skip + list.size),
  };
}

export default function Waves() {
  const { lang, list, mayNot, total, rows } = useLoaderData<typeof loader>();
  const t = texts(lang);
  const f = formats(lang);
  const words = questionnaireTexts(lang);
  return (
    <Page
      title={t("waves.title")}
      lead={t("waves.lead")}
      crumbs={[{ label: words("facts.title"), href: "/facts" }]}
      tools={
        <LinkButton kind="primary" href="/facts/waves/new" disabledBecause={mayNot}>
          {t("new.title")}
        </LinkButton>
      }
    >
      <DataTable
        caption={t("waves.title")}
        filterable
        list={list}
        total={total}
        rows={rows}
        rowKey={row => row.id}
        href={row => `/facts/waves/${row.id}`}
        empty={
          <Empty
            title={t("waves.empty")}
            ways={mayNot ? [] : [{ label: t("new.title"), href: "/facts/waves/new" }]}
          >
            <p>{mayNot ?? t("waves.empty.why")}</p>
          </Empty>
        }
        columns={[
          { key: "name", label: t("waves.called"), sort: true, cell: row => row.name },
          {
            key: "state",
            label: t("waves.state"),
            sort: true,
            bare: true,
            cell: row => <StatePill state={row.state} lang={lang} />,
          },
          { key: "mode", label: words("about.mode"), cell: row => words(`mode.${row.mode}`) },
          {
            key: "languages",
            label: t("set.languages"),
            cell: row => row.languages.map(one => words(`language.${one}`)).join(", "),
          },
          { key: "closes", label: t("set.closes"), sort: true, cell: row => f.dayShort(row.closesOn) },
        ]}
      />
    </Page>
  );
}
