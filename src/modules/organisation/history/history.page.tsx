import "../organisation.css";
import { isId } from "../../../kernel/ids.ts";
import type { Day } from "../../../kernel/period.ts";
import { read } from "../../../platform/act.ts";
import { namesOf as actorNames } from "../../../platform/audit/index.server.ts";
import { type LoaderArgs, notFound, paramOf } from "../../../platform/http/page.ts";
import {
  Button,
  Card,
  DateInput,
  DescriptionList,
  Field,
  Form,
  History,
  Notice,
  Page,
  useFormats,
  useLang,
} from "../../../platform/ui/index.ts";
import { addresses } from "../addresses.ts";
import { zoneOf } from "../bulk/reads.server.ts";
import { dayIn, readerOf } from "../page.ts";
import { Shown } from "../planned/planned-list.tsx";
import { texts } from "../texts/index.ts";
import { unitHistory } from "../unit/reads.server.ts";
import { type Unit, unitShape } from "../unit/rules.ts";
import { Bars } from "./bars.tsx";
import { knownAt, type Registration, readAt } from "./rules-log.ts";

export const meta = ({ loaderData }: { loaderData?: { title: string } }) => [{ title: loaderData?.title }];

export async function loader({ request, context, params }: LoaderArgs) {
  const act = readerOf(context);
  const id = paramOf(params, "id");
  const url = new URL(request.url);
  const asOf = dayIn(url, "asOf", act.today);
  const asKnownAt = dayIn(url, "asKnownAt", act.today);
  const history = isId(id) ? await unitHistory(act, id, asKnownAt) : null;
  if (!history) throw notFound();
  const { log, instant } = history;
  const last = log.at(-1);
  const name = readAt(log, asOf, instant)?.name ?? last?.slices.at(-1)?.value.name ?? "";
  const who = await read(act, tx =>
    actorNames(tx, [...new Set(log.map(registration => registration.recordedBy))]),
  );
  return {
    lang: act.lang,
    title: texts(act.lang)("history.title", { unit: name }),
    id,
    name,
    asOf,
    asKnownAt,
    today: act.today,
    value: readAt(log, asOf, instant),
    slices: knownAt(log, instant),
    log,
    version: log.findLast(registration => registration.recordedAt <= instant)?.version ?? 0,
    names: Object.fromEntries(history.names),
    who: Object.fromEntries(who),
    zone: await zoneOf(act),
  };
}
type Data = Awaited<ReturnType<typeof loader>>;

export default function HistoryPage({ loaderData: data }: { loaderData: Data }) {
  const t = texts(useLang());
  const f = useFormats();
  return (
    <Page
      title={data.title}
      lead={t("history.lead")}
      crumbs={[
        { label: t("tree.link"), href: addresses.tree() },
        { label: data.name, href: addresses.unit(data.id, data.asOf) },
      ]}
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
          <Attributes value={data.value} names={data.names} />
        ) : (
          <Notice tone="warm">{t("history.not-valid")}</Notice>
        )}
      </Card>
      <Card title={t("history.true")}>
        <Bars label={t("history.true")} periods={data.slices} at={data.asOf} />
        <True data={data} />
      </Card>
      <Card title={t("history.knew")}>
        <Bars
          label={t("history.knew")}
          periods={data.log.map((registration, i) => ({
            from: registration.recordedAt.slice(0, 10),
            to: data.log[i + 1]?.recordedAt.slice(0, 10) ?? null,
          }))}
          at={data.asKnownAt}
        />
        <Knew data={data} />
      </Card>
    </Page>
  );
}

const Attributes = ({ value, names }: { value: Unit; names: Record<string, string> }) => {
  const t = texts(useLang());
  return (
    <DescriptionList
      items={unitShape.all
        .filter(name => value[name] !== null)
        .map(name => ({
          term: t(`attribute.${name}` as "attribute.name"),
          value: <Shown value={value[name]} attribute={name} names={names} />,
        }))}
    />
  );
};

const True = ({ data }: { data: Data }) => {
  const t = texts(useLang());
  const f = useFormats();
  const until = (to: Day | null) => (to ? f.day(to) : t("period.open"));
  return (
    <ol>
      {data.slices.map(slice => (
        <li key={slice.from}>
          <a href={addresses.unitHistory(data.id, slice.from, data.asKnownAt)}>
            {f.day(slice.from)} – {until(slice.to)}
          </a>
          : {slice.value.name}
          {slice.value.parentLine && ` (${data.names[slice.value.parentLine] ?? ""})`}
        </li>
      ))}
    </ol>
  );
};

const Knew = ({ data }: { data: Data }) => {
  const t = texts(useLang());
  const f = useFormats();
  const what = (registration: Registration<Unit>) => (
    <a href={addresses.unitHistory(data.id, data.asOf, registration.recordedAt.slice(0, 10))}>
      {t(`verb.${registration.verb}`)}
    </a>
  );
  return (
    <History
      entries={data.log.toReversed().map(registration => ({
        key: String(registration.version),
        when: f.dateTime(new Date(registration.recordedAt), data.zone),
        what: what(registration),
        who: data.who[registration.recordedBy] ?? t("history.someone"),
        note: registration.reason ?? undefined,
        current: registration.version === data.version,
      }))}
    />
  );
};
