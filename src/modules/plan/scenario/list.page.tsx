import { useLoaderData } from "react-router";
import { type LoaderArgs, staffOf } from "../../../platform/http/page.ts";
import { formats } from "../../../platform/i18n/index.ts";
import {
  Card,
  DataTable,
  Empty,
  History,
  LinkButton,
  Notice,
  Page,
  Pill,
} from "../../../platform/ui/index.ts";
import { texts } from "../board/texts/index.ts";
import { mayNotPlan } from "../page.server.ts";
import { scenariosOf } from "./views.server.ts";

export async function loader({ context }: LoaderArgs) {
  const act = staffOf(context);
  return {
    lang: act.lang,
    mayNot: mayNotPlan(act),
    ...(await scenariosOf(act)),
  };
}

export default function Scenarios() {
  const { lang, mayNot, scenarios: rows, approved } = useLoaderData<typeof loader>();
  const t = texts(lang);
  const f = formats(lang);
  const now = approved.find(one => one.now);
  return (
    <Page
      title={t("scenarios.title")}
      lead={t("scenarios.lead")}
      crumbs={[{ label: t("plan"), href: "/plan" }]}
      tools={
        rows.length > 0 && (
          <LinkButton kind="primary" href="/plan/scenarios/new" disabledBecause={mayNot}>
            {t("new.title")}
          </LinkButton>
        )
      }
    >
      {now && (
        <Notice tone="ok" title={t("approved.now", { name: now.name })}>
          {t("approved.by", { who: now.who, when: now.when })}{" "}
          {now.scenario && <a href={`/plan/scenarios/${now.scenario}`}>{t("approved.open")}</a>}
        </Notice>
      )}
      <DataTable
        caption={t("scenarios.title")}
        rows={rows}
        rowKey={row => row.id}
        href={row => `/plan/scenarios/${row.id}`}
        empty={
          <Empty
            title={t("scenarios.empty")}
            time={t("scenarios.empty.time")}
            ways={mayNot ? [] : [{ label: t("new.title"), href: "/plan/scenarios/new" }]}
          >
            <p>{mayNot ?? t("scenarios.empty.why")}</p>
          </Empty>
        }
        columns={[
          { key: "name", label: t("scenario"), cell: row => row.name },
          {
            key: "state",
            label: t("scenarios.state"),
            cell: row =>
              row.id === now?.scenario ? (
                <Pill tone="ok">{t("approved")}</Pill>
              ) : row.state === "running" || row.state === "waiting" ? (
                <Pill>{t("live.title")}</Pill>
              ) : row.chosen === null ? (
                t("scenarios.no-plan")
              ) : (
                t("scenarios.planned", { n: row.chosen, of: row.initiatives })
              ),
          },
          {
            key: "value",
            label: t("run.value"),
            align: "end",
            cell: row => (row.value === null || row.chosen === null ? "–" : f.number(row.value, 0)),
          },
          { key: "changed", label: t("scenarios.changed"), cell: row => row.changed },
          { key: "note", label: t("scenario.note"), cell: row => row.note.slice(0, 160) },
        ]}
      />
      {approved.length > 0 && (
        <Card title={t("approved.before")}>
          <History
            entries={approved.map(one => ({
              key: one.id,
              when: one.when,
              what: one.name,
              who: one.who,
              current: one.now,
            }))}
          />
        </Card>
      )}
    </Page>
  );
}
