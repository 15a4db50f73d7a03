import type { Plan } from "../portfolio/rules-plan.ts";
import type { Initiative, Portfolio } from "../portfolio/rules-portfolio.ts";
import { pointsOf, startValue } from "../portfolio/rules-value.ts";
import { type Cell, cellsOf, latestOf, takesOf, tolerance } from "./rules-usage.ts";

/** A limit an initiative would break, with what it would take of what is left. */
export type Short = Pick<Cell, "kind" | "id" | "period" | "under"> & {
  needs: number;
  left: number;
};

/** One start it might have beside everything else in the plan, and what stands against it. */
export type Attempt = {
  start: number;
  /** What the plan would gain by it if nothing had to go. */
  gain: number;
  short: readonly Short[];
  /** What it waits for is not in the plan, or not finished by then. */
  waitsFor: readonly string[];
  /** These would begin before it has finished. */
  inFrontOf: readonly string[];
  excludedBy: readonly string[];
  /**
   * Wishes that would have to leave for it, chosen by least value for what they set free: one way to make room,
   * not proven the cheapest. Null when wishes alone cannot make room.
   */
  displaces: { ids: readonly string[]; value: number } | null;
};

/**
 * Why an initiative is not in the plan, or does not start earlier.
 * `could`: it could, the plan is not the best; `worth`: room can be made, but what must go is worth as much or
 * more; `trade`: one exchange is worth it, but it may break something else; `blocked`: duties fill the room, or a
 * link is in the way; `window`: it has no start to try.
 */
export type WhyNot = {
  id: string;
  /** Its start in the plan; null when it is out. */
  start: number | null;
  verdict: "could" | "worth" | "trade" | "blocked" | "window";
  attempts: readonly Attempt[];
  /** The attempt that would lose least, which tells best what stands in the way. */
  nearest: Attempt | null;
};

/** It serves no purpose that weighs, and nothing that might waits for it: no search takes it in, whatever room there is. */
export const givesNothing = (portfolio: Portfolio, one: Initiative): boolean =>
  pointsOf(portfolio, one) === 0 && !portfolio.initiatives.some(({ after }) => after.includes(one.id));

/** Tries every start before the one it has, or all of them when it is out. Null for an id that is not there. */
export const whyNot = (portfolio: Portfolio, plan: Plan, id: string): WhyNot | null => {
  const one = portfolio.initiatives.find(each => each.id === id);
  if (!one) return null;
  const start = Object.hasOwn(plan, id) ? (plan[id] ?? null) : null;
  const { [id]: _, ...others } = plan;
  const cells = cellsOf(portfolio, others);
  const last = start === null ? latestOf(portfolio, one) : start - 1;
  const now = start === null ? 0 : startValue(portfolio, one, start);
  const attempts: Attempt[] = [];
  for (let s = one.earliest; s <= last; s++) attempts.push(attemptAt(portfolio, others, cells, one, s, now));
  const nearest = nearestOf(attempts);
  return { id, start, verdict: verdictOf(nearest), attempts, nearest };
};

const attemptAt = (
  portfolio: Portfolio,
  others: Plan,
  cells: ReadonlyMap<string, Cell>,
  one: Initiative,
  start: number,
  now: number,
): Attempt => {
  const short = [...takesOf(portfolio, one, start)].flatMap(([key, needs]): Short[] => {
    const cell = cells.get(key);
    if (!cell || cell.demand + needs <= cell.supply + tolerance) return [];
    const { kind, id, period, under } = cell;
    return [
      {
        ...{ kind, id, under, needs, left: Math.max(0, cell.supply - cell.demand) },
        ...(period !== undefined && { period }),
      },
    ];
  });
  const begun = (id: string) => (Object.hasOwn(others, id) ? others[id] : undefined);
  const end = (each: Initiative) => (begun(each.id) ?? Number.POSITIVE_INFINITY) + each.duration;
  const { initiatives } = portfolio;
  const waitsFor = one.after.filter(id => initiatives.some(each => each.id === id && end(each) > start));
  const inFrontOf = initiatives
    .filter(
      ({ id, after }) => after.includes(one.id) && (begun(id) ?? start + one.duration) < start + one.duration,
    )
    .map(({ id }) => id);
  const excludedBy = initiatives
    .filter(
      ({ id, excludes }) =>
        begun(id) !== undefined && (one.excludes.includes(id) || excludes.includes(one.id)),
    )
    .map(({ id }) => id);
  return {
    ...{ start, gain: startValue(portfolio, one, start) - now, short, waitsFor, inFrontOf, excludedBy },
    displaces:
      waitsFor.length > 0 || inFrontOf.length > 0 ? null : displacedBy(portfolio, others, short, excludedBy),
  };
};

/** Takes out wishes until everything fits; those that wait for one that leaves, leave too. */
const displacedBy = (
  portfolio: Portfolio,
  others: Plan,
  short: readonly Short[],
  excludedBy: readonly string[],
): Attempt["displaces"] => {
  const byId = new Map(portfolio.initiatives.map(one => [one.id, one]));
  const worth = (id: string) => startValue(portfolio, byId.get(id)!, others[id]!);
  const gone = new Set<string>();
  const leave = (id: string): boolean => {
    if (gone.has(id)) return true;
    if (byId.get(id)?.mandatory !== false) return false;
    gone.add(id);
    return portfolio.initiatives
      .filter(one => one.after.includes(id) && others[one.id] !== undefined)
      .every(one => leave(one.id));
  };
  if (!excludedBy.every(leave)) return null;
  for (const { under, needs, left } of short) {
    const free = () => under.reduce((sum, { id, amount }) => sum + (gone.has(id) ? amount : 0), left);
    const order = under.toSorted((a, b) => worth(a.id) / a.amount - worth(b.id) / b.amount);
    for (const { id } of order) {
      if (free() + tolerance >= needs) break;
      if (byId.get(id)?.mandatory) continue;
      const before = [...gone];
      if (leave(id)) continue;
      // A duty waits for it, so it stays, and so does all that would have left with it.
      gone.clear();
      for (const each of before) gone.add(each);
    }
    if (free() + tolerance < needs) return null;
  }
  return { ids: [...gone], value: [...gone].reduce((sum, id) => sum + worth(id), 0) };
};

const lossOf = ({ gain, displaces }: Attempt): number =>
  displaces ? displaces.value - gain : Number.POSITIVE_INFINITY;

const nearestOf = (attempts: readonly Attempt[]): Attempt | null =>
  attempts.reduce<Attempt | null>((best, each) => {
    if (!best || lossOf(each) < lossOf(best)) return each;
    // Where nothing can make room, the one with least in its way.
    return lossOf(each) === lossOf(best) && each.short.length < best.short.length ? each : best;
  }, null);

const verdictOf = (nearest: Attempt | null): WhyNot["verdict"] => {
  if (!nearest) return "window";
  if (!nearest.displaces) return "blocked";
  if (lossOf(nearest) >= -tolerance) return "worth";
  return nearest.displaces.ids.length === 0 ? "could" : "trade";
};
