import type { Wave } from "../release-facts/rules-given.ts";
import type { Published } from "./published.ts";

/** What was answered to a question in a group: how many answered, and how many gave each answer. */
export type Said = { n: number; gave: Map<string, number> };

/** What the auditor knows and no stranger does: it says whether what a stranger concludes is so. */
export type Truth = {
  /** How many answered, by group. */
  n: Map<string, number>;
  of: (item: string) => Map<string, Said>;
  /** The same of those alone who did not stand beside the scale. */
  on: (item: string) => Map<string, Said>;
};

/** All groups somebody belongs to. */
export const groupsOf = ({ place, role }: { place: string; role: string }): string[] => [
  ...["_all", `role:${role}`, `place:${place}`, `${place}:${role}`],
];

/** Counted anew from the answers; shares no code with what made the figures. */
export const truthOf = ({ responses, strata }: Wave, { items }: Published): Truth => {
  const n = new Map(strata.flatMap(groupsOf).map(group => [group, 0]));
  for (const one of responses) for (const group of groupsOf(one)) n.set(group, n.get(group)! + 1);
  const counted = (item: string, without: readonly string[]) => {
    const { kind, answers } = items.get(item)!;
    const found = new Map([...n.keys()].map((group): [string, Said] => [group, { n: 0, gave: new Map() }]));
    for (const one of responses) {
      const given = saidTo(one.answers, item, kind, answers);
      if (given === null || given.some(answer => without.includes(answer))) continue;
      for (const group of groupsOf(one)) {
        const said = found.get(group)!;
        said.n += 1;
        for (const answer of given) said.gave.set(answer, (said.gave.get(answer) ?? 0) + 1);
      }
    }
    return found;
  };
  return { n, of: item => counted(item, []), on: item => counted(item, items.get(item)!.asides) };
};

/** What somebody said to a question, as names that can be the same for all; null where they left it blank. */
const saidTo = (
  answers: Wave["responses"][number]["answers"],
  item: string,
  kind: string,
  options: readonly string[],
): string[] | null => {
  const given = answers[item];
  if (kind === "shares") return typeof given === "string" && options.includes(given) ? [given] : null;
  if (kind === "ticks")
    return Array.isArray(given)
      ? options.map(option => (given.includes(option) ? option : `not ${option}`))
      : null;
  if (kind === "count") return given === undefined ? null : [];
  const each = options.map(option => answers[`${item}#${option}`]).filter(one => one !== undefined);
  if (given === undefined && each.length === 0) return null;
  return [JSON.stringify(given ?? each)];
};
