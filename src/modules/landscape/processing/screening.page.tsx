import { redirect, useActionData, useLoaderData } from "react-router";
import { read } from "../../../platform/act.ts";
import { allowed, becauseOf } from "../../../platform/auth/index.ts";
import {
  type ActionArgs,
  formOf,
  type LoaderArgs,
  notFound,
  paramOf,
  refusedAt,
  staffOf,
} from "../../../platform/http/page.ts";
import { formats } from "../../../platform/i18n/index.ts";
import {
  Actions,
  Button,
  Card,
  errorOf,
  Field,
  Form,
  LinkButton,
  Notice,
  Page,
  Radios,
  TextInput,
} from "../../../platform/ui/index.ts";
import { holderTitles } from "../../organisation/index.server.ts";
import { landscapeOf } from "../register/landscape.server.ts";
import { mayWrite } from "../register/policy.ts";
import { nounsText } from "../register/show.ts";
import { titleOf } from "../register/title.ts";
import { texts as viewTexts } from "../texts/index.ts";
import { saveScreening } from "./actions.server.ts";
import { processing } from "./noun.ts";
import { screeningCriteria } from "./rules-screening.ts";
import { eventsSince, prefilled } from "./screening.ts";
import { assessmentHref, eventText, reasonText } from "./screening-show.ts";
import { texts } from "./texts/index.ts";

const say = (answer: boolean | null | undefined) =>
  answer === true ? "yes" : answer === false ? "no" : "unknown";

export async function loader({ context, params }: LoaderArgs) {
  const act = staffOf(context);
  const { lang } = act;
  const landscape = await landscapeOf(act);
  const found = landscape.byId.get(paramOf(params, "id"));
  if (found?.noun !== processing.name) throw notFound();
  const { thing } = found;
  const last = landscape.screenings.get(thing.id);
  const known = prefilled(landscape, thing);
  const may = allowed(act, mayWrite(processing));
  const owner = last?.owner;
  const names = await read(act, tx => holderTitles(tx, act, owner ? [owner] : []));
  const t = texts(lang);
  return {
    lang,
    id: thing.id,
    title: titleOf(landscape, thing.id),
    because: becauseOf(may, act),
    questions: screeningCriteria.map(code => ({
      code,
      // What the landscape knows now goes before what was said then: AI may have been switched on since.
      value: say(known[code].answer ?? last?.answers[code]),
      why: reasonText(thing, known[code], lang),
    })),
    nationalList: last?.nationalList ?? "",
    owner: names.get(owner ?? "")?.label ?? "",
    outcome: last && t(`outcome.${last.outcome}`),
    when: last ? t("screen.last", { day: formats(lang).day(last.on) }) : t("screen.never"),
    events: last ? eventsSince(landscape, thing, last.known).map(event => eventText(event, lang)) : [],
    make:
      last && ["required", "proposed"].includes(last.outcome)
        ? assessmentHref(landscape, thing.id, lang)
        : undefined,
  };
}

export async function action({ request, context, params }: ActionArgs) {
  const act = staffOf(context);
  const { values } = await formOf(request);
  const id = paramOf(params, "id");
  const answers = Object.fromEntries(
    screeningCriteria.map(code => [
      code,
      values[code] === "yes" ? true : values[code] === "no" ? false : null,
    ]),
  );
  const { nationalList = "", owner = "" } = values;
  const saved = await saveScreening(act, id, { answers, nationalList, owner });
  if (saved.ok) throw redirect(`/landscape/processings/${id}/screening`);
  const field =
    saved.refusal.code === "too-long"
      ? "nationalList"
      : saved.refusal.code.endsWith("reference")
        ? "owner"
        : "";
  return refusedAt(act, values, field, saved.refusal);
}

export default function ScreeningPage() {
  const data = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const t = texts(data.lang);
  const options = (["yes", "no", "unknown"] as const).map(value => ({ value, label: t(`screen.${value}`) }));
  return (
    <Page
      title={t("screen.title")}
      lead={t("screen.lead")}
      crumbs={[
        { label: viewTexts(data.lang)("crumb.landscape"), href: "/landscape" },
        { label: nounsText(processing, data.lang), href: "/landscape/processings" },
        { label: data.title, href: `/landscape/processings/${data.id}` },
      ]}
      tools={data.make && <LinkButton href={data.make}>{t("screen.make")}</LinkButton>}
      because={data.because}
      errors={sent?.errors}
    >
      <Notice tone={data.events.length > 0 ? "warm" : "brand"} title={data.outcome ?? data.when}>
        {data.outcome && <p>{data.when}</p>}
        {data.events.length > 0 && (
          <ul>
            {data.events.map(event => (
              <li key={event}>{event}</li>
            ))}
          </ul>
        )}
      </Notice>
      <Card title={data.title}>
        <Form>
          {data.questions.map(({ code, value, why }) => (
            <Radios
              key={code}
              name={code}
              legend={t(`criterion.${code}`)}
              why={why}
              options={options}
              value={sent ? sent.values[code] : value}
            />
          ))}
          <Field
            name="nationalList"
            label={t("screen.list")}
            why={t("screen.list.why")}
            error={errorOf(sent, "nationalList")}
          >
            <TextInput value={sent?.values.nationalList ?? data.nationalList} />
          </Field>
          <Field
            name="owner"
            label={t("screen.owner")}
            why={t("screen.owner.why")}
            error={errorOf(sent, "owner")}
          >
            <TextInput value={sent?.values.owner ?? data.owner} autoComplete="off" />
          </Field>
          <Actions>
            <Button kind="primary" disabledBecause={data.because}>
              {t("screen.save")}
            </Button>
          </Actions>
        </Form>
      </Card>
    </Page>
  );
}
