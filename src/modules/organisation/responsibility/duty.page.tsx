import "../organisation.css";
import { redirect } from "react-router";
import { isId } from "../../../kernel/ids.ts";
import { dayIn as civilDay, type Day } from "../../../kernel/period.ts";
import type { Refusal } from "../../../kernel/result.ts";
import { type Act, read } from "../../../platform/act.ts";
import { namesOf as actorNames } from "../../../platform/audit/index.server.ts";
import { type ActionArgs, formOf, type LoaderArgs, notFound, paramOf } from "../../../platform/http/page.ts";
import {
  Button,
  Card,
  DateInput,
  DescriptionList,
  ErrorSummary,
  Field,
  Form,
  History,
  Notice,
  Page,
  useFormats,
  useLang,
} from "../../../platform/ui/index.ts";
import { addresses } from "../addresses.ts";
import { meant } from "../choices/meant.server.ts";
import { TwoTimes } from "../history/two-times.tsx";
import { becauseOf, dayIn, type Refused, readerOf, refusedForm } from "../page.ts";
import { mayAppoint } from "../policy.ts";
import { texts } from "../texts/index.ts";
import { Told } from "../told.tsx";
import { boxOf, DutyForms } from "./duty-forms.tsx";
import { correctDuty, endDuty, handOver } from "./handover.server.ts";
import { type DutySight, seeDuty } from "./sight.server.ts";

/** What a responsibility is for, where it leads, in the reader's words. */
const thingOf = (act: Act, { about, thing, unitName }: DutySight): { title: string; href?: string } => {
  const t = texts(act.lang);
  if (thing) return { title: thing.title, href: thing.href };
  if (about.objectKind === "unit") return { title: unitName ?? "", href: addresses.unit(about.object) };
  return { title: t(about.objectKind === "municipality" ? "duty.municipality" : "duty.gone") };
};

export async function loader({ request, context, params }: LoaderArgs) {
  const act = readerOf(context);
  const id = paramOf(params, "id");
  const url = new URL(request.url);
  const asOf = dayIn(url, "asOf", act.today);
  const asKnownAt = dayIn(url, "asKnownAt", act.today);
  const sight = isId(id) ? await seeDuty(act, id, asOf, asKnownAt) : null;
  if (!sight) throw notFound();
  const t = texts(act.lang);
  const thing = thingOf(act, sight);
  const what = t(`responsibility-kind.${sight.about.kind}`);
  const who = await read(act, tx => actorNames(tx, [...new Set(sight.log.map(one => one.recordedBy))]));
  const { log, ...rest } = sight;
  return {
    lang: act.lang,
    ...rest,
    title: t("duty.title", { what, thing: thing.title }),
    object: thing,
    asOf,
    asKnownAt,
    today: act.today,
    log: log.map(({ version, recordedAt, recordedBy, verb, reason }) => ({
      version,
      recordedAt,
      on: civilDay(new Date(recordedAt), act.zone),
      verb,
      reason,
      who: who.get(recordedBy) ?? t("history.someone"),
    })),
    zone: act.zone,
    told: url.searchParams.get("done"),
    mayNot: becauseOf(mayAppoint(act, sight.about.kind), act),
  };
}
export type DutyData = Awaited<ReturnType<typeof loader>>;

export async function action({ request, context, params }: ActionArgs): Promise<Refused | Response> {
  const act = readerOf(context);
  const id = paramOf(params, "id");
  const sight = isId(id) ? await seeDuty(act, id, act.today, act.today) : null;
  if (!sight) throw notFound();
  const { values } = await formOf(request);
  const ends = values.intent === "end" || values.never === "yes";
  const named = await meant(act, values, ends ? {} : { holder: "holder", deputy: "holder" }, values.from);
  if (!named.ok) return at(named.refused);
  const outcome = await done(act, sight, named.values);
  if (!outcome.ok) return at(refusedForm(outcome.refusal, values, act));
  return redirect(`${addresses.duty(id)}?done=${values.intent}`);
}

