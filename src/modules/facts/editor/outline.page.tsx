import { redirect, useActionData, useLoaderData } from "react-router";
import { type ActionArgs, formOf, type LoaderArgs, refusedAt } from "../../../platform/http/page.ts";
import {
  Actions,
  Button,
  Card,
  Confirm,
  Field,
  Form,
  LinkButton,
  Select,
} from "../../../platform/ui/index.ts";
import { changeDraft } from "../instrument/actions.server.ts";
import { editorOf, toldMissing } from "../instrument/missing.ts";
import { draftAt, revisionOf } from "../instrument/page.server.ts";
import { readyScales } from "../instrument/ready.ts";
import { missingIn, usesScale } from "../questionnaire/rules-complete.ts";
import { itemsOf, itemTypes } from "../questionnaire/rules-questionnaire.ts";
import { wordedOf } from "../questionnaire/rules-wording.ts";
import { texts } from "../questionnaire/texts/index.ts";
import { said } from "../questionnaire-form/said.ts";
import { editAsked } from "./asked.ts";
import { EditorPage } from "./page.tsx";
import { Row } from "./row.tsx";

export async function loader({ context, params }: LoaderArgs) {
  const { act, at, draft, q, mayNot } = await draftAt(context, params);
  const { lang } = act;
  const missing = missingIn(q);
  const lacksAt = (kind: string, id: string) =>
    missing
      .filter(one => one.at.kind === kind && "id" in one.at && one.at.id === id)
      .map(one => toldMissing(one, at, lang).text);
  return {
    lang,
    at,
    mayNot,
    revision: draft.revision,
    title: said(q.title, lang),
    lacking: missing.length,
    groups: q.groups.map(group => ({
      id: group.id,
      stem: said(group.stem, lang),
      lacks: lacksAt("group", group.id),
      items: group.items.map(({ id, type, text, showIf }) => ({
        id,
        type,
        text: said(text, lang),
        after: showIf?.item,
        lacks: lacksAt("item", id),
      })),
    })),
    scales: Object.entries(q.scales).map(([id, scale]) => ({
      id,
      labels: [...scale.options, ...(scale.aside ?? [])].map(({ label }) => said(label, lang)).join(" · "),
      used: usesScale(q, id),
      lacks: lacksAt("scale", id),
    })),
    offered: Object.entries(readyScales)
      .filter(([id]) => !Object.hasOwn(q.scales, id))
      .map(([id, scale]) => ({ id, label: scale.options.map(({ label }) => said(label, lang)).join(" · ") })),
  };
}

export async function action({ request, context, params }: ActionArgs) {
  const { act, id, at, versions, q } = await draftAt(context, params);
  const { values } = await formOf(request);
  const asked = editAsked(
    values,
    versions.flatMap(({ content }) => wordedOf(content).map(one => one.id)),
  );
  if (!asked) return refusedAt(act, values, "", { code: "instrument.gone" });
  const changed = await changeDraft(act, id, revisionOf(values), asked.edit, asked.what);
  if (!changed.ok) return refusedAt(act, values, "", changed.refusal);
  // What was added is said next.
  const added =
    asked.what.did === "question-added" &&
    itemsOf(changed.value)
      .filter(one => one.group.id === values.group)
      .at(-1);
  const group = asked.what.did === "group-added" && changed.value.groups.at(-1);
  if (added) throw redirect(editorOf(at, { kind: "item", id: added.item.id }));
  if (group) throw redirect(editorOf(at, { kind: "group", id: group.id }));
  const scale = Object.keys(changed.value.scales).find(one => !Object.hasOwn(q.scales, one));
  if (scale !== undefined) throw redirect(editorOf(at, { kind: "scale", id: scale }));
  throw redirect(`${at}/edit`);
}

