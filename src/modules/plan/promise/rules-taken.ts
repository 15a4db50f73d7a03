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
      ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)))
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
