/** A tree by what lies above each of its parts; null is the top. */
export type Above = ReadonlyMap<string, string | null>;

/** A part of the tree and all above it, the top first. A ring ends where it began. */
export const wayTo = (above: Above, id: string): string[] => {
  const way: string[] = [];
  let at: string | null = id;
  while (at !== null && above.has(at) && !way.includes(at)) {
    way.unshift(at);
    at = above.get(at) ?? null;
  }
  return way;
};

/** The parts right below a branch; of the whole tree when the branch is null. */
export const below = (above: Above, branch: string | null): string[] =>
  [...above].flatMap(([id, parent]) =>
    (parent !== null && above.has(parent) ? parent : null) === branch ? [id] : [],
  );

/** Where looking begins: below a single top there is more to see than the top itself. */
export const firstBranch = (above: Above): string | null => {
  let branch: string | null = null;
  for (let parts = below(above, null); parts.length === 1; ) {
    const [only] = parts;
    const next: string[] = below(above, only!);
    if (next.length === 0) break;
    branch = only!;
    parts = next;
  }
  return branch;
};

/**
 * The column a part is counted in: itself, or what lies above it `level` steps below the branch.
 * Null when it is not in the branch.
 */
export const columnFor = (above: Above, branch: string | null, level: number, id: string): string | null => {
  const way = wayTo(above, id);
  const start = branch === null ? 0 : way.indexOf(branch) + 1;
  if (branch !== null && start === 0) return null;
  return way[Math.min(start + level - 1, way.length - 1)] ?? null;
};
