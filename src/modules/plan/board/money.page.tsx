import { useLoaderData } from "react-router";
import type { LoaderArgs } from "../../../platform/http/page.ts";
import { formats } from "../../../platform/i18n/index.ts";
import { Card, DataTable, Empty, Pill } from "../../../platform/ui/index.ts";
import { idOf, landscapeOf, thingsOf, titleOf } from "../../landscape/index.server.ts";
import { usageOf } from "../explain/rules-usage.ts";
import { headOf, scenarioAt } from "../scenario/page.server.ts";
import { addressOfScenario, ScenarioPage } from "./head.tsx";
import { purposesServed } from "./rules-board.ts";
import { monthOf, termsOf } from "./rules-time.ts";
import { texts } from "./texts/index.ts";

export async function loader({ context, params }: LoaderArgs) {
  const { act, scenario, standing } = await scenarioAt(context, params);
  const { portfolio } = scenario;
  const starts = standing.result?.starts ?? null;
  const landscape = await landscapeOf(act);
  const last = monthOf(portfolio.calendar, portfolio.calendar.periods);
  const end = `${last.year}-${String(last.month).padStart(2, "0")}-01`;
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
    contracts: thingsOf(landscape, "contract")
      .flatMap(thing => {
        const ends = idOf(thing, "validTo");
        return ends && ends >= act.today && ends < end
          ? [{ id: thing.id, name: titleOf(landscape, thing.id), ends }]
          : [];
      })
      .sort((a, b) => (a.ends < b.ends ? -1 : 1))
      .slice(0, 100),
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
      <Card title={t("contracts.title")}>
        <DataTable
          caption={t("contracts.title")}
          rows={data.contracts}
          rowKey={one => one.id}
          href={one => `/landscape/contracts/${one.id}`}
          empty={<p>{t("contracts.none")}</p>}
          columns={[
            { key: "name", label: t("contracts.contract"), cell: one => one.name },
            { key: "ends", label: t("contracts.ends"), cell: one => f.dayShort(one.ends) },
          ]}
        />
      </Card>
    </ScenarioPage>
  );
}
