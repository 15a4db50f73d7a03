import { done, type Result, refused } from "../../../kernel/result.ts";
import { byCodePoint } from "../../../kernel/text.ts";
import { protectTable } from "../protection/protect.ts";
import { canonical } from "../questionnaire/rules-wording.ts";
import type { Earlier } from "./earlier.ts";
import { sampleOf } from "./rules-answered.ts";
import { type Base, baseOf } from "./rules-base.ts";
import { type FactCube, factCube } from "./rules-cube.ts";
import { lineOf } from "./rules-facts.ts";
import type { Wave } from "./rules-given.ts";
import { type Layout, layoutOf, summed } from "./rules-layout.ts";
import { seriesOf } from "./rules-series.ts";

/** The facts of a wave, protected, with the pattern of its counts. */
export type Facts = { wave: Wave; layout: Layout; base: Base; cube: FactCube; answered: Float64Array };

/** A count that was told before and has moved by fewer than this tells of those who came or went. */
const fewest = 3;

/**
 * The facts of a closed wave: nothing of them depends on the order of strata or responses. Refused where an answer
 * belongs to no stratum of the frame, or a stratum has more answers than people.
 */
export const factsOf = async (given: Wave, earlier: Earlier = () => null): Promise<Result<Facts>> => {
  const wave = { ...given, responses: inNoOrder(given.responses) };
  const invited = new Map(wave.reached.map(one => [`${one.place}:${one.role}`, one.invited]));
  const layout = layoutOf(
    wave.strata,
    wave.questionnaire.roles,
    wave.breakdowns,
    ({ place, role, population }) => invited.get(`${place}:${role}`) ?? population,
  );
  const known = new Set(wave.strata.map(({ place, role }) => `${place}:${role}`));
  const stray = wave.responses.find(({ place, role }) => !known.has(`${place}:${role}`));
  if (stray) return refused("release-facts.no-stratum", { place: stray.place, role: stray.role });
  const sample = sampleOf(layout, wave.responses);
  for (const [cell, { place, role, population }] of layout.strata.entries())
    if (sample.answered[cell]! > population)
      return refused("estimate.more-than-frame", {
        ...{ stratum: `${place}:${role}`, n: sample.answered[cell]!, frame: population },
      });
  const movedBy = (series: string, edge: number, n: number, answer?: string) => {
    const before = earlier(series, layout.groups[edge]!.id, answer);
    return before !== null && before !== n && Math.abs(before - n) < fewest;
  };
  const base = await protectedBase(wave, layout, sample.answered, movedBy);
  const making = { wave, sample, base, moved: movedBy };
  const lines = seriesOf(wave.questionnaire).map(series => lineOf(making, series));
  const cube = factCube(lines, layout, wave);
  return done({ wave, layout, base, cube, answered: sample.answered });
};

/** By what was answered, which is the order of nobody: sums of fractions end otherwise in another order. */
const inNoOrder = (responses: Wave["responses"]): Wave["responses"] =>
  responses
    .map(one => ({ one, key: canonical([one.place, one.role, one.answers, one.flags]) }))
    .sort((a, b) => byCodePoint(a.key, b.key))
    .map(({ one }) => one);

const protectedBase = async (
  { mode, threshold, leastFrame, breakdowns }: Wave,
  layout: Layout,
  answered: Float64Array,
  movedBy: (series: string, edge: number, n: number) => boolean,
): Promise<Base> => {
  if (mode === "on-record")
    return { n: summed(layout, answered), levels: new Uint8Array(layout.groups.length), threshold: 1 };
  const suppressed = breakdowns.includes("place-role") ? await suppressedOf(layout, answered, threshold) : [];
  const moved = [...summed(layout, answered)].flatMap((n, edge) => (movedBy("", edge, n) ? [edge] : []));
  return baseOf(layout, answered, { threshold, leastFrame, suppressed, moved });
};

/** The cheapest pattern of the counts alone, where it exists against those who are alone in a group too. */
const suppressedOf = async (layout: Layout, answered: Float64Array, threshold: number): Promise<number[]> => {
  const counts = layout.strata.map(({ place, role }, cell) => ({
    row: place,
    col: role,
    n: answered[cell]!,
  }));
  const made =
    (await protectTable(counts, { threshold, alone: true })) ??
    (await protectTable(counts, { threshold, alone: false }));
  const edgeOf = new Map(
    layout.groups.map(({ place, role }, edge) => [`${place ?? "*"}\u0000${role ?? "*"}`, edge]),
  );
  return (made?.protection.suppressed ?? []).map(({ row, col }) => edgeOf.get(`${row}\u0000${col}`)!);
};
