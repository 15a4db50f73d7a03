import { type Base, told } from "./rules-base.ts";
import type { Layout } from "./rules-layout.ts";
import { loosened, type Room, type Want } from "./rules-loosen.ts";

/** How many answered a question, as it is told: itself, at least so many, or not. */
export type ToldCount = { n: number; how: keyof typeof told };

/**
 * How many of each group answered one question, as it may be told. A group the wave's pattern hides stays hidden, and one
 * with fewer than the threshold. A group that is told exactly and falls into groups of which one is not would give that
 * one away: of it is told only how many answered in the groups that are, unless everybody who answered at all answered
 * this too. So no question tells anything of a hidden count.
 */
export const itemCounts = (
  { groups }: Layout,
  { n: base, levels, threshold }: Base,
  n: Float64Array,
  moved: (edge: number, n: number) => boolean,
): ToldCount[] => {
  const found: ToldCount[] = [];
  const unsteady = new Set<number>();
  // What a group falls into stands behind it.
  for (let edge = groups.length - 1; edge >= 0; edge--) {
    const count = n[edge]!;
    const { parts } = groups[edge]!;
    const atLeast = Math.max(
      threshold,
      ...parts.map(way =>
        way.reduce((sum, part) => sum + (found[part]!.how === "not" ? 0 : found[part]!.n), 0),
      ),
    );
    const clean = parts.every(way => way.every(part => found[part]!.how === "exactly"));
    const whole = count === base[edge]! && !parts.some(way => way.some(part => unsteady.has(part)));
    if (moved(edge, count) || parts.some(way => way.some(part => unsteady.has(part)))) unsteady.add(edge);
    if (levels[edge] === told.not || count < threshold) found[edge] = { n: 0, how: "not" };
    else if (levels[edge] === told.exactly && (clean || whole) && !moved(edge, count))
      found[edge] = { n: count, how: "exactly" };
    else found[edge] = { n: atLeast, how: "atLeast" };
  }
  return found;
};

/** So few of n that the others are nearly all: one of ten, at least one. */
export const nearlyNone = (n: number): number => Math.max(1, Math.floor(n / 10));

/** Below so many answers a share near the ends tells who gave it, however it is shown. */
export const fewestNearEnds = 10;

/**
 * What is counted of one question where all may have said the same: how many answered in each group, how many of them
 * gave each answer, and which groups are shown as "at least 90 %" of it.
 */
export type Facet = {
  n: Float64Array;
  answers: readonly { of: Float64Array; near: Uint8Array }[];
  /** Whether of a group nearly all said the same and it cannot be shown otherwise than hidden. */
  alike?: (edge: number) => boolean;
};

const smallAndAlike =
  ({ n, answers }: Facet) =>
  (edge: number): boolean =>
    n[edge]! < fewestNearEnds && answers.some(({ of }) => of[edge]! >= n[edge]! - nearlyNone(n[edge]!));

/**
 * The groups (1) of which the answers to a question are not told: those whose count is not; small ones that nearly all
 * said the same; and others, until nobody can compute from the rest that a hidden group, or one shown as "at least 90 %",
 * all said the same, or what fewer than the threshold said.
 */
export const hiddenAnswers = (
  layout: Layout,
  counts: readonly ToldCount[],
  { n, answers, alike = smallAndAlike({ n, answers }) }: Facet,
  threshold: number,
): Uint8Array => {
  let hidden: Uint8Array = Uint8Array.from(counts, ({ how }, edge) => Number(how === "not" || alike(edge)));
  const cost = (edge: number) => Math.max(n[edge]!, 1);
  for (;;) {
    const before = hidden;
    hidden = loosened(layout, hidden, { ...countsOf(n, threshold), cost });
    for (const answer of answers) hidden = loosened(layout, hidden, { ...othersOf(n, answer), cost });
    if (hidden.every((one, edge) => one === before[edge])) return hidden;
  }
};

/** No fewer than the threshold may stand apart: what they said could be taken from sums. */
const countsOf = (n: Float64Array, threshold: number) => ({
  room: ((edge, level) => (level === 0 ? [0, 0] : [Number.POSITIVE_INFINITY, n[edge]!])) satisfies Room,
  wants: (hidden: Uint8Array): Want[][] =>
    [...n.keys()].flatMap(edge => {
      if (hidden[edge] === 0 || n[edge] === 0 || n[edge]! >= threshold) return [];
      const want = (way: Want["way"], amount: number): Want => ({ edge, way, amount, level: 1 });
      return [[want("up", threshold - n[edge]!)], [want("down", n[edge]!)]];
    }),
});

/** So many may be of another mind: one, as behind "at least 90 %"; of a small group two, where it has two. */
const fewestOthers = (n: number): number => (n < fewestNearEnds ? Math.min(n, 2) : 1);

/** Those who did not give an answer: of no hidden group may they be known to be nearly none. */
const othersOf = (n: Float64Array, { of, near }: Facet["answers"][number]) => {
  const others = n.map((count, edge) => count - of[edge]!);
  const isNear = (edge: number) => near[edge] === 1 && others[edge]! <= n[edge]! / 10;
  return {
    room: ((edge, level) => {
      if (level > 0) return [of[edge]!, others[edge]!];
      return isNear(edge) ? [Math.floor(n[edge]! / 10) - others[edge]!, others[edge]!] : [0, 0];
    }) satisfies Room,
    wants: (hidden: Uint8Array): Want[][] =>
      [...n.keys()].flatMap(edge => {
        const least = hidden[edge] ? fewestOthers(n[edge]!) : isNear(edge) ? 1 : 0;
        const amount = least - others[edge]!;
        return amount > 0 ? [[{ edge, way: "up" as const, amount, level: 1 }]] : [];
      }),
  };
};
