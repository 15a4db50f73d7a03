import { redirect, useActionData, useLoaderData } from "react-router";
import {
  type ActionArgs,
  checked,
  formOf,
  type LoaderArgs,
  refusedAt,
  refusedWith,
} from "../../../platform/http/page.ts";
import {
  Actions,
  Button,
  Card,
  DateInput,
  errorOf,
  Field,
  Form,
  History,
  Notice,
  TextArea,
  TextInput,
} from "../../../platform/ui/index.ts";
import { aboutAt } from "../about.server.ts";
import { addressOf, whole } from "../address.ts";
import { sightAbout } from "../distance/sight.server.ts";
import { toldGaps } from "../distance/told.ts";
import { fieldOf } from "../expectation/refused.ts";
import { AboutPage } from "../head.tsx";
import { allTold } from "../history/told.server.ts";
import { PointsBoxes } from "../purposes/points-boxes.tsx";
import { purposes } from "../purposes/rules-purposes.ts";
import { texts } from "../texts/index.ts";
import { agreeOn } from "./actions.server.ts";
import { agreementSchema, agreementTyped } from "./rules-agreement.ts";

export async function loader({ context, params }: LoaderArgs) {
  const { act, about, because } = await aboutAt(context, params);
  const { agreement, agreements, gaps } = await sightAbout(act, about.id);
  const points = agreement?.points;
  return {
    ...{ lang: act.lang, about, because, version: agreement?.version ?? 0 },
    values: {
      text: agreement?.text ?? "",
      parties: agreement?.parties ?? "",
      on: act.today,
      ...Object.fromEntries(
        purposes.map(purpose => [`points.${purpose}`, points ? String(points[purpose]) : ""]),
      ),
    } as Record<string, string>,
    gaps: toldGaps(gaps, act.lang),
    history: await allTold(act, [], agreements),
  };
}

export async function action({ request, context, params }: ActionArgs) {
  const { act, about } = await aboutAt(context, params);
  const { values } = await formOf(request);
  const agreed = checked(agreementSchema(act.today), values, agreementTyped(values));
  if (!agreed.ok) return refusedWith(act, values, agreed.refusals);
  const kept = await agreeOn(act, about.id, agreed.value, Number(values.version));
  if (kept.ok) throw redirect(addressOf(about.key));
  return refusedAt(act, values, fieldOf(kept.refusal), kept.refusal);
}

export default function AgreementPage() {
  const data = useLoaderData<typeof loader>();
  const { lang, about, because, version, history } = data;
  const sent = useActionData<typeof action>();
  const t = texts(lang);
  const values = sent?.values ?? data.values;
  return (
    <AboutPage
      about={about}
      title={t(version === 0 ? "agreement.new" : "agreement.revise")}
      lead={t("agreement.lead")}
      errors={sent?.errors}
    >
      {data.gaps.length > 0 && (
        <Notice title={t("apart.title")}>
          <ul>
            {data.gaps.map(sentence => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </Notice>
      )}
      <Form draft={`purpose-agreement-${about.id}-${version}`}>
        <input type="hidden" name="version" value={version} />
        <Field
          name="text"
          label={t("agreement.text")}
          why={t("agreement.text.why")}
          error={errorOf(sent, "text")}
        >
          <TextArea rows={5} value={values.text} />
        </Field>
        <Field
          name="parties"
          label={t("agreement.parties")}
          why={t("agreement.parties.why")}
          error={errorOf(sent, "parties")}
        >
          <TextInput value={values.parties} maxLength={500} />
        </Field>
        <Field name="on" label={t("agreement.on")} error={errorOf(sent, "on")}>
          <DateInput value={values.on} />
        </Field>
        <PointsBoxes
          legend={t("agreement.points-legend")}
          why={t(about.key === whole ? "agreement.points-why-whole" : "agreement.points-why")}
          values={values}
          sent={sent}
        />
        <Actions>
          <Button kind="primary" disabledBecause={because}>
            {t("agreement.save")}
          </Button>
        </Actions>
      </Form>
      {history.length > 0 && (
        <Card title={t("agreement.history")}>
          <History entries={history} />
        </Card>
      )}
    </AboutPage>
  );
}
