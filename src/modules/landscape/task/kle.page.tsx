import { redirect, useActionData, useLoaderData } from "react-router";
import { allowed, becauseOf } from "../../../platform/auth/index.ts";
import { refusedAt } from "../../../platform/http/form.ts";
import { type ActionArgs, formOf, type LoaderArgs, staffOf } from "../../../platform/http/page.ts";
import { Actions, Button, Card, errorOf, Field, FileInput, Form, Page } from "../../../platform/ui/index.ts";
import { mayImport } from "../register/policy.ts";
import { texts } from "../texts/index.ts";
import { draftKle } from "./kle.server.ts";

export async function loader({ context }: LoaderArgs) {
  const act = staffOf(context);
  return { lang: act.lang, because: becauseOf(allowed(act, mayImport), act) };
}

export async function action({ request, context }: ActionArgs) {
  const act = staffOf(context);
  const form = await formOf(request);
  const file = form.file("kleFile");
  if (!file) return refusedAt(act, form.values, "kleFile", { code: "intake.file-missing" });
  const draft = await draftKle(act, new Uint8Array(await file.arrayBuffer()));
  if (draft.ok) throw redirect(`/landscape/import/kle/${draft.value.id}`);
  return refusedAt(act, form.values, "kleFile", draft.refusal);
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
      errors={sent?.errors}
    >
      <Card>
        <p>{t("import.kle.lead")}</p>
        <Form upload>
          <Field name="kleFile" label={t("intake.kle.file")} error={errorOf(sent, "kleFile")} required>
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
