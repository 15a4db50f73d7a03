import { redirect, useActionData, useLoaderData } from "react-router";
import { read } from "../../../platform/act.ts";
import { namesOf } from "../../../platform/audit/index.server.ts";
import { allowed, becauseOf } from "../../../platform/auth/index.ts";
import { type ActionArgs, formOf, type LoaderArgs, staffOf } from "../../../platform/http/page.ts";
import { formats, refusalText } from "../../../platform/i18n/index.ts";
import { Actions, Button, Card, errorOf, Field, Form, Page, TextInput } from "../../../platform/ui/index.ts";
import { landscapeOf } from "../register/landscape.server.ts";
import { choiceText } from "../register/show.ts";
import { texts as viewTexts } from "../texts/index.ts";
import { changeLeadTimes, maySetLeadTimes } from "./actions.server.ts";
import { contract } from "./noun.ts";
import { guessedLeadTimes, leadSteps } from "./rules-act-now.ts";
import { monthsTyped } from "./rules-lead-times.ts";
import { texts } from "./texts/index.ts";

export async function loader({ context }: LoaderArgs) {
  const act = staffOf(context);
  const { lang } = act;
  const { leadTimes } = await landscapeOf(act);
  const who = await read(act, tx =>
    namesOf(
      tx,
      [...leadTimes.values()].map(({ by }) => by),
    ),
  );
  const t = texts(lang);
  return {
    lang,
    because: becauseOf(allowed(act, maySetLeadTimes), act),
    anyOwn: leadTimes.size > 0,
    steps: leadSteps.map(step => {
      const own = leadTimes.get(step);
      const guess = t("lead.guess", { n: guessedLeadTimes[step] });
      return {
        step,
        label: step === "transition" ? t("lead.transition") : choiceText(contract, "procurement", step, lang),
        value: own ? String(own.months) : "",
        why: own
          ? `${t("lead.own", { who: who.get(own.by) ?? "–", day: formats(lang).day(own.on) })} ${guess}`
          : `${guess} ${t("lead.guess-holds")}`,
      };
    }),
  };
}

export async function action({ request, context }: ActionArgs) {
  const act = staffOf(context);
  const { values } = await formOf(request);
  const written = await changeLeadTimes(act, values.do === "back" ? {} : values);
  if (written.ok) throw redirect("/landscape/lead-times");
  const text = refusalText(written.refusal, act.lang);
  const wrong = leadSteps.filter(step => monthsTyped(values[step]) === undefined);
  const errors = (wrong.length > 0 ? wrong : [""]).map(field => ({ field, text }));
  return { values, errors };
}

export default function LeadTimes() {
  const data = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const t = texts(data.lang);
  const tv = viewTexts(data.lang);
  return (
    <Page
      title={t("lead.title")}
      lead={t("lead.lead")}
      crumbs={[
        { label: tv("crumb.landscape"), href: "/landscape" },
        { label: tv("year.title"), href: "/landscape/contract-year" },
      ]}
      errors={sent?.errors}
    >
      <Card title={t("lead.months")}>
        <Form>
          {data.steps.map(({ step, label, value, why }) => (
            <Field key={step} name={step} label={label} why={why} error={errorOf(sent, step)}>
              <TextInput value={sent?.values[step] ?? value} size={4} inputMode="numeric" />
            </Field>
          ))}
          <p className="soft">{t("lead.empty")}</p>
          <Actions>
            <Button kind="primary" disabledBecause={data.because}>
              {t("lead.save")}
            </Button>
          </Actions>
        </Form>
        {data.anyOwn && (
          <Form inline>
            <Button name="do" value="back" disabledBecause={data.because}>
              {t("lead.back")}
            </Button>
          </Form>
        )}
      </Card>
    </Page>
  );
}
