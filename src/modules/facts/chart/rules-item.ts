import type { Cell, Facts, Measure } from "./rules-facts.ts";

/** The figures of one answer, or of the question as a whole, in a group. */
export type Figures = Readonly<Record<Measure, Cell>> & {
  /** Everybody of the group was asked and answered. */
  complete: boolean;
};

/** One group's figures on a question. */
export type Row = {
  group: string;
  whole: Figures;
  /** By code of the answer, in the order of the question. */
  answers: readonly { code: string; figures: Figures }[];
  /** Don't know, not relevant: outside the scale. */
  asides: readonly { code: string; figures: Figures }[];
};

/** How a question is drawn: see docs/methods/charts.md. */
export type Shape = "stacked" | "diverging" | "shares" | "means" | "none";

/** Everything, and everybody. */
export const all = "_all";

const dimensionOf = (facts: Facts, code: string): readonly string[] =>
  facts.dimensions.find(one => one.code === code)?.codes ?? [];

export const groupsOf = (facts: Facts): readonly string[] => dimensionOf(facts, "group");
export const waveOf = (facts: Facts): string => dimensionOf(facts, "wave").at(-1) ?? "";

/** All that is published of an answer in a group; of the newest wave of the cube. */
export const figuresOf = (facts: Facts, item: string, answer: string, group: string): Figures => {
  const cell = (measure: Measure): Cell => {
    const place = facts.placeOf({ item, answer, group, measure, wave: waveOf(facts) });
    return place === undefined ? { value: null, status: "x" } : facts.cell(place);
  };
  return {
    n: cell("n"),
    share: cell("share"),
    lower: cell("lower"),
    upper: cell("upper"),
    mean: cell("mean"),
    se: cell("se"),
    complete: facts.allAnswered.includes(group),
  };
};

/** The answers a question has, in its order: of a scale from low to high. What is outside stands apart. */
export const answersOf = (
  facts: Facts,
  item: string,
): { answers: readonly string[]; asides: readonly string[] } => {
  const known = facts.items[item];
  if (!known) return { answers: [], asides: [] };
  const answers = known.order ?? known.answers.filter(code => !known.asides.includes(code));
  return { answers, asides: known.asides };
};

export const rowOf = (facts: Facts, item: string, group: string): Row => {
  const { answers, asides } = answersOf(facts, item);
  const figured = (codes: readonly string[]) =>
    codes.map(code => ({ code, figures: figuresOf(facts, item, code, group) }));
  return {
    group,
    whole: figuresOf(facts, item, all, group),
    answers: figured(answers),
    asides: figured(asides),
  };
};

/** Whether the shares of the answers to a question, but the asides, are of those on the scale and not of all. */
export const isOfScale = (facts: Facts, item: string): boolean => facts.items[item]?.of === "scale";

/** Of rounds, the oldest first, whether a figure is of others than before: then none is held against the other. */
export const rebasedIn = (rounds: readonly Facts[], item: string, measure: "share" | "mean"): boolean[] =>
  rounds.map((now, at) => {
    const before = rounds[at - 1];
    return measure === "share" && before !== undefined && isOfScale(before, item) !== isOfScale(now, item);
  });

/** Of how many the shares of the answers and their mean are: of those on the scale, else of all who answered. */
export const countOf = (facts: Facts, item: string, { whole, answers }: Row): Cell => {
  if (!isOfScale(facts, item)) return whole.n;
  const own = answers.map(({ figures }) => figures.n);
  return own.find(({ value }) => value !== null) ?? own[0] ?? whole.n;
};

/** By its scale and what it asks for, never by how its figures look. */
export const shapeOf = (facts: Facts, item: string): Shape => {
  const known = facts.items[item];
  if (known?.order && known.order.length > 0) return known.polarity === "bipolar" ? "diverging" : "stacked";
  if (known?.kind === "means") return "means";
  return known && known.kind !== "count" ? "shares" : "none";
};

/** Whether it is told of everybody and of no group, as what was answered in own words is. */
export const isOfEverybody = (facts: Facts, item: string): boolean =>
  facts.items[item]?.kind === "count" && facts.mode !== "on-record";
