import { redirect, useActionData, useLoaderData } from "react-router";
import {
  type ActionArgs,
  formOf,
  type LoaderArgs,
  paramOf,
  refusedAt,
  refusedWith,
} from "../../../platform/http/page.ts";
import { formats } from "../../../platform/i18n/index.ts";
import {
  Button,
  Card,
  Checkbox,
  DataTable,
  errorOf,
  Field,
  Fold,
  Form,
  Notice,
  TextInput,
} from "../../../platform/ui/index.ts";
import { addressOfScenario, ScenarioPage } from "../board/head.tsx";
import { texts } from "../board/texts/index.ts";
import { changeKeeping } from "../promise/actions.server.ts";
import { Promised } from "../promise/promised.tsx";
import { keepings } from "../promise/rules-promise.ts";
import { headOf, scenarioAt } from "../scenario/page.server.ts";
import { startRun, stopRun } from "./actions.server.ts";
import { runSchema } from "./rules-run.ts";
import { searchesOf } from "./searches.server.ts";

export async function loader({ request, context, params }: LoaderArgs) {
  const { act, scenario, standing } = await scenarioAt(context, params);
  const searches = await searchesOf(act, scenario, standing);
  // Whoever watched a search is led to what it found.
  const watched = new URL(request.url).searchParams.has("watch");
  if (watched && !searches.live && standing.result) throw redirect(addressOfScenario(scenario.id));
  return { lang: act.lang, head: await headOf(act, scenario, standing), ...searches };
}

export async function action({ request, context, params }: ActionArgs) {
  const { act, scenario, standing } = await scenarioAt(context, params);
  const { values } = await formOf(request);
  const at = `${addressOfScenario(scenario.id)}/search`;
  if (values.step === "stop") {
    const run = standing.newest;
    const stopped = run && (await stopRun(act, scenario.id, run.id));
    if (stopped && !stopped.ok) return refusedAt(act, values, "", stopped.refusal);
    throw redirect(at);
  }
  if (values.step === "keep") {
    const keeping = keepings.find(one => one === values.keeping) ?? scenario.keeping;
    const kept = await changeKeeping(act, scenario.id, keeping);
    if (kept.ok) throw redirect(at);
    return refusedAt(act, values, "", kept.refusal);
  }
  const asked = runSchema.safeParse({ ...values, anew: values.anew === "yes" });
  if (!asked.success)
    return refusedWith(
      act,
      values,
      asked.error.issues.map(({ path }) => ({
        field: String(path[0]),
        refusal: { code: path[0] === "seed" ? "plan.seed" : "plan.seconds" },
      })),
    );
  const started = await startRun(act, paramOf(params, "id"), asked.data);
  if (started.ok) throw redirect(`${at}?watch=${started.value}`);
  return refusedAt(act, values, "", started.refusal);
}

