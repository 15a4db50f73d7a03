import { redirect, useActionData, useLoaderData } from "react-router";
import { isLang, type Lang, langs } from "../../../kernel/lang.ts";
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
  errorOf,
  Field,
  Form,
  Radios,
  Select,
  TextArea,
  TextInput,
} from "../../../platform/ui/index.ts";
import { changeDraft } from "../instrument/actions.server.ts";
import { draftAt, revisionOf } from "../instrument/page.server.ts";
import { saySettings } from "../questionnaire/rules-edit.ts";
import {
  aboutSchema,
  comparisons,
  modes,
  most,
  type Questionnaire,
} from "../questionnaire/rules-questionnaire.ts";
import { texts } from "../questionnaire/texts/index.ts";
import { roleCalled } from "../questionnaire/texts/roles.ts";
import { said } from "../questionnaire-form/said.ts";
import { LanguageBoxes } from "./language-boxes.tsx";
import { EditorPage } from "./page.tsx";
import { wordsTyped } from "./typed.ts";
import { WordsFields } from "./words.tsx";

export async function loader({ context, params }: LoaderArgs) {
  const { act, at, draft, q, mayNot } = await draftAt(context, params);
  const { mode, roles, languages, title, intro, testFamilies = [], repeatPer, rounds, period, outcome } = q;
  return {
    lang: act.lang,
    at,
    mayNot,
    revision: draft.revision,
    called: said(title, act.lang),
    q: { mode, roles, languages, title, intro, testFamilies, repeatPer, rounds, period, outcome },
    // What is on its way to several rounds stays what it was: see docs/methods/questionnaire.md.
    known: calledWith(roles, act.lang),
    asked: calledWith(rounds ?? roles, act.lang),
  };
}

/** Boxes for families: all that are declared, a file may bring many, and room for some more. */
const familyLines = (q: Pick<Questionnaire, "testFamilies">): number =>
  Math.min(most.families, Math.max(6, (q.testFamilies?.length ?? 0) + 1));

export async function action({ request, context, params }: ActionArgs) {
  const { act, id, at, q } = await draftAt(context, params);
  const { values, all } = await formOf(request);
  const languages = langs.filter(lang => all("languages").filter(isLang).includes(lang));
  const sent = { ...values, languages: languages.join(" ") };
  if (languages.length === 0) return refusedAt(act, sent, "languages", { code: "instrument.no-language" });
  const families = Array.from({ length: familyLines(q) }, (_, n) => ({
    id: q.testFamilies?.[n]?.id ?? `family${n + 1}`,
    items: (values[`family.${n}`] ?? "").split(/[\s,;]+/).filter(Boolean),
    compare: values[`family.${n}.compare`] ?? "",
  })).filter(({ items }) => items.length > 0);
  const rounds = linesIn(values.rounds);
  const asked = checked(aboutSchema, sent, {
    mode: values.mode,
    roles: linesIn(values.roles),
    languages,
    title: wordsTyped(values, "title", q.languages, q.title),
    intro: wordsTyped(values, "intro", q.languages, q.intro),
    testFamilies: families,
    repeatPer: values.repeatPer === "role" ? "role" : undefined,
    rounds: values.repeatPer === "role" && rounds.length > 0 ? rounds : undefined,
    period: values.period || undefined,
    ...(q.outcome && {
      outcome: { ...q.outcome, prompt: wordsTyped(values, "outcome", q.languages, q.outcome.prompt) },
    }),
  });
  if (!asked.ok)
    return refusedWith(
      act,
      sent,
      asked.refusals.map(one => ({
        ...one,
        field: one.field
          .replace(/^(roles|rounds)\..*/, "$1")
          .replace(/^outcome\.prompt/, "outcome")
          .replace(/^testFamilies\.(\d+).*/, "family.$1"),
      })),
    );
  const changed = await changeDraft(act, id, revisionOf(values), saySettings(asked.value), { did: "about" });
  if (changed.ok) throw redirect(`${at}/edit`);
  const field =
    changed.refusal.code === "questionnaire.family-item"
      ? "family.0"
      : changed.refusal.code === "questionnaire.role-twice"
        ? "roles"
        : "";
  return refusedAt(act, sent, field, changed.refusal);
}

