/** `initiativeId` may not start before `dependsOn` has finished. */
export type Dependency = { initiativeId: string; dependsOn: string };

/** One ring of initiatives that wait for each other, first and last the same; null when there is none. */
export const dependencyRing = (dependencies: readonly Dependency[]): string[] | null => {
  const waitsFor = new Map<string, string[]>();
  for (const { initiativeId, dependsOn } of dependencies) {
    const list = waitsFor.get(initiativeId);
    if (list) list.push(dependsOn);
    else waitsFor.set(initiativeId, [dependsOn]);
  }
  const finished = new Set<string>();
  for (const start of waitsFor.keys()) {
    const ring = ringFrom(start, waitsFor, finished);
    if (ring) return ring;
  }
  return null;
};

/** Depth first with a stack of its own, so that a long chain of initiatives cannot overflow the call stack. */
const ringFrom = (
  start: string,
  waitsFor: ReadonlyMap<string, readonly string[]>,
  finished: Set<string>,
): string[] | null => {
  if (finished.has(start)) return null;
  const way: { id: string; next: number }[] = [{ id: start, next: 0 }];
  const onWay = new Set([start]);
  while (way.length > 0) {
    const top = way[way.length - 1]!;
    const other = waitsFor.get(top.id)?.[top.next++];
    if (other === undefined) {
      way.pop();
      onWay.delete(top.id);
      finished.add(top.id);
    } else if (onWay.has(other)) {
      const ids = way.map(({ id }) => id);
      return [...ids.slice(ids.indexOf(other)), other];
    } else if (!finished.has(other)) {
      way.push({ id: other, next: 0 });
      onWay.add(other);
    }
  }
  return null;
};
