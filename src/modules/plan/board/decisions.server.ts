import type { Scenario, Will } from "../scenario/rules.ts";

/** What a form decides of an initiative: a start, in, out, or nothing any more; what is none of these is outside its window. */
export const willOf = (values: Record<string, string>, { portfolio }: Scenario): Will => {
  const { will = "" } = values;
  if (will === "in" || will === "out") return will;
  if (will === "free") return null;
  return /^\d{1,3}$/.test(will) ? Number(will) : portfolio.calendar.periods;
};
