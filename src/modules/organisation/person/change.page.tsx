import { redirect } from "react-router";
import { isId } from "../../../kernel/ids.ts";
import type { Refusal } from "../../../kernel/result.ts";
import type { Act } from "../../../platform/act.ts";
import { type ActionArgs, formOf, type LoaderArgs, notFound, paramOf } from "../../../platform/http/page.ts";
import { ErrorSummary, Page, Tabs, useLang } from "../../../platform/ui/index.ts";
import { addresses } from "../addresses.ts";
import { erasePerson, erasureObstacle, setKeepingDuty } from "../erasure/actions.server.ts";
import { whatWouldBeStruck } from "../erasure/preview.server.ts";
import { isErasureGround } from "../erasure/rules.ts";
import { sliceAt } from "../history/rules-slices.ts";
import { becauseOf, doneOf, type Refused, readerOf, refusedForm } from "../page.ts";
import { mayChange, mayErase } from "../policy.ts";
import { thingsNamed } from "../responsibility/things.server.ts";
import { tell, texts } from "../texts/index.ts";
import { endPerson, personVerbs } from "./actions.server.ts";
import { correctedPersonOf, personOf } from "./person-fields.tsx";
import { PersonForm } from "./person-forms.tsx";
import { seePerson } from "./reads.server.ts";
import { nameOf, personChanges } from "./rules.ts";

type What = (typeof personChanges)[number];
const isWhat = (text: string): text is What => (personChanges as readonly string[]).includes(text);

export async function loader({ context, params }: LoaderArgs) {
  const act = readerOf(context);
  const [id, what] = [paramOf(params, "id"), paramOf(params, "what")];
  const sight = isId(id) && isWhat(what) ? await seePerson(act, id, act.today) : null;
  if (!sight || !isWhat(what) || sight.erased) throw notFound();
  const there = sight.person ?? sight.slices.at(-1)?.value;
  const name = (there && nameOf(there)) ?? texts(act.lang)("person.erased");
  const obstacle = what === "erase" ? await erasureObstacle(act, id) : null;
  const may = { change: becauseOf(mayChange(act), act), erase: becauseOf(mayErase(act), act) };
  const stands = obstacle && !obstacle.ok ? tell(obstacle.refusal, act.lang) : undefined;
  return {
    lang: act.lang,
    id,
    what,
    name,
    title: texts(act.lang)(`person.change.${what}.title`, { name }),
    version: sight.version,
    there,
    first: sight.slices[0]?.from,
    duties: sight.duties,
    // One position may have been held more than once.
    positions: [
      ...new Map(
        sight.stays.filter(({ to }) => to === null || to > act.today).map(stay => [stay.id, stay]),
      ).values(),
    ],
    unitNames: sight.unitNames,
    things: await thingsNamed(
      act,
      sight.duties.map(duty => duty.object),
    ),
    today: act.today,
    keeping: sight.keeping,
    // Whoever may not erase has no need to see all of it in one place.
    toStrike: what === "erase" && may.erase === undefined ? await whatWouldBeStruck(act, id) : null,
    mayNot: { change: may.change, erase: may.erase ?? stands, keep: may.erase },
  };
}
export type PersonChangeData = Awaited<ReturnType<typeof loader>>;

export async function action({ request, context, params }: ActionArgs): Promise<Refused | Response> {
  const act = readerOf(context);
  const [id, what] = [paramOf(params, "id"), paramOf(params, "what")];
  if (!isId(id) || !isWhat(what)) throw notFound();
  const { values } = await formOf(request);
  const outcome = await done(act, id, what, values);
  if (!outcome.ok) return refusedForm(outcome.refusal, values, act);
  return redirect(`${addresses.person(id)}?done=${doneOf(values.intent ?? what, outcome)}`);
}

const done = async (
  act: Act,
  id: string,
  what: What,
  values: Record<string, string>,
): Promise<{ ok: true; value?: unknown } | { ok: false; refusal: Refusal }> => {
  const version = Number(values.version);
  const from = values.from ?? "";
  if (what === "erase") return erasing(act, id, values);
  if (what === "end") return endPerson(act, { id, version, day: from, letGo: values.letGo === "yes" });
  if (what === "correct")
    return personVerbs.correct(act, {
      id,
      version,
      interval: { from, to: values.to || null },
      change: values.never === "yes" ? null : correctedPersonOf(values),
      reason: values.reason ?? "",
      ask: values.leave !== "yes",
    });
  const sight = await seePerson(act, id, act.today);
  const there = sight?.person ?? (sight && sliceAt(sight.slices, from)?.value) ?? sight?.slices.at(-1)?.value;
  const typed = Object.entries(personOf(values)).filter(
    // Only what was altered in the form is a change; the rest may have plans of its own.
    ([name, value]) => value !== ((there as Record<string, unknown> | undefined)?.[name] ?? ""),
  );
  return personVerbs.change(act, { id, version, from, change: Object.fromEntries(typed) });
};

const erasing = async (act: Act, id: string, values: Record<string, string>) => {
  if (values.intent === "keep")
    return setKeepingDuty(act, id, { law: values.law ?? "", until: values.until || null });
  if (values.intent === "let-go-of-keeping") return setKeepingDuty(act, id, null);
  const ground = values.ground ?? "";
  if (!isErasureGround(ground))
    return { ok: false as const, refusal: { code: "erasure.ground-missing" } satisfies Refusal };
  return erasePerson(act, { id, ground });
};

export default function PersonChangePage(props: { loaderData: PersonChangeData; actionData?: Refused }) {
  const { loaderData: data, actionData: refused } = props;
  const t = texts(useLang());
  return (
    <Page
      title={data.title}
      lead={t(`person.change.${data.what}.lead`)}
      crumbs={[
        { label: t("people.link"), href: addresses.people() },
        { label: data.name, href: addresses.person(data.id) },
      ]}
    >
      <Tabs
        label={t("person.change.ways")}
        tabs={personChanges.map(what => ({
          label: t(`person.change.${what}`),
          href: addresses.change("person", data.id, what),
          current: what === data.what,
        }))}
      />
      <ErrorSummary errors={refused?.errors} />
      <PersonForm data={data} refused={refused} />
    </Page>
  );
}
