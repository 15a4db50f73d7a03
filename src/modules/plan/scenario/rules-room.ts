import type { Portfolio } from "../portfolio/rules-portfolio.ts";
import { limitOf } from "../portfolio/rules-value.ts";

/** What there is room for and what counts, as a scenario may change it. */
export const roomKinds = ["role", "unit", "budget", "purpose"] as const;
export type RoomKind = (typeof roomKinds)[number];

/** "Integration has 2 person-months more from 2028-Q1 to 2028-Q4": what, when and how much. */
export type RoomChange = {
  kind: RoomKind;
  id: string;
  /** First and last period; of no meaning for budgets and purposes. */
  from: number;
  to: number;
  how: "becomes" | "by";
  amount: number;
};

/** What can be changed, by kind: id and name. */
export const roomOf = (portfolio: Portfolio): Record<RoomKind, readonly { id: string; name: string }[]> => ({
  role: portfolio.roles,
  unit: portfolio.units,
  budget: portfolio.budgets.map(({ year }) => ({ id: String(year), name: String(year) })),
  purpose: portfolio.purposes,
});

/** The portfolio with that change; below zero nothing falls. Null when there is no such thing. */
export const changedRoom = (portfolio: Portfolio, change: RoomChange): Portfolio | null => {
  const { kind, id, how, amount } = change;
  if (!roomOf(portfolio)[kind].some(one => one.id === id)) return null;
  const next = (now: number) => Math.max(0, round(how === "by" ? now + amount : amount));
  const within = (now: number, t: number) => (t >= change.from && t <= change.to ? next(now) : now);
  const { periods } = portfolio.calendar;
  switch (kind) {
    case "role":
      return {
        ...portfolio,
        roles: portfolio.roles.map(one =>
          one.id === id ? { ...one, capacity: one.capacity.map(within) } : one,
        ),
      };
    case "unit":
      return {
        ...portfolio,
        units: portfolio.units.map(one => {
          if (one.id !== id) return one;
          const limits = Array.from({ length: periods }, (_, t) => within(limitOf(one, t), t));
          const [first = 0] = limits;
          return { ...one, changeLimit: limits.every(limit => limit === first) ? first : limits };
        }),
      };
    case "budget":
      return {
        ...portfolio,
        budgets: portfolio.budgets.map(one =>
          String(one.year) === id ? { ...one, amount: next(one.amount) } : one,
        ),
      };
    case "purpose":
      return {
        ...portfolio,
        purposes: portfolio.purposes.map(one => (one.id === id ? { ...one, weight: next(one.weight) } : one)),
      };
  }
};

/** The least there is of what should be less than nothing after a change; null where nothing falls below zero. */
export const belowZero = (
  portfolio: Portfolio,
  { kind, id, how, amount, from, to }: RoomChange,
): { n: number; period: number | null } | null => {
  const now = amountsOf(portfolio, kind, id);
  const least = now.reduce<{ n: number; period: number | null } | null>((least, n, t) => {
    const once = now.length === 1;
    if (!once && (t < from || t > to)) return least;
    return least && least.n <= n ? least : { n, period: once ? null : t };
  }, null);
  return how === "by" && least && round(least.n + amount) < 0 ? least : null;
};

/** What there is of something: in each period, or once. */
const amountsOf = (portfolio: Portfolio, kind: RoomKind, id: string): readonly number[] => {
  switch (kind) {
    case "role":
      return portfolio.roles.find(one => one.id === id)?.capacity ?? [];
    case "unit": {
      const unit = portfolio.units.find(one => one.id === id);
      return unit ? Array.from({ length: portfolio.calendar.periods }, (_, t) => limitOf(unit, t)) : [];
    }
    case "budget":
      return portfolio.budgets.flatMap(one => (String(one.year) === id ? [one.amount] : []));
    case "purpose":
      return portfolio.purposes.flatMap(one => (one.id === id ? [one.weight] : []));
  }
};

/** People write hundredths; what is added up must not show the machine's last digits. */
const round = (amount: number): number => Math.round(amount * 1e6) / 1e6;
