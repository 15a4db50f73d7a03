import { redirect, useActionData, useLoaderData } from "react-router";
import { allowed, becauseOf } from "../../../platform/auth/index.ts";
import { type ActionArgs, formOf, type LoaderArgs, staffOf } from "../../../platform/http/page.ts";
import { refusalText } from "../../../platform/i18n/index.ts";
import { Actions, Button, Card, Field, FileInput, Form, Page } from "../../../platform/ui/index.ts";
import { mayImport } from "../register/policy.ts";
import { texts } from "../texts/index.ts";
import { draftKle } from "./kle.server.ts";

export async function loader({ context }: LoaderArgs) {
  const act = staffOf(context);
  return { lang: act.lang, because: becauseOf(allowed(act, mayImport), act) };
}

export async function action({ request, context }: ActionArgs) {
  const act = staffOf(context);
  const file = (await formOf(request)).file("kleFile");
  if (!file) return { error: refusalText({ code: "intake.file-missing" }, act.lang) };
  const draft = await draftKle(act, new Uint8Array(await file.arrayBuffer()));
  if (draft.ok) throw redirect(`/landscape/import/kle/${draft.value.id}`);
  return { error: refusalText(draft.refusal, act.lang) };
}

export default function KlePage() {
  const { lang, because } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const t = texts(lang);
  return (
    <Page
      title={t("import.kle")}
      lead={t("import.lead")}
      crumbs={[
        { label: t("crumb.landscape"), href: "/landscape" },
        { label: t("import.title"), href: "/landscape/import" },
      ]}
      errors={sent ? [{ field: "kleFile", text: sent.error }] : undefined}
    >
      <Card>
        <p>{t("import.kle.lead")}</p>
        <Form upload>
          <Field name="kleFile" label={t("intake.kle.file")} error={sent?.error} required>
            <FileInput accept=".xml" />
          </Field>
          <Actions>
            <Button kind="primary" disabledBecause={because}>
              {t("import.kle.read")}
            </Button>
          </Actions>
        </Form>
      </Card>
    </Page>
  );
}
