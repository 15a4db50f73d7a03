import { redirect } from "react-router";
import { isId } from "../../../kernel/ids.ts";
import type { Refusal } from "../../../kernel/result.ts";
import type { Act } from "../../../platform/act.ts";
import { type ActionArgs, formOf, type LoaderArgs, notFound, paramOf } from "../../../platform/http/page.ts";
import { ErrorSummary, Page, Tabs, useLang } from "../../../platform/ui/index.ts";
import { addresses } from "../addresses.ts";
import { unitsChosen } from "../choices/choices.server.ts";
import { meant } from "../choices/meant.server.ts";
import type { Change } from "../history/rules.ts";
import { becauseOf, doneOf, type Refused, readerOf, refusedForm } from "../page.ts";
import { mayChange } from "../policy.ts";
import { thingsNamed } from "../responsibility/things.server.ts";
import { texts } from "../texts/index.ts";
import { endPosition, positionVerbs } from "./actions.server.ts";
import { PositionForm } from "./change-forms.tsx";
import { correctedPositionOf, positionBoxes, positionOf } from "./position-fields.tsx";
import { seePosition } from "./reads.server.ts";
import { type Position, positionChanges } from "./rules.ts";

type What = (typeof positionChanges)[number];
const isWhat = (text: string): text is What => (positionChanges as readonly string[]).includes(text);

export async function loader({ context, params }: LoaderArgs) {
  const act = readerOf(context);
  const [id, what] = [paramOf(params, "id"), paramOf(params, "what")];
  const sight = isId(id) && isWhat(what) ? await seePosition(act, id, act.today) : null;
  const there = sight?.position ?? sight?.slices.at(-1)?.value;
  if (!sight || !there || !isWhat(what)) throw notFound();
  const t = texts(act.lang);
  const units = await unitsChosen(act, [there.unit], act.today);
  return {
    lang: act.lang,
    id,
    what,
    name: `${there.title}, ${sight.names[there.unit] ?? ""}`,
    title: t(`position.change.${what}.title`, { name: there.title }),
    version: sight.version,
    there,
    first: sight.slices[0]?.from,
    names: sight.names,
    duties: sight.duties.filter(duty => duty.holder === id),
    things: await thingsNamed(
      act,
      sight.duties.map(duty => duty.object),
    ),
    today: act.today,
    unit: units[there.unit],
    person: there.person
      ? { id: there.person, label: sight.names[there.person] || t("person.erased") }
      : undefined,
    mayNot: becauseOf(mayChange(act), act),
  };
}
export type PositionChangeData = Awaited<ReturnType<typeof loader>>;

export async function action({ request, context, params }: ActionArgs): Promise<Refused | Response> {
  const act = readerOf(context);
  const [id, what] = [paramOf(params, "id"), paramOf(params, "what")];
  if (!isId(id) || !isWhat(what)) throw notFound();
  const { values } = await formOf(request);
  const named = await meant(act, values, what === "end" ? {} : positionBoxes, values.from);
  if (!named.ok) return named.refused;
  const outcome = await done(act, id, what, named.values);
  if (!outcome.ok) return refusedForm(outcome.refusal, values, act);
  return redirect(`${addresses.position(id)}?done=${doneOf(what, outcome)}`);
}

const done = async (
  act: Act,
  id: string,
  what: What,
  values: Record<string, string>,
): Promise<{ ok: true; value?: unknown } | { ok: false; refusal: Refusal }> => {
  const version = Number(values.version);
  const from = values.from ?? "";
  if (what === "end")
    return endPosition(act, { id, version, day: from, endDuties: values.endDuties === "yes" });
  // The verbs parse the values with the position's own schema.
  if (what === "correct")
    return positionVerbs.correct(act, {
      id,
      version,
      interval: { from, to: values.to || null },
      change: values.never === "yes" ? null : (correctedPositionOf(values) as Change<Position>),
      reason: values.reason ?? "",
      ask: values.leave !== "yes",
    });
  const sight = await seePosition(act, id, act.today);
  const there = sight?.position ?? sight?.slices.at(-1)?.value;
  const typed = Object.entries(positionOf(values)).filter(
    // Only what was altered in the form is a change; the rest may have plans of its own.
    ([name, value]) => value !== (there?.[name as keyof Position] ?? ""),
  );
  const change = Object.fromEntries(typed) as Change<Position>;
  return positionVerbs.change(act, { id, version, from, change });
};

export default function PositionChangePage(props: { loaderData: PositionChangeData; actionData?: Refused }) {
  const { loaderData: data, actionData: refused } = props;
  const t = texts(useLang());
  return (
    <Page
      title={data.title}
      lead={t(`position.change.${data.what}.lead`)}
      crumbs={[
        { label: data.names[data.there.unit] ?? t("kind.unit"), href: addresses.unit(data.there.unit) },
        { label: data.name, href: addresses.position(data.id) },
      ]}
    >
      <Tabs
        label={t("position.change.ways")}
        tabs={positionChanges.map(what => ({
          label: t(`position.change.${what}`),
          href: addresses.change("position", data.id, what),
          current: what === data.what,
        }))}
      />
      <ErrorSummary errors={refused?.errors} />
      <PositionForm data={data} refused={refused} />
    </Page>
  );
}
