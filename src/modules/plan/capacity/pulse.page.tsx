import { redirect, useActionData, useLoaderData } from "react-router";
import type { Lang } from "../../../kernel/lang.ts";
import { type ActionArgs, formOf, type LoaderArgs, refusedAt, staffOf } from "../../../platform/http/page.ts";
import { formats } from "../../../platform/i18n/index.ts";
import {
  Actions,
  Button,
  Card,
  Checkbox,
  DataTable,
  Empty,
  Field,
  Form,
  Page,
  Select,
} from "../../../platform/ui/index.ts";
import { landscapeOf, yearSource } from "../../landscape/index.server.ts";
import { mayNotPlan } from "../page.server.ts";
import { texts } from "../texts/index.ts";
import { boxOf, pulseSight } from "./pulse.server.ts";
import { periodText } from "./source.tsx";
import { takeOver } from "./take-over.server.ts";

export async function loader({ request, context }: LoaderArgs) {
  const act = staffOf(context);
  const { lang } = act;
  const because = mayNotPlan(act);
  const sight = await pulseSight(act, Object.fromEntries(new URL(request.url).searchParams));
  if (!sight) return { lang, because, sight: null };
  const t = texts(lang);
  const f = formats(lang);
  const { pulse, pulses, forEach, compared } = sight;
  const told = (people: number, operation: number) =>
    t("pulse.told", { n: people, share: f.percent(operation / 100) });
  return {
    lang,
    because,
    month: yearSource(await landscapeOf(act), lang),
    sight: {
      ...{ quarter: sight.quarter, unplanned: sight.unplanned, seen: sight.seen, taken: sight.taken.length },
      ...{ release: pulse.release, href: pulse.href },
      source: t("pulse.source", {
        n: pulse.answered,
        asked: pulse.asked,
        title: pulse.title,
        period: periodText(pulse.period, lang),
      }),
      pulses: pulses.map(one => ({
        value: one.release,
        label: `${one.title}, ${periodText(one.period, lang)}`,
      })),
      quarters: sight.quarters.map(value => ({ value, label: f.quarter(value) })),
      roles: sight.roles.map(({ role, name }) => ({ value: role as string, label: name })),
      asked: pulse.roles.map((one, at) => ({
        box: boxOf(at),
        name: one.name,
        chosen: forEach[at] ?? "",
        hours: hoursText(one, lang),
      })),
      rows: compared.map(({ role, name, now, by }) => ({
        ...{ key: role, name },
        now: now.since === null ? t("capacity.nobody-said") : told(now.people, now.operationShare),
        left: now.since === null ? "–" : f.number(now.months, 2),
        by: by ? told(by.people, by.operation) : t("pulse.unsaid"),
        how: by ? t("pulse.how", { hours: f.number(by.hours), running: f.number(by.running) }) : "",
        leaves: by ? f.number(by.months, 2) : "–",
      })),
    },
  };
}

const hoursText = (
  one: { whole: number | null; operation: number | null; unplanned: number | null },
  lang: Lang,
): string => {
  const f = formats(lang);
  const hours = (n: number | null) => (n === null ? "–" : f.number(n));
  return texts(lang)("pulse.hours", {
    whole: hours(one.whole),
    operation: hours(one.operation),
    unplanned: hours(one.unplanned),
  });
};

export async function action({ request, context }: ActionArgs) {
  const act = staffOf(context);
  const { values } = await formOf(request);
  const sight = await pulseSight(act, values);
  if (!sight || sight.pulse.release !== values.release)
    return refusedAt(act, values, "", { code: "pulse.gone" });
  const taken = await takeOver(act, sight.quarter, sight.taken, values.seen ?? "");
  if (!taken.ok) return refusedAt(act, values, "", taken.refusal);
  throw redirect(`/plan/capacity?quarter=${sight.quarter}`);
}

/** What a pulse says beside what stands, and one button to take it over. */
export default function PulsePage() {
  const data = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const { lang, because, sight } = data;
  const t = texts(lang);
  const f = formats(lang);
  const crumbs = [
    { label: t("plan"), href: "/plan" },
    { label: t("capacity.title"), href: "/plan/capacity" },
  ];
  if (!sight)
    return (
      <Page title={t("pulse.title")} lead={t("pulse.lead")} crumbs={crumbs} errors={sent?.errors}>
        <Empty
          title={t("pulse.empty")}
          time={t("pulse.empty-time")}
          ways={[
            { label: t("pulse.begin"), href: "/facts/questionnaires/new" },
            { label: t("pulse.rounds"), href: "/facts/waves" },
          ]}
        >
          <p>{t("pulse.empty-why")}</p>
        </Empty>
      </Page>
    );
  return (
    <Page title={t("pulse.title")} lead={t("pulse.lead")} crumbs={crumbs} errors={sent?.errors}>
      <Card title={t("pulse.compared", { quarter: f.quarter(sight.quarter) })}>
        <p>
          <a href={sight.href}>{sight.source}</a>
        </p>
        <DataTable
          caption={t("pulse.compared", { quarter: f.quarter(sight.quarter) })}
          count={null}
          rows={sight.rows}
          rowKey={row => row.key}
          empty={<p className="soft">{t("pulse.none-chosen")}</p>}
          columns={[
            { key: "role", label: t("role"), cell: row => row.name },
            { key: "now", label: t("pulse.now"), cell: row => row.now },
            { key: "left", label: t("pulse.left"), align: "end", cell: row => row.left },
            {
              key: "by",
              label: t("pulse.then"),
              cell: row => (
                <>
                  {row.by} <small className="soft">{row.how}</small>
                </>
              ),
            },
            { key: "leaves", label: t("pulse.leaves"), align: "end", cell: row => row.leaves },
          ]}
        />
        <Form inline>
          <input type="hidden" name="release" value={sight.release} />
          <input type="hidden" name="quarter" value={sight.quarter} />
          <input type="hidden" name="seen" value={sight.seen} />
          {sight.unplanned && <input type="hidden" name="unplanned" value="yes" />}
          {sight.asked.map(({ box, chosen }) => (
            <input key={box} type="hidden" name={box} value={chosen} />
          ))}
          <Button
            kind="primary"
            disabledBecause={because ?? (sight.taken === 0 ? t("refusal.pulse.nothing") : undefined)}
          >
            {t("pulse.take", { n: sight.taken, quarter: f.quarter(sight.quarter) })}
          </Button>
        </Form>
        <p className="src">{`${t("pulse.guess")} ${data.month}`}</p>
      </Card>
      <Card title={t("pulse.whose")}>
        <p>{t("pulse.whose-why")}</p>
        <Form method="get">
          {sight.pulses.length > 1 ? (
            <Field name="release" label={t("pulse.which")}>
              <Select value={sight.release} options={sight.pulses} />
            </Field>
          ) : (
            <input type="hidden" name="release" value={sight.release} />
          )}
          {sight.asked.map(({ box, name, chosen, hours }) => (
            <Field key={box} name={box} label={name} why={hours}>
              <Select value={chosen} options={[{ value: "", label: t("pulse.not-taken") }, ...sight.roles]} />
            </Field>
          ))}
          <Field name="quarter" label={t("pulse.from")}>
            <Select value={sight.quarter} options={sight.quarters} />
          </Field>
          <Checkbox name="unplanned" value="yes" checked={sight.unplanned} label={t("pulse.unplanned")} />
          <Actions>
            <Button>{t("pulse.show")}</Button>
          </Actions>
        </Form>
      </Card>
    </Page>
  );
}
