import { addDays, type Day, isDay } from "../../../kernel/period.ts";
import { done, type Result, refused } from "../../../kernel/result.ts";

/** Whole days from the announcement to the opening: a week, and a night where an error is put right. */
export const notice = { release: 7, correction: 1 } as const;

/** So far ahead a day can be named: further on nobody means it. */
const farthest = 730;

/** The day a release may be announced for or moved to: neither past nor too near. */
export const dueDay = (asked: string, today: Day, kind: keyof typeof notice): Result<Day> => {
  if (asked === "") return refused("field.required");
  if (!isDay(asked)) return refused("release.no-day");
  if (asked < today) return refused("release.past", { day: asked });
  const first = addDays(today, notice[kind]);
  if (asked < first) return refused(`release.too-near-${kind}`, { first });
  return asked > addDays(today, farthest) ? refused("release.too-far") : done(asked);
};

/** Why something public was done: every such step needs it. */
export const reasonOf = (typed: string): Result<string> => {
  const text = typed.trim();
  if (text === "") return refused("field.required");
  return text.length > 1000 ? refused("field.too-long", { most: 1000 }) : done(text);
};

/** What is stored of where a release stands, and whether the clock has opened it. */
type Stands = { state: "announced" | "frozen" | "withdrawn"; open: boolean };
export type Phase = "announced" | "frozen" | "released" | "withdrawn";

/** Where a release stands: nobody opens it, the time does. */
export const phaseOf = ({ state, open }: Stands): Phase => (open ? "released" : state);
