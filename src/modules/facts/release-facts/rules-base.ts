import { type Layout, summed } from "./rules-layout.ts";
import { loosened, type Room, type Want } from "./rules-loosen.ts";

/** How a group's count of answers is told: as it is, only that it is at least the threshold, or not at all. */
export const told = { exactly: 0, atLeast: 1, not: 2 } as const;

/** The counts of a wave by group and how each is told; one pattern for all items. */
export type Base = { n: Float64Array; levels: Uint8Array; threshold: number };

/** From this count on nearly all of those who could answer did: nine of ten, or all but one. */
export const nearlyAll = (most: number): number => Math.min(Math.ceil(0.9 * most), most - 1);

/** Of fewer the parts of a share tell how many there are, however it is rounded: told "at least" it would be told. */
export const fewestAtLeast = 10;

/** Beside the counts: what protects them further. */
type Limits = {
  threshold: number;
  leastFrame: number;
  /** Groups the protector hides, by their place in the layout. */
  suppressed: readonly number[];
  /** Groups whose count was published before and has moved by one or a few. */
  moved: readonly number[];
};

/**
 * How the counts of a wave are told. Small and empty groups are hidden, and those of too small a frame; where nearly
 * everybody answered it is told only that it was at least the threshold. Then more is hidden until nothing of this can be
 * computed back, also by somebody who knows the frame and so how many each group can be at most.
 */
export const baseOf = (layout: Layout, answered: ArrayLike<number>, limits: Limits): Base => {
  const { threshold, leastFrame, suppressed, moved } = limits;
  const n = summed(layout, answered);
  const levels = Uint8Array.from(layout.groups, ({ population, most, planned }, edge) => {
    if (!planned || n[edge]! < threshold || population < leastFrame) return told.not;
    if (n[edge]! < nearlyAll(most)) return told.exactly;
    return nearlyAll(most) >= Math.max(threshold + 1, fewestAtLeast) ? told.atLeast : told.not;
  });
  for (const edge of suppressed) levels[edge] = told.not;
  for (const edge of moved)
    levels[edge] = Math.max(levels[edge]!, n[edge]! < fewestAtLeast ? told.not : told.atLeast);
  const asked = {
    room: roomOf(layout, n, threshold),
    wants: wantsOf(layout, n, limits),
    cost: (edge: number) => Math.max(n[edge]!, 1),
  };
  return { n, levels: loosened(layout, levels, asked), threshold };
};

/** Everybody knows the frame and who was invited: no more of a group can have answered. */
const roomOf =
  ({ groups }: Layout, n: Float64Array, threshold: number): Room =>
  (edge, level) => {
    if (level === told.exactly) return [0, 0];
    return [Math.max(0, groups[edge]!.most - n[edge]!), n[edge]! - (level === told.atLeast ? threshold : 0)];
  };

const wantsOf = (layout: Layout, n: Float64Array, { threshold, moved, leastFrame }: Limits) => {
  const { groups } = layout;
  const one = (edge: number, way: Want["way"], amount: number, level: number): Want[] =>
    amount > 0 ? [{ edge, way, amount, level }] : [];
  const either = (edge: number, level: number): Want[] => [
    ...one(edge, "up", 1, level),
    ...one(edge, "down", 1, level),
  ];
  const known = aloneBeside(layout, n, threshold);
  return (levels: Uint8Array): Want[][] => {
    const wants = groups.flatMap(({ population, most, planned }, edge) => {
      const count = n[edge]!;
      if (count < threshold)
        return [
          one(edge, "up", Math.min(threshold, most) - count, told.not),
          one(edge, "down", count, told.not),
        ];
      const own = [];
      if (count >= nearlyAll(most)) {
        const level = levels[edge] === told.not ? told.not : told.atLeast;
        own.push(one(edge, "down", count - nearlyAll(most) + 1, level));
      }
      if (planned && population < leastFrame) own.push(either(edge, told.not));
      return own;
    });
    const beside = moved.map(edge => either(edge, told.atLeast));
    return [...wants, ...beside, ...known].filter(any => any.length > 0);
  };
};

/**
 * Somebody alone in a group knows its count; of another small one in the same place or role they may not be sure. Where
 * they are a whole place or role themselves nothing helps, and nothing is wanted.
 */
const aloneBeside = (layout: Layout, n: Float64Array, threshold: number): Want[][] => {
  const { groups } = layout;
  const small = [...groups.keys()].filter(edge => n[edge]! > 0 && n[edge]! < threshold);
  const inner = small.filter(edge => groups[edge]!.place !== null && groups[edge]!.role !== null);
  const cellsAt = (edge: number) => groups[edge]!.cells.filter(cell => n[cellEdge(layout, cell)]! > 0).length;
  return inner.flatMap(single =>
    n[single] !== 1
      ? []
      : small.flatMap(edge => {
          if (edge === single || !touches(layout, edge, single)) return [];
          if (groups[edge]!.cells.includes(groups[single]!.cells[0]!) && cellsAt(edge) === 1) return [];
          const want = (way: Want["way"]): Want => ({
            ...{ edge, way, amount: 1, without: [single], level: told.not },
          });
          return [[want("up"), want("down")]];
        }),
  );
};

/** The group of a stratum. */
export const cellEdge = ({ groups, strata }: Layout, cell: number): number =>
  groups.length - strata.length + cell;

const touches = ({ from, to }: Layout, one: number, other: number): boolean =>
  [from[one], to[one]].some(node => node === from[other] || node === to[other]);
