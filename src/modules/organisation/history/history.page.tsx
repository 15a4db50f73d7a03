import "../organisation.css";
import { isId } from "../../../kernel/ids.ts";
import { type LoaderArgs, notFound, paramOf } from "../../../platform/http/page.ts";
import {
  Button,
  Card,
  DateInput,
  DescriptionList,
  Field,
  Form,
  Notice,
  Page,
  useFormats,
  useLang,
} from "../../../platform/ui/index.ts";
import { addresses, folders, kinds } from "../addresses.ts";
import { TakeAway } from "../export/take-away.tsx";
import { dayIn, readerOf } from "../page.ts";
import { texts } from "../texts/index.ts";
import { shapeOf } from "./reads.server.ts";
import type { Attributes } from "./rules-slices.ts";
import { historySight } from "./sight.server.ts";
import { Knew, WasTrue } from "./tables.tsx";
import { TwoTimes } from "./two-times.tsx";
import { titleOf, valueIn } from "./words.ts";

export async function loader({ request, context, params }: LoaderArgs) {
  const act = readerOf(context);
  const kind = kinds[paramOf(params, "kind")];
  const id = paramOf(params, "id");
  const url = new URL(request.url);
  const asOf = dayIn(url, "asOf", act.today);
  const asKnownAt = dayIn(url, "asKnownAt", act.today);
  const sight = kind && isId(id) ? await historySight(act, kind, id, { asOf, asKnownAt }) : null;
  if (!kind || !sight) throw notFound();
  const { log, names, slices, value, moments, registrations, others, version } = sight;
  const named = value ?? log.at(-1)?.slices.at(-1)?.value;
  const name = (named && titleOf(kind, named)) || texts(act.lang)("person.erased");
  return {
    lang: act.lang,
    title: texts(act.lang)("history.title", { unit: name }),
    id,
    kind,
    name,
    asOf,
    asKnownAt,
    today: act.today,
    zone: act.zone,
    names,
    attributes: shapeOf[kind].all,
    value,
    periods: slices.map(({ from, to }) => ({ from, to })),
    moments,
    registrations,
    others,
    version,
  };
}
export type HistoryData = Awaited<ReturnType<typeof loader>>;

export default function HistoryPage({ loaderData: data }: { loaderData: HistoryData }) {
  const t = texts(useLang());
  const f = useFormats();
  const recorded = data.registrations.map((one, i) => ({
    from: one.on,
    to: data.registrations[i + 1]?.on ?? null,
  }));
  return (
    <Page
      title={data.title}
      lead={t("history.lead")}
      crumbs={[
        { label: t("tree.link"), href: addresses.tree() },
        { label: data.name, href: addresses.of(data.kind, data.id) },
      ]}
      tools={
        <TakeAway what={`history-${folders[data.kind]}-${data.id}`} on={data.asOf} known={data.asKnownAt} />
      }
    >
      <Form method="get" inline auto>
        <Field name="asOf" label={t("history.as-of")}>
          <DateInput value={data.asOf} />
        </Field>
        <Field name="asKnownAt" label={t("history.as-known-at")}>
          <DateInput value={data.asKnownAt} max={data.today} />
        </Field>
        <Button>{t("tree.show")}</Button>
      </Form>
      <Card title={t("history.answer", { day: f.day(data.asOf), known: f.day(data.asKnownAt) })}>
        {data.value ? (
          <Values attributes={data.attributes} value={data.value} names={data.names} />
        ) : (
          <Notice tone="warm">{t("history.not-valid")}</Notice>
        )}
      </Card>
      <Card title={t("history.two-times")}>
        <TwoTimes
          rows={[
            { label: t("history.true"), periods: data.periods, at: data.asOf },
            { label: t("history.knew"), periods: recorded, at: data.asKnownAt },
          ]}
        />
      </Card>
      <Card title={t("history.true")}>
        <WasTrue data={data} />
      </Card>
      <Card title={t("history.knew")}>
        <Knew data={data} />
      </Card>
    </Page>
  );
}

const Values = (props: {
  attributes: readonly string[];
  value: Attributes;
  names: Record<string, string>;
}) => {
  const lang = useLang();
  const t = texts(lang);
  return (
    <DescriptionList
      items={props.attributes
        .map(name => ({ name, value: props.value[name] ?? null }))
        .filter(one => one.value !== null)
        .map(({ name, value }) => ({
          term: t(`attribute.${name}` as "attribute.name"),
          value: valueIn(lang, name, value, props.names),
        }))}
    />
  );
};
