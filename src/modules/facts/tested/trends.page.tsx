import { useLoaderData } from "react-router";
import {
  type LoaderArgs,
  listOf,
  notFound,
  type RouteHandle,
  withinPages,
} from "../../../platform/http/page.ts";
import { Card, DataTable, DescriptionList, Empty, Page } from "../../../platform/ui/index.ts";
import { releaseAt } from "../release/reads.server.ts";
import { Invented, toldOf } from "../release/told.tsx";
import { Drawn } from "../serving/figure/drawn.tsx";
import { texts } from "./texts/index.ts";
import { trendsSight } from "./trends.server.ts";

/** Open to all. */
export const handle: RouteHandle = { public: true };

export async function loader(args: LoaderArgs) {
  const { lang, door } = args.context;
  const release = await releaseAt(args);
  const asked = new URL(args.request.url).searchParams.get("of");
  const sight = await trendsSight(door.db, release, asked, lang);
  if (!sight) throw notFound();
  const list = listOf(args.request, { sort: ["order"], size: 100 });
  withinPages(list, sight.rows.length);
  const rows = sight.rows.slice(list.skip, list.skip + list.size);
  return { lang, list, ...sight, rows, total: sight.rows.length, told: toldOf(release, lang) };
}

type Chosen = NonNullable<Awaited<ReturnType<typeof loader>>["chosen"]>;

/** Which way answers moved over the rounds that asked in the same words: apart from the facts it rests on. */
export default function HowAnswersMoved() {
  const { lang, list, title, rounds, few, response, chosen, rows, total, told } =
    useLoaderData<typeof loader>();
  const t = texts(lang);
  return (
    <Page
      title={t("trends.title")}
      lead={t("trends.lead", { title })}
      crumbs={[{ label: title, href: told.address }]}
    >
      <Invented told={told} lang={lang} />
      {few && (
        <Empty title={t("trends.few")}>
          <p>{t("trends.few.why", { n: rounds })}</p>
        </Empty>
      )}
      {response && (
        <Card title={t("trends.response")}>
          <p>{response}</p>
        </Card>
      )}
      {!few && !chosen && <Empty title={t("trends.none")} />}
      {chosen && <Moved chosen={chosen} lang={lang} />}
      {total > 0 && (
        <DataTable
          caption={t("trends.all")}
          list={list}
          total={total}
          rows={rows}
          rowKey={row => row.key}
          href={row => row.href}
          columns={[
            { key: "item", label: t("item"), cell: row => row.item },
            { key: "over", label: t("trends.rounds"), cell: row => row.over },
            { key: "change", label: t("trends.change"), align: "end", cell: row => row.change },
            { key: "interval", label: t("probably"), cell: row => row.interval },
            { key: "adjusted", label: t("adjusted"), align: "end", cell: row => row.adjusted },
            { key: "says", label: t("says"), cell: row => row.says },
          ]}
        />
      )}
      {!few && (
        <Card title={t("trends.method")}>
          <p>{t("trends.method.what")}</p>
          {response && <p>{t("trends.method.response")}</p>}
          {chosen && (
            <DescriptionList
              items={chosen.lines.map(({ round, hash, cell }) => ({
                term: t("trends.rests", { wave: round }),
                value: <code className="hash">{hash}</code>,
                source: cell,
              }))}
            />
          )}
        </Card>
      )}
    </Page>
  );
}

const Moved = ({ chosen, lang }: { chosen: Chosen; lang: Parameters<typeof texts>[0] }) => {
  const t = texts(lang);
  return (
    <Card title={chosen.name}>
      <p>{chosen.sentence}</p>
      <Drawn svg={chosen.chart} />
      <DataTable
        caption={t("trends.table")}
        count={null}
        rows={chosen.lines}
        rowKey={row => row.key}
        columns={[
          { key: "round", label: t("trends.round"), cell: row => row.round },
          { key: "n", label: t("trends.answered"), cell: row => row.n },
          { key: "value", label: t("trends.value"), align: "end", cell: row => row.value },
          { key: "interval", label: t("probably"), cell: row => row.interval },
        ]}
      />
      <p>
        <a href={chosen.href}>{t("trends.figure")}</a>
      </p>
    </Card>
  );
};
