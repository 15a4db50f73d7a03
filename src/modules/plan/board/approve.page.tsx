import { redirect, useActionData, useLoaderData } from "react-router";
import { type ActionArgs, formOf, type LoaderArgs } from "../../../platform/http/page.ts";
import { formats, refusalText } from "../../../platform/i18n/index.ts";
import {
  Actions,
  Button,
  Card,
  DescriptionList,
  Form,
  LinkButton,
  Notice,
} from "../../../platform/ui/index.ts";
import { approve } from "../scenario/approve.server.ts";
import { headOf, scenarioAt } from "../scenario/page.server.ts";
import { markOf } from "../scenario/standing.server.ts";
import { assumedOf } from "./assumed.server.ts";
import { AssumedNotice } from "./assumed.tsx";
import { judgedOf } from "./board.server.ts";
import { addressOfScenario, ScenarioPage } from "./head.tsx";
import { texts } from "./texts/index.ts";

export async function loader({ context, params }: LoaderArgs) {
  const { act, scenario, standing } = await scenarioAt(context, params);
  const { result, run, proven } = standing;
  if (!result) throw redirect(addressOfScenario(scenario.id));
  const judged = await judgedOf(act, scenario, standing);
  return {
    lang: act.lang,
    head: await headOf(act, scenario, standing),
    chosen: Object.keys(result.starts).length,
    of: scenario.portfolio.initiatives.length,
    assumed: await assumedOf(act, scenario, result.starts),
    mark: markOf(result.starts),
    value: result.value,
    gap: proven ? result.gap : null,
    hold: judged?.thin.allInTime ?? null,
    seed: run?.seed ?? null,
    who: act.actor.name,
  };
}

export async function action({ request, context, params }: ActionArgs) {
  const { act, scenario } = await scenarioAt(context, params);
  const { values } = await formOf(request);
  const revision = /^\d{1,9}$/.test(values.revision ?? "") ? Number(values.revision) : 0;
  const approved = await approve(act, scenario.id, revision, values.mark ?? "");
  if (approved.ok) throw redirect(`${addressOfScenario(scenario.id)}/paper`);
  return { errors: [{ field: "", text: refusalText(approved.refusal, act.lang) }] };
}

export default function Approve() {
  const data = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const { lang, head } = data;
  const t = texts(lang);
  const f = formats(lang);
  return (
    <ScenarioPage
      head={head}
      title={t("approve.title", { name: head.name })}
      lead={t("approve.lead")}
      errors={sent?.errors}
    >
      <Card>
        <DescriptionList
          items={[
            { term: t("approve.in"), value: t("purposes.of", { n: data.chosen, of: data.of }) },
            {
              term: t("approve.duties"),
              value: t("purposes.of", { n: data.assumed.duties.kept, of: data.assumed.duties.of }),
            },
            { term: t("run.value"), value: f.number(data.value, 1) },
            {
              term: t("run.gap"),
              value: data.gap === null ? t("fact.value.unproven") : f.percent(data.gap, 2),
            },
            {
              term: t("approve.hold"),
              value: data.hold && `${f.percent(data.hold.chance, 1)} ± ${f.percent(data.hold.error, 1)}`,
            },
            { term: t("approve.who"), value: data.who },
          ]}
        />
        <AssumedNotice assumed={data.assumed} room={`${addressOfScenario(head.id)}/room`} />
        {head.approved && !head.approved.same && (
          <Notice tone="warm" title={t("approve.supersedes", { name: head.approved.name })}>
            {t("approved.by", { who: head.approved.who, when: head.approved.when })}
          </Notice>
        )}
        <Form>
          <input type="hidden" name="revision" value={head.revision} />
          <input type="hidden" name="mark" value={data.mark} />
          <Actions>
            <Button kind="primary" disabledBecause={head.mayNotApprove}>
              {t("approve.do")}
            </Button>
            <LinkButton kind="quiet" href={addressOfScenario(head.id)}>
              {t("approve.not-yet")}
            </LinkButton>
          </Actions>
        </Form>
      </Card>
    </ScenarioPage>
  );
}
