import type { Cell, Facts, Measure } from "./rules-facts.ts";

/** The figures of one answer, or of the question as a whole, in a group. */
export type Figures = Readonly<Record<Measure, Cell>>;

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
  };
};

const asked = (figures: Figures): boolean => Object.values(figures).some(({ status }) => status !== "x");

/** The answers a question has: of a scale from low to high, else as the cube has them. What is outside stands apart. */
export const answersOf = (facts: Facts, item: string): { answers: string[]; asides: string[] } => {
  const scale = facts.items[item]?.scale?.map(String) ?? null;
  const told = dimensionOf(facts, "answer").filter(
    code => code !== all && groupsOf(facts).some(group => asked(figuresOf(facts, item, code, group))),
  );
  if (!scale) return { answers: told, asides: [] };
  return { answers: scale, asides: told.filter(code => !scale.includes(code)) };
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

/** By its scale and what it asks for, never by how its figures look. */
export const shapeOf = (facts: Facts, item: string): Shape => {
  const known = facts.items[item];
  const { answers } = answersOf(facts, item);
  if (known?.scale?.length) return known.polarity === "bipolar" ? "diverging" : "stacked";
  if (known?.type === "text" || known?.type === "list") return answers.length > 0 ? "shares" : "none";
  return known?.type === "points" || known?.type === "number"
    ? "means"
    : answers.length > 0
      ? "shares"
      : "none";
};
