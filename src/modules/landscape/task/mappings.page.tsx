import { useActionData, useLoaderData } from "react-router";
import { allowed } from "../../../platform/auth/policy.ts";
import { type ActionArgs, formOf, type LoaderArgs, listOf, staffOf } from "../../../platform/http/page.ts";
import { formats, refusalText } from "../../../platform/i18n/index.ts";
import {
  Actions,
  Button,
  Card,
  DataTable,
  Empty,
  ErrorSummary,
  Field,
  Form,
  LinkButton,
  Notice,
  Page,
  Select,
} from "../../../platform/ui/index.ts";
import { mayWrite } from "../register/policy.ts";
import { nounsText } from "../register/show.ts";
import { texts } from "../texts/index.ts";
import { cofogScheme } from "./cofog.ts";
import { mappingKinds } from "./mapping.ts";
import { mappingsHere, mapTasks, type Named } from "./mappings.server.ts";
import { task } from "./noun.ts";

const words = ({ code, label }: Named) => `${code} ${label}`;

export async function loader({ request, context }: LoaderArgs) {
  const act = staffOf(context);
  const { lang } = act;
  const t = texts(lang);
  const may = allowed(act, mayWrite(task));
  const { shown, unmapped, tasks } = await mappingsHere(act);
  const list = listOf(request, { sort: ["from"] });
  const sought = (list.filters.q ?? "").toLowerCase();
  const found = shown.filter(({ from, to }) => `${words(from)} ${words(to)}`.toLowerCase().includes(sought));
  const option = (one: (typeof tasks)[number]) => ({ value: one.id, label: words(one) });
  return {
    lang,
    because: may === true ? undefined : refusalText(may.because, lang),
    list,
    any: shown.length > 0,
    total: found.length,
    shown: found.slice(list.skip, list.skip + list.size).map(({ from, to, kind, author, on }, i) => ({
      key: String(i),
      from: words(from),
      kind: t(`mappings.kind.${kind}`),
      to: words(to),
      author,
      on: formats(lang).dayShort(on),
    })),
    unmapped: unmapped.map(one => ({ id: one.id, name: words(one) })),
    from: tasks.filter(({ scheme }) => scheme !== cofogScheme).map(option),
    to: tasks.filter(({ scheme }) => scheme === cofogScheme).map(option),
    kinds: mappingKinds.map(kind => ({ value: kind, label: t(`mappings.kind.${kind}`) })),
  };
}

export async function action({ request, context }: ActionArgs) {
  const act = staffOf(context);
  const { values } = await formOf(request);
  const { from = "", to = "", kind = "" } = values;
  const mapped = await mapTasks(act, { from, to, kind });
  return mapped.ok
    ? { done: true, values: {}, errors: [] }
    : { done: false, values, errors: [{ field: "to", text: refusalText(mapped.refusal, act.lang) }] };
}

export default function MappingsPage() {
  const data = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const t = texts(data.lang);
  const typed: Record<string, string> = sent?.values ?? {};
  return (
    <Page
      title={t("mappings.title")}
      lead={t("mappings.lead")}
      crumbs={[{ label: t("crumb.landscape"), href: "/landscape" }]}
    >
      {sent?.done && <Notice tone="ok" title={t("mappings.added")} />}
      <ErrorSummary errors={sent?.errors ?? []} />
      {data.from.length === 0 || data.to.length === 0 ? (
        <Empty
          title={t(data.from.length === 0 ? "mappings.no-tasks" : "mappings.no-cofog")}
          ways={[
            { label: t("starter.title"), href: "/landscape/starter" },
            ...(data.from.length === 0 ? [{ label: t("import.kle"), href: "/landscape/import/kle" }] : []),
          ]}
        />
      ) : (
        <Card title={t("mappings.add")}>
          <Form>
            <Field name="from" label={t("mappings.from")} required>
              <Select value={typed.from} options={data.from} />
            </Field>
            <Field name="kind" label={t("mappings.kind")} required>
              <Select value={typed.kind ?? "close"} options={data.kinds} />
            </Field>
            <Field name="to" label={t("mappings.to")} error={sent?.errors[0]?.text} required>
              <Select value={typed.to} options={data.to} />
            </Field>
            <Actions>
              <Button kind="primary" disabledBecause={data.because}>
                {t("mappings.add")}
              </Button>
            </Actions>
          </Form>
        </Card>
      )}
      {data.from.length > 0 && (
        <Card title={t("mappings.unmapped", { n: data.unmapped.length })}>
          <p>{data.unmapped.length > 0 ? t("mappings.unmapped.lead") : t("mappings.unmapped.none")}</p>
          <ul className="columns">
            {data.unmapped.map(one => (
              <li key={one.id}>
                <a href={`/landscape/tasks/${one.id}`}>{one.name}</a>
              </li>
            ))}
          </ul>
        </Card>
      )}
      {data.any && (
        <Card title={t("mappings.count", { n: data.total })}>
          <DataTable
            caption={t("mappings.title")}
            list={data.list}
            total={data.total}
            filterable
            rows={data.shown}
            rowKey={row => row.key}
            columns={[
              { key: "from", label: t("mappings.from"), cell: row => row.from },
              { key: "kind", label: t("mappings.kind"), cell: row => row.kind },
              { key: "to", label: t("mappings.to"), cell: row => row.to },
              { key: "author", label: t("mappings.author"), cell: row => row.author },
              { key: "on", label: t("mappings.on"), cell: row => row.on },
            ]}
          />
        </Card>
      )}
      <LinkButton kind="quiet" href="/landscape/tasks">
        {nounsText(task, data.lang)}
      </LinkButton>
    </Page>
  );
}
