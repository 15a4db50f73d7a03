import { addDays, type Day, daysBetween } from "../../../kernel/period.ts";
import { addQuarters, periodOf, type Quarter } from "../../../kernel/quarter.ts";
import { inOrder } from "../../../kernel/text.ts";
import type { Stage } from "./rules.ts";

export type MandatoryItem = { id: string; deadline: Day };

/** The municipality's own initiative for an item. */
export type CoveringInitiative = {
  id: string;
  itemId: string;
  stage: Stage;
  start: Quarter | null;
  quarters: number;
  /** Nobody said how long it takes: `quarters` is our guess, and the shortest there is. */
  guessed: boolean;
  /** The day it was in fact finished. */
  finishedOn: Day | null;
};

/** "This does not concern us", with reason and name; without both it is no declaration. */
export type Irrelevance = { itemId: string; reason: string; by: string };

export type Cover =
  | Met
  | { code: "no-initiative" }
  | { code: "declared-not-relevant"; reason: string; by: string };

/** How an initiative meets its item. */
type Met = {
  /** Further initiatives of the item: older data may hold several. */ also?: readonly string[];
} & (
  | { code: "planned-in-time"; initiativeId: string; finish: Day }
  /** In time only if it takes no longer than we guess. */
  | { code: "in-time-if-short"; initiativeId: string; finish: Day }
  | { code: "late"; initiativeId: string; finish: Day; daysLate: number }
  /** There is an initiative, but no plan in time: late until it has one. */
  | { code: "late"; initiativeId: string; finish: null; daysLate: null }
);

/** How every mandatory item is met here, the nearest deadline first. */
export const coverageOf = (
  items: readonly MandatoryItem[],
  initiatives: readonly CoveringInitiative[],
  declarations: readonly Irrelevance[],
  today: Day,
): { item: MandatoryItem; cover: Cover }[] => {
  const byItem = new Map<string, CoveringInitiative[]>();
  for (const initiative of initiatives)
    byItem.set(initiative.itemId, [...(byItem.get(initiative.itemId) ?? []), initiative]);
  const declared = new Map(
    declarations
      .filter(({ reason, by }) => reason.trim() !== "" && by.trim() !== "")
      .map(declaration => [declaration.itemId, declaration]),
  );
  return [...items]
    .sort((a, b) => inOrder(a.deadline, b.deadline))
    .map(item => ({ item, cover: coverOf(item, byItem.get(item.id) ?? [], declared.get(item.id), today) }));
};

const coverOf = (
  item: MandatoryItem,
  initiatives: readonly CoveringInitiative[],
  declared: Irrelevance | undefined,
  today: Day,
): Cover => {
  // Nobody knows which of several would be enough: the worst of them decides.
  const [worst, ...rest] = initiatives.map(initiative => metBy(item, initiative, today)).sort(worseFirst);
  if (worst)
    return rest.length === 0 ? worst : { ...worst, also: rest.map(({ initiativeId }) => initiativeId) };
  if (!declared) return { code: "no-initiative" };
  return { code: "declared-not-relevant", reason: declared.reason, by: declared.by };
};

const severity = ["late", "in-time-if-short", "planned-in-time"];

const worseFirst = (a: Met, b: Met): number =>
  severity.indexOf(a.code) - severity.indexOf(b.code) || inOrder(b.finish ?? "9999", a.finish ?? "9999");

const metBy = (item: MandatoryItem, initiative: CoveringInitiative, today: Day): Met => {
  const initiativeId = initiative.id;
  const finish = finishOf(initiative, today);
  if (finish === null) return { code: "late", initiativeId, finish, daysLate: null };
  const daysLate = daysBetween(item.deadline, finish);
  if (daysLate > 0) return { code: "late", initiativeId, finish, daysLate };
  const onGuess = initiative.guessed && initiative.finishedOn === null;
  return { code: onGuess ? "in-time-if-short" : "planned-in-time", initiativeId, finish };
};

/** The last day of the last of so many quarters. */
export const lastDayOf = (start: Quarter, quarters: number): Day =>
  addDays(periodOf(addQuarters(start, quarters)).from, -1);

/** The last day of its last quarter; never before today while it is not done. */
const finishOf = ({ stage, start, quarters, finishedOn }: CoveringInitiative, today: Day): Day | null => {
  if (stage === "done" && finishedOn !== null) return finishedOn;
  if (start === null) return null;
  const planned = lastDayOf(start, quarters);
  return stage !== "done" && planned < today ? today : planned;
};
