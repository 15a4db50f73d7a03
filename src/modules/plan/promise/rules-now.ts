import type { Plan } from "../portfolio/rules-plan.ts";
import type { Portfolio } from "../portfolio/rules-portfolio.ts";
import type { Fixed } from "../solve/rules-fixed.ts";
import { fromNow } from "../solve/rules-promises.ts";

/** How things stand: the period it is, the starts of what has begun or is done, and what was stopped. */
export type Now = { now: number; begun: Plan; stopped: readonly string[] };

/** A portfolio as it can still be planned, with what is fixed by that. */
export type AsOfNow = {
  portfolio: Portfolio;
  fixed: Fixed;
  begun: readonly string[];
  /** How much that changed: what is newly begun and stopped, and pins in the past that are taken back. */
  counts: { begun: number; stopped: number; unpinned: number };
};

type Planned = { portfolio: Portfolio; fixed: Fixed; begun: readonly string[] };

/**
 * What has begun stays where it began, nothing else begins in periods that are over, and what was stopped stays out.
 * Null when all that is so already.
 */
export const asOfNow = (
  { portfolio, fixed, begun: before }: Planned,
  { now, begun, stopped }: Now,
): AsOfNow | null => {
  const { periods } = portfolio.calendar;
  const fits = Object.fromEntries(
    portfolio.initiatives.flatMap(({ id, duration }) => {
      const start = Object.hasOwn(begun, id) ? begun[id] : undefined;
      return start !== undefined && start >= 0 && start + duration <= periods ? [[id, start]] : [];
    }),
  );
  const first = Math.max(0, now);
  // That it has begun makes nothing a duty: it is fixed, and that is told apart.
  const brought = fromNow(portfolio, { now: first, begun: fits });
  const initiatives = brought.initiatives.map((one, i) => ({
    ...one,
    mandatory: portfolio.initiatives[i]!.mandatory,
  }));
  const known = new Set(initiatives.map(({ id }) => id));
  const out = stopped.filter(id => known.has(id) && fixed[id] !== "out");
  const moved = initiatives.filter((one, i) => {
    const { earliest, finishBy } = portfolio.initiatives[i]!;
    return (
      one.earliest !== earliest ||
      one.finishBy !== finishBy ||
      (Object.hasOwn(fits, one.id) && !before.includes(one.id))
    );
  });
  const stale = initiatives.filter(({ id }) => {
    const will = Object.hasOwn(fixed, id) ? fixed[id] : undefined;
    return typeof will === "number" && !Object.hasOwn(fits, id) && !before.includes(id) && will < first;
  });
  if (moved.length + out.length + stale.length === 0) return null;
  const gone = new Set(stale.map(({ id }) => id));
  // Who took back that one stands, or left it out after that, has decided it knowing that it had begun.
  const stands = Object.fromEntries(
    Object.entries(fits).filter(([id]) => !before.includes(id) || typeof fixed[id] === "number"),
  );
  return {
    portfolio: { ...portfolio, initiatives },
    fixed: {
      ...Object.fromEntries(Object.entries(fixed).filter(([id]) => !gone.has(id))),
      ...Object.fromEntries(out.map(id => [id, "out" as const])),
      ...stands,
    },
    begun: [...new Set([...before, ...Object.keys(fits)])].filter(id => !out.includes(id)),
    counts: {
      begun: moved.filter(({ id }) => Object.hasOwn(fits, id)).length,
      stopped: out.length,
      unpinned: gone.size,
    },
  };
};
