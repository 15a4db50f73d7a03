import { redirect } from "react-router";
import type { Refusal } from "../../../kernel/result.ts";
import { type ActionArgs, formOf, type LoaderArgs } from "../../../platform/http/page.ts";
import {
  Actions,
  Button,
  Card,
  Checkbox,
  DataTable,
  DateInput,
  ErrorSummary,
  Field,
  FileInput,
  Form,
  Page,
  TextInput,
  useLang,
} from "../../../platform/ui/index.ts";
import { addresses } from "../addresses.ts";
import { becauseOf, errorOf, type Refused, readerOf, shown } from "../page.ts";
import { mayImport } from "../policy.ts";
import { tell, texts } from "../texts/index.ts";
import { prepareImport } from "./actions.server.ts";

export const meta = ({ loaderData }: { loaderData?: { title: string } }) => [{ title: loaderData?.title }];

export const loader = ({ context }: LoaderArgs) => {
  const act = readerOf(context);
  const title = texts(act.lang)("import.title");
  return { lang: act.lang, title, today: act.today, mayNot: becauseOf(mayImport(act), act) };
};

type Told = Refused & { rows: { sheet: string; row: number; column: string; text: string }[]; more: number };

const fieldOf = (refusal: Refusal): string =>
  refusal.code === "import.day-in-past"
    ? "day"
    : refusal.code === "import.source-missing"
      ? "source"
      : "file";

export async function action({ request, context }: ActionArgs): Promise<Told | Response> {
  const act = readerOf(context);
  const form = await formOf(request);
  const { values } = form;
  const told = (refusal: Refusal, rows: Told["rows"] = [], more = 0): Told => ({
    values,
    errors: [{ field: fieldOf(refusal), text: tell(refusal, act.lang) }],
    rows,
    more,
  });
  const file = form.file("file");
  if (!file) return told({ code: "import.file-missing" });
  const outcome = await prepareImport(act, {
    bytes: new Uint8Array(await file.arrayBuffer()),
    fileName: file.name,
    source: values.source ?? "",
    day: values.day ?? "",
    complete: values.complete === "yes",
  });
  if (outcome.ok) return redirect(addresses.preview(outcome.value.draft));
  const rows = outcome.errors
    .slice(0, 500)
    .map(({ refusal, ...place }) => ({ ...place, text: tell(refusal, act.lang) }));
  return told(outcome.refusal, rows, outcome.errors.length - rows.length);
}

export default function ImportPage(props: { loaderData: ReturnType<typeof loader>; actionData?: Told }) {
  const { loaderData: data, actionData: told } = props;
  const t = texts(useLang());
  return (
    <Page
      title={data.title}
      lead={t("import.lead")}
      crumbs={[{ label: t("tree.link"), href: addresses.tree() }]}
    >
      <ErrorSummary errors={told?.errors ?? []} />
      {told && told.rows.length > 0 && <Errors told={told} />}
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
          <TextInput value={shown(told, "source", "HR")} maxLength={60} />
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
      <Card title={t("import.how")}>
        <p>{t("import.how.what")}</p>
        <p>
          <a href={addresses.export("all.xlsx")} download>
            {t("import.example")}
          </a>
        </p>
      </Card>
    </Page>
  );
}

const Errors = ({ told }: { told: Told }) => {
  const t = texts(useLang());
  return (
    <Card title={t("import.errors.title", { n: told.rows.length + told.more })}>
      <p>{t("import.errors.lead")}</p>
      <DataTable
        caption={t("import.errors.lead")}
        rows={told.rows.map((row, i) => ({ ...row, i }))}
        rowKey={row => String(row.i)}
        columns={[
          { key: "sheet", label: t("import.sheet"), cell: row => row.sheet },
          {
            key: "row",
            label: t("import.row"),
            align: "end",
            cell: row => (row.row > 0 ? String(row.row) : "–"),
          },
          { key: "column", label: t("import.column"), cell: row => row.column || "–" },
          { key: "text", label: t("import.what"), cell: row => row.text },
        ]}
      />
    </Card>
  );
};
