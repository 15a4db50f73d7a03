import type { Plan } from "../portfolio/rules-plan.ts";
import type { Initiative, Portfolio } from "../portfolio/rules-portfolio.ts";
import { pointsOf, worthFrom } from "../portfolio/rules-value.ts";
import { factorsOf, type Reaches, type Spread } from "./rules-draws.ts";

/** How far a role may be stretched in a period before something must wait. */
const elastic = 1.1;

/** What was seen in each draw. */
export type Replayed = {
  chosen: readonly Initiative[];
  /** Duties that finished after their deadline. */
  late: Float64Array;
  /** Value, as a share of the planned. */
  kept: Float64Array;
  /** Role-periods above 110 % if nothing were put off. */
  crowded: Float64Array;
  /** Ends of each chosen initiative, draw by draw. */
  ends: readonly Int32Array[];
};

export type Draws = { spread: Spread; seed: number; draws: number; reaches?: Reaches | undefined };

/**
 * Lives through a plan many times. Effort turns out m times as planned and lies evenly over a duration of
 * round(D·√m), at least 1. In planned order, duties first where starts are equal, each begins when it was
 * planned, when those before it have finished, and when every role has room up to 110 % in all its periods; else
 * it waits a period more. After the last period planned there is room for all.
 */
export const replayed = (
  portfolio: Portfolio,
  plan: Plan,
  { spread, seed, draws, reaches }: Draws,
): Replayed => {
  const pieces = piecesOf(portfolio, plan);
  const factors = pieces.map(({ one }) => factorsOf(one.id, spread, seed, draws, reaches?.get(one.id)));
  const planned = pieces.reduce(
    (sum, { points, start, one }) => sum + points * worthFrom(portfolio, start + one.duration),
    0,
  );
  const worth = Array.from({ length: horizonOf(portfolio) }, (_, end) => worthFrom(portfolio, end));
  const load = loadOf(portfolio);
  const seen: Replayed = {
    chosen: pieces.map(({ one }) => one),
    late: new Float64Array(draws),
    kept: new Float64Array(draws),
    crowded: new Float64Array(draws),
    ends: pieces.map(() => new Int32Array(draws)),
  };
  const lasts = new Int32Array(pieces.length);
  for (let n = 0; n < draws; n++) {
    const factorOf = (p: number) => factors[p]?.[n] ?? 1;
    for (const [p, { one }] of pieces.entries())
      lasts[p] = Math.max(1, Math.round(one.duration * Math.sqrt(factorOf(p))));
    seen.crowded[n] = crowdedIn(load, pieces, lasts, factorOf);
    load.clear();
    let value = 0;
    let late = 0;
    for (const [p, { one, start, points, before, total }] of pieces.entries()) {
      let begin = start;
      for (const q of before) begin = Math.max(begin, seen.ends[q]?.[n] ?? 0);
      const rate = factorOf(p) / (lasts[p] ?? 1);
      while (!load.fits(total, rate, begin, lasts[p] ?? 1)) begin++;
      load.add(total, rate, begin, lasts[p] ?? 1);
      const end = begin + (lasts[p] ?? 1);
      seen.ends[p]![n] = end;
      value += points * (worth[end] ?? 0);
      if (one.mandatory && end > one.finishBy) late++;
    }
    seen.late[n] = late;
    seen.kept[n] = planned > 0 ? value / planned : 1;
  }
  return seen;
};

/** Person-months by role, only of roles that are needed. */
type Total = readonly (readonly [role: number, months: number])[];
type Piece = { one: Initiative; start: number; points: number; before: readonly number[]; total: Total };

const piecesOf = (portfolio: Portfolio, plan: Plan): Piece[] => {
  const chosen = portfolio.initiatives.filter(({ id }) => Object.hasOwn(plan, id));
  const startOf = (one: Initiative) => plan[one.id] ?? 0;
  // Equal starts keep the order of the portfolio.
  chosen.sort((a, b) => startOf(a) - startOf(b) || Number(b.mandatory) - Number(a.mandatory));
  const place = new Map(chosen.map(({ id }, p) => [id, p]));
  return chosen.map(one => ({
    one,
    start: startOf(one),
    points: pointsOf(portfolio, one),
    before: one.after.flatMap(id => place.get(id) ?? []),
    total: portfolio.roles.flatMap(({ id }, r): Total => {
      const months = (one.effort[id] ?? []).reduce((sum, each) => sum + each, 0);
      return months > 0 ? [[r, months]] : [];
    }),
  }));
};

/** Nothing is worth anything that ends after this. */
const horizonOf = ({ calendar, benefitHorizon }: Portfolio): number => calendar.periods + benefitHorizon + 1;

/** The work of every role in every period, up to the last one planned. */
const loadOf = ({ calendar, roles }: Portfolio) => {
  const { periods } = calendar;
  const used = new Float64Array(roles.length * periods);
  const room = Float64Array.from(roles.flatMap(({ capacity }) => capacity.map(one => one * elastic + 1e-9)));
  return {
    clear: () => void used.fill(0),
    fits: (total: Total, rate: number, begin: number, lasts: number): boolean => {
      const end = Math.min(begin + lasts, periods);
      for (const [r, months] of total)
        for (let at = r * periods + begin; at < r * periods + end; at++)
          if (used[at]! + months * rate > room[at]!) return false;
      return true;
    },
    add: (total: Total, rate: number, begin: number, lasts: number): void => {
      const end = Math.min(begin + lasts, periods);
      for (const [r, months] of total)
        for (let at = r * periods + begin; at < r * periods + end; at++) used[at]! += months * rate;
    },
    crowded: (): number => used.reduce((sum, one, at) => (one > room[at]! ? sum + 1 : sum), 0),
  };
};

const crowdedIn = (
  load: ReturnType<typeof loadOf>,
  pieces: readonly Piece[],
  lasts: Int32Array,
  factorOf: (p: number) => number,
): number => {
  load.clear();
  const ends = new Int32Array(pieces.length);
  for (const [p, { start, before, total }] of pieces.entries()) {
    const begin = before.reduce((latest, q) => Math.max(latest, ends[q] ?? 0), start);
    load.add(total, factorOf(p) / lasts[p]!, begin, lasts[p]!);
    ends[p] = begin + lasts[p]!;
  }
  return load.crowded();
};
