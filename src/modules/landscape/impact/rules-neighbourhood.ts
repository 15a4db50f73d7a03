import {
  type Depth,
  keyOf,
  type Landscape,
  type Thing,
  type ThingKey,
  type ThingKind,
  type Tie,
  tiesOf,
} from "./rules.ts";

/** More than this nobody can read (460 took seconds to draw); the matrix is for the whole. */
export const neighbourhoodLimit = 60;

export type Neighbourhood = {
  centre: Thing;
  /** By kind, in the order they were met; `leftOut` of each are not drawn. */
  groups: readonly { kind: ThingKind; things: readonly Thing[]; leftOut: number }[];
  ties: readonly Tie[];
  leftOut: number;
};

/** What lies round a thing, nearest first; where room is short every kind gets its share. */
export const neighbourhoodOf = (
  landscape: Landscape,
  centre: ThingKey,
  { depth, limit = neighbourhoodLimit }: { depth: Depth; limit?: number },
): Neighbourhood | null => {
  const middle = landscape.things.get(centre);
  if (!middle) return null;
  const rings = ringsRound(landscape, centre, depth);
  const shown = new Set<ThingKey>([centre]);
  for (const ring of rings) {
    for (const thing of takingTurns(ring)) {
      if (shown.size >= limit) break;
      shown.add(keyOf(thing));
    }
  }
  const all = rings.flat();
  return {
    centre: middle,
    groups: groupsOf(all, shown),
    ties: tiesAmong(landscape, shown),
    leftOut: all.length + 1 - shown.size,
  };
};

const ringsRound = (landscape: Landscape, centre: ThingKey, depth: Depth): Thing[][] => {
  const seen = new Set<ThingKey>([centre]);
  const rings: Thing[][] = [];
  let edge: ThingKey[] = [centre];
  for (let level = 0; level < depth; level++) {
    const ring: Thing[] = [];
    for (const key of edge) {
      for (const [, other] of tiesOf(landscape, key, "both")) {
        const thing = landscape.things.get(other);
        if (!thing || seen.has(other)) continue;
        seen.add(other);
        ring.push(thing);
      }
    }
    rings.push(ring);
    edge = ring.map(keyOf);
  }
  return rings;
};

/** One of each kind in turn, so that 200 tasks do not crowd out the one contract. */
const takingTurns = (ring: readonly Thing[]): Thing[] => {
  const byKind = [...groupByKind(ring).values()];
  const longest = Math.max(0, ...byKind.map(list => list.length));
  return Array.from({ length: longest }, (_, n) => byKind.flatMap(list => list[n] ?? [])).flat();
};

const groupByKind = (things: readonly Thing[]): Map<ThingKind, Thing[]> => {
  const groups = new Map<ThingKind, Thing[]>();
  for (const thing of things) {
    const group = groups.get(thing.kind);
    if (group) group.push(thing);
    else groups.set(thing.kind, [thing]);
  }
  return groups;
};

const groupsOf = (all: readonly Thing[], shown: ReadonlySet<ThingKey>): Neighbourhood["groups"] =>
  [...groupByKind(all)].map(([kind, members]) => {
    const things = members.filter(thing => shown.has(keyOf(thing)));
    return { kind, things, leftOut: members.length - things.length };
  });

const tiesAmong = (landscape: Landscape, shown: ReadonlySet<ThingKey>): Tie[] =>
  [...shown].flatMap(key => (landscape.below.get(key) ?? []).filter(tie => shown.has(tie.to)));
