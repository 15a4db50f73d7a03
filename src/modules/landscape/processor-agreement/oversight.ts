import type { Day } from "../../../kernel/period.ts";
import { nextOversight, type Oversight, oversightIntervals } from "../processing/rules-oversight.ts";
import { idOf } from "../register/landscape.ts";
import type { Thing } from "../register/rules.ts";

/** What an agreement says of its oversight. */
export const oversightSaid = (agreement: Thing): Oversight => {
  const last = idOf(agreement, "oversightLast");
  return {
    interval: oversightIntervals.find(code => code === agreement.values.oversightInterval) ?? null,
    planned: idOf(agreement, "oversightNext"),
    done: last ? [last] : [],
  };
};

/** When the processor of an agreement is next looked at; null when that is not known. */
export const oversightOf = (agreement: Thing): Day | null => nextOversight(oversightSaid(agreement));

/** When to look again once it has been done: the interval decides, and where there is none a later date somebody set. */
export const nextAfter = (agreement: Thing, on: Day): Day | null => {
  const said = { ...oversightSaid(agreement), done: [on] };
  return nextOversight({ ...said, planned: null }) ?? nextOversight(said);
};
