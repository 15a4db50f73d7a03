import "./capacity.css";
import { redirect, useActionData, useLoaderData } from "react-router";
import { addDays } from "../../../kernel/period.ts";
import { isQuarter, quarterOf } from "../../../kernel/quarter.ts";
import { parseDay } from "../../../platform/files/index.ts";
import { type ActionArgs, formOf, type LoaderArgs, refusedAt, staffOf } from "../../../platform/http/page.ts";
import { formats } from "../../../platform/i18n/index.ts";
import {
  Button,
  Card,
  DataTable,
  Empty,
  Facts,
  Form,
  History,
  LinkButton,
  Matrix,
  Page,
} from "../../../platform/ui/index.ts";
import { landscapeOf, yearSource } from "../../landscape/index.server.ts";
import { mayNotPlan } from "../page.server.ts";
import { texts } from "../texts/index.ts";
import { isInReach, numberTyped } from "../typed.ts";
import { Absences } from "./absences.tsx";
import { copyForward, dropAbsence, sayAbsence } from "./actions.server.ts";
import { capacityOf, saidSoFar } from "./reads.server.ts";
import { workRoles } from "./rules-supply.ts";
import { capacitySight, seasonText, supplyText } from "./sight.ts";
import { SourceLink, sourceText } from "./source.tsx";
import { TimeBars } from "./time-bars.tsx";
import { roleName } from "./words.ts";

/** As far back as anybody looks; the change log has it all. */
const historyShown = 12;

export async function loader({ request, context }: LoaderArgs) {
  const act = staffOf(context);
  const { lang } = act;
  const f = formats(lang);
  const t = texts(lang);
  const from = quarterOf(act.today);
  const [capacity, said, landscape] = await Promise.all([capacityOf(act), saidSoFar(act), landscapeOf(act)]);
  const sight = capacitySight(capacity, from, lang);
  const asked = new URL(request.url).searchParams.get("quarter") ?? "";
  const quarter = sight.quarters.includes(asked) ? asked : sight.quarters[1]!;
  const at = sight.quarters.indexOf(quarter);
  return {
    lang,
    because: mayNotPlan(act),
    // Nothing is left to confirm where all was said for just this quarter.
    copied: sight.rows.every(({ supply }) => [quarter, null].includes(supply[at]!.since))
      ? t("capacity.copied", { quarter: f.quarter(quarter) })
      : undefined,
    month: yearSource(landscape, lang),
    anybody: said.length > 0,
    said: said.slice(0, historyShown).map(({ quarter: of, on, who, roles }) => ({
      key: `${of} ${on} ${who}`,
      when: f.quarter(of),
      what: [
        f.list(
          workRoles
            .flatMap(role => roles.filter(one => one.role === role))
            .map(({ role, people, operation }) =>
              t("capacity.said-role", {
                role: roleName(capacity.roles, role, lang),
                n: people,
                share: f.percent(operation / 100),
              }),
            ),
        ),
        ...new Set(roles.map(({ source }) => sourceText(source, lang)).filter(Boolean)),
      ].join(" – "),
      who: t("capacity.said-by", { who, day: f.day(on) }),
    })),
    now: from,
    quarter,
    season: seasonText(capacity, quarter, lang),
    sight,
    total: sight.totals[at]!,
    told: sight.rows.map(({ role, name, supply }) => ({
      role,
      name,
      how: supplyText(supply[at]!, lang),
      since:
        supply[at]!.since && supply[at]!.since !== quarter
          ? t("capacity.as-in", { quarter: f.quarter(supply[at]!.since!) })
          : "",
      months: supply[at]!.months,
      source: sourceText(supply[at]!.source, lang),
      sourceHref: supply[at]!.source?.href ?? "",
    })),
    roles: sight.rows.map(({ role, name }) => ({ value: role as string, label: name })),
    absences: capacity.absences.map(one => ({
      id: one.id,
      role: roleName(capacity.roles, one.role, lang),
      from: f.day(one.from),
      lastDay: f.day(addDays(one.to, -1)),
      people: f.number(one.people),
    })),
  };
}

export async function action({ request, context }: ActionArgs) {
  const act = staffOf(context);
  const { values } = await formOf(request);
  const refuse = (field: string, code: string) => refusedAt(act, values, field, { code });
  if (values.do === "copy" && isQuarter(values.quarter ?? "")) {
    const copied = await copyForward(act, values.quarter!);
    if (!copied.ok) return refusedAt(act, values, "", copied.refusal);
    throw redirect(`/plan/capacity?quarter=${values.quarter}`);
  }
  if (values.do === "drop-absence") {
    const dropped = await dropAbsence(act, values.id ?? "");
    if (!dropped.ok) return refusedAt(act, values, "", dropped.refusal);
    throw redirect("/plan/capacity#absences");
  }
  const role = workRoles.find(one => one === values.role);
  const people = numberTyped(values.people, act.lang, 1000);
  const [from, to] = [parseDay(values.from ?? ""), parseDay(values.to ?? "")];
  if (!role) return refuse("role", "plan.role-chosen");
  if (!people) return refuse("people", "plan.number");
  if (!from.ok || !isInReach(from.value)) return refuse("from", "plan.day");
  if (!to.ok || !isInReach(to.value)) return refuse("to", "plan.day");
  const said = await sayAbsence(act, { role, people, from: from.value, to: addDays(to.value, 1) });
  if (!said.ok) return refusedAt(act, values, "to", said.refusal);
  throw redirect("/plan/capacity#absences");
}

