import { useActionData, useLoaderData } from "react-router";
import { allowed } from "../../../platform/auth/policy.ts";
import { limits } from "../../../platform/files/index.ts";
import { type ActionArgs, formOf, type LoaderArgs, staffOf } from "../../../platform/http/page.ts";
import { refusalText } from "../../../platform/i18n/index.ts";
import { lookAndShow, onTheirWay } from "../../../platform/intake/pages.server.ts";
import { ColumnLists, OnTheirWay } from "../../../platform/intake/parts.tsx";
import {
  Actions,
  Button,
  Card,
  ErrorSummary,
  Field,
  FileInput,
  Form,
  LinkButton,
  Page,
  Select,
} from "../../../platform/ui/index.ts";
import { kitosLast } from "../kitos/actions.server.ts";
import { KitosForms } from "../kitos/kitos-forms.tsx";
import { shownLast } from "../kitos/show.ts";
import { nouns } from "../register/nouns.ts";
import { mayImport } from "../register/policy.ts";
import { nounsText } from "../register/show.ts";
import { KleForm } from "../task/kle-form.tsx";
import { texts } from "../texts/index.ts";
import { importer, sendFile } from "./intake.server.ts";

export async function loader({ context }: LoaderArgs) {
  const act = staffOf(context);
  const may = allowed(act, mayImport);
  return {
    lang: act.lang,
    because: may === true ? undefined : refusalText(may.because, act.lang),
    kitos: shownLast(await kitosLast(act), act.lang),
    nouns: nouns.map(noun => ({ value: noun.name, label: nounsText(noun, act.lang) })),
    lists: nouns.map(noun => ({
      name: noun.name,
      label: nounsText(noun, act.lang),
      example: `/landscape/export/example-${noun.plural}.xlsx`,
      fields: importer.knowledge.offers(noun.name, act.lang),
    })),
    files: await onTheirWay(act, importer),
    rows: limits.rows,
  };
}

export async function action({ request, context }: ActionArgs) {
  const act = staffOf(context);
  const form = await formOf(request);
  const file = form.file("file");
  if (!file) return { error: texts(act.lang)("refusal.required"), noun: form.values.noun };
  const noun = nouns.find(known => known.name === form.values.noun)?.name;
  const sent = await sendFile(act, new Uint8Array(await file.arrayBuffer()), file.name, noun ? { noun } : {});
  if (sent.ok) throw await lookAndShow(act, context, importer, sent.value, `/landscape/import/${sent.value}`);
  return { error: refusalText(sent.refusal, act.lang), noun: form.values.noun };
}

export default function ImportPage() {
  const data = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const t = texts(data.lang);
  return (
    <Page
      title={t("import.heading")}
      lead={t("import.lead")}
      crumbs={[{ label: t("crumb.landscape"), href: "/landscape" }]}
      tools={<LinkButton href="/landscape/export/template.xlsx">{t("export.template")}</LinkButton>}
    >
      <ErrorSummary errors={sent ? [{ field: "file", text: sent.error }] : []} />
      <Card title={t("import.file")}>
        <Form upload>
          <Field name="file" label={t("import.file")} why={t("import.file.why")} error={sent?.error} required>
            <FileInput accept=".xlsx,.csv,.txt" />
          </Field>
          <Field name="noun" label={t("import.kind")} why={t("import.kind.why")}>
            <Select value={sent?.noun} options={data.nouns} empty={t("import.kind.guess")} />
          </Field>
          <Actions>
            <Button kind="primary" disabledBecause={data.because}>
              {t("import.read")}
            </Button>
          </Actions>
        </Form>
      </Card>
      <OnTheirWay files={data.files} at="/landscape/import" />
      <ColumnLists kinds={data.lists} rows={data.rows} />
      <KitosForms because={data.because} last={data.kitos} />
      <KleForm because={data.because} />
      <Card title={t("starter.title")}>
        <p>{t("import.tasks")}</p>
        <Actions>
          <LinkButton href="/landscape/starter">{t("starter.title")}</LinkButton>
          <LinkButton kind="quiet" href="/landscape/mappings">
            {t("mappings.title")}
          </LinkButton>
        </Actions>
      </Card>
    </Page>
  );
}
