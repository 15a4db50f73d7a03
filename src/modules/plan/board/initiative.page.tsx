import { redirect, useActionData, useLoaderData } from "react-router";
import { type ActionArgs, formOf, type LoaderArgs, notFound, paramOf } from "../../../platform/http/page.ts";
import { refusalText } from "../../../platform/i18n/index.ts";
import { Button, Card, DataTable, DescriptionList, Fold, Form, Pill } from "../../../platform/ui/index.ts";
import { moved } from "../explain/rules-moved.ts";
import { whyNot } from "../explain/rules-why.ts";
import { toldMoved, toldWhyNot } from "../explain/told.ts";
import { promisedStart } from "../promise/bound.server.ts";
import { standsNow } from "../promise/now.server.ts";
import { decide } from "../scenario/actions.server.ts";
import { headOf, scenarioAt } from "../scenario/page.server.ts";
import { willOf } from "./decisions.server.ts";
import { addressOfScenario, ScenarioPage } from "./head.tsx";
import { periodText, spanText } from "./period.ts";
import { mainOf, rowOf } from "./rules-board.ts";
import { texts } from "./texts/index.ts";

export async function loader({ context, params }: LoaderArgs) {
  const { act, scenario, standing } = await scenarioAt(context, params);
  const { lang } = act;
  const { portfolio } = scenario;
  const one = portfolio.initiatives.find(({ id }) => id === paramOf(params, "initiative"));
  if (!one) throw notFound();
  const starts = standing.result?.starts ?? null;
  const best = standing.best ?? undefined;
  const row = rowOf(scenario, starts ?? {}, one);
  const tries: Try[] = [];
  const from = Math.max(row.earliest, (await standsNow(act, scenario.id))?.now ?? 0);
  const begun = scenario.begun.includes(one.id);
  if (starts && !begun)
    for (let start = from; start <= row.latest; start++) {
      if (start === row.start) continue;
      const then = moved(portfolio, starts, one.id, start, best);
      tries.push({
        start,
        period: spanText(portfolio.calendar, start, one.duration, lang),
        holds: then.newBreaches.length === 0,
        breaks: then.newBreaches.length,
        told: toldMoved(portfolio, then, lang),
      });
      // Others are answered between one try and the next.
      await new Promise(setImmediate);
    }
  const out =
    starts && row.start !== null && !one.mandatory ? moved(portfolio, starts, one.id, "out", best) : null;
  const why = starts && row.start !== row.earliest ? whyNot(portfolio, starts, one.id) : null;
  const first = nearestFirst(tries);
  return {
    lang,
    head: await headOf(act, scenario, standing),
    row,
    begun,
    calendar: portfolio.calendar,
    purpose: mainOf(portfolio, one, "purpose"),
    source: one.source ?? "",
    promised: await promisedStart(act, scenario, one.id),
    units: portfolio.units
      .filter(({ id }) => (one.changeLoad[id] ?? 0) > 0)
      .map(({ id, name }) => `${name} (${one.changeLoad[id]})`),
    effort: portfolio.roles.flatMap(({ id, name }) => {
      const months = (one.effort[id] ?? []).reduce((sum, each) => sum + each, 0);
      return months > 0 ? [{ name, months }] : [];
    }),
    after: portfolio.initiatives.filter(({ id }) => one.after.includes(id)).map(({ name }) => name),
    // Who kept it out need not be told that nothing is in the way.
    why: row.decided === "out" ? [texts(lang)("one.kept-out")] : why ? toldWhyNot(portfolio, why, lang) : [],
    out: out && toldMoved(portfolio, out, lang),
    tries: first.slice(0, mostTries).sort((a, b) => a.start - b.start),
    more: first.slice(mostTries).sort((a, b) => a.start - b.start),
  };
}

type Try = { start: number; period: string; holds: boolean; breaks: number; told: string[] };

/** So many other starts stand open, those that break least; the rest is folded. */
const mostTries = 6;

const nearestFirst = (tries: readonly Try[]): Try[] =>
  [...tries].sort((a, b) => a.breaks - b.breaks || a.start - b.start);

export async function action({ request, context, params }: ActionArgs) {
  const { act, scenario } = await scenarioAt(context, params);
  const { values } = await formOf(request);
  const id = paramOf(params, "id");
  const decided = await decide(act, id, paramOf(params, "initiative"), willOf(values, scenario));
  if (decided.ok) throw redirect(`${addressOfScenario(id)}/initiatives/${paramOf(params, "initiative")}`);
  return { errors: [{ field: "", text: refusalText(decided.refusal, act.lang) }] };
}

