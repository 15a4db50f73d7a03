import { useLoaderData } from "react-router";
import type { LoaderArgs } from "../../../platform/http/page.ts";
import { formats } from "../../../platform/i18n/index.ts";
import { Card, DataTable, Empty, Facts, Figure, Pill } from "../../../platform/ui/index.ts";
import { addressOfScenario, ScenarioPage } from "../board/head.tsx";
import { Change, People } from "../board/loads.tsx";
import { periodText } from "../board/period.ts";
import { texts } from "../board/texts/index.ts";
import { PlanTable, Timeline } from "../board/timeline.tsx";
import { headOf, scenarioAt } from "../scenario/page.server.ts";
import { firstYearOf } from "./months.server.ts";

export async function loader({ context, params }: LoaderArgs) {
  const { act, scenario, standing } = await scenarioAt(context, params);
  return {
    lang: act.lang,
    head: await headOf(act, scenario, standing),
    year: await firstYearOf(act, scenario, standing),
  };
}

export default function FirstYear() {
  const { lang, head, year } = useLoaderData<typeof loader>();
  const t = texts(lang);
  const f = formats(lang);
  const at = addressOfScenario(head.id);
  if (!year || year === "unknown")
    return (
      <ScenarioPage head={head} view="months" title={t("months.title")}>
        <Empty
          title={t(year ? "hold.unknown" : head.hasPlan ? "months.already" : "money.none")}
          ways={head.hasPlan ? [] : [{ label: t("tool.search"), href: `${at}/search` }]}
        />
      </ScenarioPage>
    );
  const { calendar, passed } = year;
  return (
    <ScenarioPage head={head} view="months" title={t("months.title")} lead={t("months.lead")}>
      <Facts
        facts={[
          {
            figure: f.number(year.starts),
            words: t("months.starts", { n: year.starts }),
          },
          { figure: f.number(year.later), words: t("months.later", { n: year.later }) },
          {
            figure: f.number(passed.length),
            words: t("months.passed", { n: passed.length }),
            href: "#passed",
            ...(passed.length > 0 && { tone: "bad" as const }),
          },
        ]}
      />
      <Card title={t("months.cannot")} id="passed">
        <DataTable
          caption={t("months.cannot")}
          rows={passed}
          rowKey={one => `${one.kind} ${one.id} ${one.period}`}
          empty={<p>{t("months.kept")}</p>}
          columns={[
            {
              key: "what",
              label: t("room.what"),
              cell: one => (one.kind === "budget" ? t("months.budget", { year: one.id }) : one.name),
            },
            {
              key: "when",
              label: t("one.when"),
              cell: one => (one.period === null ? one.id : periodText(calendar, one.period, lang)),
            },
            { key: "need", label: t("months.need"), align: "end", cell: one => f.number(one.demand, 2) },
            { key: "have", label: t("months.have"), align: "end", cell: one => f.number(one.supply, 2) },
            {
              key: "how",
              label: t("months.sure"),
              cell: one =>
                one.always ? <Pill tone="bad">{t("months.always")}</Pill> : t("months.not-found"),
            },
          ]}
        />
        <p className="src">{t(year.given ? "months.source.own" : "months.source.file")}</p>
      </Card>
      <Figure
        title={t("months.when")}
        source={t("months.when.source")}
        id="timeline"
        table={<PlanTable calendar={calendar} groups={year.groups} at={at} />}
      >
        <Timeline calendar={calendar} groups={year.groups} at={at} mayMove={false} />
      </Figure>
      <People calendar={calendar} roles={year.roles} />
      <Change calendar={calendar} units={year.units} at={at} />
    </ScenarioPage>
  );
}
