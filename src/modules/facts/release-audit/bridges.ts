import type { Sums } from "./equations.ts";

/**
 * The unknown parts that sums alone determine. Each group stands in two sums; sums are the nodes and unknown groups the
 * edges of a graph, and a group is determined where nothing else joins the two sides of it: a bridge (Tarjan 1974).
 */
export const determined = (sums: Sums, isKnown: (group: string) => boolean): string[] => {
  const ends = new Map<string, number[]>();
  sums.forEach(([whole, parts], sum) => {
    for (const group of [whole, ...parts])
      if (!isKnown(group)) ends.set(group, [...(ends.get(group) ?? []), sum]);
  });
  const next: { to: number; group: string }[][] = sums.map(() => []);
  for (const [group, [one, other]] of ends) {
    next[one!]!.push({ to: other!, group });
    next[other!]!.push({ to: one!, group });
  }
  const found: string[] = [];
  const seen = new Int32Array(sums.length);
  const low = new Int32Array(sums.length);
  let time = 0;
  const visit = (node: number, by: string): void => {
    time += 1;
    seen[node] = time;
    low[node] = time;
    for (const { to, group } of next[node]!) {
      if (group === by) continue;
      if (seen[to] === 0) {
        visit(to, group);
        if (low[to]! > seen[node]!) found.push(group);
        low[node] = Math.min(low[node]!, low[to]!);
      } else low[node] = Math.min(low[node]!, seen[to]!);
    }
  };
  sums.forEach((_, node) => {
    if (seen[node] === 0) visit(node, "");
  });
  return found;
};