export default function InitiativeInPlan() {
  const data = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const { lang, head, row, calendar } = data;
  const t = texts(lang);
  const now = row.start === null ? t("one.out") : spanText(calendar, row.start, row.duration, lang);
  const will = (value: string, label: string) => (
    <Button name="will" value={value} disabledBecause={head.mayNotPlan}>
      {label}
    </Button>
  );
  return (
    <ScenarioPage
      head={head}
      title={row.name}
      lead={
        row.decided === "begun"
          ? t("one.begun")
          : row.start === null
            ? t("one.lead.out")
            : t("one.lead.in", { span: now })
      }
      errors={sent?.errors}
    >
      <Card title={t("one.now")}>
        <DescriptionList
          items={[
            { term: t("one.when"), value: now },
            {
              term: t("one.decided"),
              value: row.decided ? <Pill>{t(`decided.${row.decided}`)}</Pill> : t("decided.nothing"),
            },
            {
              term: t("one.must"),
              value: row.mandatory ? (row.law ?? t("one.must.yes")) : t("one.must.no"),
            },
            {
              term: t("deadline"),
              value: row.deadline === null ? t("one.no-deadline") : periodText(calendar, row.deadline, lang),
            },
            ...(data.promised === null
              ? []
              : [{ term: t("keeping.one"), value: periodText(calendar, data.promised, lang) }]),
            { term: t("one.for"), value: data.purpose },
            { term: t("one.source"), value: data.source },
            { term: t("one.units"), value: data.units.join(", ") },
            {
              term: t("one.effort"),
              value: data.effort.map(({ name, months }) => t("one.months", { name, n: months })).join(", "),
            },
            { term: t("one.after"), value: data.after.join(", ") || t("one.after.none") },
          ]}
        />
        <Form inline>
          <div className="actions">
            {row.start !== null &&
              row.decided !== "pinned" &&
              row.decided !== "begun" &&
              will(String(row.start), t("do.pin"))}
            {row.start === null && row.decided !== "in" && will("in", t("do.force"))}
            {!row.mandatory &&
              row.decided !== "out" &&
              row.decided !== "begun" &&
              will("out", t("do.forbid"))}
            {row.decided === "begun" && !row.mandatory && will("free", t("do.free-begun"))}
            {row.decided && row.decided !== "begun" && will("free", t("do.free"))}
          </div>
        </Form>
        {data.begun && (
          <p className="soft">
            {row.decided !== "begun" && t("one.begun-freed")}{" "}
            <a href={`/landscape/initiatives/${row.id}/edit#f-stage`}>{t("one.begun-stop")}</a>
          </p>
        )}
        {data.out && (
          <p className="soft">
            {t("one.if-out")} {data.out.join(" ")}
          </p>
        )}
      </Card>
      {data.why.length > 0 && (
        <Card title={t(row.start === null ? "one.why-out" : "one.why-later")} id="why">
          <ul>
            {data.why.map(sentence => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </Card>
      )}
      {head.hasPlan && !data.begun && (
        <Card title={t("one.elsewhere")} id="elsewhere">
          <p>{t("one.elsewhere.lead")}</p>
          <Tries tries={data.tries} lang={lang} mayNot={head.mayNotPlan} />
          {data.more.length > 0 && (
            <Fold title={t("one.elsewhere.more", { n: data.more.length })}>
              <Tries tries={data.more} lang={lang} mayNot={head.mayNotPlan} />
            </Fold>
          )}
        </Card>
      )}
    </ScenarioPage>
  );
}

type TriesProps = { tries: readonly Try[]; lang: Parameters<typeof texts>[0]; mayNot: string | undefined };

/** Other starts, each with what follows: the first of it at once, all of it where one asks. */
const Tries = ({ tries, lang, mayNot }: TriesProps) => {
  const t = texts(lang);
  return (
    <DataTable
      caption={t("one.elsewhere")}
      rows={tries}
      rowKey={one => String(one.start)}
      empty={<p>{t("one.nowhere")}</p>}
      columns={[
        { key: "when", label: t("one.when"), cell: one => one.period },
        { key: "what", label: t("one.then"), cell: one => <Told told={one.told} t={t} /> },
        {
          key: "do",
          label: t("one.do"),
          cell: one => (
            <Form inline>
              <input type="hidden" name="will" value={one.start} />
              <Button disabledBecause={mayNot}>
                {t(one.holds ? "do.move" : "do.pin-and-search")}
                <span className="visually-hidden">: {one.period}</span>
              </Button>
            </Form>
          ),
        },
      ]}
    />
  );
};

/** Sentences a reader takes in at a glance; more are folded. */
const mostSentences = 3;

const Told = ({ told, t }: { told: readonly string[]; t: ReturnType<typeof texts> }) => (
  <>
    {told.slice(0, mostSentences).join(" ")}
    {told.length > mostSentences && (
      <Fold title={t("one.told-rest")}>
        <p>{told.slice(mostSentences).join(" ")}</p>
      </Fold>
    )}
  </>
);
