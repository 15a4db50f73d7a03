import type { Cell, Facts } from "../chart/rules-facts.ts";
import { figuresOf, groupsOf, isOfScale, rowOf } from "../chart/rules-item.ts";

/** What a level says to a question: the step its median stands on, from 1, or why none can be told. */
export type LevelSaid = {
  group: string;
  n: Cell;
  median: number | null;
  why: "told" | "hidden" | "unclear" | "nobody";
};

/** One question with what each level says; `apart`: steps between the lowest and the highest median, null below two. */
export type Apart = {
  item: string;
  theme: string | null;
  steps: readonly string[];
  said: readonly LevelSaid[];
  apart: number | null;
};

/** So many of the widest are said as sentences. */
export const saidMost = 3;

/** The levels that were published: roles everywhere, or the roles of one place. */
export const levelGroups = (facts: Facts, place: string | null): string[] =>
  groupsOf(facts).filter(code => code.startsWith(place === null ? "role:" : `${place}:`));

/** The places whose roles were published. */
export const placesTold = (facts: Facts): string[] =>
  groupsOf(facts).flatMap(code => {
    const place = /^place:(.+)$/.exec(code)?.[1];
    return place !== undefined && levelGroups(facts, place).length > 1 ? [place] : [];
  });

/** Every question on a scale, in its order. */
export const apartIn = (facts: Facts, groups: readonly string[]): Apart[] =>
  Object.entries(facts.items).flatMap(([item, { order, stem }]) => {
    if (!order || order.length < 2) return [];
    const said = groups.map(group => saidBy(facts, item, group));
    const medians = said.flatMap(({ median }) => median ?? []);
    const apart = medians.length < 2 ? null : Math.max(...medians) - Math.min(...medians);
    return [{ item, theme: stem ?? null, steps: order, said, apart }];
  });

/** The widest, the widest first; of those equally wide the one asked first. */
export const widest = (all: readonly Apart[]): Apart[] =>
  all
    .filter(({ apart }) => apart !== null && apart > 0)
    .sort((a, b) => b.apart! - a.apart!)
    .slice(0, saidMost);

/** The levels at one end of a question, and the step they stand on. */
export const endOf = ({ said }: Apart, end: "low" | "high"): { step: number; groups: string[] } => {
  const medians = said.flatMap(({ median }) => median ?? []);
  const step = end === "low" ? Math.min(...medians) : Math.max(...medians);
  return { step, groups: said.filter(({ median }) => median === step).map(({ group }) => group) };
};

const saidBy = (facts: Facts, item: string, group: string): LevelSaid => {
  const { answers, asides } = rowOf(facts, item, group);
  const { n } = figuresOf(facts, item, "_all", group);
  const shares = answers.map(({ figures }) => figures.share);
  const nobody = n.status === "n" || n.status === "x" || shares.every(({ status }) => status === "n");
  const none = { group, n, median: null };
  if (nobody) return { ...none, why: "nobody" };
  if (n.value === null || shares.some(({ status }) => status === "h")) return { ...none, why: "hidden" };
  const median = medianOf(
    shares,
    // Shares of an older release are of all who answered, those beside the scale too.
    isOfScale(facts, item) ? [] : asides.map(({ figures }) => figures.share),
  );
  return { ...none, median, why: median === null ? "unclear" : "told" };
};

/** A share as it is published: near unanimity only its end. What nobody gave may not be told at all. */
const rangeOf = ({ value, status }: Cell): readonly [number, number] => {
  if (status === "g") return [value ?? 0.9, 1];
  return status === "l" ? [0, value ?? 0.1] : [value ?? 0, value ?? 0];
};

/**
 * The step the median stands on, from 1: the lowest that at least half of those on the scale reach or stay below. Null
 * where what is published leaves several. It is worked out from published shares alone, so it tells nothing they do not.
 */
export const medianOf = (scale: readonly Cell[], asides: readonly Cell[] = []): number | null => {
  const on = scale.map(rangeOf);
  const least = (ranges: typeof on) => ranges.reduce((sum, [low]) => sum + low, 0);
  const outside = least(asides.map(rangeOf));
  // No more than all together leave over.
  const most = (ranges: typeof on, others: typeof on) =>
    Math.min(
      ranges.reduce((sum, [, high]) => sum + high, 0),
      1 - least(others) - outside,
    );
  for (const at of on.keys()) {
    const [below, above] = [on.slice(0, at + 1), on.slice(at + 1)];
    if (most(below, above) < least(above) - 1e-9) continue;
    return least(below) >= most(above, below) - 1e-9 ? at + 1 : null;
  }
  return null;
};
