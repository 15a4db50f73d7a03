import { useActionData, useLoaderData } from "react-router";
import type { Refusal } from "../../../kernel/result.ts";
import { allowed, becauseOf } from "../../../platform/auth/index.ts";
import {
  type ActionArgs,
  formOf,
  type LoaderArgs,
  listOf,
  refusedAt,
  staffOf,
  withinPages,
} from "../../../platform/http/page.ts";
import { formats } from "../../../platform/i18n/index.ts";
import {
  Actions,
  Button,
  Card,
  DataTable,
  Empty,
  errorOf,
  Field,
  type FieldError,
  Form,
  LinkButton,
  Notice,
  Page,
  Select,
  TextInput,
} from "../../../platform/ui/index.ts";
import { list as at } from "../mapping/address.ts";
import { texts as mappingTexts } from "../mapping/texts/index.ts";
import { labelsOf } from "../register/labels.ts";
import { landscapeOf } from "../register/landscape.server.ts";
import { mayWrite } from "../register/policy.ts";
import { readField } from "../register/reading.ts";
import { nounsText } from "../register/show.ts";
import { texts } from "../texts/index.ts";
import { cofogScheme } from "./cofog.ts";
import { mappingKinds } from "./mapping.ts";
import { mappingsHere, mapTasks, type Named, unmapTasks } from "./mappings.server.ts";
import { task } from "./noun.ts";

const words = ({ code, label }: Named) => `${code} ${label}`;

export async function loader({ request, context }: LoaderArgs) {
  const act = staffOf(context);
  const { lang } = act;
  const t = texts(lang);
  const list = listOf(request, { sort: ["from"], filters: ["list", "against"] });
  const seen = { list: list.filters.list || undefined, against: list.filters.against || cofogScheme };
  const { shown, unmapped, schemes } = await mappingsHere(act, seen);
  const sought = (list.filters.q ?? "").toLowerCase();
  const found = shown.filter(
    ({ from, to }) =>
      `${words(from)} ${words(to)}`.toLowerCase().includes(sought) &&
      (!seen.list || [from.scheme, to.scheme].includes(seen.list)),
  );
  withinPages(list, found.length);
  return {
    lang,
    because: becauseOf(allowed(act, mayWrite(task)), act),
    list,
    seen,
    schemes,
    any: shown.length > 0,
    total: found.length,
    shown: found.slice(list.skip, list.skip + list.size).map(({ from, to, kind, author, on, ids }, i) => ({
      key: String(i),
      from: words(from),
      kind: t(`mappings.kind.${kind}`),
      to: words(to),
      author,
      on: formats(lang).dayShort(on),
      remove: ids && { ...ids, kind },
    })),
    gaps: unmapped.length,
    unmapped: unmapped.slice(0, gapsShown).map(one => ({ id: one.id, name: words(one) })),
    kinds: mappingKinds.map(kind => ({ value: kind, label: t(`mappings.kind.${kind}`) })),
  };
}

/** More nobody goes through one by one; a file does. */
const gapsShown = 200;

export async function action({ request, context }: ActionArgs) {
  const act = staffOf(context);
  const { values } = await formOf(request);
  const { from = "", to = "", kind = "" } = values;
  const refuse = (field: string, refusal: Refusal) => ({
    done: null,
    ...refusedAt(act, values, field, refusal),
  });
  if (values.step === "remove") {
    const unmapped = await unmapTasks(act, { from, to, kind });
    return unmapped.ok ? { done: "removed" as const, values: {}, errors: [] } : refuse("", unmapped.refusal);
  }
  const landscape = await landscapeOf(act);
  const ids: string[] = [];
  for (const [field, text] of Object.entries({ from, to })) {
    const read = readField(task, "broader", text, act.lang, (noun, name) =>
      labelsOf(landscape, noun).idsOf(name),
    );
    if (!read.ok) return refuse(field, read.refusal);
    if (read.value.value === null) return refuse(field, { code: "required" });
    ids.push(String(read.value.value));
  }
  const mapped = await mapTasks(act, { from: ids[0]!, to: ids[1]!, kind });
  return mapped.ok ? { done: "added" as const, values: {}, errors: [] } : refuse("to", mapped.refusal);
}

type Data = Awaited<ReturnType<typeof loader>>;

