/** Fields whose chain must end: nothing may stand above itself. */
export const chains: readonly (readonly [noun: string, field: string])[] = [
  ["task", "broader"],
  ["contract", "parent"],
  ["system", "parent"],
  ["supplier", "parent"],
  ["initiative", "dependsOn"],
];

/** Whether going up from a thing leads back to it. */
export const inRing = (id: string, above: (id: string) => string[]): boolean => {
  const seen = new Set<string>();
  const open = [...above(id)];
  while (open.length > 0) {
    const next = open.pop()!;
    if (next === id) return true;
    if (seen.has(next)) continue;
    seen.add(next);
    open.push(...above(next));
  }
  return false;
};
