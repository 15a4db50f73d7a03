import { z } from "zod";
import type { Names } from "../../../kernel/lang.ts";
import { itemsOf, type Questionnaire } from "../questionnaire/rules-questionnaire.ts";

const index = z.union([z.array(z.string()), z.record(z.string(), z.number().int().nonnegative())]);
const words = z.record(z.string(), z.string());
const dimension = z.looseObject({
  label: z.string().optional(),
  category: z.looseObject({
    index,
    label: words.optional(),
    unit: z
      .record(
        z.string(),
        z.looseObject({
          base: z.string().optional(),
          symbol: z.string().optional(),
          decimals: z.number().int().min(0).max(10).optional(),
        }),
      )
      .optional(),
  }),
});
const byPlace = <T extends z.ZodType>(one: T) => z.union([z.array(one), z.record(z.string(), one)]);

const item = z.looseObject({
  type: z.string(),
  /** `shares`: each gave one of the answers, `ticks`: any of them, `means`: a number for each, `count`: only how many. */
  kind: z.enum(["shares", "ticks", "means", "count"]),
  /** The question a line of a matrix belongs to, and the group of questions it stands in. */
  item: z.string().optional(),
  stem: z.string().optional(),
  polarity: z.enum(["unipolar", "bipolar"]).optional(),
  unit: z.string().optional(),
  answers: z.array(z.string()),
  /** Of a scale: its values from low to high. */
  order: z.array(z.string()).optional(),
  asides: z.array(z.string()),
  /** Of whom the share of an answer is that is no aside, where there are asides: of those on the scale; else of all. */
  of: z.literal("scale").optional(),
});
/** What is told of a question besides its figures. */
export type ItemFacts = z.infer<typeof item>;

const cubeFile = z.looseObject({
  version: z.literal("2.0"),
  class: z.literal("dataset"),
  label: z.string(),
  source: z.string().optional(),
  updated: z.string().optional(),
  note: z.array(z.string()).optional(),
  id: z.array(z.string()).min(1).max(10),
  size: z.array(z.number().int().positive()).min(1).max(10),
  role: z.looseObject({
    time: z.array(z.string()).optional(),
    geo: z.array(z.string()).optional(),
    metric: z.array(z.string()).optional(),
  }),
  dimension: z.record(z.string(), dimension),
  value: byPlace(z.number().nullable()),
  status: byPlace(z.string().nullable()).optional(),
  extension: z.looseObject({
    samsyn: z.looseObject({
      invented: z.boolean().optional(),
      threshold: z.number().optional(),
      mode: z.string().optional(),
      title: words.optional(),
      labels: z.record(z.string(), z.record(z.string(), words)).optional(),
      items: z.record(z.string(), item).optional(),
      allAnswered: z.array(z.string()).optional(),
    }),
  }),
});

/** A number, or the mark of why there is none: `h` hidden, `n` nobody answered, `x` not asked. Numbers may be marked, too. */
export type Cell = { value: number | null; status?: string };

/** A dimension of the cube: its codes in their order and what they are called. */
export type Dimension = {
  code: string;
  label: string;
  codes: readonly string[];
  labelOf: (code: string) => Names;
  unitOf: (code: string) => { base: string; decimals: number };
};

export const measures = ["n", "share", "lower", "upper", "mean", "se"] as const;
export type Measure = (typeof measures)[number];

/** The facts of a release as its cube tells them. */
export type Facts = {
  title: Names;
  source: string;
  updated: string;
  notes: readonly string[];
  /** Published by an example: nobody and nothing of it is real. */
  invented: boolean;
  languages: readonly string[];
  role: { time: readonly string[]; geo: readonly string[]; metric: readonly string[] };
  dimensions: readonly Dimension[];
  threshold: number;
  mode: string | null;
  items: Readonly<Record<string, ItemFacts>>;
  /** What an answer to a question is called: "4" may be "Very" in one and "Agree" in another. */
  answerName: (item: string, answer: string) => Names;
  /** Groups in which everybody was asked and answered: nothing is uncertain of them. */
  allAnswered: readonly string[];
  /** The cell at a position, row by row, the last dimension fastest. */
  cell: (at: number) => Cell;
  /** The position of codes by dimension; one that is left out stands at its first. Undefined where a code is unknown. */
  placeOf: (codes: Readonly<Record<string, string>>) => number | undefined;
};

