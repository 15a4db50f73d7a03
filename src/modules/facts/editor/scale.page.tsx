import { redirect, useActionData, useLoaderData } from "react-router";
import {
  type ActionArgs,
  checked,
  formOf,
  type LoaderArgs,
  notFound,
  paramOf,
  refusedAt,
  refusedWith,
} from "../../../platform/http/page.ts";
import { Actions, Button, errorOf, Form, Radios } from "../../../platform/ui/index.ts";
import { changeDraft } from "../instrument/actions.server.ts";
import { editorOf } from "../instrument/missing.ts";
import { draftAt, revisionOf } from "../instrument/page.server.ts";
import { free, sayScale } from "../questionnaire/rules-edit.ts";
import { scaleSchema } from "../questionnaire/rules-questionnaire.ts";
import { texts } from "../questionnaire/texts/index.ts";
import { said } from "../questionnaire-form/said.ts";
import { LinesFields } from "./lines.tsx";
import { EditorPage } from "./page.tsx";
import { boxOf, linesTyped, numberTyped, stepAsked, stepped } from "./typed.ts";

const scaleAt = async ({ context, params }: Pick<LoaderArgs, "context" | "params">) => {
  const found = await draftAt(context, params);
  const id = paramOf(params, "scale");
  const scale = Object.hasOwn(found.q.scales, id) ? found.q.scales[id] : undefined;
  if (!scale) throw notFound();
  const points = scale.options.map(({ value, label }) => ({ id: `${value}`, label }));
  return { ...found, scaleId: id, scale, points };
};

export async function loader(args: LoaderArgs) {
  const { act, at, draft, q, mayNot, scaleId, scale, points } = await scaleAt(args);
  return {
    ...{ lang: act.lang, at, mayNot, revision: draft.revision, called: said(q.title, act.lang) },
    ...{ id: scaleId, polarity: scale.polarity, points, aside: scale.aside ?? [], languages: q.languages },
  };
}

export async function action(args: ActionArgs) {
  const { act, id, at, q, scaleId, scale, points } = await scaleAt(args);
  const { values } = await formOf(args.request);
  const step = stepAsked(values.do);
  const typed = linesTyped(values, "point", q.languages, points, taken => free("", taken));
  const outside = linesTyped(values, "aside", q.languages, scale.aside ?? [], taken => free("aside", taken));
  const kept = stepped(typed, step, "point");
  const besides = stepped(outside, step, "aside");
  // Moved labels change places; the values stay in their order.
  const order = step?.step === "remove" ? kept : typed;
  const options = kept.map(({ label }, n) => ({ value: numberTyped(order[n]?.id, act.lang), label }));
  const asked = checked(scaleSchema, values, {
    ...{ kind: "ordinal", polarity: values.polarity, options },
    ...(besides.length > 0 && { aside: besides.map(one => ({ id: one.id, label: one.label })) }),
  });
  if (!asked.ok) {
    const lines = { options: { name: "point", lines: kept }, aside: { name: "aside", lines: besides } };
    const named = asked.refusals.map(one => ({
      ...one,
      field: boxOf(one.field, lines).replace(/\.value$/, ".id"),
    }));
    return refusedWith(act, values, named);
  }
  const what = { did: "scale", id: scaleId };
  const changed = await changeDraft(act, id, revisionOf(values), sayScale(scaleId, asked.value), what);
  if (changed.ok) throw redirect(editorOf(at, { kind: "scale", id: scaleId }));
  return refusedAt(
    act,
    values,
    /scale-order|answer-twice/.test(changed.refusal.code) ? "point" : "",
    changed.refusal,
  );
}

export default function EditScale() {
  const data = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const { lang, at, mayNot, id, languages } = data;
  const t = texts(lang);
  const listed = { languages, lang, sent };
  return (
    <EditorPage
      title={t("place.scale", { id })}
      lead={t("scale.lead")}
      of={{ title: data.called, at }}
      {...{ lang, sent, mayNot }}
    >
      <Form draft={`questionnaire-scale-${id}`} wide>
        <input type="hidden" name="version" value={data.revision} />
        <Radios
          name="polarity"
          legend={t("scale.polarity")}
          value={sent ? sent.values.polarity : data.polarity}
          error={errorOf(sent, "polarity")}
          options={(["unipolar", "bipolar"] as const).map(one => ({
            value: one,
            label: t(`polarity.${one}`),
          }))}
        />
        <LinesFields
          name="point"
          legend={t("scale.points")}
          why={t("scale.points.why")}
          one={t("lines.answer")}
          idLabel={t("scale.value")}
          lines={data.points}
          {...listed}
        />
        <LinesFields
          name="aside"
          legend={t("lines.aside")}
          why={t("lines.aside.why")}
          one={t("lines.aside.one")}
          lines={data.aside}
          {...listed}
        />
        <Actions>
          <Button kind="primary" name="do" value="save" disabledBecause={mayNot}>
            {t("edit.save")}
          </Button>
        </Actions>
      </Form>
    </EditorPage>
  );
}