export default function Outline() {
  const data = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const { lang, at, mayNot, groups, scales } = data;
  const t = texts(lang);
  const version = <input type="hidden" name="version" value={data.revision} />;
  return (
    <EditorPage
      title={t("edit.title")}
      lead={data.lacking > 0 ? t("edit.lead", { n: data.lacking }) : t("edit.lead.whole")}
      of={{ title: data.title, at }}
      lang={lang}
      sent={sent}
      mayNot={mayNot}
      outline
      tools={
        <>
          <LinkButton href={`${at}/edit/about`}>{t("about.page")}</LinkButton>
          <LinkButton href={`${at}/preview`}>{t("one.preview")}</LinkButton>
          <LinkButton href={at}>{t("edit.done")}</LinkButton>
        </>
      }
    >
      {groups.map((group, n) => (
        <Card
          key={group.id}
          id={`group-${group.id}`}
          title={<a href={editorOf(at, { kind: "group", id: group.id })}>{group.stem || group.id}</a>}
        >
          {group.lacks.map(text => (
            <p className="soft" key={text}>
              {text}
            </p>
          ))}
          <Form wide>
            {version}
            <ol className="outline">
              {group.items.map((item, i) => (
                <Row
                  key={item.id}
                  of="question"
                  id={item.id}
                  href={editorOf(at, { kind: "item", id: item.id })}
                  text={item.text}
                  note={[
                    t(`type.${item.type}`),
                    ...(item.after ? [t("edit.after", { id: item.after })] : []),
                    ...item.lacks,
                  ]}
                  up={n > 0 || i > 0}
                  down={n < groups.length - 1 || i < group.items.length - 1}
                  mayNot={mayNot}
                  lang={lang}
                />
              ))}
            </ol>
          </Form>
          <Form inline>
            {version}
            <input type="hidden" name="group" value={group.id} />
            <Field name="type" id={`type-${group.id}`} label={t("edit.add-question")}>
              <Select options={itemTypes.map(type => ({ value: type, label: t(`type.${type}`) }))} />
            </Field>
            <Button name="do" value="add:question" disabledBecause={mayNot}>
              {t("edit.add")}
              <span className="visually-hidden"> {group.id}</span>
            </Button>
          </Form>
          <Form>
            {version}
            <Actions>
              {n > 0 && (
                <Button kind="quiet" name="do" value={`up:group:${group.id}`} disabledBecause={mayNot}>
                  {t("edit.group-up")}
                </Button>
              )}
              {n < groups.length - 1 && (
                <Button kind="quiet" name="do" value={`down:group:${group.id}`} disabledBecause={mayNot}>
                  {t("edit.group-down")}
                </Button>
              )}
            </Actions>
          </Form>
          <Confirm
            label={t("edit.group-remove")}
            consequence={t("edit.group-remove.why", { n: group.items.length })}
            disabledBecause={mayNot}
          >
            <Form>
              {version}
              <Button kind="danger" name="do" value={`remove:group:${group.id}`}>
                {t("edit.remove")}
              </Button>
            </Form>
          </Confirm>
        </Card>
      ))}
      <Card title={t("edit.add-group")}>
        <Form>
          {version}
          <Actions>
            <Button name="do" value="add:group" disabledBecause={mayNot}>
              {t("edit.add-group.do")}
            </Button>
          </Actions>
        </Form>
      </Card>
      <Card title={t("edit.scales")}>
        <p>{t("edit.scales.why")}</p>
        <Form wide>
          {version}
          <ul className="outline">
            {scales.map(scale => (
              <Row
                key={scale.id}
                of="scale"
                id={scale.id}
                href={editorOf(at, { kind: "scale", id: scale.id })}
                text={scale.labels}
                note={[...scale.lacks, ...(scale.used ? [] : [t("edit.scale-unused")])]}
                up={false}
                down={false}
                mayNot={mayNot}
                lang={lang}
              />
            ))}
          </ul>
        </Form>
        <Form>
          {version}
          <Field name="scale" label={t("edit.add-scale")}>
            <Select
              options={[
                { value: "", label: t("edit.add-scale.own") },
                ...data.offered.map(({ id, label }) => ({ value: id, label })),
              ]}
            />
          </Field>
          <Actions>
            <Button name="do" value="add:scale" disabledBecause={mayNot}>
              {t("edit.add-scale.do")}
            </Button>
          </Actions>
        </Form>
      </Card>
    </EditorPage>
  );
}
