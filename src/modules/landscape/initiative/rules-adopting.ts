import type { Values } from "../register/rules.ts";

/** The items an initiative carries out: what is stopped carries out none, and what waits for an item leaves it open. */
export const carriedOut = ({ stage, relation, sourceItems }: Values): string[] =>
  stage === "stopped" || relation === "awaits" ? [] : [sourceItems ?? []].flat().map(String);

/** An initiative before and after; `before` is missing for a new one. */
export type Step = { id: string; before?: Values | undefined; after: Values };

/** An item that an initiative would come to carry out, though another does. */
export type Twice = { id: string; item: string; other: string };

/**
 * An item has at most one initiative. Those that already shared one stay as they are; of two that come to it at once,
 * the first has it.
 */
export const carriedTwice = (all: readonly Step[]): Twice[] => {
  const by = new Map<string, string>();
  const coming: { id: string; item: string }[] = [];
  for (const { id, before, after } of all) {
    const had = new Set(before ? carriedOut(before) : []);
    for (const item of carriedOut(after)) {
      if (had.has(item)) by.set(item, id);
      else coming.push({ id, item });
    }
  }
  return coming.flatMap(({ id, item }) => {
    const other = by.get(item);
    if (other === undefined) by.set(item, id);
    return other === undefined ? [] : [{ id, item, other }];
  });
};
