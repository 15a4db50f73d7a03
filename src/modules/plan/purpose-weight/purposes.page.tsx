import { redirect, useActionData, useLoaderData } from "react-router";
import {
  type ActionArgs,
  formOf,
  type LoaderArgs,
  refusedAt,
  refusedWith,
  staffOf,
} from "../../../platform/http/page.ts";
import { formats } from "../../../platform/i18n/index.ts";
import { Button, Card, errorOf, Field, Form, Notice, TextInput } from "../../../platform/ui/index.ts";
import { type Purpose, pointsInAll, purposeName, purposes } from "../../purpose/index.ts";
import { mayNotPlan } from "../page.server.ts";
import { PartPage, Save } from "../part.tsx";
import { texts } from "../texts/index.ts";
import { numberTyped, wrongNumbers } from "../typed.ts";
import { weighPurposes } from "./actions.server.ts";
import { pointsOf } from "./reads.server.ts";

export async function loader({ context }: LoaderArgs) {
  const act = staffOf(context);
  const { lang } = act;
  const f = formats(lang);
  const { points, said, agreed } = await pointsOf(act);
  const t = texts(lang);
  const values = said && { who: said.who, day: f.day(said.on) };
  return {
    lang,
    agreed,
    because: agreed ? t("purposes.agreed-because") : mayNotPlan(act),
    said: values && t(agreed ? "purposes.agreed-by" : "purposes.said-by", values),
    purposes: purposes.map(purpose => ({
      purpose,
      name: purposeName(purpose, lang),
      points: f.number(points.get(purpose) ?? pointsInAll / purposes.length),
    })),
  };
}

export async function action({ request, context }: ActionArgs) {
  const act = staffOf(context);
  const { values } = await formOf(request);
  const numbers = Object.fromEntries(
    purposes.map(purpose => [purpose, numberTyped(values[purpose], act.lang, pointsInAll)]),
  );
  const wrong = wrongNumbers(numbers);
  const refusal = { code: "plan.share" };
  if (values.do !== "same" && wrong.length > 0)
    return refusedWith(
      act,
      values,
      wrong.map(field => ({ field, refusal })),
    );
  // Each purpose has its number: an empty box is none.
  const points = Object.fromEntries(purposes.map(purpose => [purpose, numbers[purpose] ?? 0])) as Record<
    Purpose,
    number
  >;
  const weighed = await weighPurposes(act, values.do === "same" ? null : points);
  if (weighed.ok) throw redirect("/plan/purposes");
  return refusedAt(act, values, "", weighed.refusal);
}

export default function Purposes() {
  const data = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const t = texts(data.lang);
  return (
    <PartPage title={t("purposes.title")} lead={t("purposes.lead")} sent={sent}>
      <Notice title={data.said ?? t("purposes.same")}>
        <a href={data.agreed ?? "/purpose"}>{t(data.agreed ? "purposes.agreed-where" : "purposes.later")}</a>
      </Notice>
      <Card title={t("purposes.points")}>
        <Form draft="plan-purposes">
          {data.purposes.map(({ purpose, name, points }) => (
            <Field key={purpose} name={purpose} label={name} error={errorOf(sent, purpose)}>
              <TextInput value={sent?.values[purpose] ?? points} size={5} inputMode="decimal" />
            </Field>
          ))}
          <Save because={data.because}>
            <Button name="do" value="same" disabledBecause={data.because}>
              {t("purposes.make-same")}
            </Button>
          </Save>
        </Form>
      </Card>
    </PartPage>
  );
}
