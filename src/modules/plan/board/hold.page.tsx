import { useLoaderData } from "react-router";
import type { LoaderArgs } from "../../../platform/http/page.ts";
import { formats } from "../../../platform/i18n/index.ts";
import { Card, DataTable, Empty, Facts } from "../../../platform/ui/index.ts";
import { landscapeOf } from "../../landscape/index.server.ts";
import type { Chance, Quantiles } from "../hold/rules-hold.ts";
import { reachesIn } from "../ready/reaches.ts";
import { headOf, scenarioAt } from "../scenario/page.server.ts";
import { judgedOf } from "./board.server.ts";
import { addressOfScenario, ScenarioPage } from "./head.tsx";
import { dutiesIn, judging } from "./rules-board.ts";
import { texts } from "./texts/index.ts";

export async function loader({ context, params }: LoaderArgs) {
  const { act, scenario, standing } = await scenarioAt(context, params);
  const judged = await judgedOf(act, scenario, standing);
  const reaches = reachesIn(await landscapeOf(act));
  const chosen = Object.keys(standing.result?.starts ?? {});
  const nameOf = (id: string) => scenario.portfolio.initiatives.find(one => one.id === id)?.name ?? id;
  const { thin, fat } = judged ?? {};
  return {
    lang: act.lang,
    head: await headOf(act, scenario, standing),
    /** Those the plan was lived through with: one it knows nothing of cannot hold by it. */
    planned: dutiesIn(scenario.portfolio, standing.result?.starts ?? {}),
    value: standing.result?.value ?? 0,
    sized: { n: chosen.filter(id => reaches.has(id)).length, of: chosen.length },
    rule: judged?.rule ?? null,
    hold:
      thin && fat
        ? {
            all: { thin: thin.allInTime, fat: fat.allInTime },
            late: { thin: thin.lateDuties, fat: fat.lateDuties },
            kept: { thin: thin.valueKept, fat: fat.valueKept },
            crowded: { thin: thin.crowded, fat: fat.crowded },
            slip: thin.likeliestLate.map(one => ({
              ...{ id: one.id, name: nameOf(one.id), thin: one.inTime, later: one.endsLater },
              fat: fat.initiatives.find(({ id }) => id === one.id)?.inTime ?? one.inTime,
            })),
          }
        : null,
  };
}

export default function WillItHold() {
  const { lang, head, hold, planned, value, rule, sized } = useLoaderData<typeof loader>();
  const t = texts(lang);
  const f = formats(lang);
  const at = addressOfScenario(head.id);
  const chance = ({ chance, error }: Chance) => `${f.percent(chance, 1)} ± ${f.percent(error, 1)}`;
  const span = ({ p10, p50, p90 }: Quantiles, show: (n: number) => string) =>
    t("hold.span", { low: show(p10), mid: show(p50), high: show(p90) });
  if (!hold)
    return (
      <ScenarioPage head={head} view="hold" title={t("hold.title")}>
        <Empty
          title={t(head.hasPlan ? "hold.unknown" : "hold.none")}
          ways={head.hasPlan ? [] : [{ label: t("tool.search"), href: `${at}/search` }]}
        />
      </ScenarioPage>
    );
  const measures = [
    { key: "late", show: (n: number) => f.number(n, 0) },
    { key: "kept", show: (n: number) => f.percent(n, 0) },
    { key: "crowded", show: (n: number) => f.number(n, 0) },
  ] as const;
  return (
    <ScenarioPage
      head={head}
      view="hold"
      title={t("hold.answer", { chance: f.percent(hold.all.thin.chance, 1), n: planned.of })}
      lead={t("hold.lead")}
    >
      <Facts
        facts={[
          { figure: chance(hold.all.thin), words: t("hold.thin", { n: planned.of }) },
          { figure: chance(hold.all.fat), words: t("hold.fat", { n: planned.of }) },
        ]}
      />
      <Card title={t("hold.slip")}>
        <DataTable
          caption={t("hold.slip")}
          rows={hold.slip}
          rowKey={one => one.id}
          href={one => `${at}/initiatives/${one.id}`}
          empty={<p>{t("hold.slip.none")}</p>}
          columns={[
            { key: "name", label: t("initiative"), cell: one => one.name },
            { key: "thin", label: t("hold.in-time.thin"), align: "end", cell: one => chance(one.thin) },
            { key: "fat", label: t("hold.in-time.fat"), align: "end", cell: one => chance(one.fat) },
            {
              key: "later",
              label: t("hold.later"),
              cell: one => span(one.later, n => f.number(n, 0)),
            },
          ]}
        />
      </Card>
      <Card title={t("hold.measures")}>
        <DataTable
          caption={t("hold.measures")}
          rows={measures}
          rowKey={one => one.key}
          columns={[
            { key: "what", label: t("hold.what"), cell: one => t(`hold.${one.key}`) },
            { key: "thin", label: t("hold.thin.short"), cell: one => span(hold[one.key].thin, one.show) },
            { key: "fat", label: t("hold.fat.short"), cell: one => span(hold[one.key].fat, one.show) },
          ]}
        />
        <p className="src">{t("hold.source", { n: judging.draws })}</p>
        {sized.n > 0 && (
          <p className="src">
            {t("hold.source.sized", sized)} <a href="/landscape/effort">{t("hold.sizes")}</a>
          </p>
        )}
      </Card>
      <Card title={t("rule.title")}>
        {rule ? (
          <>
            <p>
              {t("rule.pair", { kept: rule.kept, duties: rule.duties, value: f.number(rule.value, 0) })}{" "}
              {t("rule.ours", { kept: planned.kept, duties: planned.of, value: f.number(value, 0) })}
            </p>
            <p className="soft">{t(rule.kept < planned.kept ? "rule.skips" : "rule.why")}</p>
          </>
        ) : (
          <p>{t("rule.none")}</p>
        )}
      </Card>
    </ScenarioPage>
  );
}
