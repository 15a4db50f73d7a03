import { addDays, type Day, dayOf } from "../../../kernel/period.ts";
import { inOrder } from "../../../kernel/text.ts";
import type { Plan } from "../portfolio/rules-plan.ts";
import type { Calendar, Portfolio } from "../portfolio/rules-portfolio.ts";
import { startIn } from "../scenario/rules.ts";
import { monthOf } from "./rules-time.ts";

type End = {
  id: string;
  last: Day | null;
  notice: Day | null;
  /** What rests on it, and what of that each initiative retires. */
  uses: readonly string[];
  replacedBy: readonly { id: string; done: boolean; retires: readonly string[] }[];
};

/** A contract under a plan, once for each initiative that replaces what rests on it. */
export type ContractUnder<E extends End> = {
  contract: E;
  by: E["replacedBy"][number] | null;
  /** When its replacement is to be there: the last day for notice, or the last day of what ends by itself. */
  finishBy: Day;
  /** The last day of the replacement's work in the plan. */
  done: Day | null;
  /** `partly`: this one is, but not all that rests on the contract is replaced by then. Null where no plan tells. */
  verdict: "in-time" | "too-late" | "not-in" | "done" | "partly" | null;
  /** How many of the systems that rest on it are replaced by then. */
  replaced: number;
};

/** The first day of a period. */
const dayIn = (calendar: Calendar, t: number): Day => {
  const { year, month } = monthOf(calendar, t);
  return dayOf(year, month, 1);
};

/**
 * Contracts that end, or can last be given notice, from a day on and within the plan: the first to finish first, whether
 * anything replaces them or not.
 */
export const contractsUnder = <E extends End>(
  ends: readonly E[],
  { calendar, initiatives }: Portfolio,
  starts: Plan | null,
  today: Day,
): ContractUnder<E>[] => {
  const over = dayIn(calendar, calendar.periods);
  const durations = new Map(initiatives.map(one => [one.id, one.duration]));
  return ends
    .flatMap((contract): ContractUnder<E>[] => {
      const finishBy = contract.notice ?? contract.last;
      const last = contract.last ?? finishBy;
      if (finishBy === null || last === null || last < today || finishBy >= over) return [];
      const none = { contract, by: null, finishBy, done: null, verdict: null, replaced: 0 };
      if (contract.replacedBy.length === 0) return [none];
      const judged = contract.replacedBy.map((by): ContractUnder<E> => {
        if (by.done) return { ...none, by, verdict: "done" };
        if (starts === null) return { ...none, by };
        const start = startIn(starts, by.id);
        const duration = durations.get(by.id);
        if (start === undefined || duration === undefined) return { ...none, by, verdict: "not-in" };
        const done = addDays(dayIn(calendar, start + duration), -1);
        return { ...none, by, done, verdict: done <= finishBy ? "in-time" : "too-late" };
      });
      const there = (one: ContractUnder<E>) => one.verdict === "in-time" || one.verdict === "done";
      const replaced = new Set(judged.filter(there).flatMap(({ by }) => by?.retires ?? [])).size;
      // What rests on it and nothing replaces by then still needs the contract.
      return judged.map(one => ({
        ...one,
        replaced,
        ...(there(one) && replaced < contract.uses.length && { verdict: "partly" as const }),
      }));
    })
    .sort((a, b) => inOrder(a.finishBy, b.finishBy));
};
