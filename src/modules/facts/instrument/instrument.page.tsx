import { redirect, useActionData, useLoaderData } from "react-router";
import { type ActionArgs, formOf, type LoaderArgs, refusedAt } from "../../../platform/http/page.ts";
import { formats } from "../../../platform/i18n/index.ts";
import {
  Actions,
  Button,
  Card,
  Confirm,
  DescriptionList,
  Form,
  History,
  LinkButton,
  Page,
} from "../../../platform/ui/index.ts";
import { missingIn } from "../questionnaire/rules-complete.ts";
import { itemsOf } from "../questionnaire/rules-questionnaire.ts";
import { texts } from "../questionnaire/texts/index.ts";
import { roleCalled } from "../questionnaire/texts/roles.ts";
import { said } from "../questionnaire-form/said.ts";
import { beginDraft, dropDraft, freezeVersion } from "./actions.server.ts";
import { ComparedCard } from "./compared-card.tsx";
import { toldMissing } from "./missing.ts";
import { MissingCard } from "./missing-card.tsx";
import { instrumentAt, revisionOf } from "./page.server.ts";
import { heldAgainst } from "./reads.server.ts";

export async function loader({ context, params }: LoaderArgs) {
  const { act, at, versions, newest, draft, statements, who, mayNot } = await instrumentAt(context, params);
  const f = formats(act.lang);
  const q = newest.content;
  const { held, gone } = heldAgainst(newest, versions, statements);
  return {
    lang: act.lang,
    at,
    mayNot,
    title: said(q.title, act.lang),
    q: { mode: q.mode, roles: q.roles, languages: q.languages, families: q.testFamilies ?? [] },
    questions: itemsOf(q).length,
    number: newest.number,
    revision: newest.revision,
    isDraft: draft !== null,
    hash: newest.hash,
    missing: draft ? missingIn(q).map(one => toldMissing(one, at, act.lang)) : [],
    held: held.map(({ stated, ...one }) => ({
      ...one,
      text: said(one.text, act.lang),
      stated: stated && {
        reason: stated.reason,
        who: who(stated.saidBy),
        when: f.dateTime(stated.saidAt, act.zone),
      },
    })),
    gone: gone.map(one => ({ id: one.id, text: said(one.text, act.lang) })),
    versions: versions.map(one => ({
      number: one.number,
      frozen: one.frozenAt && f.dateTime(one.frozenAt, act.zone),
      changed: f.dateTime(one.changedAt, act.zone),
      who: who(one.frozenBy ?? one.changedBy),
      hash: one.hash,
    })),
  };
}

export async function action({ request, context, params }: ActionArgs) {
  const { act, id, at } = await instrumentAt(context, params);
  const { values } = await formOf(request);
  const led = (outcome: Awaited<ReturnType<typeof freezeVersion>>, to: string) => {
    if (outcome.ok) throw redirect(to);
    return refusedAt(act, values, "", outcome.refusal);
  };
  if (values.do === "freeze") return led(await freezeVersion(act, id, revisionOf(values)), at);
  if (values.do === "draft") return led(await beginDraft(act, id), `${at}/edit`);
  if (values.do === "drop") {
    const dropped = await dropDraft(act, id, revisionOf(values));
    return led(dropped, dropped.ok && dropped.value > 1 ? at : "/facts/questionnaires");
  }
  return refusedAt(act, values, "", { code: "instrument.gone" });
}

export default function Instrument() {
  const data = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const { lang, at, q, mayNot, isDraft, missing, number, revision } = data;
  const t = texts(lang);
  return (
    <Page
      title={data.title}
      lead={isDraft ? t("one.lead.draft", { n: number }) : t("one.lead.frozen", { n: number })}
      crumbs={[
        { label: t("facts.title"), href: "/facts" },
        { label: t("list.title"), href: "/facts/questionnaires" },
      ]}
      errors={sent?.errors}
      tools={
        <>
          {isDraft && (
            <LinkButton
              href={`${at}/edit`}
              kind={missing.length > 0 ? "primary" : "secondary"}
              disabledBecause={mayNot}
            >
              {t("one.edit")}
            </LinkButton>
          )}
          <LinkButton href={`${at}/preview`}>{t("one.preview")}</LinkButton>
          <LinkButton href={`${at}/files`}>{t("one.files")}</LinkButton>
        </>
      }
    >
      {isDraft ? (
        <MissingCard missing={missing} lang={lang}>
          <Form>
            <input type="hidden" name="version" value={revision} />
            <p>{t("one.freeze.why")}</p>
            <Actions>
              <Button
                kind={missing.length > 0 ? "secondary" : "primary"}
                name="do"
                value="freeze"
                disabledBecause={mayNot ?? (missing.length > 0 ? t("one.freeze.not") : undefined)}
              >
                {t("one.freeze", { n: number })}
              </Button>
            </Actions>
          </Form>
        </MissingCard>
      ) : (
        <Card title={t("one.next")}>
          <p>{t("one.next.why")}</p>
          <Form>
            <Actions>
              <Button kind="primary" name="do" value="draft" disabledBecause={mayNot}>
                {t("one.next.begin", { n: number + 1 })}
              </Button>
            </Actions>
          </Form>
        </Card>
      )}
      {number > 1 && <ComparedCard held={data.held} gone={data.gone} at={at} number={number} lang={lang} />}
      <Card title={t("about.page")}>
        <DescriptionList
          items={[
            { term: t("about.mode"), value: t(`mode.${q.mode}`), source: t(`mode.${q.mode}.why`) },
            { term: t("about.roles"), value: q.roles.map(role => roleCalled(role, lang)).join(", ") },
            { term: t("list.languages"), value: q.languages.map(one => t(`language.${one}`)).join(", ") },
            { term: t("list.questions"), value: `${data.questions}` },
            {
              term: t("about.families"),
              value:
                q.families
                  .map(({ items, compare }) => `${items.join(", ")} ${t(`compare.${compare}`)}`)
                  .join("; ") || t("about.families.none"),
            },
            ...(data.hash ? [{ term: t("one.hash"), value: <code className="hash">{data.hash}</code> }] : []),
          ]}
        />
      </Card>
      <Card title={t("one.versions")}>
        <History
          entries={data.versions.map(one => ({
            key: `${one.number}`,
            when: one.frozen ?? one.changed,
            what: (
              <a href={`${at}/preview?version=${one.number}`}>
                {one.frozen ? t("version.frozen", { n: one.number }) : t("version.draft", { n: one.number })}
              </a>
            ),
            who: one.who,
            current: one.number === number,
          }))}
        />
      </Card>
      {isDraft && (
        <Confirm
          label={t("one.drop")}
          consequence={
            number > 1 ? t("one.drop.version", { n: number }) : t("one.drop.whole", { n: data.questions })
          }
          disabledBecause={mayNot}
        >
          <Form>
            <input type="hidden" name="version" value={revision} />
            <Button kind="danger" name="do" value="drop">
              {t("one.drop.do")}
            </Button>
          </Form>
        </Confirm>
      )}
    </Page>
  );
}
