import type { Refusal } from "../../../kernel/result.ts";
import { limits } from "../../../platform/files/index.ts";
import { type ActionArgs, formOf, type LoaderArgs } from "../../../platform/http/page.ts";
import { givenUp, listsOf, lookAndShow, onTheirWay } from "../../../platform/intake/pages.server.ts";
import { ColumnLists, OnTheirWay } from "../../../platform/intake/parts.tsx";
import {
  Actions,
  Button,
  Card,
  Checkbox,
  DateInput,
  ErrorSummary,
  Field,
  FileInput,
  Form,
  Page,
  Select,
  TextInput,
  useLang,
} from "../../../platform/ui/index.ts";
import { addresses } from "../addresses.ts";
import { becauseOf, errorOf, type Refused, readerOf, shown } from "../page.ts";
import { mayImport } from "../policy.ts";
import { tell, texts } from "../texts/index.ts";
import { unitTypes } from "../unit/rules.ts";
import { importer, sendFile } from "./intake.server.ts";
import { isSheetKind } from "./rules-plan.ts";

export const loader = async ({ request, context }: LoaderArgs) => {
  const act = readerOf(context);
  return {
    lang: act.lang,
    title: texts(act.lang)("import.title"),
    today: act.today,
    mayNot: becauseOf(mayImport(act), act),
    lists: listsOf(request, importer.knowledge, act.lang, kind => addresses.export(`example-${kind}.xlsx`)),
    files: await onTheirWay(act, importer),
    rows: limits.rows,
  };
};

const fieldOf = (refusal: Refusal): string =>
  refusal.code === "import.day-in-past"
    ? "day"
    : refusal.code.startsWith("import.source-")
      ? "source"
      : "file";

export async function action({ request, context }: ActionArgs): Promise<Refused | Response> {
  const act = readerOf(context);
  const form = await formOf(request);
  const { values } = form;
  const gone = await givenUp(act, importer, values["give-up"], addresses.import);
  if (gone) return gone;
  const told = (refusal: Refusal): Refused => ({
    values,
    errors: [{ field: fieldOf(refusal), text: tell(refusal, act.lang) }],
  });
  const file = form.file("file");
  if (!file) return told({ code: "intake.file-missing" });
  const sent = await sendFile(act, {
    bytes: new Uint8Array(await file.arrayBuffer()),
    fileName: file.name,
    source: values.source ?? "",
    day: values.day ?? "",
    complete: values.complete === "yes",
    ...(isSheetKind(values.kind) && { kind: values.kind }),
    ...(values.unitType && { unitType: values.unitType }),
  });
  if (!sent.ok) return told(sent.refusal);
  return lookAndShow(act, context, importer, sent.value, addresses.preview(sent.value));
}

export default function ImportPage(props: {
  loaderData: Awaited<ReturnType<typeof loader>>;
  actionData?: Refused;
}) {
  const { loaderData: data, actionData: told } = props;
  const t = texts(useLang());
  return (
    <Page
      title={data.title}
      lead={t("import.lead")}
      crumbs={[{ label: t("tree.link"), href: addresses.tree() }]}
    >
      <ErrorSummary errors={told?.errors ?? []} />
      <Form upload>
        <Field
          name="file"
          label={t("import.file")}
          why={t("import.file.why")}
          error={errorOf(told, "file")}
          required
        >
          <FileInput accept=".xlsx,.csv,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" />
        </Field>
        <Field
          name="source"
          label={t("import.source")}
          why={t("import.source.why")}
          error={errorOf(told, "source")}
          required
        >
          <TextInput value={shown(told, "source", "HR")} />
        </Field>
        <Field
          name="day"
          label={t("import.day")}
          why={t("import.day.why")}
          error={errorOf(told, "day")}
          required
        >
          <DateInput value={shown(told, "day", data.today)} min={data.today} />
        </Field>
        <Field name="kind" label={t("import.kind")} why={t("import.kind.why")}>
          <Select
            value={shown(told, "kind", "")}
            empty={t("import.kind.guess")}
            options={data.lists.kinds.map(kind => ({ value: kind.name, label: kind.label }))}
          />
        </Field>
        <Field name="unitType" label={t("import.unit-type")} why={t("import.unit-type.why")}>
          <Select
            value={shown(told, "unitType", "not-said")}
            options={unitTypes.map(type => ({ value: type, label: t(`unit-type.${type}`) }))}
          />
        </Field>
        <Checkbox
          name="complete"
          label={t("import.complete")}
          why={t("import.complete.why")}
          checked={told ? told.values.complete === "yes" : false}
        />
        <Actions>
          <Button kind="primary" disabledBecause={data.mayNot}>
            {t("import.look")}
          </Button>
        </Actions>
      </Form>
      <OnTheirWay files={data.files} at={addresses.import} />
      <ColumnLists lists={data.lists} rows={data.rows} />
      <Card title={t("import.how")}>
        <p>{t("import.how.what")}</p>
        <p>{t("import.how.ends")}</p>
        <p>
          <a href={addresses.export("all.xlsx")} download>
            {t("import.example")}
          </a>
        </p>
      </Card>
    </Page>
  );
}
