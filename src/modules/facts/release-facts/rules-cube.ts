import type { Line } from "./rules-facts.ts";
import type { Wave } from "./rules-given.ts";
import type { Group, Layout } from "./rules-layout.ts";
import type { Series } from "./rules-series.ts";
import { measures, type Status } from "./rules-shown.ts";

/** All facts of a wave, a value a place of the cube (item, answer, group, measure), in their order; the rest was not asked. */
export type FactCube = {
  series: readonly Series[];
  /** `_all` first. */
  answers: readonly string[];
  /** Those that are published. */
  groups: readonly Group[];
  period: string;
  places: number[];
  values: (number | null)[];
  statuses: Status[];
};

/**
 * The lines as one cube. What was answered in own words is counted of everybody and of no group: who asks reads it, knows
 * how many there are, and must not be able to subtract.
 */
export const factCube = (
  lines: readonly Line[],
  layout: Layout,
  { mode, period }: Pick<Wave, "mode" | "period">,
): FactCube => {
  const series = lines.map(line => line.series);
  const answers = [...new Set(["_all", ...series.flatMap(one => one.answers.map(({ id }) => id))])];
  const shown = [...layout.groups.keys()].filter(edge => layout.groups[edge]!.planned);
  const cube: FactCube = {
    ...{ series, answers, period, places: [], values: [], statuses: [] },
    groups: shown.map(edge => layout.groups[edge]!),
  };
  lines.forEach((line, item) => {
    answers.forEach((answer, a) => {
      const told = line.answers.get(answer);
      if (!told) return;
      shown.forEach((edge, group) => {
        const first = ((item * answers.length + a) * shown.length + group) * measures.length;
        const inWords = mode === "personal-anonymous" && line.series.kind === "count";
        const figures = inWords && !isAll(layout.groups[edge]!) ? hiddenCount : inOrder(told[edge]!);
        for (const [measure, value, status] of figures) {
          cube.places.push(first + measures.indexOf(measure));
          cube.values.push(value);
          cube.statuses.push(status);
        }
      });
    });
  });
  return cube;
};

const hiddenCount = [["n", null, "h"]] as const;

const isAll = ({ place, role }: Group): boolean => place === null && role === null;

const inOrder = (told: Line["answers"] extends ReadonlyMap<string, readonly (infer T)[]> ? T : never) =>
  [...told].sort(([a], [b]) => measures.indexOf(a) - measures.indexOf(b));
/** Where a place of the cube stands: item, answer, group and measure. */
export const placeOf = ({ answers, groups }: Pick<FactCube, "answers" | "groups">, place: number) => {
  const [m, g] = [measures.length, groups.length];
  return {
    measure: measures[place % m]!,
    group: Math.floor(place / m) % g,
    answer: Math.floor(place / (m * g)) % answers.length,
    item: Math.floor(place / (m * g * answers.length)),
  };
};

/** The cube of some of its groups. */
export const narrowed = (cube: FactCube, wanted: (group: Group) => boolean): FactCube => {
  const kept = [...cube.groups.keys()].filter(at => wanted(cube.groups[at]!));
  const newAt = new Map(kept.map((at, i) => [at, i]));
  const found: FactCube = {
    ...{ ...cube, places: [], values: [], statuses: [] },
    groups: kept.map(at => cube.groups[at]!),
  };
  for (const [i, place] of cube.places.entries()) {
    const { item, answer, group, measure } = placeOf(cube, place);
    const at = newAt.get(group);
    if (at === undefined) continue;
    const line = (item * cube.answers.length + answer) * kept.length + at;
    found.places.push(line * measures.length + measures.indexOf(measure));
    found.values.push(cube.values[i]!);
    found.statuses.push(cube.statuses[i]!);
  }
  return found;
};
