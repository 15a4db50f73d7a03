import { useActionData, useLoaderData } from "react-router";
import { allowed, becauseOf } from "../../../platform/auth/index.ts";
import { limits } from "../../../platform/files/index.ts";
import { refusedAt } from "../../../platform/http/form.ts";
import { type ActionArgs, formOf, type LoaderArgs, staffOf } from "../../../platform/http/page.ts";
import { givenUp, listsOf, lookAndShow, onTheirWay } from "../../../platform/intake/pages.server.ts";
import { ColumnLists, OnTheirWay } from "../../../platform/intake/parts.tsx";
import { Actions, Button, Card, errorOf, Field, FileInput, Form, Page } from "../../../platform/ui/index.ts";
import { mayImport } from "../register/policy.ts";
import { texts as landscapeTexts } from "../texts/index.ts";
import { at, crumbsIn, list } from "./address.ts";
import { importer, sendMappings } from "./intake.server.ts";
import { texts } from "./texts/index.ts";

export async function loader({ request, context }: LoaderArgs) {
  const act = staffOf(context);
  return {
    lang: act.lang,
    because: becauseOf(allowed(act, mayImport), act),
    files: await onTheirWay(act, importer),
    lists: listsOf(request, importer.knowledge, act.lang, () => `${list}/mappings.xlsx`),
    rows: limits.rows,
  };
}

export async function action({ request, context }: ActionArgs) {
  const act = staffOf(context);
  const form = await formOf(request);
  const gone = await givenUp(act, importer, form.values["give-up"], at);
  if (gone) throw gone;
  const file = form.file("file");
  if (!file) return refusedAt(act, form.values, "file", { code: "intake.file-missing" });
  const sent = await sendMappings(act, new Uint8Array(await file.arrayBuffer()), file.name);
  if (sent.ok) throw await lookAndShow(act, context, importer, sent.value, `${at}/${sent.value}`);
  return refusedAt(act, form.values, "file", sent.refusal);
}

export default function MappingImport() {
  const data = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const t = texts(data.lang);
  return (
    <Page
      title={t("title")}
      lead={landscapeTexts(data.lang)("import.lead")}
      crumbs={crumbsIn(data.lang)}
      errors={sent?.errors}
    >
      <Card>
        <Form upload>
          <Field name="file" label={t("file")} why={t("file.why")} error={errorOf(sent, "file")} required>
            <FileInput accept=".xlsx,.csv,.txt" />
          </Field>
          <Actions>
            <Button kind="primary" disabledBecause={data.because}>
              {t("read")}
            </Button>
          </Actions>
        </Form>
      </Card>
      <OnTheirWay files={data.files} at={at} />
      <ColumnLists lists={data.lists} rows={data.rows} />
    </Page>
  );
}
