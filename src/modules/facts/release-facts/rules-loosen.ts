import { Flow } from "../protection/rules-flow.ts";
import type { Layout } from "./rules-layout.ts";

/**
 * What must be able to happen to a group's count for all a stranger knows: grow or shrink by so many, without the groups
 * somebody knows. `level` is how far other groups may be hidden for it.
 */
export type Want = {
  edge: number;
  way: "up" | "down";
  amount: number;
  without?: readonly number[];
  level: number;
};

/** How far a group's count may be from what it is for all a stranger knows, where it is hidden to a level: more, less. */
export type Room = (edge: number, level: number) => readonly [up: number, down: number];

type Asked = {
  room: Room;
  /** What must hold at these levels: of each list one. */
  wants: (levels: Uint8Array) => readonly (readonly Want[])[];
  cost: (edge: number) => number;
};

/**
 * Hides further groups until all that is wanted can be: each want that cannot is met along the cheapest way. Counts of
 * groups are a circulation, so what a stranger can find out of one is a largest flow through the hidden others.
 */
export const loosened = (layout: Layout, from: Uint8Array, asked: Asked): Uint8Array => {
  const levels = from.slice();
  for (;;) {
    const wants = asked.wants(levels);
    if (wants.length === 0) return levels;
    const flow = flowThrough(layout, edge => asked.room(edge, levels[edge]!));
    const open = wants.filter(any => !any.some(want => isMet(layout, flow, want)));
    if (open.length === 0) return levels;
    for (const any of open) {
      const now = flowThrough(layout, edge => asked.room(edge, levels[edge]!));
      if (any.some(want => isMet(layout, now, want))) continue;
      for (const [edge, level] of cheapest(layout, levels, any, asked)) levels[edge] = level;
    }
  }
};

const flowThrough = (
  layout: Layout,
  room: (edge: number) => readonly [number, number],
  cost?: (edge: number) => number,
): Flow => {
  const rooms = Array.from({ length: layout.from.length }, (_, edge) => room(edge));
  const edges = [...rooms.keys()].filter(edge => rooms[edge]![0] > 0 || rooms[edge]![1] > 0);
  const [up, down] = [(edge: number) => rooms[edge]![0], (edge: number) => rooms[edge]![1]];
  return new Flow(layout, edges, up, down, cost);
};

/** A count grows where as much can flow back round it, from its end to its beginning. */
const endsOf = ({ from, to }: Layout, { edge, way }: Want): [number, number] =>
  way === "up" ? [to[edge]!, from[edge]!] : [from[edge]!, to[edge]!];

const isMet = (layout: Layout, flow: Flow, want: Want): boolean => {
  const [source, sink] = endsOf(layout, want);
  return flow.most(source, sink, want.amount, [want.edge, ...(want.without ?? [])]) >= want.amount;
};

/**
 * The groups on the cheapest way of any of the wants, each with the level it must be hidden to; hidden further than wanted
 * only where no way is long enough else.
 */
const cheapest = (
  layout: Layout,
  levels: Uint8Array,
  any: readonly Want[],
  asked: Asked,
): Map<number, number> => {
  for (let further = 0; further <= most; further++) {
    const found = any.flatMap(want =>
      wayOf(layout, levels, want, Math.min(want.level + further, most), asked),
    );
    if (found.length > 0) return found.reduce((best, one) => (one.price < best.price ? one : best)).way;
  }
  // Where no way is long enough, all is hidden one level further; at the last there is nothing to be found out.
  const next = 1 + Math.min(...levels);
  if (next > most) throw new Error("a count that cannot be hidden");
  return new Map([...levels.keys()].flatMap(edge => (levels[edge]! < next ? [[edge, next]] : [])));
};

type Way = { price: number; way: Map<number, number> };

/** The cheapest way of a want through groups hidden to a level; none where it is not long enough. */
const wayOf = (
  layout: Layout,
  levels: Uint8Array,
  want: Want,
  level: number,
  { room, cost }: Asked,
): Way[] => {
  const flow = flowThrough(
    layout,
    edge => room(edge, Math.max(levels[edge]!, level)),
    edge => (levels[edge]! >= level ? 0 : cost(edge)),
  );
  const used = new Set<number>();
  const [source, sink] = endsOf(layout, want);
  const without = [want.edge, ...(want.without ?? [])];
  if (flow.most(source, sink, want.amount, without, edge => used.add(edge)) < want.amount) return [];
  const added = [...used].filter(edge => levels[edge]! < level);
  const price = added.reduce((sum, edge) => sum + cost(edge), 0);
  return [{ price, way: new Map(added.map(edge => [edge, level])) }];
};

/** The highest level: hidden. */
export const most = 2;
