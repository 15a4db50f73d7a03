import { isId } from "../../kernel/ids.ts";
import { type Day, isDay } from "../../kernel/period.ts";
import type { Refusal } from "../../kernel/result.ts";
import type { Act } from "../../platform/act.ts";
import { becauseOf } from "../../platform/auth/index.ts";
import { notFound, type PageContext, staffOf } from "../../platform/http/page.ts";
import type { Refused } from "../../platform/ui/index.ts";
import { mayChange, mayRead } from "./policy.ts";
import { tell } from "./texts/index.ts";

export { becauseOf } from "../../platform/auth/index.ts";
export { errorOf, type Refused } from "../../platform/ui/index.ts";

/** Who reads organisation data; one who works elsewhere gets the same answer as for what is not there. */
export const readerOf = (context: PageContext): Act => {
  const act = staffOf(context);
  if (!mayRead(act)) throw notFound();
  return act;
};

/** A day in the address; what is no day counts as not given. */
export const dayIn = (url: URL, name: string, otherwise: Day): Day => {
  const day = url.searchParams.get(name) ?? "";
  return isDay(day) ? day : otherwise;
};

/** What the address gives as a day though it is none; null when all is well. */
export const noDayIn = (url: URL): string | null => {
  const asked = ["on", "known"].map(name => url.searchParams.get(name) ?? "");
  return asked.find(day => day !== "" && !isDay(day))?.slice(0, 40) ?? null;
};

/** The day of knowing in the address; nobody knows yet what will be known. */
export const knownIn = (url: URL, today: Day): Day => {
  const known = dayIn(url, "known", today);
  return known > today ? today : known;
};

/** Whether the address asks for what will be known on a day that has not come. */
export const knownAhead = (url: URL, today: Day): boolean => dayIn(url, "known", today) > today;

/** The id of a thing in the address; what is no id counts as not given. */
export const idIn = (request: Request, name: string): string | undefined => {
  const id = new URL(request.url).searchParams.get(name) ?? "";
  return isId(id) ? id : undefined;
};

/** What every page for something new knows. */
export const newOf = (act: Act, title: string) => ({
  lang: act.lang,
  title,
  today: act.today,
  mayNot: becauseOf(mayChange(act), act),
});
export type NewData = ReturnType<typeof newOf>;

/** A refusal at the field it is about. */
export const refusedForm = (refusal: Refusal, values: Record<string, string>, act: Act): Refused => ({
  values,
  errors: [{ field: fieldOf(refusal, values), text: tell(refusal, act.lang) }],
});

/** What a page says of a change just made: of a correction also that something no longer hangs together. */
export const doneOf = (what: string, outcome: { value?: unknown }): string => {
  const { reported = [] } = (outcome.value ?? {}) as { reported?: readonly Refusal[] };
  return what === "correct" && reported.length > 0 ? "correct-loose" : what;
};

const fieldOf = ({ code, values: told = {} }: Refusal, values: Record<string, string>): string => {
  const { hierarchy, attribute } = told;
  // A tree is told of at the parent of its own hierarchy.
  if (typeof hierarchy === "string") return `parent${hierarchy[0]?.toUpperCase()}${hierarchy.slice(1)}`;
  if (typeof attribute === "string") return attribute;
  if (code === "person.name-missing") return values.given ? "family" : "given";
  if (code === "history.not-a-day")
    return ["from", "to", "until"].find(name => values[name] && !isDay(values[name])) ?? "from";
  return fields[code] ?? "";
};

const fields: Record<string, string> = {
  "history.past-needs-correction": "from",
  "history.dates-wrong-way": "to",
  "history.reason-required": "reason",
  "history.end-before-start": "from",
  "history.already-ended": "from",
  "correct.leaves-dangling": "leave",
  "unit.name-missing": "name",
  "unit.ean-wrong": "ean",
  "unit.p-number-wrong": "pNumber",
  "unit.email-wrong": "email",
  "unit.parent-unknown": "parentLine",
  "unit.target-missing": "to",
  "unit.target-not-valid": "to",
  "unit.target-ends": "to",
  "unit.move-to-itself": "to",
  "person.has-dependants": "letGo",
  "person.email-wrong": "email",
  "position.title-missing": "title",
  "position.unit-missing": "unit",
  "position.unit-not-valid": "from",
  "position.person-not-valid": "person",
  "position.person-unknown": "person",
  "position.fraction-wrong": "fraction",
  "position.second-primary": "primary",
  "position.overlapping": "person",
  "position.has-duties": "endDuties",
  "erasure.ground-missing": "ground",
  "erasure.law-missing": "law",
  "erasure.law-too-long": "law",
  "erasure.until-not-a-day": "until",
  "responsibility.holder-missing": "holder",
  "responsibility.holder-or-nobody": "holder",
  "responsibility.holder-not-valid": "holder",
  "responsibility.deputy-not-valid": "deputy",
  "responsibility.deputy-same": "deputy",
};

/** What a field shows: what was typed, else what is there. */
export const shown = (
  refused: Refused | undefined,
  field: string,
  there: string | null | undefined,
): string => refused?.values[field] ?? there ?? "";

/** Only the fields a form had, for a verb that takes a part. */
export const given = <K extends string>(
  values: Record<string, string>,
  names: readonly K[],
): Partial<Record<K, string>> =>
  Object.fromEntries(
    names.filter(name => values[name] !== undefined).map(name => [name, values[name]]),
  ) as Partial<Record<K, string>>;
