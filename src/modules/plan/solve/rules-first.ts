import { seeded } from "../../../kernel/random.ts";
import type { Starting } from "./rules-presolve.ts";

/**
 * A plan of those that must be in, and nothing else: places the one with the fewest starts left (the more so the
 * oftener it stood in the way), draws all conclusions, and begins anew where it gets stuck. Null when no try of
 * `tries` succeeds before `enough` says to stop, which proves nothing.
 */
export const firstPlan = (
  starting: Starting,
  seed: number,
  tries: number,
  enough = () => false,
): number[] | null => {
  const { jobs } = starting.problem;
  const random = seeded(seed);
  const weight = jobs.map(() => 1);
  for (let i = 0; i < tries && !enough(); i++) {
    const backs: (() => void)[] = [];
    const stuck = dive(starting, weight, random, backs, enough);
    if (stuck === "no time") break;
    const plan = jobs.map((_, p) => (starting.forced[p] ? (starting.startsOf(p)[0] ?? -1) : -1));
    for (const back of backs.reverse()) back();
    if (stuck < 0) return plan;
    weight[stuck]! += 1;
  }
  return null;
};

/** The one it got stuck at, or -1. Each placement that stands stays, and what takes it back is noted. */
const dive = (
  starting: Starting,
  weight: readonly number[],
  random: () => number,
  backs: (() => void)[],
  enough: () => boolean,
): number | "no time" => {
  for (;;) {
    const p = nextOf(starting, weight);
    if (p < 0) return -1;
    if (enough()) return "no time";
    const starts = starting.startsOf(p);
    // Early or late leaves the rest whole; the middle now and then.
    const early = random() < 0.5;
    const order = starts
      .map((start, k) => ({ start, rank: (early ? k : -k) + 2 * random() }))
      .sort((a, b) => a.rank - b.rank);
    const stands = ({ start }: { start: number }) => {
      const back = starting.guess(p, start);
      const fine = starting.propagate();
      if (fine) backs.push(back);
      else back();
      return fine;
    };
    if (!order.some(stands)) return p;
  }
};

const nextOf = ({ problem, forced, count }: Starting, weight: readonly number[]): number => {
  let best = -1;
  let least = Number.POSITIVE_INFINITY;
  for (let p = 0; p < problem.jobs.length; p++) {
    if (!forced[p] || count[p]! < 2) continue;
    const rank = count[p]! / weight[p]!;
    if (rank < least) {
      least = rank;
      best = p;
    }
  }
  return best;
};
