import { type Base, fewestAtLeast, told } from "./rules-base.ts";
import type { Layout } from "./rules-layout.ts";
import { loosened, type Room, type Want } from "./rules-loosen.ts";

/** How many answered a question, as it is told: itself, at least so many, or not. */
export type ToldCount = { n: number; how: keyof typeof told };

const ways = ["exactly", "atLeast", "not"] as const;

/**
 * How many of each group answered one question, as it may be told. A group the wave's pattern hides stays hidden, and one
 * with fewer than the threshold. All together, and a role, are told exactly as long as those in them who are not told
 * apart are no fewer than the threshold; of a place that falls into groups of which one is not told exactly, only how
 * many answered in the groups that are, unless everybody who answered at all answered this too. Then more is told as "at
 * least" until each hidden group of few may be one in which nobody answered. So no question tells anything of a hidden
 * count, and the figures of the whole stay whole.
 */
export const itemCounts = (
  layout: Layout,
  base: Base,
  n: Float64Array,
  moved: (edge: number, n: number) => boolean,
): ToldCount[] => {
  const levels = loosened(layout, byItself(layout, base, n, moved), {
    room: roomOf(base, n),
    wants: () => smallOf(base, n),
    cost: edge => Math.max(n[edge]!, 1),
  });
  const found: ToldCount[] = [];
  // What a group falls into stands behind it.
  for (let edge = layout.groups.length - 1; edge >= 0; edge--) {
    const how = ways[levels[edge]!]!;
    const known = layout.groups[edge]!.parts.map(way => way.reduce((sum, part) => sum + found[part]!.n, 0));
    const least = Math.max(base.threshold, ...known);
    found[edge] = { n: how === "exactly" ? n[edge]! : how === "not" ? 0 : least, how };
  }
  return found;
};

/** How each group is told by itself and by what it falls into. */
const byItself = (
  { groups }: Layout,
  { n: base, levels, threshold }: Base,
  n: Float64Array,
  moved: (edge: number, n: number) => boolean,
): Uint8Array => {
  const found = new Uint8Array(groups.length);
  const unsteady = new Set<number>();
  // The fewest that are left of a group when all that is told of its parts, and of theirs, is taken away.
  const left = (edge: number): number =>
    groups[edge]!.parts.reduce((fewest, way) => {
      const untold = way.filter(part => found[part] !== told.exactly);
      return untold.length === 0
        ? fewest
        : Math.min(
            fewest,
            untold.reduce((sum, part) => sum + left(part), 0),
          );
    }, n[edge]!);
  for (let edge = groups.length - 1; edge >= 0; edge--) {
    const inside = groups[edge]!.parts.flat();
    const clean = inside.every(part => found[part] === told.exactly);
    const steady = !inside.some(part => unsteady.has(part));
    const whole = groups[edge]!.place === null && left(edge) >= threshold;
    const itself = moved(edge, n[edge]!);
    if (itself || !steady) unsteady.add(edge);
    const few = itself ? Math.max(threshold, fewestAtLeast) : threshold;
    if (levels[edge] === told.not || n[edge]! < few) found[edge] = told.not;
    else if (
      levels[edge] === told.exactly &&
      (clean || (steady && (whole || n[edge] === base[edge]))) &&
      !itself
    )
      found[edge] = told.exactly;
    else found[edge] = told.atLeast;
  }
  return found;
};

const roomOf =
  ({ n: base, threshold }: Base, n: Float64Array): Room =>
  (edge, level) => {
    if (level === told.exactly) return [0, 0];
    return [base[edge]! - n[edge]!, n[edge]! - (level === told.atLeast ? threshold : 0)];
  };

/** Of few who answered at all it may be that none answered this; of others, that none or that more than a few did. */
const smallOf = ({ n: base, threshold }: Base, n: Float64Array): Want[][] =>
  [...n.keys()].flatMap(edge => {
    const count = n[edge]!;
    if (count === 0 || count >= threshold) return [];
    const want = (way: Want["way"], amount: number): Want => ({ edge, way, amount, level: told.atLeast });
    const enough = base[edge]! >= threshold ? [want("up", threshold - count)] : [];
    return [[want("down", count), ...enough]];
  });

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
  /** How many gave each of several numbers, where one may be given and another not. */
  parts?: readonly Float64Array[];
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
 * all said the same, or what fewer than the threshold said. Those of `before` stay hidden.
 */
export const hiddenAnswers = (
  layout: Layout,
  counts: readonly ToldCount[],
  { n, parts = [], answers, alike = smallAndAlike({ n, answers }) }: Facet,
  threshold: number,
  before?: Uint8Array,
): Uint8Array => {
  const few = (edge: number) => [n, ...parts].some(of => of[edge]! > 0 && of[edge]! < threshold);
  let hidden: Uint8Array = Uint8Array.from(counts, ({ how }, edge) =>
    Number(how === "not" || before?.[edge] === 1 || few(edge) || alike(edge)),
  );
  const cost = (edge: number) => Math.max(n[edge]!, 1);
  for (;;) {
    const before = hidden;
    for (const of of [n, ...parts]) hidden = loosened(layout, hidden, { ...countsOf(of, threshold), cost });
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
