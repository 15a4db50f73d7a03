import { redirect, useActionData, useLoaderData } from "react-router";
import { isLang, langs } from "../../../kernel/lang.ts";
import { newSecret } from "../../../platform/auth/secret.server.ts";
import { type ActionArgs, formOf, type LoaderArgs, refusedAt, staffOf } from "../../../platform/http/page.ts";
import {
  Actions,
  Button,
  Card,
  errorOf,
  Field,
  Form,
  LinkButton,
  Page,
  TextInput,
} from "../../../platform/ui/index.ts";
import { LanguageBoxes } from "../editor/language-boxes.tsx";
import { mayNotAsk } from "../page.server.ts";
import { itemsOf, most } from "../questionnaire/rules-questionnaire.ts";
import { texts } from "../questionnaire/texts/index.ts";
import { said } from "../questionnaire-form/said.ts";
import { beginInstrument } from "./actions.server.ts";
import { emptyQuestionnaire, readyInstruments, readyOf } from "./ready.ts";

export async function loader({ context }: LoaderArgs) {
  const act = staffOf(context);
  return {
    lang: act.lang,
    mayNot: mayNotAsk(act),
    form: newSecret(),
    ready: readyInstruments.map(q => ({
      id: q.id,
      title: said(q.title, act.lang),
      intro: said(q.intro, act.lang),
      mode: q.mode,
      questions: itemsOf(q).length,
    })),
  };
}

export async function action({ request, context }: ActionArgs) {
  const act = staffOf(context);
  const { values, all } = await formOf(request);
  const refuse = (field: string, code: string, more = {}) =>
    refusedAt(act, values, field, { code, values: more });
  const begun = async (...of: Parameters<typeof beginInstrument>) => {
    const one = await beginInstrument(...of);
    if (one.ok) throw redirect(`/facts/questionnaires/${one.value}`);
    return refusedAt(act, values, "", one.refusal);
  };
  if (values.ready !== undefined) {
    const ready = readyOf(values.ready);
    return ready ? begun(act, "ready", ready, values.form) : refuse("", "instrument.gone");
  }
  const languages = langs.filter(lang => all("languages").filter(isLang).includes(lang));
  if (!values.title) return refuse("title", "field.required");
  if (values.title.length > most.label) return refuse("title", "field.too-long", { most: most.label });
  if (languages.length === 0) return refuse("languages", "instrument.no-language");
  const title = { [languages.includes(act.lang) ? act.lang : languages[0]!]: values.title };
  return begun(act, "empty", emptyQuestionnaire("own", languages, title), values.form);
}

export default function NewQuestionnaire() {
  const { lang, mayNot, form, ready } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const t = texts(lang);
  return (
    <Page
      title={t("new.title")}
      lead={t("new.lead")}
      crumbs={[
        { label: t("facts.title"), href: "/facts" },
        { label: t("list.title"), href: "/facts/questionnaires" },
      ]}
      errors={sent?.errors}
    >
      <Card title={t("new.ready")}>
        <p>{t("new.ready.lead")}</p>
        <Form wide>
          <input type="hidden" name="form" value={form} />
          <ul className="offers">
            {ready.map(one => (
              <li key={one.id}>
                <h3>{one.title}</h3>
                <p>{one.intro}</p>
                <p className="soft">
                  {t("new.ready.facts", { n: one.questions, mode: t(`mode.${one.mode}`) })}
                </p>
                <Button name="ready" value={one.id} disabledBecause={mayNot}>
                  {t("new.begin-with", { title: one.title })}
                </Button>
              </li>
            ))}
          </ul>
        </Form>
      </Card>
      <Card title={t("new.import")}>
        <p>{t("new.import.lead")}</p>
        <p>
          <LinkButton href="/facts/questionnaires/import" disabledBecause={mayNot}>
            {t("import.file")}
          </LinkButton>
        </p>
      </Card>
      <Card title={t("new.own")}>
        <Form>
          <input type="hidden" name="form" value={form} />
          <Field name="title" label={t("about.title")} error={errorOf(sent, "title")} required>
            <TextInput value={sent?.values.title} maxLength={most.label} />
          </Field>
          <LanguageBoxes chosen={[lang]} lang={lang} error={errorOf(sent, "languages")} />
          <Actions>
            <Button disabledBecause={mayNot}>{t("new.begin")}</Button>
          </Actions>
        </Form>
      </Card>
    </Page>
  );
}
