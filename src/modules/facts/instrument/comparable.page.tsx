import { redirect, useActionData, useLoaderData } from "react-router";
import { type Lang, langs } from "../../../kernel/lang.ts";
import {
  type ActionArgs,
  formOf,
  type LoaderArgs,
  notFound,
  paramOf,
  refusedAt,
} from "../../../platform/http/page.ts";
import {
  Actions,
  Button,
  Card,
  DataTable,
  errorOf,
  Field,
  Form,
  Page,
  TextArea,
} from "../../../platform/ui/index.ts";
import { twoWordings } from "../questionnaire/rules-compare.ts";
import { itemsOf, type Questionnaire } from "../questionnaire/rules-questionnaire.ts";
import { wordedOf } from "../questionnaire/rules-wording.ts";
import { texts } from "../questionnaire/texts/index.ts";
import { said } from "../questionnaire-form/said.ts";
import { sayComparable } from "./actions.server.ts";
import { instrumentAt, versionAsked } from "./page.server.ts";
import { heldAgainst } from "./reads.server.ts";

/** A question's wording with its answers, on one line a language. */
const wordingIn = (q: Questionnaire, id: string, lang: Lang): string => {
  const worded = wordedOf(q).find(one => one.id === id);
  const found = itemsOf(q).find(({ item }) => item.id === worded?.item);
  if (!worded || !found || !q.languages.includes(lang)) return "–";
  const { group, item } = found;
  const scale = "scale" in item ? q.scales[item.scale] : undefined;
  const answers = [
    ...(scale?.options ?? []),
    ...("options" in item ? item.options : []),
    ...(scale?.aside ?? ("aside" in item ? (item.aside ?? []) : [])),
  ].map(({ label }) => said(label, lang));
  const text =
    worded.item === id ? said(item.text, lang) : `${said(item.text, lang)} – ${said(worded.text, lang)}`;
  return [said(group.stem, lang), text, answers.join(" · ")].filter(Boolean).join(" | ");
};

export async function loader({ request, context, params }: LoaderArgs) {
  const { act, at, versions, statements, mayNot } = await instrumentAt(context, params);
  const version = versionAsked(request, versions);
  const item = paramOf(params, "item");
  const broken = heldAgainst(version, versions, statements).held.find(one => one.id === item);
  const before = broken?.state === "break" && versions.find(({ number }) => number === broken.since);
  if (broken?.state !== "break" || !before) throw notFound();
  const languages = langs.filter(lang =>
    [...version.content.languages, ...before.content.languages].includes(lang),
  );
  return {
    lang: act.lang,
    at,
    mayNot,
    item,
    number: version.number,
    since: broken.since,
    shown: twoWordings(broken),
    title: said(version.content.title, act.lang),
    reason: broken.stated?.reason,
    rows: languages.map(one => ({
      lang: one,
      changed: broken.languages.includes(one),
      before: wordingIn(before.content, item, one),
      now: wordingIn(version.content, item, one),
    })),
  };
}

export async function action({ request, context, params }: ActionArgs) {
  const { act, id, at, versions } = await instrumentAt(context, params);
  const { values } = await formOf(request);
  const { number } = versionAsked(request, versions);
  const { shown = "", reason = "" } = values;
  const stated = await sayComparable(act, id, number, paramOf(params, "item"), { shown, reason });
  if (stated.ok) throw redirect(at);
  return refusedAt(act, values, stated.refusal.code.startsWith("field.") ? "reason" : "", stated.refusal);
}

export default function Comparable() {
  const { lang, at, mayNot, item, number, since, shown, title, reason, rows } =
    useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const t = texts(lang);
  return (
    <Page
      title={t("comparable.title", { id: item })}
      lead={t("comparable.lead", { before: since, now: number })}
      crumbs={[
        { label: t("list.title"), href: "/facts/questionnaires" },
        { label: title, href: at },
      ]}
      errors={sent?.errors}
    >
      <DataTable
        caption={t("comparable.title", { id: item })}
        count={null}
        rows={rows}
        rowKey={row => row.lang}
        columns={[
          { key: "lang", label: t("comparable.language"), cell: row => t(`language.${row.lang}`) },
          {
            key: "before",
            label: t("version.frozen", { n: since }),
            cell: row => <span lang={row.lang}>{row.before}</span>,
          },
          {
            key: "now",
            label: t("comparable.now", { n: number }),
            cell: row => <span lang={row.lang}>{row.now}</span>,
          },
          {
            key: "changed",
            label: t("comparable.changed"),
            cell: row => (row.changed ? t("comparable.yes") : "–"),
          },
        ]}
      />
      <Card title={t("comparable.say")}>
        <p>{t("comparable.say.why")}</p>
        <Form>
          <input type="hidden" name="shown" value={shown} />
          <Field name="reason" label={t("comparable.reason")} error={errorOf(sent, "reason")} required>
            <TextArea value={sent?.values.reason ?? reason} rows={3} />
          </Field>
          <Actions>
            <Button kind="primary" disabledBecause={mayNot}>
              {t("comparable.do")}
            </Button>
          </Actions>
        </Form>
      </Card>
    </Page>
  );
}
