import { redirect } from "react-router";
import { isId } from "../../../kernel/ids.ts";
import { addDays } from "../../../kernel/period.ts";
import { type Refusal, refused } from "../../../kernel/result.ts";
import type { Act } from "../../../platform/act.ts";
import { type ActionArgs, formOf, type LoaderArgs, notFound, paramOf } from "../../../platform/http/page.ts";
import { ErrorSummary, Page, Tabs, useLang } from "../../../platform/ui/index.ts";
import { addresses } from "../addresses.ts";
import { unitsChosen } from "../choices/choices.server.ts";
import { meant } from "../choices/meant.server.ts";
import type { ChoiceNoun, Chosen } from "../choices/nouns.ts";
import type { Change } from "../history/rules.ts";
import { becauseOf, dayIn, doneOf, given, type Refused, readerOf, refusedForm } from "../page.ts";
import { mayAppoint, mayChange } from "../policy.ts";
import { setManager } from "../responsibility/handover.server.ts";
import { texts } from "../texts/index.ts";
import { couldEndUnit, endUnit, unitVerbs } from "./actions.server.ts";
import { ChangeForm } from "./change-forms.tsx";
import { consequencesOfMerger } from "./merge.server.ts";
import { consequencesOfEnd, unitStanding } from "./reads.server.ts";
import { parents, type Unit } from "./rules.ts";

export const changes = ["details", "place", "manager", "merge", "end", "correct"] as const;
export type ChangeKind = (typeof changes)[number];
const isChange = (text: string): text is ChangeKind => (changes as readonly string[]).includes(text);

export async function loader({ request, context, params }: LoaderArgs) {
  const act = readerOf(context);
  const [id, what] = [paramOf(params, "id"), paramOf(params, "what")];
  const sight = isId(id) && isChange(what) ? await unitStanding(act, id) : null;
  if (!sight || !isChange(what)) throw notFound();
  const url = new URL(request.url);
  const end = dayIn(url, "end", "");
  const merging = what === "merge" ? await mergerAsked(act, id, sight.version, url) : {};
  const t = texts(act.lang);
  const there = sight.unit ?? sight.slices.at(-1)?.value;
  const name = there?.name ?? "";
  return {
    lang: act.lang,
    title: t(`unit.change.${what}.title`, { unit: name }),
    id,
    what,
    version: sight.version,
    name,
    unit: there,
    slices: sight.slices,
    today: act.today,
    tomorrow: addDays(act.today, 1),
    units: await unitsChosen(
      act,
      place.map(name => there?.[name]),
      end || addDays(act.today, 1),
    ),
    end,
    consequences: what === "end" && end ? await consequencesOfEnd(act, id, end) : null,
    merger: merging.merger,
    asked: merging.asked,
    mayNot: becauseOf(what === "manager" ? mayAppoint(act, "manager") : mayChange(act), act),
  };
}
type Asked = {
  asked?: Refused;
  merger?: { into: Chosen; day: string; consequences: Awaited<ReturnType<typeof consequencesOfMerger>> };
};

/** The merger the address asks about, or why it cannot be told; nothing when it asks about none. */
const mergerAsked = async (act: Act, id: string, version: number, url: URL): Promise<Asked> => {
  const [to, from] = ["to", "from"].map(name => url.searchParams.get(name) ?? "") as [string, string];
  if (!url.searchParams.has("to")) return {};
  const values = { to, from };
  const named = await meant(act, values, { to: "unit" }, from);
  if (!named.ok) return { asked: named.refused };
  const into = named.values.to ?? "";
  const could = await couldEndUnit(act, { id, version, day: from, cascade: { kind: "merge", to: into } });
  if (!could.ok) return { asked: refusedChange("merge", could.refusal, values, act) };
  return {
    merger: {
      into: (await unitsChosen(act, [into], from))[into] ?? { id: into, label: to },
      day: from,
      consequences: await consequencesOfMerger(act, { unit: id, into, day: from }),
    },
  };
};

export type ChangeData = Awaited<ReturnType<typeof loader>>;

export async function action({ request, context, params }: ActionArgs): Promise<Refused | Response> {
  const act = readerOf(context);
  const [id, what] = [paramOf(params, "id"), paramOf(params, "what")];
  if (!isId(id) || !isChange(what)) throw notFound();
  const { values } = await formOf(request);
  const named = await meant(act, values, boxes(what, values), values.from);
  if (!named.ok) return named.refused;
  const outcome = await done(act, id, what, named.values);
  if (!outcome.ok) return refusedChange(what, outcome.refusal, values, act);
  return redirect(`${addresses.unit(id)}?done=${doneOf(what, outcome)}`);
}

