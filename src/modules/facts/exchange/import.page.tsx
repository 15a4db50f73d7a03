import { redirect, useActionData, useLoaderData } from "react-router";
import { newSecret } from "../../../platform/auth/secret.server.ts";
import { type ActionArgs, formOf, type LoaderArgs, refusedAt, staffOf } from "../../../platform/http/page.ts";
import { Actions, Button, Card, errorOf, Field, FileInput, Form, Page } from "../../../platform/ui/index.ts";
import { beginInstrument } from "../instrument/actions.server.ts";
import { mayNotAsk } from "../page.server.ts";
import { itemsOf } from "../questionnaire/rules-questionnaire.ts";
import { texts } from "../questionnaire/texts/index.ts";
import { QuestionnaireForm } from "../questionnaire-form/questionnaire-form.tsx";
import { said } from "../questionnaire-form/said.ts";
import { LostList } from "./lost-list.tsx";
import { questionnaireIn } from "./read.server.ts";

export async function loader({ context }: LoaderArgs) {
  const act = staffOf(context);
  return { lang: act.lang, mayNot: mayNotAsk(act), form: newSecret() };
}

/** Reads a file and shows it; nothing is written before the same content comes back confirmed, and is checked anew. */
export async function action({ request, context }: ActionArgs) {
  const act = staffOf(context);
  const { values, file } = await formOf(request);
  const refuse = (field: string, refusal: { code: string }) => ({
    ...refusedAt(act, {}, field, refusal),
    read: null,
  });
  const mayNot = mayNotAsk(act);
  if (mayNot) return { values: {}, errors: [{ field: "", text: mayNot }], read: null };
  const kept = values.read === undefined ? null : new TextEncoder().encode(values.read);
  const sent = file("file");
  if (!kept && !sent) return refuse("file", { code: "exchange.no-file" });
  const bytes = kept ?? new Uint8Array((await sent?.arrayBuffer()) ?? new ArrayBuffer(0));
  const read = await questionnaireIn(bytes, sent?.name ?? "questionnaire.json", act.lang);
  if (!read.ok) return refuse("file", read.refusal);
  if (!kept) return { values: {}, errors: [], read: read.value };
  const begun = await beginInstrument(act, "file", read.value.questionnaire, values.form || undefined);
  if (begun.ok) throw redirect(`/facts/questionnaires/${begun.value}`);
  return refuse("", begun.refusal);
}

export default function Import() {
  const { lang, mayNot, form } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const t = texts(lang);
  const read = sent?.read;
  return (
    <Page
      title={t("new.import")}
      lead={t("new.import.lead")}
      because={mayNot}
      crumbs={[
        { label: t("list.title"), href: "/facts/questionnaires" },
        { label: t("new.title"), href: "/facts/questionnaires/new" },
      ]}
      errors={sent?.errors}
    >
      {read && (
        <>
          <Card title={t("import.read", { n: itemsOf(read.questionnaire).length })}>
            <p>
              {t("import.read.why", {
                from: t(`import.from.${read.from}`),
                languages: read.questionnaire.languages.map(one => t(`language.${one}`)).join(", "),
              })}
            </p>
            <Form upload>
              <input type="hidden" name="form" value={form} />
              <input type="hidden" name="read" value={JSON.stringify(read.questionnaire)} />
              <Actions>
                <Button kind="primary" disabledBecause={mayNot}>
                  {t("import.take")}
                </Button>
              </Actions>
            </Form>
          </Card>
          <Card title={t("import.lost", { n: read.lost.length })}>
            {read.lost.length > 0 && (
              <LostList lost={read.lost} caption={t("import.lost", { n: read.lost.length })} lang={lang} />
            )}
          </Card>
          <Card title={t("preview.title")}>
            <p>
              <strong>{said(read.questionnaire.title, lang)}</strong>
            </p>
            <form noValidate aria-label={t("preview.title")}>
              <QuestionnaireForm
                questionnaire={read.questionnaire}
                lang={
                  read.questionnaire.languages.find(one => one === lang) ??
                  read.questionnaire.languages[0] ??
                  lang
                }
              />
            </form>
          </Card>
        </>
      )}
      <Card title={t("import.file")}>
        <Form upload>
          <Field name="file" label={t("new.file")} why={t("new.file.why")} error={errorOf(sent, "file")}>
            <FileInput accept=".json,.xlsx,.lss" />
          </Field>
          <Actions>
            <Button kind={read ? "secondary" : "primary"} disabledBecause={mayNot}>
              {t("new.read")}
            </Button>
          </Actions>
        </Form>
      </Card>
    </Page>
  );
}
