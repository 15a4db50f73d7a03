import { plannable } from "../check/rules-conflict.ts";
import type { Conflict } from "../portfolio/rules-plan.ts";
import type { Initiative, Portfolio } from "../portfolio/rules-portfolio.ts";
import type { Fixed } from "../solve/rules-fixed.ts";

/** A window that a conflict needs: with it opened, what the conflict names could be planned. */
export type InTheWay = { kind: "earliest" | "deadline" | "fixed"; id: string };

/** So many tries are made for each window; a page waits for them. */
const mostTries = 2_000;

/**
 * The windows without which there would be no conflict. A conflict names no deadline, since windows belong to its
 * initiatives: so one after the other is opened for as long as there is still no plan, and what is left is in the way.
 */
export const windowsInTheWay = (
  portfolio: Portfolio,
  conflict: Conflict,
  fixed: Fixed = {},
): readonly InTheWay[] => {
  const { periods } = portfolio.calendar;
  const windows = portfolio.initiatives
    .filter(({ id }) => conflict.initiatives.includes(id))
    .flatMap(({ id, earliest, finishBy }): InTheWay[] => {
      if (Object.hasOwn(fixed, id) && typeof fixed[id] === "number") return [{ kind: "fixed", id }];
      return [
        ...(earliest > 0 ? [{ kind: "earliest" as const, id }] : []),
        ...(finishBy < periods ? [{ kind: "deadline" as const, id }] : []),
      ];
    });
  // What is opened first is the least likely to be named: a decision is easier to take back than a deadline.
  const order = ["earliest", "deadline", "fixed"];
  let now = portfolio;
  return [...windows]
    .sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))
    .filter(window => {
      const without = openedBy(now, window);
      if (plannable(without, conflict, mostTries) !== "no") return true;
      now = without;
      return false;
    });
};

/** The portfolio with one window open. */
const openedBy = (portfolio: Portfolio, { kind, id }: InTheWay): Portfolio => ({
  ...portfolio,
  initiatives: portfolio.initiatives.map(one =>
    one.id === id
      ? {
          ...one,
          ...(kind !== "deadline" && { earliest: 0 }),
          ...(kind !== "earliest" && { finishBy: portfolio.calendar.periods }),
        }
      : one,
  ),
});

/** What must run one after another so that an initiative can finish: itself the last. */
export const chainTo = (
  portfolio: Portfolio,
  conflict: Conflict,
  last: Initiative,
): readonly Initiative[] => {
  const waits = conflict.constraints.some(({ kind, id }) => kind === "after" && id === last.id);
  const before = waits
    ? portfolio.initiatives.filter(({ id }) => last.after.includes(id) && conflict.initiatives.includes(id))
    : [];
  const longest = before
    .map(one => chainTo(portfolio, conflict, one))
    .reduce<readonly Initiative[]>((most, one) => (lengthOf(one) > lengthOf(most) ? one : most), []);
  return [...longest, last];
};

/** Periods they take one after another. */
export const lengthOf = (chain: readonly Initiative[]): number =>
  chain.reduce((sum, { duration }) => sum + duration, 0);
