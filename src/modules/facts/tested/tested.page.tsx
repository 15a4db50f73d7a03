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
import { testedSight } from "./tested.server.ts";
import { texts } from "./texts/index.ts";

/** Open to all. */
export const handle: RouteHandle = { public: true };

export async function loader(args: LoaderArgs) {
  const { lang, door } = args.context;
  const release = await releaseAt(args);
  const sight = await testedSight(door.db, release, lang);
  if (!sight) throw notFound();
  const list = listOf(args.request, { sort: ["order"], size: 100 });
  withinPages(list, sight.tests.length);
  const rows = sight.tests.slice(list.skip, list.skip + list.size);
  return {
    ...{ lang, list, ...sight, tests: rows, total: sight.tests.length },
    told: toldOf(release, lang),
  };
}

/** What was said before there were answers would be tested, and what came of it: apart from the facts it rests on. */
export default function WhatWasTested() {
  const { lang, list, title, untested, tests, method, total, told } = useLoaderData<typeof loader>();
  const t = texts(lang);
  return (
    <Page title={t("title")} lead={t("lead", { title })} crumbs={[{ label: title, href: told.address }]}>
      <Invented told={told} lang={lang} />
      {total + untested.length === 0 && <Empty title={t("none")} />}
      {total > 0 && (
        <DataTable
          caption={t("title")}
          list={list}
          total={total}
          rows={tests}
          rowKey={row => row.key}
          columns={[
            { key: "item", label: t("item"), cell: row => <a href={row.href}>{row.item}</a> },
            { key: "between", label: t("between"), cell: row => row.between },
            { key: "difference", label: t("difference"), align: "end", cell: row => row.difference },
            { key: "interval", label: t("probably"), cell: row => row.interval },
            { key: "adjusted", label: t("adjusted"), align: "end", cell: row => row.adjusted },
            { key: "says", label: t("says"), cell: row => row.says },
          ]}
        />
      )}
      {untested.map(({ key, text }) => (
        <p key={key}>{text}</p>
      ))}
      <Card title={t("method")}>
        {method.map(text => (
          <p key={text}>{text}</p>
        ))}
        <DescriptionList
          items={[
            { term: t("rests"), value: <code className="hash">{told.hash}</code>, source: t("rests.why") },
          ]}
        />
      </Card>
    </Page>
  );
}
