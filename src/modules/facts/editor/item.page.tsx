import { redirect, useActionData, useLoaderData } from "react-router";
import type { Refusal } from "../../../kernel/result.ts";
import {
  type ActionArgs,
  formOf,
  type LoaderArgs,
  notFound,
  paramOf,
  refusedAt,
  refusedWith,
} from "../../../platform/http/page.ts";
import {
  Actions,
  Button,
  Card,
  Checkbox,
  errorOf,
  Field,
  Fold,
  Form,
  Select,
  TextInput,
} from "../../../platform/ui/index.ts";
import { changeDraft } from "../instrument/actions.server.ts";
import { editorOf } from "../instrument/missing.ts";
import { draftAt, revisionOf } from "../instrument/page.server.ts";
import { changeItem } from "../questionnaire/rules-edit.ts";
import { answersOf, itemsOf, type Questionnaire } from "../questionnaire/rules-questionnaire.ts";
import { texts } from "../questionnaire/texts/index.ts";
import { QuestionnaireForm } from "../questionnaire-form/questionnaire-form.tsx";
import { said } from "../questionnaire-form/said.ts";
import { ItemFields } from "./item-fields.tsx";
import { itemTyped } from "./item-typed.ts";
import { readersFirst } from "./language-boxes.tsx";
import { EditorPage } from "./page.tsx";
import { WordsFields } from "./words.tsx";

const itemAt = async ({ context, params }: Pick<LoaderArgs, "context" | "params">) => {
  const found = await draftAt(context, params);
  const all = itemsOf(found.q);
  const place = all.findIndex(({ item }) => item.id === paramOf(params, "item"));
  const one = all[place];
  if (!one) throw notFound();
  return { ...found, ...one, before: all.slice(0, place).map(({ item }) => item) };
};

export async function loader(args: LoaderArgs) {
  const { act, at, draft, q, mayNot, item, group, before } = await itemAt(args);
  const { lang } = act;
  return {
    ...{
      lang,
      at,
      mayNot,
      revision: draft.revision,
      called: said(q.title, lang),
      item,
      languages: q.languages,
    },
    scales: Object.entries(q.scales).map(([id, scale]) => ({
      value: id,
      label: `${id}: ${scale.options.map(({ label }) => said(label, lang)).join(" · ")}`,
    })),
    earlier: before.flatMap(one => {
      const answers = answersOf(q, one);
      if (!answers) return [];
      return [
        {
          id: one.id,
          text: said(one.text, lang),
          answers: answers.map(({ id, label }) => ({ id, label: said(label, lang) })),
        },
      ];
    }),
    shown: seenOf(q, item.id),
    group: group.id,
  };
}

/** The question alone as a respondent sees it, with those before it that it may hang on. */
const seenOf = (q: Questionnaire, id: string): { questionnaire: Questionnaire; only: string } => {
  const ids = itemsOf(q).map(({ item }) => item.id);
  const upTo = ids.slice(0, ids.indexOf(id) + 1);
  const groups = q.groups.map(each => ({ ...each, items: each.items.filter(one => upTo.includes(one.id)) }));
  return { questionnaire: { ...q, groups }, only: id };
};

export async function action(args: ActionArgs) {
  const { act, id, at, q, item } = await itemAt(args);
  const { values, all } = await formOf(args.request);
  const after = all("showIf.is");
  const sent: Record<string, string> = { ...values, "showIf.is": after.join(" ") };
  const typed = itemTyped(item, q, values, after, act.lang);
  if (!typed.ok) return refusedWith(act, sent, typed.refusals);
  const change = changeItem(item.id, typed.value);
  if (values.do === "preview") {
    const tried = change(q);
    if (tried.ok) return { values: sent, errors: [], shown: seenOf(tried.value, typed.value.id) };
    return refusedAt(act, sent, boxOfRefusal(tried.refusal), tried.refusal);
  }
  const what = { did: "question", id: typed.value.id };
  const changed = await changeDraft(act, id, revisionOf(values), change, what);
  if (changed.ok) throw redirect(editorOf(at, { kind: "item", id: typed.value.id }));
  return refusedAt(act, sent, boxOfRefusal(changed.refusal), changed.refusal);
}

