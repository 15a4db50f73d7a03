import { redirect, useActionData, useLoaderData } from "react-router";
import { type ActionArgs, formOf, type LoaderArgs, notFound, paramOf } from "../../../platform/http/page.ts";
import { formats, refusalText } from "../../../platform/i18n/index.ts";
import { Button, Card, ErrorSummary, Field, Form, Notice, Select, Tabs } from "../../../platform/ui/index.ts";
import { addressOfScenario, ScenarioPage } from "../board/head.tsx";
import { texts } from "../board/texts/index.ts";
import { stopRun } from "../run/actions.server.ts";
import { headOf, scenarioAt } from "../scenario/page.server.ts";
import { startStudy, takeFound } from "./actions.server.ts";
import { Found } from "./found.tsx";
import { studyKinds, usualSeconds } from "./rules-study.ts";
import { type Study, studyOf } from "./study.server.ts";

const kindAt = (params: LoaderArgs["params"]) => {
  const kind = studyKinds.find(one => one === paramOf(params, "kind"));
  if (!kind) throw notFound();
  return kind;
};

export async function loader({ context, params }: LoaderArgs) {
  const { act, scenario, standing } = await scenarioAt(context, params);
  const kind = kindAt(params);
  return {
    lang: act.lang,
    head: await headOf(act, scenario, standing),
    kind,
    calendar: scenario.portfolio.calendar,
    currency: scenario.portfolio.currency,
    value: standing.result?.value ?? null,
    /** By weight: what a frontier is asked for first is what weighs most. */
    purposes: scenario.portfolio.purposes
      .filter(({ id }) => scenario.portfolio.initiatives.some(one => (one.benefits[id] ?? 0) > 0))
      .toSorted((a, b) => b.weight - a.weight)
      .map(({ id, name }) => ({ value: id, label: name })),
    study: await studyOf(act, scenario, kind),
  };
}

export async function action({ request, context, params }: ActionArgs) {
  const { act, scenario } = await scenarioAt(context, params);
  const kind = kindAt(params);
  const { values } = await formOf(request);
  const at = `${addressOfScenario(scenario.id)}/studies/${kind}`;
  const refuse = (refusal: Parameters<typeof refusalText>[0]) => ({
    errors: [{ field: "", text: refusalText(refusal, act.lang) }],
  });
  if (values.step === "stop") {
    const study = await studyOf(act, scenario, kind);
    const stopped = study && (await stopRun(act, scenario.id, study.id));
    if (stopped && !stopped.ok) return refuse(stopped.refusal);
    throw redirect(at);
  }
  if (values.step === "take") {
    const place = /^\d{1,2}$/.test(values.place ?? "") ? Number(values.place) : -1;
    const name = `${scenario.name} – ${texts(act.lang)(`study.${kind}.short`)}`;
    const taken = await takeFound(act, scenario.id, kind, { study: values.study ?? "", place }, name);
    if (taken.ok) throw redirect(addressOfScenario(taken.value));
    return refuse(taken.refusal);
  }
  const pair = { most: values.most ?? "", other: values.other ?? "" };
  const started = await startStudy(act, scenario.id, kind, pair);
  if (started.ok) throw redirect(at);
  return refuse(started.refusal);
}

export default function StudyOfPlan() {
  const data = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const { lang, head, kind, study } = data;
  const t = texts(lang);
  const f = formats(lang);
  const at = addressOfScenario(head.id);
  return (
    <ScenarioPage head={head} title={t(`study.${kind}`)} lead={t(`study.${kind}.lead`)}>
      <Tabs
        label={t("studies")}
        tabs={studyKinds.map(one => ({
          label: t(`study.${one}.short`),
          href: `${at}/studies/${one}`,
          current: one === kind,
        }))}
      />
      <ErrorSummary errors={sent?.errors} />
      {study?.live ? (
        <Underway study={study} at={`${at}/studies/${kind}`} data={data} />
      ) : (
        <>
          {study?.old && (
            <Notice tone="warm" title={t("study.old")}>
              {t("study.old.why")}
            </Notice>
          )}
          {study && study.state !== "ended" && (
            <Notice tone={study.state === "stopped" ? "warm" : "bad"}>{t(`run.${study.state}.title`)}</Notice>
          )}
          <Found {...data} run={study?.id ?? ""} told={study?.told ?? null} />
          <Card title={t(study ? "study.again" : "study.begin")}>
            <p>{t("study.takes", { n: f.number(usualSeconds[kind]) })}</p>
            <Form inline>
              {kind === "frontier" && <Pair data={data} />}
              <Button
                kind={study ? "secondary" : "primary"}
                name="step"
                value="start"
                disabledBecause={
                  head.mayNotPlan ?? (head.hasPlan || kind === "relax" ? undefined : t("compare.no-plan"))
                }
              >
                {t("study.start")}
              </Button>
            </Form>
          </Card>
        </>
      )}
    </ScenarioPage>
  );
}

type Data = Awaited<ReturnType<typeof loader>>;

/** Which two purposes are set against each other. */
const Pair = ({ data: { lang, purposes, study } }: { data: Data }) => {
  const t = texts(lang);
  const told = study?.told?.kind === "frontier" ? study.told : null;
  return (
    <>
      <Field name="most" label={t("frontier.most")}>
        <Select value={told?.most.id ?? purposes[0]?.value} options={purposes} />
      </Field>
      <Field name="other" label={t("frontier.other")}>
        <Select value={told?.other.id ?? purposes[1]?.value} options={purposes} />
      </Field>
    </>
  );
};

/** How far a study is, and what it has found out so far; one may leave and come back. */
const Underway = ({ study, at, data }: { study: Study; at: string; data: Data }) => {
  const { lang, head } = data;
  const t = texts(lang);
  const f = formats(lang);
  const share = Math.min(1, study.cpuSeconds / study.seconds);
  const { told, stage } = study;
  const parts = told && "of" in told && told.done < told.of ? { n: told.done + 1, of: told.of } : null;
  return (
    <>
      <noscript>
        <meta httpEquiv="refresh" content="3" />
      </noscript>
      <div id="studying" data-poll={at}>
        <Card title={t(study.state === "waiting" ? "run.waiting" : "study.underway")}>
          <progress max={100} value={Math.round(share * 100)} aria-label={t("study.underway")} />
          {study.state !== "waiting" && (
            <p>
              <strong>
                {parts && `${t("study.part", parts)} `}
                {t(`stage.${stage ?? "reading"}`)}
              </strong>
            </p>
          )}
          <p role="status">
            {t("run.cpu")}: {t("run.of", { n: f.number(study.cpuSeconds, 0), of: f.number(study.seconds) })}.{" "}
            {t("run.leave")}
          </p>
        </Card>
        <Found {...data} run={study.id} told={study.told} going />
      </div>
      <Form inline>
        <Button name="step" value="stop" disabledBecause={head.mayNotPlan}>
          {t("run.stop")}
        </Button>
      </Form>
    </>
  );
};