export default function CapacityPage() {
  const data = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const t = texts(data.lang);
  const f = formats(data.lang);
  const { sight, total, because } = data;
  const edit = `/plan/capacity/${data.quarter}`;
  const crumbs = [{ label: t("plan"), href: "/plan" }];
  if (!data.anybody)
    return (
      <Page title={t("capacity.title")} lead={t("capacity.lead")} crumbs={crumbs}>
        <Empty
          title={t("capacity.empty")}
          time={t("capacity.empty-time")}
          ways={[
            { label: t("capacity.say"), href: `/plan/capacity/${data.now}` },
            { label: t("pulse.link"), href: "/plan/capacity/pulse" },
            { label: t("roles.title"), href: "/plan/roles", note: t("roles.one-note") },
          ]}
        >
          <p>{because ?? t("capacity.empty-why")}</p>
        </Empty>
      </Page>
    );
  return (
    <Page
      title={t("capacity.result", {
        n: Math.round(total.months * 10) / 10,
        quarter: f.quarter(data.quarter),
      })}
      lead={`${t("capacity.lead")} ${data.month}`}
      crumbs={crumbs}
      tools={
        <>
          <LinkButton kind="primary" href={edit} disabledBecause={because}>
            {t("capacity.change-quarter", { quarter: f.quarter(data.quarter) })}
          </LinkButton>
          <LinkButton href="/plan/capacity/pulse">{t("pulse.link")}</LinkButton>
          <LinkButton href="/plan/roles">{t("roles.title")}</LinkButton>
          <LinkButton href="/plan/seasons">{t("season.title")}</LinkButton>
        </>
      }
      errors={sent?.errors}
    >
      <Facts
        facts={[
          { figure: f.number(total.whole, 1), words: t("capacity.fact-whole") },
          {
            figure: total.whole > 0 ? f.percent(total.operation / total.whole) : "–",
            words: t("capacity.fact-operation"),
            tone: total.operation > total.whole / 2 ? "warm" : undefined,
          },
          { figure: f.number(total.leave + total.absent, 1), words: t("capacity.fact-away") },
          { figure: f.number(total.months, 1), words: t("capacity.fact-left") },
        ].map(({ tone, ...fact }) => (tone === "warm" ? { ...fact, tone } : fact))}
      />
      <Card title={t("capacity.how", { quarter: f.quarter(data.quarter) })}>
        <p>{data.season}</p>
        <DataTable
          caption={t("capacity.how", { quarter: f.quarter(data.quarter) })}
          count={null}
          rows={data.told}
          rowKey={row => row.role}
          columns={[
            { key: "role", label: t("role"), cell: row => row.name },
            {
              key: "how",
              label: t("capacity.how-short"),
              cell: row => (
                <>
                  {row.how}
                  {row.since && <small className="soft"> {row.since}</small>}
                  {row.source && <SourceLink text={row.source} href={row.sourceHref} />}
                </>
              ),
            },
            {
              key: "months",
              label: t("capacity.months"),
              align: "end",
              cell: row => f.number(row.months, 2),
            },
          ]}
        />
        <p className="src">{data.said[0]?.who}</p>
        <Form inline>
          <input type="hidden" name="quarter" value={data.quarter} />
          <Button name="do" value="copy" disabledBecause={because ?? data.copied}>
            {t("capacity.copy", { quarter: f.quarter(data.quarter) })}
          </Button>
        </Form>
        <p className="soft">{t("capacity.copy-why")}</p>
      </Card>
      <Card title={t("capacity.table")}>
        <p>{t("capacity.table-lead")}</p>
        <Matrix
          caption={t("capacity.table")}
          corner={t("role")}
          columns={sight.quarters.map(quarter => ({
            key: quarter,
            label: f.quarter(quarter),
            href: `/plan/capacity?quarter=${quarter}`,
          }))}
          rows={sight.rows.map(({ role, name, supply }) => ({
            key: role,
            label: name,
            cells: supply.map(one => ({
              text: f.number(one.months, 1),
              ...(one.months === 0 ? { tone: "warm" as const } : {}),
            })),
          }))}
        />
      </Card>
      <Card title={t("capacity.history")}>
        <History entries={data.said} />
      </Card>
      <TimeBars totals={sight.totals} />
      <Absences rows={data.absences} roles={data.roles} sent={sent} because={because} />
    </Page>
  );
}
