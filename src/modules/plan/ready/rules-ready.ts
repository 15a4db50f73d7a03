import { addDays, type Day } from "../../../kernel/period.ts";
import { addQuarters, periodOf, type Quarter, quartersBetween } from "../../../kernel/quarter.ts";
import type { WorkRole } from "../capacity/rules-supply.ts";
import type { Initiative } from "../portfolio/rules-portfolio.ts";
import { blocking, type Lacking, type LackingCode } from "./rules-lacking.ts";

/** What only the plan asks of initiatives: what they give, which exclude each other, and before when none begins. */
export type Asked = {
  contributions: ReadonlyMap<string, Readonly<Record<string, number>>>;
  exclusions: readonly (readonly [one: string, other: string])[];
  notBefore: ReadonlyMap<string, Quarter>;
};

/** The quarters planned: `from` and so many; and the quarter it is now, which may lie before. */
export type Horizon = { now: Quarter; from: Quarter; periods: number };

/** An initiative that is neither done nor stopped, in the words of a plan. */
export type Wish = {
  id: string;
  name: string;
  begun: boolean;
  mandatory: boolean;
  legalBasis: string;
  source: string;
  start: Quarter | null;
  notBefore: Quarter | null;
  /** The last day it may be finished on. */
  deadline: Day | null;
  /** Person-months by role and thousands, for each quarter of its life; null until the three clicks are made. */
  life: { effort: Partial<Record<WorkRole, number[]>>; cost: number[] } | null;
  /** What it costs in another currency than the plan's; "" when none. */
  otherCurrency: string;
  changeLoad: Readonly<Record<string, number>>;
  benefits: Readonly<Record<string, number>>;
  after: readonly string[];
  /** Those it waits for that are stopped. */
  afterStopped: readonly string[];
  excludes: readonly string[];
};

/**
 * What of the wishes can be planned, and what each lacks. Nothing is put right silently: whatever is left out, or
 * planned with less than one would want to know, is told. What has begun stays where it began, with what remains.
 */
export const readyOf = (
  wishes: readonly Wish[],
  horizon: Horizon,
): { initiatives: Initiative[]; begun: string[]; lacking: Lacking[] } => {
  const looked = wishes.map(wish => ({ wish, ...lookedAt(wish, horizon) }));
  const lacking = looked.flatMap(one => one.lacking);
  const out = new Set(
    looked.filter(({ lacking }) => lacking.some(({ blocks }) => blocks)).map(one => one.wish.id),
  );
  // Who waits for one that is left out is left out too, and so on.
  for (let found = true; found; ) {
    found = false;
    for (const { wish } of looked) {
      const awaited = wish.begun || out.has(wish.id) ? undefined : wish.after.find(id => out.has(id));
      if (awaited === undefined) continue;
      out.add(wish.id);
      lacking.push(lack(wish, "waits-for-left-out", { other: awaited }));
      found = true;
    }
  }
  const planned = looked.flatMap(({ wish, initiative }) =>
    initiative && !out.has(wish.id) ? [initiative] : [],
  );
  const ids = new Set(planned.map(({ id }) => id));
  return {
    initiatives: planned.map(one => ({
      ...one,
      // What it waits for may be done already; who is not here excludes nobody.
      after: one.after.filter(id => ids.has(id)),
      excludes: one.excludes.filter(id => ids.has(id)),
    })),
    begun: looked.filter(({ wish }) => wish.begun && ids.has(wish.id)).map(({ wish }) => wish.id),
    lacking,
  };
};

const lack = (wish: Wish, code: LackingCode, values: Lacking["values"] = {}): Lacking => ({
  initiative: wish.id,
  code,
  blocks: (blocking as readonly string[]).includes(code),
  values,
});

