import { redirect, useActionData, useLoaderData } from "react-router";
import {
  type ActionArgs,
  checked,
  formOf,
  type LoaderArgs,
  refusedAt,
  refusedWith,
} from "../../../platform/http/page.ts";
import { Actions, Button, Form } from "../../../platform/ui/index.ts";
import { aboutAt } from "../about.server.ts";
import { addressOf } from "../address.ts";
import { levels } from "../distance/rules-distance.ts";
import { AboutPage } from "../head.tsx";
import { texts } from "../texts/index.ts";
import { sayExpectation } from "./actions.server.ts";
import { AnswerFields } from "./answer-fields.tsx";
import { fieldOf } from "./refused.ts";
import { expectationSchema, expectationTyped } from "./rules-expectation.ts";

export async function loader({ request, context, params }: LoaderArgs) {
  const { act, about, because } = await aboutAt(context, params);
  const asked = new URL(request.url).searchParams.get("level");
  return {
    lang: act.lang,
    about,
    because,
    level: levels.find(level => level === asked) ?? "",
    on: act.today,
  };
}

export async function action({ request, context, params }: ActionArgs) {
  const { act, about } = await aboutAt(context, params);
  const { values } = await formOf(request);
  const said = checked(expectationSchema(act.today), values, expectationTyped(values));
  if (!said.ok) return refusedWith(act, values, said.refusals);
  const kept = await sayExpectation(act, about.id, said.value);
  if (kept.ok) throw redirect(addressOf(about.key));
  return refusedAt(act, values, fieldOf(kept.refusal), kept.refusal);
}

export default function NewAnswer() {
  const { lang, about, because, level, on } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const t = texts(lang);
  return (
    <AboutPage
      about={about}
      title={t("answer.new")}
      lead={about.title === null ? t("answer.lead") : t("answer.lead-one", { title: about.title })}
      errors={sent?.errors}
    >
      <Form draft={`purpose-answer-${about.id}`}>
        <AnswerFields values={sent?.values ?? { level, on }} sent={sent} />
        <Actions>
          <Button kind="primary" disabledBecause={because}>
            {t("answer.save")}
          </Button>
        </Actions>
      </Form>
    </AboutPage>
  );
}