const linesIn = (typed: string | undefined): string[] =>
  (typed ?? "")
    .split("\n")
    .map(line => line.trim())
    .filter(Boolean);

/** Roles as they are written, with what the reader calls them. */
const calledWith = (roles: readonly string[], lang: Lang): string =>
  roles.map(role => `${role} = ${roleCalled(role, lang)}`).join(", ");

export default function About() {
  const { lang, at, mayNot, revision, called, q, known, asked } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const t = texts(lang);
  const value = (name: string, kept: string | undefined) => (sent ? sent.values[name] : kept);
  const words = { languages: q.languages, lang, sent };
  const chosen = sent
    ? langs.filter(one => (sent.values.languages ?? "").split(" ").includes(one))
    : q.languages;
  return (
    <EditorPage
      title={t("about.page")}
      lead={t("about.lead")}
      of={{ title: called, at }}
      {...{ lang, sent, mayNot }}
    >
      <Form draft="questionnaire-about" wide>
        <input type="hidden" name="version" value={revision} />
        <WordsFields name="title" label={t("about.title")} words={q.title} {...words} />
        <WordsFields name="intro" label={t("about.intro")} words={q.intro} rows={3} {...words} />
        <LanguageBoxes chosen={chosen} lang={lang} error={errorOf(sent, "languages")} />
        <Radios
          name="mode"
          legend={t("about.mode")}
          why={t("about.mode.why")}
          value={value("mode", q.mode)}
          error={errorOf(sent, "mode")}
          options={modes.map(mode => ({
            value: mode,
            label: `${t(`mode.${mode}`)}. ${t(`mode.${mode}.why`)}`,
          }))}
        />
        <Field
          name="roles"
          label={t("about.roles")}
          why={t("about.roles.why", { roles: known })}
          error={errorOf(sent, "roles")}
          required
        >
          <TextArea value={value("roles", q.roles.join("\n"))} rows={4} />
        </Field>
        <Field name="repeatPer" label={t("about.repeat")} error={errorOf(sent, "repeatPer")}>
          <Select
            value={value("repeatPer", q.repeatPer)}
            empty={t("about.repeat.no")}
            options={[{ value: "role", label: t("about.repeat.role") }]}
          />
        </Field>
        <Field
          name="rounds"
          label={t("about.rounds")}
          why={t("about.rounds.why", { roles: asked })}
          error={errorOf(sent, "rounds")}
        >
          <TextArea value={value("rounds", (q.rounds ?? []).join("\n"))} rows={4} />
        </Field>
        <Field name="period" label={t("about.period")} error={errorOf(sent, "period")}>
          <Select
            value={value("period", q.period)}
            empty={t("about.period.none")}
            options={(["quarter", "year"] as const).map(one => ({ value: one, label: t(`period.${one}`) }))}
          />
        </Field>
        {q.outcome && (
          <WordsFields name="outcome" label={t("missing.outcome")} words={q.outcome.prompt} {...words} />
        )}
        <fieldset className="ds-fieldset">
          <legend className="ds-label">{t("about.families")}</legend>
          <p className="soft">{t("about.families.why")}</p>
          {Array.from({ length: familyLines(q) }, (_, n) => `family.${n}`).map((name, n) => (
            <div className="words" key={name}>
              <Field name={name} label={t("about.family", { n: n + 1 })} error={errorOf(sent, name)}>
                <TextInput value={value(name, q.testFamilies[n]?.items.join(", "))} />
              </Field>
              <Field name={`${name}.compare`} label={t("about.family.compare", { n: n + 1 })}>
                <Select
                  value={value(`${name}.compare`, q.testFamilies[n]?.compare)}
                  options={comparisons.map(one => ({ value: one, label: t(`compare.${one}`) }))}
                />
              </Field>
            </div>
          ))}
        </fieldset>
        <Actions>
          <Button kind="primary" disabledBecause={mayNot}>
            {t("edit.save")}
          </Button>
        </Actions>
      </Form>
    </EditorPage>
  );
}