/** An error at the box of the form that was sent: the three forms of the page ask for the same. */
const at = ({ values, errors }: Refused): Refused => ({
  values,
  errors: errors.map(({ field, text }) => ({ field: field && boxOf(values.intent, field), text })),
});

const done = async (
  act: Act,
  { id, about }: DutySight,
  values: Record<string, string>,
): Promise<{ ok: true } | { ok: false; refusal: Refusal }> => {
  const version = Number(values.version);
  const from = values.from ?? "";
  const whom = { holder: values.holder ?? "", deputy: values.deputy ?? "" };
  if (values.intent === "end") return endDuty(act, { id, version, about }, from);
  if (values.intent === "correct")
    return correctDuty(
      act,
      { id, version, about },
      {
        whom,
        never: values.never === "yes",
        from,
        to: values.to || null,
        reason: values.reason ?? "",
      },
    );
  return handOver(act, { id, version, about }, whom, from);
};

export default function DutyPage(props: { loaderData: DutyData; actionData?: Refused }) {
  const { loaderData: data, actionData: refused } = props;
  const t = texts(useLang());
  const f = useFormats();
  const { object } = data;
  const recorded = data.log.map((one, i) => ({ from: one.on, to: data.log[i + 1]?.on ?? null }));
  return (
    <Page
      title={data.title}
      lead={t("duty.lead")}
      crumbs={[
        { label: t("tree.link"), href: addresses.tree() },
        ...(object.href ? [{ label: object.title, href: object.href }] : []),
      ]}
    >
      <Told what={data.told} />
      <ErrorSummary errors={refused?.errors} />
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
        <Answer data={data} />
      </Card>
      <Card title={t("history.two-times")}>
        <TwoTimes
          rows={[
            { label: t("history.true"), periods: data.spans, at: data.asOf },
            { label: t("history.knew"), periods: recorded, at: data.asKnownAt },
          ]}
        />
      </Card>
      <Card title={t("history.true")}>
        <ol>
          {data.spans.map(span => (
            <li key={`${span.id} ${span.from}`}>
              <a href={addresses.duty(span.id, span.from, data.asKnownAt)}>
                {f.day(span.from)} – {span.to ? f.day(span.to) : t("period.open")}
              </a>
              : <Who data={data} id={span.holder} />
              {span.deputy && (
                <>
                  {" ("}
                  {t("responsibility.deputy")}: <Who data={data} id={span.deputy} />)
                </>
              )}
            </li>
          ))}
        </ol>
      </Card>
      <Card title={t("history.knew")}>
        <History
          entries={data.log.toReversed().map(one => ({
            key: String(one.version),
            when: f.dateTime(new Date(one.recordedAt), data.zone),
            what: <Recorded data={data} on={one.on} verb={one.verb} />,
            who: one.who,
            note: one.reason ?? undefined,
          }))}
        />
      </Card>
      <DutyForms data={data} refused={refused} />
    </Page>
  );
}

const Recorded = ({
  data,
  on,
  verb,
}: {
  data: DutyData;
  on: Day;
  verb: "changed" | "ended" | "corrected";
}) => <a href={addresses.duty(data.id, data.asOf, on)}>{texts(useLang())(`verb.${verb}`)}</a>;

const Answer = ({ data }: { data: DutyData }) => {
  const t = texts(useLang());
  const { value } = data;
  if (!value) return <Notice tone="warm">{t("duty.nobody")}</Notice>;
  return (
    <DescriptionList
      items={[
        { term: t("responsibility.holder"), value: <Who data={data} id={value.holder} /> },
        {
          term: t("responsibility.deputy"),
          value: value.deputy ? <Who data={data} id={value.deputy} /> : "–",
        },
      ]}
    />
  );
};

const Who = ({ data, id }: { data: DutyData; id: string }) => {
  const t = texts(useLang());
  const holder = data.holders[id];
  if (!holder) return t("person.erased");
  if (holder.kind === "person")
    return <a href={addresses.person(id)}>{holder.label || t("person.erased")}</a>;
  return (
    <>
      <a href={addresses.position(id)}>{holder.label}</a> ({holder.personName ?? t("position.vacant")})
    </>
  );
};