export default function MappingsPage() {
  const data = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const t = texts(data.lang);
  const m = mappingTexts(data.lang);
  return (
    <Page
      title={t("mappings.title")}
      lead={t("mappings.lead")}
      crumbs={[{ label: t("crumb.landscape"), href: "/landscape" }]}
      tools={<LinkButton href={`${at}/import`}>{m("title")}</LinkButton>}
      errors={sent?.errors}
    >
      {sent?.done && <Notice tone="ok" title={sent.done === "added" ? t("mappings.added") : m("gone")} />}
      {data.schemes.length < 2 ? (
        <Empty
          title={t(data.schemes.length === 0 ? "mappings.no-tasks" : "mappings.no-cofog")}
          ways={[
            { label: t("starter.title"), href: "/landscape/starter" },
            { label: t("import.kle"), href: "/landscape/import/kle" },
          ]}
        />
      ) : (
        <AddForm data={data} values={sent?.values ?? {}} errors={sent?.errors ?? []} />
      )}
      {data.schemes.length > 0 && <Gaps data={data} />}
      {data.any && <All data={data} />}
      <LinkButton kind="quiet" href="/landscape/tasks">
        {nounsText(task, data.lang)}
      </LinkButton>
    </Page>
  );
}

const AddForm = (props: { data: Data; values: Record<string, string>; errors: readonly FieldError[] }) => {
  const { data, values } = props;
  const t = texts(data.lang);
  const task = (field: "from" | "to") => (
    <Field name={field} label={t(`mappings.${field}`)} error={errorOf(props, field)} required>
      <TextInput value={values[field]} choices="/landscape/choices/task" autoComplete="off" />
    </Field>
  );
  return (
    <Card title={t("mappings.add")}>
      <Form>
        {task("from")}
        <Field name="kind" label={t("mappings.kind")} required>
          <Select value={values.kind ?? "close"} options={data.kinds} />
        </Field>
        {task("to")}
        <Actions>
          <Button kind="primary" disabledBecause={data.because}>
            {t("mappings.add")}
          </Button>
        </Actions>
      </Form>
    </Card>
  );
};

/** What of one list, or of all, reaches nothing of another. */
const Gaps = ({ data }: { data: Data }) => {
  const t = texts(data.lang);
  const m = mappingTexts(data.lang);
  // Our own list is mapped to COFOG as it is shipped, also where COFOG is not among the lists here.
  const optionsOf = (schemes: Iterable<string>) => [...schemes].map(one => ({ value: one, label: one }));
  const all = optionsOf(new Set([...data.schemes, cofogScheme]));
  return (
    <Card title={t("mappings.unmapped", { n: data.gaps })} id="gaps">
      <Form method="get" action="#gaps" inline auto>
        <Field name="list" label={m("list")}>
          <Select value={data.seen.list} empty={m("list.any")} options={optionsOf(data.schemes)} />
        </Field>
        <Field name="against" label={m("against")}>
          <Select value={data.seen.against} options={all} />
        </Field>
        <Button>{m("show")}</Button>
      </Form>
      <p>
        {data.gaps > 0
          ? t("mappings.unmapped.lead", { list: data.seen.against })
          : t("mappings.unmapped.none")}
      </p>
      <ul className="columns">
        {data.unmapped.map(one => (
          <li key={one.id}>
            <a href={`/landscape/tasks/${one.id}`}>{one.name}</a>
          </li>
        ))}
      </ul>
    </Card>
  );
};

const All = ({ data }: { data: Data }) => {
  const t = texts(data.lang);
  const m = mappingTexts(data.lang);
  return (
    <Card title={t("mappings.count", { n: data.total })}>
      <DataTable
        caption={t("mappings.title")}
        list={data.list}
        total={data.total}
        filterable
        exports={["xlsx", "csv", "json"].map(format => ({
          label: format.toUpperCase(),
          href: `${at}/mappings.${format}`,
        }))}
        rows={data.shown}
        rowKey={row => row.key}
        columns={[
          { key: "from", label: t("mappings.from"), cell: row => row.from },
          { key: "kind", label: t("mappings.kind"), cell: row => row.kind },
          { key: "to", label: t("mappings.to"), cell: row => row.to },
          { key: "author", label: t("mappings.author"), cell: row => row.author },
          { key: "on", label: t("mappings.on"), cell: row => row.on },
          {
            key: "remove",
            label: m("remove"),
            cell: ({ remove, from }) =>
              remove ? (
                <Form inline>
                  <input type="hidden" name="from" value={remove.from} />
                  <input type="hidden" name="to" value={remove.to} />
                  <input type="hidden" name="kind" value={remove.kind} />
                  <Button kind="quiet" name="step" value="remove" disabledBecause={data.because}>
                    {m("remove")} <span className="visually-hidden">{from}</span>
                  </Button>
                </Form>
              ) : (
                t("mappings.shipped")
              ),
          },
        ]}
      />
    </Card>
  );
};