/** A refusal at its field: who goes into another unit stands wrongly in a tree because of that one. */
const refusedChange = (
  what: ChangeKind,
  refusal: Refusal,
  values: Record<string, string>,
  act: Act,
): Refused => {
  const told = refusedForm(refusal, values, act);
  if (what !== "merge" && what !== "end") return told;
  return {
    ...told,
    errors: told.errors.map(error => (error.field.startsWith("parent") ? { ...error, field: "to" } : error)),
  };
};

const done = async (
  act: Act,
  id: string,
  what: ChangeKind,
  values: Record<string, string>,
): Promise<{ ok: true; value?: unknown } | { ok: false; refusal: Refusal }> => {
  const version = Number(values.version);
  const from = values.from ?? "";
  if (what === "end") {
    const cascade =
      values.cascade === "end"
        ? ({ kind: "end" } as const)
        : values.cascade === "move"
          ? ({ kind: "move", to: values.to ?? "" } as const)
          : undefined;
    return endUnit(act, { id, version, day: from, ...(cascade && { cascade }) });
  }
  if (what === "merge")
    return endUnit(act, { id, version, day: from, cascade: { kind: "merge", to: values.to ?? "" } });
  if (what === "manager") {
    const nobody = values.nobody === "yes";
    if (nobody === Boolean(values.holder))
      return refused(nobody ? "responsibility.holder-or-nobody" : "responsibility.holder-missing");
    return setManager(act, id, values.holder || null, from);
  }
  const typed = given(values, attributesOf[what]);
  if (what === "correct")
    return unitVerbs.correct(act, {
      id,
      version,
      interval: { from, to: values.to || null },
      change: values.never === "yes" ? null : parts(typed, value => value !== ""),
      reason: values.reason ?? "",
      ask: values.leave !== "yes",
    });
  // Only what was altered in the form is a change; the rest may have plans of its own.
  const there = await unitStanding(act, id);
  const shownThen = there?.unit ?? there?.slices.at(-1)?.value;
  const change = parts(typed, (value, name) => value !== (shownThen?.[name as keyof Unit] ?? ""));
  return unitVerbs.change(act, {
    id,
    version,
    from,
    change,
    overrideFuture: values.overrideFuture === "yes",
  });
};

/** The boxes of a change that ask for somebody or something by name. */
const boxes = (what: ChangeKind, values: Record<string, string>): Record<string, ChoiceNoun> => {
  if (what === "manager") return { holder: "holder" };
  if (what === "end") return values.cascade === "move" ? { to: "unit" } : {};
  if (what === "merge") return { to: "unit" };
  return what === "details" ? {} : parents;
};

/** The fields that count; the verbs parse their values with the noun's own schema. */
const parts = (typed: Record<string, string | undefined>, counts: (value: string, name: string) => boolean) =>
  Object.fromEntries(
    Object.entries(typed).filter(([name, value]) => value !== undefined && counts(value, name)),
  ) as Change<Unit>;

const details = ["name", "type", "ean", "pNumber", "email", "phone", "address", "openingHours"] as const;
const place = ["parentLine", "parentPay", "parentSafety", "parentPolitics"] as const;
const attributesOf = { details, place, correct: [...details, ...place] };

export default function ChangePage(props: { loaderData: ChangeData; actionData?: Refused }) {
  const { loaderData: data, actionData: sent } = props;
  const t = texts(useLang());
  return (
    <Page
      title={data.title}
      lead={t(`unit.change.${data.what}.lead`)}
      crumbs={[
        { label: t("tree.link"), href: addresses.tree() },
        { label: data.name, href: addresses.unit(data.id) },
      ]}
    >
      <Tabs
        label={t("unit.change.ways")}
        tabs={changes.map(what => ({
          label: t(`unit.change.${what}`),
          href: addresses.changeUnit(data.id, what),
          current: what === data.what,
        }))}
      />
      <ErrorSummary errors={sent?.errors ?? data.asked?.errors ?? []} />
      <ChangeForm data={data} refused={sent} />
    </Page>
  );
}
