import { byCodePoint } from "../../../kernel/text.ts";
import type { Breakdown, Stratum } from "./rules-given.ts";

/** A group of respondents: all, a role, a place, or a role of a place; in the network of counts it is one edge. */
export type Group = {
  /** `_all`, `role:<role>`, `place:<place>`, `<place>:<role>`. */
  id: string;
  place: string | null;
  role: string | null;
  /** Its strata, as places in the list of strata. */
  cells: readonly number[];
  population: number;
  /** So many at most can have answered, as everybody knows: its frame, or those invited where that is told and less. */
  most: number;
  /** Whether anything is published of it. */
  planned: boolean;
  /** The groups it falls into, in each way that is published. */
  parts: readonly (readonly number[])[];
};

/** The groups of a wave as a circulation: all → roles … a role of a place … places → all. */
export type Layout = {
  strata: readonly Stratum[];
  groups: readonly Group[];
  nodes: number;
  from: Int32Array;
  to: Int32Array;
};

/** The two ends of the totals: a place's comes from `allPlaces`, a role's goes to `allRoles`. */
const [allPlaces, allRoles] = [0, 1];

/**
 * Lays out who was asked: `_all`, then roles in the order given, then places and the roles of each by code point. The
 * order the strata came in plays no part.
 */
export const layoutOf = (
  given: readonly Stratum[],
  roleOrder: readonly string[],
  breakdowns: readonly Breakdown[],
  invitedOf: (stratum: Stratum) => number = ({ population }) => population,
): Layout => {
  const strata = [...given].sort((a, b) => byCodePoint(a.place, b.place) || byCodePoint(a.role, b.role));
  const places = [...new Set(strata.map(({ place }) => place))];
  const known = new Set(strata.map(({ role }) => role));
  const listed = roleOrder.filter(role => known.has(role));
  const roles = [...listed, ...[...known].filter(role => !listed.includes(role)).sort(byCodePoint)];
  const indexes = [...strata.keys()];
  const [isRole, isPlace, isBoth] = (["role", "place", "place-role"] as const).map(one =>
    breakdowns.includes(one),
  );
  const [firstPlace, firstCell] = [1 + roles.length, 1 + roles.length + places.length];
  const edges = (first: number, count: number) => Array.from({ length: count }, (_, i) => first + i);
  const ways = (...all: [boolean | undefined, readonly number[]][]) =>
    all.flatMap(([planned, parts]) => (planned ? [parts] : []));
  const group = (
    id: string,
    cells: readonly number[],
    planned: boolean | undefined,
    more: Pick<Group, "place" | "role" | "parts">,
  ): Group => {
    const sum = (of: (stratum: Stratum) => number) => cells.reduce((all, cell) => all + of(strata[cell]!), 0);
    const population = sum(one => one.population);
    const most = planned ? Math.min(population, sum(invitedOf)) : population;
    return { ...more, id, cells, planned: planned === true, population, most };
  };
  const cellsWhere = (test: (one: Stratum) => boolean) => indexes.filter(cell => test(strata[cell]!));
  const groups: Group[] = [
    group("_all", indexes, true, {
      place: null,
      role: null,
      parts: ways(
        [isRole, edges(1, roles.length)],
        [isPlace, edges(firstPlace, places.length)],
        [isBoth, edges(firstCell, strata.length)],
      ),
    }),
    ...roles.map(role => {
      const cells = cellsWhere(one => one.role === role);
      const parts = ways([isBoth, cells.map(cell => firstCell + cell)]);
      return group(`role:${role}`, cells, isRole, { place: null, role, parts });
    }),
    ...places.map(place => {
      const cells = cellsWhere(one => one.place === place);
      const parts = ways([isBoth, cells.map(cell => firstCell + cell)]);
      return group(`place:${place}`, cells, isPlace, { place, role: null, parts });
    }),
    ...strata.map(({ place, role }, cell) =>
      group(`${place}:${role}`, [cell], isBoth, { place, role, parts: [] }),
    ),
  ];
  const placeAt = new Map(places.map((place, i) => [place, 2 + i]));
  const roleAt = new Map(roles.map((role, i) => [role, 2 + places.length + i]));
  const endOf = (place: string | null, role: string | null): [number, number] => {
    if (place === null) return role === null ? [allRoles, allPlaces] : [roleAt.get(role)!, allRoles];
    return role === null ? [allPlaces, placeAt.get(place)!] : [placeAt.get(place)!, roleAt.get(role)!];
  };
  const ends = groups.map(({ place, role }) => endOf(place, role));
  return {
    strata,
    groups,
    nodes: 2 + places.length + roles.length,
    from: Int32Array.from(ends, ([from]) => from),
    to: Int32Array.from(ends, ([, to]) => to),
  };
};

/** What each group counts where each stratum counts `of`. */
export const summed = ({ groups }: Layout, of: ArrayLike<number>): Float64Array =>
  Float64Array.from(groups, ({ cells }) => cells.reduce((sum, cell) => sum + of[cell]!, 0));
