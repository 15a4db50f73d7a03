import { type Known, type Sums, strangerOf } from "./equations.ts";
import type { Published } from "./published.ts";
import { groupsOf, type Truth } from "./truth.ts";

/** Something a stranger found out: by which attack, of which group and question. No count is in it. */
export type Finding = {
  attack:
    | "margins"
    | "nearly-all"
    | "nobody"
    | "alone"
    | "question"
    | "alike"
    | "few-apart"
    | "interval"
    | "beside"
    | "moved"
    | "metadata";
  group?: string;
  item?: string;
};

/** How many of each group can have answered: those of the frame, or fewer who were invited. */
export const populationsOf = ({ strata, invited }: Published): Map<string, number> => {
  const found = new Map<string, number>();
  for (const one of strata)
    for (const group of groupsOf(one)) found.set(group, (found.get(group) ?? 0) + one.population);
  for (const [group, asked] of invited) found.set(group, Math.min(found.get(group)!, asked));
  return found;
};

/** From here on everybody knows of each that they very likely answered. */
export const nearlyAll = (population: number) => Math.min(Math.ceil(population * 0.9), population - 1);

/** What is told of how many answered: exactly, at least so many, or nothing but that no more can than there are. */
export const knownCounts =
  (published: Published, populations: ReadonlyMap<string, number>): Known =>
  group => {
    const told = published.answered.get(group);
    const most = populations.get(group)!;
    if (!told || told.value === null) return [0, most];
    return told.status === "" ? [told.value, told.value] : [told.value, most];
  };

/**
 * Margins of the table of who answered, with the frame beside them: which small count is narrower than from nothing to
 * the threshold, of which group nearly all answered, and what somebody alone in a group finds out of the next.
 */
export const countAttacks = async (published: Published, truth: Truth, sums: Sums): Promise<Finding[]> => {
  const { threshold } = published;
  const populations = populationsOf(published);
  const known = knownCounts(published, populations);
  const stranger = await strangerOf(sums, known);
  const rangeOf = (group: string): readonly [number, number] => {
    const [least, most] = known(group);
    if (least === most || !stranger?.keys.includes(group)) return [least, most];
    const [low, high] = stranger.range(group);
    return [low, high ?? most];
  };
  const found: Finding[] = [];
  for (const [group, n] of truth.n) {
    const population = populations.get(group)!;
    if (n >= threshold && n < nearlyAll(population)) continue;
    const [low, high] = rangeOf(group);
    if (n < threshold && high === 0) found.push({ attack: "nobody", group });
    else if (n < threshold && (low > 0 || high < Math.min(threshold, population)))
      found.push({ attack: "margins", group });
    if (n >= nearlyAll(population) && low >= nearlyAll(population))
      found.push({ attack: "nearly-all", group });
  }
  if (stranger) found.push(...aloneAttacks(stranger, published, truth, sums));
  stranger?.dispose();
  return found;
};

type Open = NonNullable<Awaited<ReturnType<typeof strangerOf>>>;

/** Who is alone in a group knows its count; of a small one in the same place or role they may not know it. */
const aloneAttacks = (stranger: Open, { threshold }: Published, truth: Truth, sums: Sums): Finding[] => {
  const keys = new Set(stranger.keys);
  const small = (group: string) =>
    keys.has(group) && truth.n.get(group)! > 0 && truth.n.get(group)! < threshold;
  const found: Finding[] = [];
  for (const [whole, parts] of sums)
    for (const single of parts) {
      if (
        truth.n.get(single) !== 1 ||
        !keys.has(single) ||
        !parts.every(part => !part.startsWith("place:") && !part.startsWith("role:"))
      )
        continue;
      const others = [whole, ...parts].filter(group => group !== single && small(group));
      // Alone they are the whole: then they know it whatever is hidden.
      const alone = parts.every(part => part === single || truth.n.get(part) === 0);
      stranger.learn(single, 1);
      for (const group of others) {
        if (group === whole && alone) continue;
        const [low, high] = stranger.range(group);
        if (low === high) found.push({ attack: "alone", group });
      }
      stranger.forget(single);
    }
  return found;
};
