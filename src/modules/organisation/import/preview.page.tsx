import { redirect } from "react-router";
import { isId } from "../../../kernel/ids.ts";
import {
  type ActionArgs,
  formOf,
  type LoaderArgs,
  listOf,
  notFound,
  paramOf,
} from "../../../platform/http/page.ts";
import {
  Actions,
  Button,
  Card,
  Checkbox,
  DataTable,
  ErrorSummary,
  Facts,
  Field,
  Form,
  LinkButton,
  Notice,
  Page,
  Pill,
  Select,
  useFormats,
  useLang,
} from "../../../platform/ui/index.ts";
import { addresses } from "../addresses.ts";
import { type Refused, readerOf, refusedForm } from "../page.ts";
import { Shown } from "../planned/planned-list.tsx";
import { tell, texts } from "../texts/index.ts";
import { confirmImport, previewImport } from "./actions.server.ts";
import { importActions, type PlanLine } from "./rules-plan.ts";

export const meta = ({ loaderData }: { loaderData?: { title: string } }) => [{ title: loaderData?.title }];

export async function loader({ request, context, params }: LoaderArgs) {
  const act = readerOf(context);
  const preview = await previewImport(act, paramOf(params, "draft"));
  if (!preview) throw notFound();
  const list = listOf(request, { sort: ["kind"], filters: ["action"], size: 100 });
  const sought = (list.filters.q ?? "").toLocaleLowerCase(act.lang);
  const found = preview.lines.filter(
    line =>
      (!list.filters.action || line.actions.some(action => action === list.filters.action)) &&
      `${line.name} ${line.key}`.toLocaleLowerCase(act.lang).includes(sought),
  );
  return {
    lang: act.lang,
    title: texts(act.lang)("preview.title", { n: preview.lines.length }),
    file: preview.draft.fileName,
    source: preview.draft.source,
    day: preview.draft.day,
    counts: preview.counts,
    endsMuch: preview.endsMuch,
    hash: preview.hash,
    errors: preview.errors.slice(0, 100).map(error => tell(error.refusal, act.lang)),
    nothing: preview.lines.every(line => line.actions.every(action => action === "kept")),
    list,
    total: found.length,
    rows: found.slice(list.skip, list.skip + list.size),
    names: Object.fromEntries(preview.names),
  };
}
type Data = Awaited<ReturnType<typeof loader>>;

export async function action({ request, context, params }: ActionArgs): Promise<Refused | Response> {
  const act = readerOf(context);
  const { values } = await formOf(request);
  const outcome = await confirmImport(act, {
    draft: paramOf(params, "draft"),
    hash: values.hash ?? "",
    endsMuchToo: values.endsMuchToo === "yes",
  });
  if (!outcome.ok) return refusedForm(outcome.refusal, values, act);
  return redirect(addresses.changes);
}

export default function Preview(props: { loaderData: Data; actionData?: Refused }) {
  const { loaderData: data, actionData: refused } = props;
  const t = texts(useLang());
  const f = useFormats();
  const { counts } = data;
  const some = (["added", "renamed", "moved", "changed", "ended", "kept"] as const).filter(
    one => counts[one] > 0,
  );
  return (
    <Page
      title={data.title}
      lead={t("preview.lead", { file: data.file, source: data.source, day: f.day(data.day) })}
      crumbs={[{ label: t("import.link"), href: addresses.import }]}
    >
      <ErrorSummary errors={refused?.errors ?? []} />
      {data.errors.length > 0 && (
        <Notice tone="bad" title={t("preview.broken")}>
          <ul>
            {data.errors.map(error => (
              <li key={error}>{error}</li>
            ))}
          </ul>
        </Notice>
      )}
      {some.length > 0 && (
        <Facts
          facts={some.map(one => ({
            figure: f.number(counts[one]),
            words: t(`action.${one}.many`, { n: counts[one] }),
            href: `?action=${one}`,
            ...(one === "ended" && { tone: "warm" as const }),
          }))}
        />
      )}
      <ConfirmCard data={data} />
      <DataTable
        caption={data.title}
        list={data.list}
        total={data.total}
        filterable
        filters={
          <Field name="action" label={t("preview.action")}>
            <Select
              value={data.list.filters.action}
              empty={t("preview.all")}
              options={importActions.map(one => ({ value: one, label: t(`action.${one}`) }))}
            />
          </Field>
        }
        rows={data.rows}
        rowKey={line => `${line.kind} ${line.key}`}
        columns={[
          {
            key: "name",
            label: t("preview.name"),
            cell: line => (isId(line.key) ? line.name : `${line.name} (${line.key})`),
          },
          { key: "kind", label: t("planned.kind"), sort: true, cell: line => t(`kind.${line.kind}`) },
          { key: "action", label: t("preview.action"), cell: line => <Done line={line} /> },
          {
            key: "fields",
            label: t("preview.fields"),
            cell: line => <Fields line={line} names={data.names} />,
          },
        ]}
      />
    </Page>
  );
}

const ConfirmCard = ({ data }: { data: Data }) => {
  const t = texts(useLang());
  if (data.nothing) return <Notice tone="ok">{t("preview.nothing")}</Notice>;
  return (
    <Card>
      <Form>
        <input type="hidden" name="hash" value={data.hash} />
        {data.endsMuch && (
          <Checkbox
            name="endsMuchToo"
            label={t("preview.ends-much", { n: data.counts.ended })}
            why={t("preview.ends-much.why")}
          />
        )}
        <Actions>
          <Button kind="primary" disabledBecause={data.errors.length > 0 ? t("preview.broken") : undefined}>
            {t("preview.confirm")}
          </Button>
          <LinkButton kind="quiet" href={addresses.import}>
            {t("preview.another")}
          </LinkButton>
        </Actions>
      </Form>
    </Card>
  );
};

const Done = ({ line }: { line: PlanLine }) => {
  const t = texts(useLang());
  return line.actions.map(action => (
    <Pill key={action} tone={action === "ended" || action === "kept" ? "warm" : "brand"}>
      {t(`action.${action}`)}
    </Pill>
  ));
};

const Fields = ({ line, names }: { line: PlanLine; names: Record<string, string> }) => {
  const t = texts(useLang());
  if (line.use) {
    const { positions, units, duties, elsewhere } = line.use;
    return t("preview.kept-why", { positions, units, duties, elsewhere });
  }
  return line.fields.map((field, i) => (
    <span key={field.name}>
      {i > 0 && "; "}
      {t(`attribute.${field.name}` as "attribute.name")}:{" "}
      <Shown value={field.before} attribute={field.name} names={names} /> →{" "}
      <Shown value={field.after} attribute={field.name} names={names} />
    </span>
  ));
};
