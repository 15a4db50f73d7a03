import { redirect, useActionData, useLoaderData } from "react-router";
import {
  type ActionArgs,
  checked,
  formOf,
  type LoaderArgs,
  refusedAt,
  refusedWith,
} from "../../../platform/http/page.ts";
import { Actions, Button, Card, Confirm, Form, History, Notice } from "../../../platform/ui/index.ts";
import { addressOf } from "../address.ts";
import { levelName } from "../distance/told.ts";
import { AboutPage } from "../head.tsx";
import { versionsTold } from "../history/told.server.ts";
import { forEach } from "../purposes/rules-purposes.ts";
import { texts } from "../texts/index.ts";
import { sayExpectation, takeBack } from "./actions.server.ts";
import { answerAt } from "./answer.server.ts";
import { AnswerFields } from "./answer-fields.tsx";
import { fieldOf } from "./refused.ts";
import { expectationSchema, expectationTyped, type Said } from "./rules-expectation.ts";

const valuesOf = ({ points, engine, ...said }: Said): Record<string, string> => ({
  ...said,
  engine: engine ?? "",
  ...Object.fromEntries(
    Object.entries(forEach(purpose => points[purpose])).map(([key, n]) => [`points.${key}`, String(n)]),
  ),
});

export async function loader({ context, params }: LoaderArgs) {
  const { act, about, because, versions, last } = await answerAt(context, params);
  return {
    ...{
      lang: act.lang,
      about,
      because,
      id: last.id,
      version: last.version,
      level: last.level,
      who: last.who,
    },
    values: last.said && { ...valuesOf(last.said), on: act.today },
    history: await versionsTold(act, versions),
  };
}

export async function action({ request, context, params }: ActionArgs) {
  const { act, about, last } = await answerAt(context, params);
  const { values } = await formOf(request);
  const seen = { id: last.id, version: Number(values.version) };
  const said = checked(expectationSchema(act.today), values, expectationTyped(values));
  if (values.do !== "take-back" && !said.ok) return refusedWith(act, values, said.refusals);
  const kept =
    said.ok && values.do !== "take-back"
      ? await sayExpectation(act, about.id, said.value, seen)
      : await takeBack(act, about.id, seen);
  if (kept.ok) throw redirect(addressOf(about.key));
  return refusedAt(act, values, fieldOf(kept.refusal), kept.refusal);
}

export default function Answer() {
  const { lang, about, because, id, version, level, who, values, history } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const t = texts(lang);
  return (
    <AboutPage
      about={about}
      title={`${levelName(level, lang)}: ${who}`}
      lead={values ? t("answer.revise-lead") : undefined}
      errors={sent?.errors}
    >
      {values ? (
        <>
          <Form draft={`purpose-answer-${id}-${version}`}>
            <input type="hidden" name="version" value={version} />
            <AnswerFields values={sent?.values ?? values} sent={sent} />
            <Actions>
              <Button kind="primary" disabledBecause={because}>
                {t("answer.revise")}
              </Button>
            </Actions>
          </Form>
          <Confirm
            label={t("answer.take-back")}
            consequence={t("answer.take-back.means")}
            disabledBecause={because}
          >
            <Form inline>
              <input type="hidden" name="version" value={version} />
              <Button kind="danger" name="do" value="take-back">
                {t("answer.take-back")}
              </Button>
            </Form>
          </Confirm>
        </>
      ) : (
        <Notice title={t("answer.taken-back")} />
      )}
      <Card title={t("answer.history")}>
        <History entries={history} />
      </Card>
    </AboutPage>
  );
}
