import { inOrder } from "../../../kernel/text.ts";

export type Overlap = { a: string; b: string; taskIds: readonly string[] };

/**
 * Pairs of system uses that share a lowest-level task, less the pairs marked as meant; those that share
 * most come first. In each pair a < b.
 */
export const portfolioOverlap = (
  uses: readonly { id: string; taskIds: readonly string[] }[],
  isLowest: (taskId: string) => boolean,
  meant: readonly (readonly [string, string])[],
): Overlap[] => {
  const allowed = new Set(meant.map(([x, y]) => pairOf(x, y)));
  const pairs = new Map<string, { a: string; b: string; taskIds: string[] }>();
  for (const [taskId, useIds] of usesByTask(uses, isLowest)) {
    for (const [i, a] of useIds.entries()) {
      for (const b of useIds.slice(i + 1)) {
        const key = pairOf(a, b);
        if (allowed.has(key)) continue;
        const pair = pairs.get(key);
        if (pair) pair.taskIds.push(taskId);
        else pairs.set(key, { a, b, taskIds: [taskId] });
      }
    }
  }
  return [...pairs.values()].sort((x, y) => y.taskIds.length - x.taskIds.length);
};

const usesByTask = (
  uses: readonly { id: string; taskIds: readonly string[] }[],
  isLowest: (taskId: string) => boolean,
): Map<string, string[]> => {
  const byTask = new Map<string, string[]>();
  for (const { id, taskIds } of [...uses].sort((x, y) => inOrder(x.id, y.id))) {
    for (const taskId of new Set(taskIds)) {
      if (!isLowest(taskId)) continue;
      const list = byTask.get(taskId);
      if (list) list.push(id);
      else byTask.set(taskId, [id]);
    }
  }
  return byTask;
};

const pairOf = (x: string, y: string): string => (x < y ? `${x} ${y}` : `${y} ${x}`);
