/** `kind` is a noun of the landscape, or "unit", "person" or "position". */
export type Neighbour = { kind: string; id: string; name: string };

/** More than this nobody can read (460 took seconds to draw); the matrix is for the whole. */
export const neighbourhoodLimit = 60;

export type Neighbourhood = {
  /** By kind, in the order they were met; `leftOut` of each are not drawn. */
  groups: readonly { kind: string; things: readonly Neighbour[]; leftOut: number }[];
  leftOut: number;
};

/** What lies round a thing, as much as can be read; where room is short every kind gets its share. */
export const neighbourhoodOf = (
  near: readonly Neighbour[],
  limit: number = neighbourhoodLimit,
): Neighbourhood => {
  const byKind = new Map<string, Neighbour[]>();
  for (const thing of near) {
    const group = byKind.get(thing.kind);
    if (group) group.push(thing);
    else byKind.set(thing.kind, [thing]);
  }
  const shown = new Set(takingTurns([...byKind.values()]).slice(0, limit));
  return {
    groups: [...byKind].map(([kind, members]) => {
      const things = members.filter(thing => shown.has(thing));
      return { kind, things, leftOut: members.length - things.length };
    }),
    leftOut: near.length - shown.size,
  };
};

/** One of each kind in turn, so that 200 tasks do not crowd out the one contract. */
const takingTurns = (lists: readonly Neighbour[][]): Neighbour[] => {
  const longest = Math.max(0, ...lists.map(list => list.length));
  return Array.from({ length: longest }, (_, n) => lists.flatMap(list => list[n] ?? [])).flat();
};
