/** A task in its tree; `broaderId` null is a top of it. */
export type TaskInTree = { id: string; broaderId: string | null };

export type TaskTree = {
  narrower: ReadonlyMap<string | null, readonly string[]>;
  /** Every task after the one it lies under. */
  downward: readonly string[];
  broader: ReadonlyMap<string, string | null>;
};

/** The tree made ready; a task whose broader one is not at hand is a top. A ring of tasks is left out. */
export const taskTreeOf = (tasks: readonly TaskInTree[]): TaskTree => {
  const known = new Set(tasks.map(({ id }) => id));
  const narrower = new Map<string | null, string[]>([[null, []]]);
  const broader = new Map<string, string | null>();
  for (const { id, broaderId } of tasks) {
    const above = broaderId !== null && known.has(broaderId) ? broaderId : null;
    broader.set(id, above);
    const list = narrower.get(above);
    if (list) list.push(id);
    else narrower.set(above, [id]);
  }
  const downward = [...(narrower.get(null) ?? [])];
  for (let at = 0; at < downward.length; at++) {
    for (const id of narrower.get(downward[at]!) ?? []) downward.push(id);
  }
  return { narrower, downward, broader };
};

export const isLowest = (tree: TaskTree, taskId: string): boolean =>
  (tree.narrower.get(taskId) ?? []).length === 0;

/** A branch of which nothing is covered, told once at its top; `tasks` counts its lowest-level tasks. */
export type BareBranch = { taskId: string; tasks: number };

/** The tasks nothing in `covered` meets. A task covers all under it, and is met by anything under it. */
export const bareBranches = (tree: TaskTree, covered: ReadonlySet<string>): BareBranch[] => {
  const metFromAbove = new Set<string>();
  for (const id of tree.downward) {
    const above = tree.broader.get(id) ?? null;
    if (covered.has(id) || (above !== null && metFromAbove.has(above))) metFromAbove.add(id);
  }
  const metBelow = new Set<string>();
  const lowest = new Map<string, number>();
  for (const id of tree.downward.toReversed()) {
    const under = tree.narrower.get(id) ?? [];
    if (metFromAbove.has(id) || under.some(child => metBelow.has(child))) metBelow.add(id);
    lowest.set(id, under.length === 0 ? 1 : under.reduce((sum, child) => sum + (lowest.get(child) ?? 0), 0));
  }
  return tree.downward
    .filter(id => !metBelow.has(id))
    .filter(id => {
      const above = tree.broader.get(id) ?? null;
      return above === null || metBelow.has(above);
    })
    .map(taskId => ({ taskId, tasks: lowest.get(taskId) ?? 0 }));
};

export type Responsible = { taskId: string; unitId: string };

/** Exactly one unit answers for a task, many may perform it: where none does, and where several do. */
export const taskCoverage = (
  tree: TaskTree,
  responsible: readonly Responsible[],
): { none: BareBranch[]; several: { taskId: string; unitIds: readonly string[] }[] } => {
  const units = new Map<string, Set<string>>();
  for (const { taskId, unitId } of responsible) {
    const set = units.get(taskId);
    if (set) set.add(unitId);
    else units.set(taskId, new Set([unitId]));
  }
  return {
    none: bareBranches(tree, new Set(units.keys())),
    several: [...units]
      .filter(([, unitIds]) => unitIds.size > 1)
      .map(([taskId, unitIds]) => ({ taskId, unitIds: [...unitIds] })),
  };
};
