import type { Conflict, ConflictConstraint } from "../portfolio/rules-plan.ts";
import type { Initiative, Portfolio } from "../portfolio/rules-portfolio.ts";
import type { Breach } from "./rules-check.ts";
import { type Question, type Row, solvable } from "./rules-search.ts";

/**
 * What is wrong with a conflict: something it names is not there, what it names can be planned, or it can
 * still not be planned when one entry is left out. Found by trying every start, without any presolve.
 */
export const conflictBreaches = (portfolio: Portfolio, conflict: Conflict): Breach[] => {
  const { initiatives, constraints } = conflict;
  const unknown = [
    ...initiatives.filter(id => !portfolio.initiatives.some(one => one.id === id)),
    ...constraints.filter(one => !isThere(portfolio, one)).map(({ id }) => id),
    ...repeated(initiatives),
    ...repeated(constraints.map(keyOf)),
  ];
  if (unknown.length > 0) return unknown.map(id => ({ kind: "unknown", id }));
  // "Perhaps" is no proof: a conflict that takes too long to confirm is not confirmed.
  if (solvable(questionOf(portfolio, conflict)) !== "no") return [{ kind: "conflict" }];
  return [
    ...initiatives
      .filter(id => solvable(questionOf(portfolio, without(conflict, "initiatives", id))) !== "yes")
      .map((id): Breach => ({ kind: "conflict", id })),
    ...constraints
      .filter(one => solvable(questionOf(portfolio, without(conflict, "constraints", one))) !== "yes")
      .map((one): Breach => ({ kind: "conflict", id: keyOf(one) })),
  ];
};

/** Whether what a conflict names could be planned in this portfolio; "perhaps" when so many tries do not tell. */
export const plannable = (
  portfolio: Portfolio,
  conflict: Conflict,
  tries: number,
): "yes" | "no" | "perhaps" => solvable(questionOf(portfolio, conflict), tries);

const without = <K extends keyof Conflict>(
  conflict: Conflict,
  part: K,
  one: Conflict[K][number],
): Conflict => ({
  ...conflict,
  [part]: conflict[part].filter(each => each !== one),
});

const keyOf = (one: ConflictConstraint): string =>
  [one.kind, one.id, ...("period" in one ? [one.period] : [])].join(" ");

const repeated = (keys: readonly string[]): string[] => keys.filter((key, i) => keys.indexOf(key) !== i);

const isThere = (portfolio: Portfolio, one: ConflictConstraint): boolean => {
  if (one.kind === "role" || one.kind === "unit") {
    const list = one.kind === "role" ? portfolio.roles : portfolio.units;
    return one.period < portfolio.calendar.periods && list.some(({ id }) => id === one.id);
  }
  if (one.kind === "budget") return portfolio.budgets.some(({ year }) => String(year) === one.id);
  return portfolio.initiatives.some(({ id }) => id === one.id);
};

/** Only what the conflict names: its initiatives with their windows, and its constraints. */
const questionOf = (portfolio: Portfolio, { initiatives, constraints }: Conflict): Question => {
  const named = portfolio.initiatives.filter(({ id }) => initiatives.includes(id));
  const place = new Map(named.map(({ id }, i) => [id, i]));
  const pairs = (of: (id: string, other: Initiative) => boolean, kind: string): [number, number][] =>
    constraints
      .filter(one => one.kind === kind)
      .flatMap(({ id }) => {
        const at = place.get(id);
        return at === undefined
          ? []
          : named.flatMap((other, i): [number, number][] => (i !== at && of(id, other) ? [[at, i]] : []));
      });
  const byId = new Map(named.map(one => [one.id, one]));
  return {
    pieces: named.map(one => ({ duration: one.duration, starts: startsOf(portfolio, one) })),
    rows: constraints.flatMap(one => rowOf(portfolio, named, one)),
    after: pairs((id, other) => byId.get(id)?.after.includes(other.id) === true, "after"),
    excludes: pairs(
      (id, other) => byId.get(id)?.excludes.includes(other.id) === true || other.excludes.includes(id),
      "excludes",
    ),
  };
};

/** Every start the window allows; −1 stands for "not done", which a duty does not allow. */
const startsOf = ({ calendar }: Portfolio, one: Initiative): number[] => {
  const starts = one.mandatory ? [] : [-1];
  for (let s = one.earliest; s + one.duration <= Math.min(one.finishBy, calendar.periods); s++)
    starts.push(s);
  return starts;
};

const rowOf = (portfolio: Portfolio, named: readonly Initiative[], one: ConflictConstraint): Row[] => {
  const over = (allowed: number, amount: (each: Initiative, k: number, t: number) => number): Row => ({
    allowed,
    used: named.map(each => start => {
      if (start < 0) return 0;
      let sum = 0;
      for (let k = 0; k < each.duration; k++) sum += amount(each, k, start + k);
      return sum;
    }),
  });
  switch (one.kind) {
    case "role": {
      const capacity = portfolio.roles.find(({ id }) => id === one.id)?.capacity[one.period] ?? 0;
      return [over(capacity, (each, k, t) => (t === one.period ? (each.effort[one.id]?.[k] ?? 0) : 0))];
    }
    case "unit": {
      const limit = portfolio.units.find(({ id }) => id === one.id)?.changeLimit ?? 0;
      const allowed = typeof limit === "number" ? limit : (limit[one.period] ?? 0);
      return [over(allowed, (each, _, t) => (t === one.period ? (each.changeLoad[one.id] ?? 0) : 0))];
    }
    case "budget": {
      const amount = portfolio.budgets.find(({ year }) => String(year) === one.id)?.amount ?? 0;
      return [
        over(amount, (each, k, t) =>
          String(calendarYear(portfolio.calendar, t)) === one.id ? (each.cost[k] ?? 0) : 0,
        ),
      ];
    }
    default:
      return [];
  }
};

/** 2027-Q3 with four periods a year: year 2027 + floor((3 − 1 + t) / 4). */
export const calendarYear = ({ start, periodsPerYear }: Portfolio["calendar"], t: number): number =>
  Number(start.slice(0, 4)) + Math.floor((Number(start.slice(6)) - 1 + t) / periodsPerYear);
