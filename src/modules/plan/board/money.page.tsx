import { useLoaderData } from "react-router";
import { type LoaderArgs, listOf, withinPages } from "../../../platform/http/page.ts";
import { formats } from "../../../platform/i18n/index.ts";
import { Card, DataTable, Empty, Pill } from "../../../platform/ui/index.ts";
import { contractEnds, landscapeOf } from "../../landscape/index.server.ts";
import { usageOf } from "../explain/rules-usage.ts";
import { headOf, scenarioAt } from "../scenario/page.server.ts";
import { Contracts } from "./contracts.tsx";
import { addressOfScenario, ScenarioPage } from "./head.tsx";
import { purposesServed } from "./rules-board.ts";
import { contractsUnder } from "./rules-contracts.ts";
import { termsOf } from "./rules-time.ts";
import { texts } from "./texts/index.ts";

export async function loader({ request, context, params }: LoaderArgs) {
  const { act, scenario, standing } = await scenarioAt(context, params);
  const { portfolio } = scenario;
  const starts = standing.result?.starts ?? null;
  const landscape = await landscapeOf(act);
  const list = listOf(request, { sort: ["finish"] });
  // The register says nothing of the initiatives of a file.
  const ends = portfolio.initiatives.some(({ id }) => landscape.byId.has(id))
    ? contractsUnder(contractEnds(landscape), portfolio, starts, act.today)
    : null;
  if (ends) withinPages(list, ends.length);
  if (list.descending) ends?.reverse();
  return {
    lang: act.lang,
    head: await headOf(act, scenario, standing),
    currency: portfolio.currency,
    years: starts
      ? usageOf(portfolio, starts).years.map(({ label, demand, supply, under }) => ({
          ...{ year: label, demand, n: under.length },
          supply: Number.isFinite(supply) ? supply : null,
        }))
      : [],
    terms: starts ? termsOf(portfolio, starts, landscape.country) : [],
    purposes: starts ? purposesServed(portfolio, starts) : [],
    today: act.today,
    contracts: ends && { rows: ends.slice(list.skip, list.skip + list.size), total: ends.length, list },
  };
}

export default function MoneyAndTime() {
  const data = useLoaderData<typeof loader>();
  const { lang, head, currency } = data;
  const t = texts(lang);
  const f = formats(lang);
  if (!head.hasPlan)
    return (
      <ScenarioPage head={head} view="money" title={t("money.title")}>
        <Empty
          title={t("money.none")}
          ways={[{ label: t("tool.search"), href: `${addressOfScenario(head.id)}/search` }]}
        />
      </ScenarioPage>
    );
  return (
    <ScenarioPage head={head} view="money" title={t("money.title")} lead={t("money.lead")}>
      <Card title={t("money.years")}>
        <DataTable
          caption={t("money.years")}
          rows={data.years}
          rowKey={one => one.year}
          columns={[
            { key: "year", label: t("money.year"), cell: one => one.year },
            {
              key: "used",
              label: t("money.used", { currency }),
              align: "end",
              cell: one => f.number(one.demand, 0),
            },
            {
              key: "ceiling",
              label: t("money.ceiling", { currency }),
              align: "end",
              cell: one => (one.supply === null ? t("money.no-ceiling") : f.number(one.supply, 0)),
            },
            {
              key: "share",
              label: t("money.share"),
              cell: one =>
                one.supply === null ? (
                  "–"
                ) : one.supply > 0 && one.demand / one.supply < 0.98 ? (
                  f.percent(one.demand / one.supply)
                ) : (
                  <Pill tone="warm">{t("money.full")}</Pill>
                ),
            },
            { key: "n", label: t("money.n"), align: "end", cell: one => f.number(one.n) },
          ]}
        />
      </Card>
      <Card title={t("terms.title")}>
        <DataTable
          caption={t("terms.title")}
          rows={data.terms}
          rowKey={one => (one.election ? String(one.election.year) : "after")}
          empty={<p>{t("terms.none")}</p>}
          columns={[
            {
              key: "term",
              label: t("terms.term"),
              cell: one =>
                one.election
                  ? t("terms.before", { month: f.month(one.election.month), year: String(one.election.year) })
                  : t("terms.after"),
            },
            { key: "n", label: t("terms.finished"), align: "end", cell: one => f.number(one.finished) },
            { key: "duties", label: t("terms.duties"), align: "end", cell: one => f.number(one.duties) },
          ]}
        />
      </Card>
      <Card title={t("purposes.title")}>
        <DataTable
          caption={t("purposes.title")}
          rows={data.purposes}
          rowKey={one => one.id}
          columns={[
            { key: "name", label: t("by.purpose"), cell: one => one.name },
            { key: "weight", label: t("room.weight"), align: "end", cell: one => f.number(one.weight) },
            {
              key: "n",
              label: t("purposes.n"),
              align: "end",
              cell: one => t("purposes.of", { n: one.chosen, of: one.of }),
            },
            {
              key: "points",
              label: t("purposes.points"),
              align: "end",
              cell: one => t("purposes.of", { n: f.number(one.points, 0), of: f.number(one.all, 0) }),
            },
          ]}
        />
      </Card>
      {data.contracts && <Contracts {...data.contracts} today={data.today} at={addressOfScenario(head.id)} />}
    </ScenarioPage>
  );
}
