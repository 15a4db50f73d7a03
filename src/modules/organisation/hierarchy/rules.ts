import { contains, type Day, type Period } from "../../../kernel/period.ts";

/** The ways units hang together; a unit has at most one parent in each. */
export const hierarchies = ["line", "pay", "safety", "politics"] as const;
export type Hierarchy = (typeof hierarchies)[number];

export const isHierarchy = (value: unknown): value is Hierarchy => hierarchies.includes(value as Hierarchy);

/** Where a unit stands in each hierarchy during one stretch of validity. */
export type Place = Period & { id: string; parents: Record<Hierarchy, string | null> };

/** What is wrong with the trees, on the first day it is wrong. */
export type TreeProblem = {
  code: "unit.cycle" | "unit.second-root" | "unit.parent-not-valid";
  hierarchy: Hierarchy;
  unit: string;
  other: string;
  day: Day;
  /** All units of a loop: whoever changes one of them has closed it. */
  loop?: readonly string[];
};

/**
 * Every breach of the trees: acyclic and one root on every date, and a parent that is valid when its child is.
 * Each hierarchy is judged alone: a unit may be the child of its own child in another one.
 */
export const treeProblems = (places: readonly Place[]): TreeProblem[] => {
  const days = [
    ...new Set(places.flatMap(place => (place.to ? [place.from, place.to] : [place.from]))),
  ].sort();
  const found = new Map<string, TreeProblem>();
  for (const day of days) {
    const valid = new Map(places.filter(place => contains(place, day)).map(place => [place.id, place]));
    for (const hierarchy of hierarchies)
      for (const problem of problemsOn(valid, hierarchy, day)) {
        const key = keyOf(problem);
        if (!found.has(key)) found.set(key, problem);
      }
  }
  return [...found.values()];
};

/** The breaches a change brings: those after it that were not there before. */
export const newTreeProblems = (before: readonly Place[], after: readonly Place[]): TreeProblem[] => {
  const known = new Set(treeProblems(before).map(keyOf));
  return treeProblems(after).filter(problem => !known.has(keyOf(problem)));
};

/** A unit and all above it, nearest first; stops where a loop would begin. */
export const lineUp = (parentOf: (id: string) => string | null, id: string): string[] => {
  const path: string[] = [];
  for (let at: string | null = id; at !== null && !path.includes(at); at = parentOf(at)) path.push(at);
  return path;
};

const keyOf = (problem: TreeProblem) =>
  `${problem.code} ${problem.hierarchy} ${problem.code === "unit.second-root" ? "" : problem.unit} ${
    problem.code === "unit.parent-not-valid" ? problem.other : ""
  }`;

const problemsOn = (valid: Map<string, Place>, hierarchy: Hierarchy, day: Day): TreeProblem[] => {
  const problems: TreeProblem[] = [];
  const settled = new Set<string>();
  const tops = new Set<string>();
  for (const place of valid.values()) {
    const parent = place.parents[hierarchy];
    if (parent !== null && !valid.has(parent))
      problems.push({ code: "unit.parent-not-valid", hierarchy, unit: place.id, other: parent, day });
    // Every unit is in the line; in the others only those that have a parent or children there.
    if (parent === null && hierarchy === "line") tops.add(place.id);
    if (parent !== null && valid.get(parent)?.parents[hierarchy] === null) tops.add(parent);
    const loop = loopFrom(valid, hierarchy, place.id, settled);
    const [unit, other] = loop;
    if (unit) problems.push({ code: "unit.cycle", hierarchy, unit, other: other ?? unit, day, loop });
  }
  const [first, second] = tops;
  if (first !== undefined && second !== undefined)
    problems.push({ code: "unit.second-root", hierarchy, unit: second, other: first, day });
  return problems;
};

/** Walks up from a unit; answers the units of a new loop, and remembers what has been walked. */
const loopFrom = (
  valid: Map<string, Place>,
  hierarchy: Hierarchy,
  start: string,
  settled: Set<string>,
): string[] => {
  const path: string[] = [];
  let at: string | null = start;
  while (at !== null && !settled.has(at)) {
    settled.add(at);
    path.push(at);
    at = valid.get(at)?.parents[hierarchy] ?? null;
  }
  // Where the walk meets its own path it has gone round; where it meets an older one it has not.
  return at === null || !path.includes(at) ? [] : path.slice(path.indexOf(at));
};
