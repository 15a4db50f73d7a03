import type { Noun } from "./noun.ts";
import type { Values } from "./rules.ts";

/** Fields whose chain must end: nothing may stand above itself. */
export const chains: readonly (readonly [noun: string, field: string])[] = [
  ["task", "broader"],
  ["contract", "parent"],
  ["system", "parent"],
  ["supplier", "parent"],
  ["initiative", "dependsOn"],
  ["initiative", "implements"],
  ["initiative", "extends"],
  ["initiative", "awaits"],
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

/** The field by which a thing would stand above itself among all of its kind; null when it does not. */
export const ringOf = (noun: Noun, id: string, all: ReadonlyMap<string, Values>): string | null => {
  const above = (field: string) => (at: string) => [all.get(at)?.[field] ?? []].flat().map(String);
  return chains.find(([name, field]) => name === noun.name && inRing(id, above(field)))?.[1] ?? null;
};