/**
 * Reads `cube.jsonstat.json` with the questionnaire it tells of; throws where it is no such file, since only files of our
 * own making are read.
 */
export const factsOf = (json: unknown, questionnaire: Questionnaire): Facts => {
  const cube = cubeFile.parse(json);
  const { samsyn } = cube.extension;
  const main = Object.keys(samsyn.labels ?? {})[0] ?? "en";
  const dimensions = cube.id.map((code): Dimension => {
    const { label = code, category } = cube.dimension[code]!;
    const codes = Array.isArray(category.index)
      ? category.index
      : Object.entries(category.index)
          .sort(([, a], [, b]) => a - b)
          .map(([one]) => one);
    return {
      code,
      label,
      codes,
      labelOf: one => ({
        [main]: category.label?.[one] ?? one,
        ...Object.fromEntries(
          Object.entries(samsyn.labels ?? {}).flatMap(([lang, all]) => {
            const told = all[code]?.[one];
            return told === undefined ? [] : [[lang, told]];
          }),
        ),
      }),
      unitOf: one => {
        const { base, symbol, decimals } = category.unit?.[one] ?? {};
        return { base: base ?? symbol ?? "", decimals: decimals ?? 0 };
      },
    };
  });
  const items = samsyn.items ?? {};
  const wordings = answersOf(questionnaire);
  const count = cube.size.reduce((product, n) => product * n, 1);
  if (dimensions.some(({ codes }, at) => codes.length !== cube.size[at]) || count > 50_000_000)
    throw new Error("a cube whose dimensions have other sizes than it says");
  const places = dimensions.map(({ codes }) => new Map(codes.map((one, at) => [one, at])));
  const { value, status = {} } = cube;
  return {
    title: samsyn.title ?? { [main]: cube.label },
    source: cube.source ?? "",
    updated: cube.updated ?? "",
    notes: cube.note ?? [],
    invented: samsyn.invented ?? false,
    languages: Object.keys(samsyn.labels ?? { [main]: {} }),
    role: { time: cube.role.time ?? [], geo: cube.role.geo ?? [], metric: cube.role.metric ?? [] },
    dimensions,
    threshold: samsyn.threshold ?? 5,
    mode: samsyn.mode ?? null,
    items,
    answerName: (one, answer) =>
      wordings.get(items[one]?.item ?? one)?.get(answer) ??
      dimensions.find(({ code }) => code === "answer")?.labelOf(answer) ??
      {},
    allAnswered: samsyn.allAnswered ?? [],
    cell: at => cellAt(value, status, at),
    placeOf: codes => {
      let place = 0;
      for (const [at, { code }] of dimensions.entries()) {
        const asked = codes[code];
        const found = asked === undefined ? 0 : places[at]!.get(asked);
        if (found === undefined) return undefined;
        place = place * cube.size[at]! + found;
      }
      return place;
    },
  };
};

/** What each answer to each question is called. */
const answersOf = (questionnaire: Questionnaire): Map<string, Map<string, Names>> => {
  const scaled = (scale: string): [string, Names][] => {
    const { options = [], aside = [] } = questionnaire.scales[scale] ?? {};
    return [
      ...options.map(({ value, label }): [string, Names] => [`${value}`, label]),
      ...aside.map(({ id, label }): [string, Names] => [id, label]),
    ];
  };
  return new Map(
    itemsOf(questionnaire).map(({ item: one }) => {
      if ("scale" in one) return [one.id, new Map(scaled(one.scale))];
      const options = "options" in one ? one.options : [];
      const aside = ("aside" in one && one.aside) || [];
      return [one.id, new Map([...options, ...aside].map(({ id, label }): [string, Names] => [id, label]))];
    }),
  );
};

/** What is neither a number nor marked was not asked. */
const cellAt = (
  value: z.infer<typeof cubeFile>["value"],
  status: NonNullable<z.infer<typeof cubeFile>["status"]>,
  at: number,
): Cell => {
  // A list by position and an object by position are asked alike.
  const number = (value as Readonly<Record<number, number | null>>)[at] ?? null;
  const mark = (status as Readonly<Record<number, string | null>>)[at] ?? null;
  if (mark !== null) return { value: number, status: mark };
  return number === null ? { value: null, status: "x" } : { value: number };
};
