import { Stranger } from "../protection-audit/attack.ts";
import type { Equation } from "../protection-audit/rules-published.ts";
import { groupsOf } from "./truth.ts";

/** What a stranger knows of a count: between what it lies. */
export type Known = (group: string) => readonly [least: number, most: number];

/** Every total is the sum of its parts: places of their roles, roles of their places, all of either. */
export type Sums = readonly (readonly [whole: string, parts: readonly string[]])[];

export const sumsOf = (strata: readonly { place: string; role: string }[]): Sums => {
  const parts = new Map<string, Set<string>>();
  const add = (whole: string, part: string) =>
    parts.set(whole, (parts.get(whole) ?? new Set<string>()).add(part));
  for (const stratum of strata) {
    const [all, role, place, cell] = groupsOf(stratum);
    add(place!, cell!);
    add(role!, cell!);
    add(`${all!} by place`, place!);
    add(`${all!} by role`, role!);
  }
  return [...parts].map(([whole, inside]) => [
    whole.split(" by ")[0] === "_all" ? "_all" : whole,
    [...inside],
  ]);
};

/** What is unknown is a variable, what is known a number. */
const equationsOf = (sums: Sums, known: Known): Equation[] =>
  sums.flatMap(([whole, parts]) => {
    const equation: Equation = { terms: [], equals: 0 };
    for (const [group, sign] of [[whole, -1] as const, ...parts.map(part => [part, 1] as const)]) {
      const [least, most] = known(group);
      if (least === most) equation.equals -= sign * least;
      else equation.terms.push([group, sign]);
    }
    return equation.terms.length > 0 ? [equation] : [];
  });

/** A stranger who knows the counts of groups as told, and that they add up; null where nothing is hidden from him. */
export const strangerOf = async (sums: Sums, known: Known): Promise<Stranger | null> => {
  const equations = equationsOf(sums, known);
  return equations.length === 0 ? null : Stranger.open(equations, known);
};
