import { redirect } from "react-router";
import { isId } from "../../../kernel/ids.ts";
import type { Refusal } from "../../../kernel/result.ts";
import type { Act } from "../../../platform/act.ts";
import { type ActionArgs, formOf, type LoaderArgs, notFound, paramOf } from "../../../platform/http/page.ts";
import { Card, ErrorSummary, History, Page, useFormats, useLang, Work } from "../../../platform/ui/index.ts";
import { addresses } from "../addresses.ts";
import { zoneOf } from "../bulk/reads.server.ts";
import { erasePerson, erasureObstacle, setKeepingDuty } from "../erasure/actions.server.ts";
import { isErasureGround } from "../erasure/rules.ts";
import { sliceAt } from "../history/rules-slices.ts";
import { becauseOf, dayIn, type Refused, readerOf, refusedForm } from "../page.ts";
import { PlannedList } from "../planned/planned-list.tsx";
import { mayChange, mayErase } from "../policy.ts";
import { Carried } from "../responsibility/carried.tsx";
import { thingsNamed } from "../responsibility/things.server.ts";
import { tell, texts } from "../texts/index.ts";
import { Told } from "../told.tsx";
import { endPerson, personVerbs } from "./actions.server.ts";
import { personOf } from "./person-fields.tsx";
import { EraseCard, PersonForms } from "./person-forms.tsx";
import { seePerson } from "./reads.server.ts";
import { nameOf } from "./rules.ts";

export const meta = ({ loaderData }: { loaderData?: { title: string } }) => [{ title: loaderData?.title }];

export async function loader({ request, context, params }: LoaderArgs) {
  const act = readerOf(context);
  const id = paramOf(params, "id");
  const url = new URL(request.url);
  const on = dayIn(url, "on", act.today);
  const sight = isId(id) ? await seePerson(act, id, on) : null;
  if (!sight) throw notFound();
  const t = texts(act.lang);
  const there = sight.person ?? sight.slices.at(-1)?.value;
  const obstacle = sight.erased ? null : await erasureObstacle(act, id);
  const may = { change: becauseOf(mayChange(act), act), erase: becauseOf(mayErase(act), act) };
  const stands = obstacle && !obstacle.ok ? tell(obstacle.refusal, act.lang) : undefined;
  return {
    lang: act.lang,
    ...sight,
    things: await thingsNamed(
      act,
      sight.duties.map(duty => duty.object),
    ),
    title: sight.erased ? t("person.erased") : ((there && nameOf(there)) ?? t("person.erased")),
    there,
    on,
    today: act.today,
    zone: await zoneOf(act),
    told: url.searchParams.get("done"),
    mayNot: { change: may.change, erase: may.erase ?? stands, keep: may.erase },
    registrations: sight.log.map(one => ({
      version: one.version,
      recordedAt: one.recordedAt,
      verb: one.verb,
      reason: one.reason,
      spans: one.slices.length,
    })),
  };
}
export type PersonData = Awaited<ReturnType<typeof loader>>;

export async function action({ request, context, params }: ActionArgs): Promise<Refused | Response> {
  const act = readerOf(context);
  const id = paramOf(params, "id");
  if (!isId(id)) throw notFound();
  const { values } = await formOf(request);
  const outcome = await done(act, id, values);
  if (!outcome.ok) return refusedForm(outcome.refusal, values, act);
  return redirect(`${addresses.person(id)}?done=${values.intent}`);
}

const done = async (
  act: Act,
  id: string,
  values: Record<string, string>,
): Promise<{ ok: true } | { ok: false; refusal: Refusal }> => {
  const version = Number(values.version);
  const from = values.from ?? "";
  if (values.intent === "erase") {
    const ground = values.ground ?? "";
    if (!isErasureGround(ground)) return { ok: false, refusal: { code: "erasure.ground-missing" } };
    return erasePerson(act, { id, ground });
  }
  if (values.intent === "keep")
    return setKeepingDuty(act, id, { law: values.law ?? "", until: values.until || null });
  if (values.intent === "let-go-of-keeping") return setKeepingDuty(act, id, null);
  if (values.intent === "end")
    return endPerson(act, { id, version, day: from, letGo: values.letGo === "yes" });
  const sight = await seePerson(act, id, act.today);
  const there = sight?.person ?? (sight && sliceAt(sight.slices, from)?.value) ?? sight?.slices.at(-1)?.value;
  const typed = Object.entries(personOf(values)).filter(
    // Only what was altered in the form is a change; the rest may have plans of its own.
    ([name, value]) => value !== ((there as Record<string, unknown> | undefined)?.[name] ?? ""),
  );
  return personVerbs.change(act, { id, version, from, change: Object.fromEntries(typed) });
};

export default function PersonPage(props: { loaderData: PersonData; actionData?: Refused }) {
  const { loaderData: data, actionData: refused } = props;
  const t = texts(useLang());
  const f = useFormats();
  return (
    <Page
      title={data.title}
      lead={data.erased ? t("person.erased.lead", { day: f.day(data.erased.on) }) : t("person.lead")}
      crumbs={[{ label: t("people.link"), href: addresses.people() }]}
    >
      <Told what={data.told} />
      <ErrorSummary errors={refused?.errors ?? []} />
      <Holds data={data} />
      {!data.erased && (
        <Card title={t("planned.for-person")}>
          <PlannedList planned={data.planned} names={{}} none={t("planned.none-person")} />
        </Card>
      )}
      {!data.erased && <PersonForms data={data} refused={refused} />}
      <Card title={t("history.knew")}>
        <History
          entries={data.registrations.toReversed().map(one => ({
            key: String(one.version),
            when: f.dateTime(new Date(one.recordedAt), data.zone),
            what: t(`verb.${one.verb}`),
            note: one.reason ?? undefined,
          }))}
        />
      </Card>
      {!data.erased && <EraseCard data={data} refused={refused} />}
    </Page>
  );
}

const Holds = ({ data }: { data: PersonData }) => {
  const t = texts(useLang());
  const f = useFormats();
  return (
    <>
      <Card title={t("person.holds", { n: data.positions.length })}>
        <Work
          items={data.positions.map(position => ({
            label: `${position.title}, ${position.unitName ?? ""}`,
            href: addresses.position(position.id),
            note: `${f.percent(position.fraction / 100, 1)}${position.primary ? ` · ${t("attribute.primary")}` : ""}`,
          }))}
        />
      </Card>
      <Carried
        duties={data.duties}
        me={[data.id, ...data.positions.map(position => position.id)]}
        things={data.things}
        unitNames={data.unitNames}
      />
    </>
  );
};
