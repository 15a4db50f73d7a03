import { inOrder } from "../../../kernel/text.ts";
import type { Initiative, Portfolio } from "../portfolio/rules-portfolio.ts";

/** What of an initiative the municipality may say differently; what stands together is taken together. */
const facts: readonly (readonly (keyof Initiative)[])[] = [
  ["mandatory", "legalBasis"],
  ["earliest"],
  ["finishBy"],
  ["duration", "effort", "cost"],
  ["changeLoad"],
  ["benefits"],
  ["after"],
  ["excludes"],
];

type Taken = { portfolio: Portfolio; added: number; changed: number };

/**
 * A scenario's portfolio with what the municipality has registered or said differently since it was `known`. What was
 * changed in the scenario itself stays, and so does what is `settled`: begun, done or stopped. Null where that is
 * nothing.
 */
export const takenIn = (
  mine: Portfolio,
  known: Portfolio,
  today: Portfolio,
  settled: ReadonlySet<string>,
): Taken | null => {
  const [before, now] = [byId(known.initiatives), byId(today.initiatives)];
  const ids = byId(mine.initiatives);
  const added = today.initiatives.filter(({ id }) => !ids.has(id));
  const initiatives = mine.initiatives.map(one => {
    const [then, said] = [before.get(one.id), now.get(one.id)];
    return then && said && !settled.has(one.id) ? merged(one, then, said) : one;
  });
  const changed = initiatives.filter((one, i) => one !== mine.initiatives[i]).length;
  if (added.length + changed === 0) return null;
  const all = [...initiatives, ...added];
  return {
    added: added.length,
    changed,
    portfolio: {
      ...mine,
      initiatives: all,
      roles: withNew(mine.roles, today.roles, new Set(all.flatMap(one => Object.keys(one.effort)))),
      units: withNew(mine.units, today.units, new Set(all.flatMap(one => Object.keys(one.changeLoad)))),
    },
  };
};

/**
 * A scenario's portfolio with today's people, money and change limits in place of its own, and how many of them that
 * changes; null where that is none. What today does not know of stays, but for ceilings: a year without one has none.
 */
export const roomTaken = (
  mine: Portfolio,
  today: Portfolio,
): { portfolio: Portfolio; changed: number } | null => {
  const [roles, units] = [byId(today.roles), byId(today.units)];
  const next = {
    roles: mine.roles.map(one => ({ ...one, capacity: roles.get(one.id)?.capacity ?? one.capacity })),
    units: mine.units.map(one => ({
      ...one,
      changeLimit: units.get(one.id)?.changeLimit ?? one.changeLimit,
    })),
    budgets: today.budgets,
  };
  const years = (all: Portfolio["budgets"]) => all.map(one => ({ ...one, id: String(one.year) }));
  const changed =
    unlike(mine.roles, next.roles) +
    unlike(mine.units, next.units) +
    unlike(years(mine.budgets), years(next.budgets));
  return changed === 0 ? null : { portfolio: { ...mine, ...next }, changed };
};

/** How many of these are another in those, or are only here or only there. */
const unlike = <T extends { id: string }>(these: readonly T[], those: readonly T[]): number => {
  const [a, b] = [byId(these), byId(those)];
  return [...new Set([...a.keys(), ...b.keys()])].filter(id => written(a.get(id)) !== written(b.get(id)))
    .length;
};

const byId = <T extends { id: string }>(all: readonly T[]) => new Map(all.map(one => [one.id, one]));

/** The same initiative where nothing was said differently. */
const merged = (mine: Initiative, then: Initiative, now: Initiative): Initiative =>
  facts.reduce((one, fields) => {
    // A start before today is ruled out by the scenario itself, so its own may differ from what was known.
    const untouched = fields[0] === "earliest" || same(mine, then, fields);
    if (same(then, now, fields) || same(mine, now, fields) || !untouched) return one;
    const { legalBasis: _, ...rest } = one;
    const kept = fields.includes("legalBasis") ? rest : one;
    return {
      ...kept,
      ...Object.fromEntries(fields.flatMap(field => (field in now ? [[field, now[field]]] : []))),
    };
  }, mine);

const same = (a: Initiative, b: Initiative, fields: readonly (keyof Initiative)[]): boolean =>
  fields.every(field => written(a[field]) === written(b[field]));

/** A value as text, whatever order its table was stored in. */
const written = (value: unknown): string =>
  JSON.stringify(value, (_, each) =>
    each !== null && typeof each === "object" && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => inOrder(a, b)))
      : each,
  ) ?? "";

const withNew = <T extends { id: string }>(
  mine: readonly T[],
  today: readonly T[],
  used: ReadonlySet<string>,
) => {
  const known = byId(mine);
  return [...mine, ...today.filter(({ id }) => used.has(id) && !known.has(id))];
};