export default function Search() {
  const { lang, head, live, last, runs, promised } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const t = texts(lang);
  const f = formats(lang);
  const at = addressOfScenario(head.id);
  return (
    <ScenarioPage
      head={{ ...head, live: null }}
      title={t("search.title")}
      lead={t("search.lead")}
      errors={sent?.errors}
    >
      {live ? (
        <Live
          live={live}
          at={at}
          lang={lang}
          mayNot={head.mayNotPlan}
          keeps={promised !== null && promised.keeping !== "nothing"}
        />
      ) : (
        <>
          {last && <Told last={last} at={at} lang={lang} />}
          {promised && <Promised promised={promised} head={head} />}
          <Card title={t(head.hasPlan ? "search.better" : "search.first")}>
            <Form>
              <Field
                name="seconds"
                label={t("search.seconds")}
                why={t("search.seconds.why")}
                error={errorOf(sent, "seconds")}
              >
                <TextInput inputMode="numeric" size={6} value={sent?.values.seconds ?? "30"} />
              </Field>
              <Fold title={t("search.more")} open={Boolean(errorOf(sent, "seed"))}>
                <Field
                  name="seed"
                  label={t("search.seed")}
                  why={t("search.seed.why")}
                  error={errorOf(sent, "seed")}
                >
                  <TextInput inputMode="numeric" size={12} value={sent?.values.seed ?? "1"} />
                </Field>
                <Checkbox name="anew" label={t("search.anew")} why={t("search.anew.why")} />
              </Fold>
              <div className="actions">
                <Button kind="primary" name="step" value="start" disabledBecause={head.mayNotPlan}>
                  {t(head.hasPlan ? "search.go-on" : "search.start")}
                </Button>
              </div>
            </Form>
          </Card>
        </>
      )}
      <Card title={t("runs.title")}>
        <DataTable
          caption={t("runs.title")}
          // How far the one on its way is stands above.
          rows={runs.filter(run => run.id !== live?.id)}
          rowKey={run => run.id}
          empty={<p>{t("runs.none")}</p>}
          columns={[
            { key: "when", label: t("runs.when"), cell: run => run.when },
            { key: "who", label: t("runs.who"), cell: run => run.who },
            { key: "state", label: t("runs.state"), cell: run => t(`run.${run.state}`) },
            {
              key: "value",
              label: t("run.value"),
              align: "end",
              cell: run => (run.value === null ? "–" : f.number(run.value, 1)),
            },
            {
              key: "bound",
              label: t("run.bound"),
              align: "end",
              cell: run => (run.bound === null ? "–" : f.number(run.bound, 1)),
            },
            {
              key: "gap",
              label: t("run.gap"),
              align: "end",
              cell: run => (run.gap === null ? "–" : f.percent(run.gap, 2)),
            },
            { key: "cpu", label: t("run.cpu"), align: "end", cell: run => f.number(run.cpuSeconds, 1) },
            { key: "seed", label: t("run.seed"), align: "end", cell: run => String(run.seed) },
            {
              key: "from",
              label: t("run.from"),
              cell: run => t(run.anew ? "run.from.nothing" : "run.from.plan"),
            },
          ]}
        />
        {runs[0] && <p className="src">{t("runs.solver", { version: runs[0].solver })}</p>}
      </Card>
    </ScenarioPage>
  );
}

type Data = Awaited<ReturnType<typeof loader>>;
type Lang = Data["lang"];

/** How far a search is, told anew each second; one may leave and come back. */
const Live = ({
  live,
  at,
  lang,
  mayNot,
  keeps,
}: {
  live: NonNullable<Data["live"]>;
  at: string;
  lang: Lang;
  mayNot: string | undefined;
  keeps: boolean;
}) => {
  const t = texts(lang);
  const f = formats(lang);
  const share = Math.min(1, live.cpuSeconds / live.seconds);
  const told = [
    [t("run.value"), live.value === null ? "–" : f.number(live.value, 1)],
    [t("run.bound"), live.bound === null ? "–" : f.number(live.bound, 1)],
    [t("run.gap"), live.gap === null ? "–" : f.percent(live.gap, 2)],
    [t("run.cpu"), t("run.of", { n: f.number(live.cpuSeconds, 1), of: f.number(live.seconds) })],
  ] as const;
  return (
    <Card title={t("live.title")}>
      {/* With script the part below is asked for again; without, the page is. */}
      <noscript>
        <meta httpEquiv="refresh" content="2" />
      </noscript>
      <div id="searching" data-poll={`${at}/search?watch=${live.id}`}>
        <progress max={100} value={Math.round(share * 100)} aria-label={t("search.title")} />
        <p>
          <strong>
            {live.state === "waiting" ? t("run.waiting") : t(`stage.${live.stage ?? "reading"}`)}
          </strong>
        </p>
        <p role="status">
          {live.state === "waiting"
            ? live.before > 0
              ? t("run.waits", { n: live.before })
              : t("run.soon")
            : live.value === null
              ? t("run.no-plan-yet")
              : t("run.has-plan")}
        </p>
        <dl className="told">
          {told.map(([term, value]) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </div>
      <p className="soft">
        {t("run.leave")} {keeps && t("keeping.live")}
      </p>
      <Form inline>
        <Button name="step" value="stop" disabledBecause={mayNot}>
          {t("run.stop")}
        </Button>
      </Form>
    </Card>
  );
};

const Told = ({ last, at, lang }: { last: NonNullable<Data["last"]>; at: string; lang: Lang }) => {
  const t = texts(lang);
  const { state, found, impossible } = last;
  const lost = state === "died" || state === "interrupted" || state === "failed";
  return (
    <Notice tone={lost ? "bad" : found ? "ok" : "warm"} title={t(`run.${state}.title`)}>
      {impossible
        ? t("run.impossible")
        : found
          ? t(lost ? "run.plan-kept" : "run.plan-there")
          : t(lost ? "run.no-plan" : "run.nothing-found")}{" "}
      <a href={at}>{t("run.look")}</a>
    </Notice>
  );
};