/** The box that a refusal of the whole lies in. */
const fieldOf: Readonly<Record<string, string>> = {
  "id-twice": "id",
  "answer-twice": "option",
  "max-options": "max",
  range: "max",
  "no-scale": "scale",
  "condition-later": "showIf.item",
  "condition-answer": "showIf.item",
};

const boxOfRefusal = ({ code }: Refusal): string => fieldOf[code.replace("questionnaire.", "")] ?? "";

export default function EditItem() {
  const data = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const { lang, at, mayNot, item, languages, earlier } = data;
  const t = texts(lang);
  const value = (name: string, kept: string | undefined) => (sent ? sent.values[name] : kept);
  const words = { languages, lang, sent };
  const { questionnaire, only } = (sent && "shown" in sent && sent.shown) || data.shown;
  const condition = earlier.find(({ id }) => id === value("showIf.item", item.showIf?.item));
  const after = (value("showIf.is", item.showIf?.is.join(" ")) ?? "").split(" ");
  return (
    <EditorPage
      title={t("place.item", { id: item.id })}
      lead={t(`type.${item.type}`)}
      of={{ title: data.called, at }}
      {...{ lang, sent, mayNot }}
    >
      <div className="grid wide-narrow">
        <Card title={t("item.say")}>
          <Form draft={`questionnaire-item-${item.id}`} preview="preview" wide>
            <input type="hidden" name="version" value={data.revision} />
            <WordsFields name="text" label={t("missing.text")} words={item.text} rows={2} {...words} />
            <ItemFields item={item} scales={data.scales} {...words} />
            <Fold title={t("item.help")} open={Boolean(item.help) || Boolean(sent)}>
              <WordsFields name="help" label={t("missing.help")} words={item.help ?? {}} {...words} />
            </Fold>
            <Fold title={t("item.condition")} open={Boolean(item.showIf) || Boolean(sent)}>
              <Field
                name="showIf.item"
                label={t("item.condition.item")}
                why={t("item.condition.why")}
                error={errorOf(sent, "showIf.item")}
              >
                <Select
                  value={condition?.id ?? ""}
                  empty={t("item.condition.none")}
                  options={earlier.map(({ id, text }) => ({ value: id, label: `${id} ${text}` }))}
                />
              </Field>
              {condition && (
                <fieldset className="ds-fieldset">
                  <legend className="ds-label">{t("item.condition.answers", { id: condition.id })}</legend>
                  {condition.answers.map(({ id, label }) => (
                    <Checkbox
                      key={id}
                      name="showIf.is"
                      value={id}
                      label={label}
                      checked={after.includes(id)}
                    />
                  ))}
                </fieldset>
              )}
            </Fold>
            <Fold title={t("item.more")} open={Boolean(sent)}>
              <Field name="id" label={t("edit.id")} why={t("item.id.why")} error={errorOf(sent, "id")}>
                <TextInput value={value("id", item.id)} size={12} maxLength={40} />
              </Field>
              <Checkbox
                name="required"
                label={t("item.required")}
                why={t("item.required.why")}
                checked={value("required", item.required ? "yes" : undefined) === "yes"}
              />
            </Fold>
            <Actions>
              <Button kind="primary" name="do" value="save" disabledBecause={mayNot}>
                {t("edit.save")}
              </Button>
              <Button name="do" value="preview">
                {t("item.preview.show")}
              </Button>
            </Actions>
          </Form>
        </Card>
        <Card title={t("item.preview")} id="preview">
          {readersFirst(languages, lang).map(one => (
            <form key={one} noValidate className="preview" aria-label={t(`language.${one}`)}>
              <p className="soft">{t(`language.${one}`)}</p>
              <QuestionnaireForm questionnaire={questionnaire} lang={one} only={only} prefix={`${one}-`} />
            </form>
          ))}
        </Card>
      </div>
    </EditorPage>
  );
}
