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
import { Actions, Button, errorOf, Field, Form, TextInput } from "../../../platform/ui/index.ts";
import { changeDraft } from "../instrument/actions.server.ts";
import { draftAt, revisionOf } from "../instrument/page.server.ts";
import { changeGroup } from "../questionnaire/rules-edit.ts";
import { headSchema } from "../questionnaire/rules-questionnaire.ts";
import { texts } from "../questionnaire/texts/index.ts";
import { said } from "../questionnaire-form/said.ts";
import { EditorPage } from "./page.tsx";
import { wordsTyped } from "./typed.ts";
import { WordsFields } from "./words.tsx";

const groupAt = async ({ context, params }: Pick<LoaderArgs, "context" | "params">) => {
  const found = await draftAt(context, params);
  const group = found.q.groups.find(({ id }) => id === paramOf(params, "group"));
  if (!group) throw notFound();
  return { ...found, group };
};

export async function loader(args: LoaderArgs) {
  const { act, at, draft, q, mayNot, group } = await groupAt(args);
  return {
    ...{ lang: act.lang, at, mayNot, revision: draft.revision, called: said(q.title, act.lang) },
    ...{ group: { id: group.id, stem: group.stem }, languages: q.languages },
  };
}

export async function action(args: ActionArgs) {
  const { act, id, at, q, group } = await groupAt(args);
  const { values } = await formOf(args.request);
  const stem = wordsTyped(values, "stem", q.languages, group.stem);
  const asked = checked(headSchema, values, { id: values.id, stem });
  if (!asked.ok) return refusedWith(act, values, asked.refusals);
  const what = { did: "group", id: asked.value.id };
  const changed = await changeDraft(act, id, revisionOf(values), changeGroup(group.id, asked.value), what);
  if (changed.ok) throw redirect(`${at}/edit#group-${asked.value.id}`);
  return refusedAt(
    act,
    values,
    changed.refusal.code === "questionnaire.id-twice" ? "id" : "",
    changed.refusal,
  );
}

export default function Group() {
  const { lang, at, mayNot, revision, called, group, languages } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const t = texts(lang);
  return (
    <EditorPage
      title={t("place.group", { id: group.id })}
      lead={t("group.lead")}
      of={{ title: called, at }}
      {...{ lang, sent, mayNot }}
    >
      <Form draft={`questionnaire-group-${group.id}`} wide>
        <input type="hidden" name="version" value={revision} />
        <WordsFields
          name="stem"
          label={t("missing.stem")}
          words={group.stem}
          rows={2}
          {...{ languages, lang, sent }}
        />
        <Field name="id" label={t("edit.id")} why={t("group.id.why")} error={errorOf(sent, "id")} required>
          <TextInput value={sent ? sent.values.id : group.id} size={12} maxLength={40} />
        </Field>
        <Actions>
          <Button kind="primary" disabledBecause={mayNot}>
            {t("edit.save")}
          </Button>
        </Actions>
      </Form>
    </EditorPage>
  );
}
