import { useLoaderData } from "react-router";
import { type LoaderArgs, notFound, paramOf } from "../../../platform/http/page.ts";
import { Card, DataTable, Empty, Pill } from "../../../platform/ui/index.ts";
import { landscapeOf, objectionsTold } from "../../landscape/index.server.ts";
import { usageOf } from "../explain/rules-usage.ts";
import { headOf, scenarioAt } from "../scenario/page.server.ts";
import { addressOfScenario, ScenarioPage } from "./head.tsx";
import { Change } from "./loads.tsx";
import { periodText } from "./period.ts";
import { texts } from "./texts/index.ts";

/** So many objections stand beside the load; the unit's limit has all of them. */
const objectionsShown = 5;

export async function loader({ context, params }: LoaderArgs) {
  const { act, scenario, standing } = await scenarioAt(context, params);
  const { portfolio } = scenario;
  const id = paramOf(params, "unit");
  if (!portfolio.units.some(one => one.id === id)) throw notFound();
  const line = usageOf(portfolio, standing.result?.starts ?? {}).units.find(one => one.id === id)!;
  /** A unit of a file is not ours, and nobody here has set its limit. */
  const ours = (await landscapeOf(act)).units.has(id);
  const names = new Map(portfolio.initiatives.map(one => [one.id, one.name]));
  return {
    lang: act.lang,
    head: await headOf(act, scenario, standing),
    calendar: portfolio.calendar,
    line,
    ours,
    objections: ours ? (await objectionsTold(act, id)).objections.slice(0, objectionsShown) : [],
    periods: line.cells
      .filter(({ demand }) => demand > 0)
      .map(({ period = 0, demand, supply, under }) => ({
        period: periodText(portfolio.calendar, period, act.lang),
        ...{ demand, supply, under: under.map(one => ({ ...one, name: names.get(one.id) ?? one.id })) },
      })),
  };
}

/** One unit under a plan: its load line, and period by period what it comes from. */
export default function UnitUnderPlan() {
  const { lang, head, calendar, line, ours, objections, periods } = useLoaderData<typeof loader>();
  const t = texts(lang);
  const at = addressOfScenario(head.id);
  const most = periods.reduce<(typeof periods)[number] | null>(
    (worst, one) => (worst && worst.demand / worst.supply >= one.demand / one.supply ? worst : one),
    null,
  );
  return (
    <ScenarioPage
      head={head}
      title={t("unit-load.title", { unit: line.name })}
      lead={
        most
          ? `${t("unit-load.most", { n: most.demand, limit: most.supply, period: most.period })} ${t("unit-load.lead")}`
          : t("unit-load.lead")
      }
    >
      {head.hasPlan && most ? (
        <>
          <Change calendar={calendar} units={[line]} at={at} />
          <Card title={t("unit-load.quarters")}>
            <DataTable
              caption={t("unit-load.quarters")}
              rows={periods}
              rowKey={one => one.period}
              columns={[
                { key: "period", label: t("unit-load.period"), cell: one => one.period },
                {
                  key: "points",
                  label: t("unit-load.points"),
                  cell: one =>
                    one.demand >= one.supply ? (
                      <Pill tone="warm">{t("unit-load.over", { n: one.demand, limit: one.supply })}</Pill>
                    ) : (
                      t("unit-load.of", { n: one.demand, limit: one.supply })
                    ),
                },
                {
                  key: "under",
                  label: t("unit-load.under"),
                  cell: one => (
                    <ul>
                      {one.under.map(({ id, name, amount }) => (
                        <li key={id}>
                          <a href={`${at}/initiatives/${id}`}>{name}</a> ({amount})
                        </li>
                      ))}
                    </ul>
                  ),
                },
              ]}
            />
          </Card>
        </>
      ) : (
        <Empty
          title={t(head.hasPlan ? "unit-load.nothing" : "compare.no-plan")}
          ways={[{ label: head.name, href: at }]}
        />
      )}
      {objections.length > 0 && (
        <Card title={t("unit-load.objections")}>
          <ul>
            {objections.map(({ id, by, why, wanted, open, ended, answer }) => (
              <li key={id}>
                {by}: {why} {wanted !== null && t("unit-load.wanted", { n: wanted })}{" "}
                {open ? <Pill tone="warm">{t("unit-load.waits")}</Pill> : <b>{ended}</b>} {answer}
              </li>
            ))}
          </ul>
        </Card>
      )}
      {ours && (
        <p>
          <a href={`/landscape/change-limits/${line.id}`}>{t("unit-load.limit")}</a>
        </p>
      )}
    </ScenarioPage>
  );
}
