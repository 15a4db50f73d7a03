/** A use's own word on the tasks the catalogue gives its product: only what differs is kept. */
export type TaskDeviations = { added: readonly string[]; removed: readonly string[] };

export type TasksOfUse = {
  tasks: readonly { taskId: string; from: "catalogue" | "added" }[];
  /** Removals of tasks the catalogue does not have (any more): kept, without effect. */
  idleRemovals: readonly string[];
  /** Additions the catalogue has gained since: kept, and counted once. */
  idleAdditions: readonly string[];
};

/** The tasks a system use supports: catalogue - removed + added, each once. */
export const tasksOfUse = (catalogue: readonly string[], deviations: TaskDeviations): TasksOfUse => {
  const given = new Set(catalogue);
  const removed = new Set(deviations.removed);
  const added = new Set(deviations.added);
  const kept = [...given].filter(taskId => !removed.has(taskId));
  const inherited = new Set(kept);
  return {
    tasks: [
      ...kept.map(taskId => ({ taskId, from: "catalogue" as const })),
      ...[...added].filter(id => !inherited.has(id)).map(taskId => ({ taskId, from: "added" as const })),
    ],
    idleRemovals: [...removed].filter(taskId => !given.has(taskId)),
    idleAdditions: [...added].filter(taskId => inherited.has(taskId)),
  };
};
