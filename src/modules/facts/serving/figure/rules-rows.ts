import type { Facts } from "../../chart/rules-facts.ts";
import { all, type Figures, groupsOf, rowOf } from "../../chart/rules-item.ts";

/** One answer, or the question as a whole, in a group: a line of the table beneath a figure. */
export type FigureRow = { group: string; answer: string; figures: Figures };

/** The lines of some groups, in the order of the question; what stands outside the scale last. */
export const rowsOf = (facts: Facts, item: string, groups: readonly string[]): FigureRow[] =>
  groups.flatMap(group => {
    const { whole, answers, asides } = rowOf(facts, item, group);
    return [
      { group, answer: all, figures: whole },
      ...[...answers, ...asides].map(({ code, figures }) => ({ group, answer: code, figures })),
    ];
  });

/** The groups one may look at: those of the release and no others, as the address names them. */
export const groupsAsked = (facts: Facts, asked: readonly string[]): string[] => {
  const known = groupsOf(facts);
  return [...new Set(asked)].filter(code => known.includes(code)).slice(0, 6);
};

/** The groups by kind: roles, places, and the roles of one place. */
export const groupChoices = (facts: Facts, place: string | null) => {
  const codes = groupsOf(facts);
  const starting = (start: string) => codes.filter(code => code.startsWith(start));
  const roles = starting("role:");
  return {
    roles,
    pairs: roles.flatMap((a, at) => roles.slice(at + 1).map(b => [a, b] as const)),
    places: starting("place:"),
    ofPlace: place === null ? [] : starting(`${place}:`),
  };
};

/** The place a group is of: "FI-091" of "place:FI-091" and of "FI-091:office-holder". */
export const placeOfGroup = (group: string | undefined): string | null =>
  /^place:(.+)$/.exec(group ?? "")?.[1] ?? /^([A-Z]{2}-[^:]+):/.exec(group ?? "")?.[1] ?? null;