const lookedAt = (wish: Wish, horizon: Horizon): { initiative: Initiative | null; lacking: Lacking[] } => {
  const lacking: Lacking[] = [];
  const say = (code: LackingCode, values: Lacking["values"] = {}) => lacking.push(lack(wish, code, values));
  if (!wish.life) say("no-effort");
  if (wish.otherCurrency) say("other-currency", { currency: wish.otherCurrency });
  if (wish.begun && !wish.start) say("no-start");
  if (!wish.begun && wish.mandatory && !wish.deadline) say("no-deadline");
  for (const other of wish.begun ? [] : wish.afterStopped) say("waits-for-stopped", { other });
  const span =
    wish.life &&
    (wish.begun ? remaining(wish, wish.life, horizon, say) : ahead(wish, wish.life, horizon, say));
  if (wish.mandatory && !wish.legalBasis) say("no-legal-basis");
  if (Object.keys(wish.changeLoad).length === 0) say("no-unit");
  if (Object.keys(wish.benefits).length === 0 && !wish.begun) say("no-benefit");
  if (!span || lacking.some(({ blocks }) => blocks)) return { initiative: null, lacking };
  const { begun, changeLoad, benefits, legalBasis, source } = wish;
  return {
    lacking,
    initiative: {
      id: wish.id,
      name: wish.name.length > longestName ? `${wish.name.slice(0, longestName - 1)}…` : wish.name,
      mandatory: wish.mandatory,
      ...span,
      changeLoad: { ...changeLoad },
      benefits: { ...benefits },
      after: begun ? [] : [...wish.after],
      excludes: [...wish.excludes],
      ...(source && { source }),
      ...(legalBasis && { legalBasis }),
    },
  };
};

/** What the format has room for. */
const longestName = 200;

type Life = NonNullable<Wish["life"]>;
type Span = Pick<Initiative, "earliest" | "finishBy" | "duration" | "effort" | "cost">;
type Say = (code: LackingCode, values?: Lacking["values"]) => void;

/** What is left of one that has begun: it runs from the first quarter on, for as long as was said. */
const remaining = (wish: Wish, life: Life, { now, from, periods }: Horizon, say: Say): Span | null => {
  if (!wish.start) return null;
  const passed = Math.max(0, quartersBetween(wish.start, from));
  const duration = life.cost.length - passed;
  const last = addQuarters(wish.start, life.cost.length - 1);
  if (duration <= 0) say(last < now ? "overdue" : "finished-before", { last });
  else if (duration > periods) say("too-long", { n: duration, periods });
  else if (wish.deadline && endOf(last) > wish.deadline) say("late-begun", { last, deadline: wish.deadline });
  if (duration <= 0 || duration > periods) return null;
  const left = (series: readonly number[]) => series.slice(passed);
  // One that is to begin before the plan does, but in a later quarter than the first, begins when it was to.
  const earliest = Math.max(0, quartersBetween(from, wish.start));
  const until = wish.deadline ? Math.min(quartersUntil(wish.deadline, from), periods) : periods;
  return {
    earliest,
    // It has begun, so it is finished when it is, deadline or not: that it is late is told.
    finishBy: Math.max(earliest + duration, until),
    duration,
    cost: left(life.cost),
    effort: eachRole(life.effort, left),
  };
};

const ahead = (wish: Wish, life: Life, { from, periods }: Horizon, say: Say): Span | null => {
  const duration = life.cost.length;
  const earliest = wish.notBefore ? Math.max(0, quartersBetween(from, wish.notBefore)) : 0;
  const until = wish.deadline ? quartersUntil(wish.deadline, from) : periods;
  const finishBy = Math.min(until, periods);
  if (duration > periods) {
    say("too-long", { n: duration, periods });
    return null;
  }
  if (earliest + duration > finishBy) {
    const last = addQuarters(from, finishBy - 1);
    say("no-room", {
      n: duration,
      earliest: addQuarters(from, earliest),
      last,
      deadline: wish.deadline ?? "",
    });
    return null;
  }
  if (wish.mandatory && until > periods) say("deadline-after", { deadline: wish.deadline ?? "" });
  return { earliest, finishBy, duration, cost: [...life.cost], effort: eachRole(life.effort) };
};

const eachRole = (
  effort: Life["effort"],
  of: (series: readonly number[]) => number[] = series => [...series],
): Record<string, number[]> =>
  Object.fromEntries(Object.entries(effort).map(([role, series]) => [role, of(series)]));

const endOf = (quarter: Quarter): Day => addDays(periodOf(addQuarters(quarter, 1)).from, -1);

/** Whole quarters from the first until a day is over; the quarter it lies in counts only if that ends with it. */
const quartersUntil = (day: Day, from: Quarter): number => {
  let n = 0;
  while (n < 400 && endOf(addQuarters(from, n)) <= day) n += 1;
  return n;
};
