import { useActionData, useLoaderData } from "react-router";
import { allowed, becauseOf } from "../../../platform/auth/index.ts";
import { limits } from "../../../platform/files/index.ts";
import { refusedAt } from "../../../platform/http/form.ts";
import { type ActionArgs, formOf, type LoaderArgs, staffOf } from "../../../platform/http/page.ts";
import { givenUp, listsOf, lookAndShow, onTheirWay } from "../../../platform/intake/pages.server.ts";
import { ColumnLists, OnTheirWay } from "../../../platform/intake/parts.tsx";
import {
  Actions,
  Button,
  Card,
  errorOf,
  Field,
  FileInput,
  Form,
  LinkButton,
  Notice,
  Page,
  Select,
} from "../../../platform/ui/index.ts";
import { kitosLast } from "../kitos/actions.server.ts";
import { shownLast } from "../kitos/show.ts";
import { landscapeOf } from "../register/landscape.server.ts";
import { nounNamed } from "../register/nouns.ts";
import { mayImport } from "../register/policy.ts";
import { texts } from "../texts/index.ts";
import { at } from "./address.ts";
import { importer, sendFile } from "./intake.server.ts";

export async function loader({ request, context }: LoaderArgs) {
  const act = staffOf(context);
  return {
    lang: act.lang,
    danish: (await landscapeOf(act)).country === "DK",
    because: becauseOf(allowed(act, mayImport), act),
    kitos: shownLast(await kitosLast(act), act),
    lists: listsOf(
      request,
      importer.knowledge,
      act.lang,
      kind => `/landscape/export/example-${nounNamed(kind)?.plural}.xlsx`,
    ),
    files: await onTheirWay(act, importer),
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
  const noun = nounNamed(form.values.noun ?? "")?.name;
  const sent = await sendFile(act, new Uint8Array(await file.arrayBuffer()), file.name, noun ? { noun } : {});
  if (sent.ok) throw await lookAndShow(act, context, importer, sent.value, `${at}/${sent.value}`);
  return refusedAt(act, form.values, "file", sent.refusal);
}

export default function ImportPage() {
  const data = useLoaderData<typeof loader>();
  const told = useActionData<typeof action>();
  const t = texts(data.lang);
  return (
    <Page
      title={t("import.heading")}
      lead={t("import.lead")}
      crumbs={[{ label: t("crumb.landscape"), href: "/landscape" }]}
      tools={<LinkButton href="/landscape/export/template.xlsx">{t("export.template")}</LinkButton>}
      errors={told?.errors}
    >
      <Card>
        <Form upload>
          <Field
            name="file"
            label={t("import.file")}
            why={t("import.file.why")}
            error={errorOf(told, "file")}
            required
          >
            <FileInput accept=".xlsx,.csv,.txt" />
          </Field>
          <Field name="noun" label={t("import.kind")} why={t("import.kind.why")}>
            <Select
              value={told?.values.noun}
              options={data.lists.kinds.map(({ name, label }) => ({ value: name, label }))}
              empty={t("import.kind.guess")}
            />
          </Field>
          <Actions>
            <Button kind="primary" disabledBecause={data.because}>
              {t("import.read")}
            </Button>
          </Actions>
        </Form>
      </Card>
      <OnTheirWay files={data.files} at={at} />
      <div className="grid three">
        {data.danish && <Danish data={data} />}
        <Card title={t("starter.title")}>
          <p>{t("import.tasks")}</p>
          <Actions>
            <LinkButton href="/landscape/starter">{t("starter.title")}</LinkButton>
            <LinkButton kind="quiet" href="/landscape/mappings">
              {t("mappings.title")}
            </LinkButton>
          </Actions>
        </Card>
        {!data.danish && <Danish data={data} />}
      </div>
      <ColumnLists lists={data.lists} rows={data.rows} />
    </Page>
  );
}

/** Danish formats: they stand first where they are used. */
const Danish = ({ data }: { data: Awaited<ReturnType<typeof loader>> }) => {
  const t = texts(data.lang);
  return (
    <>
      <Card title={t("import.kitos")}>
        <p>{t("import.kitos.lead")}</p>
        {data.kitos?.wholeDue && <Notice tone="warm" title={t("intake.kitos.whole-due")} />}
        {data.kitos && <p>{data.kitos.told}</p>}
        <Actions>
          <LinkButton href={`${at}/kitos`}>{t("import.kitos.read")}</LinkButton>
        </Actions>
      </Card>
      <Card title={t("import.kle")}>
        <p>{t("import.kle.lead")}</p>
        <Actions>
          <LinkButton href={`${at}/kle`}>{t("import.kle.read")}</LinkButton>
        </Actions>
      </Card>
    </>
  );
};
