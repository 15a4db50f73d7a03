import { seeded } from "../../../kernel/random.ts";
import type { Starting } from "./rules-presolve.ts";

/**
 * A plan of those that must be in, and nothing else: places the one with the fewest starts left (the more so the
 * oftener it stood in the way), draws all conclusions, and begins anew where it gets stuck. Null when no try of
 * `tries` succeeds, which proves nothing.
 */
export const firstPlan = (starting: Starting, seed: number, tries: number): number[] | null => {
  const { jobs } = starting.problem;
  const random = seeded(seed);
  const weight = jobs.map(() => 1);
  for (let i = 0; i < tries; i++) {
    const backs: (() => void)[] = [];
    const stuck = dive(starting, weight, random, backs);
    const plan = jobs.map((_, p) => (starting.forced[p] ? (starting.startsOf(p)[0] ?? -1) : -1));
    for (const back of backs.reverse()) back();
    if (stuck < 0) return plan;
    weight[stuck]! += 1;
  }
  return null;
};

/** The one it got stuck at, or -1. */
const dive = (
  starting: Starting,
  weight: readonly number[],
  random: () => number,
  backs: (() => void)[],
): number => {
  for (;;) {
    const p = nextOf(starting, weight);
    if (p < 0) return -1;
    const starts = starting.startsOf(p);
    // Early or late leaves the rest whole; the middle now and then.
    const early = random() < 0.5;
    const order = starts
      .map((start, k) => ({ start, rank: (early ? k : -k) + 2 * random() }))
      .sort((a, b) => a.rank - b.rank);
    const chosen = order.find(({ start }) => starting.survives(p, start));
    if (!chosen) return p;
    backs.push(starting.guess(p, chosen.start));
    if (!starting.propagate()) return p;
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
