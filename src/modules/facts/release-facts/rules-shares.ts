import { type CubeFigure, cubeFigure } from "../cube/rules-figure.ts";
import {
  type Counts,
  chosenColumn,
  countsOf,
  gaveOf,
  givenIn,
  type Sample,
  tickedColumns,
} from "./rules-answered.ts";
import {
  type Answered,
  type Given,
  nearlyAll,
  nearOf,
  noFigure,
  settled,
  tellingOf,
  toldWhom,
  type Whom,
} from "./rules-settled.ts";
import { evened, hiddenMean, hiddenShare, type Told, toldMean, toldShare } from "./rules-shown.ts";

type Figures = readonly (CubeFigure | null)[];

/**
 * The share of each answer of those on the scale (without asides: of all who answered), that of each aside of all who
 * answered, and the mean of those on the scale.
 */
export const sharesOf = (given: Given): Answered => {
  const { series, wave } = given;
  const all = chosenColumn(series, wave.responses);
  const [scale, asides] = [false, true].map(aside =>
    [...series.answers.keys()].filter(i => (series.answers[i]!.aside ?? false) === aside),
  ) as [number[], number[]]; // one list for each
  if (asides.length === 0) return onScale(given, all, scale, { n: given.n });
  const beside = settled(given, { n: given.n }, lookAt(given, all, asides));
  const column = all.map(code => (series.answers[code - 1]?.aside ? 0 : code));
  const whom = { ...onlyOn(given, column, [beside]), answer: series.answers[scale[0]!]!.id };
  const told = toldOf(given, asides, beside, { n: given.n });
  return [...onScale(given, column, scale, whom), ...told];
};

const onScale = (given: Given, column: Uint8Array, scale: readonly number[], whom: Whom): Answered => {
  const { series, open } = given;
  const seen = settled(given, whom, lookAt(given, column, scale));
  const shares = toldOf(given, scale, seen, whom);
  const values = scale.flatMap(i => series.answers[i]!.value ?? []);
  if (values.length === 0) return shares;
  const { sample, counts, figures, hidden } = seen;
  const means = figuresOf(sample, counts, code => series.answers[code - 1]?.value ?? Number.NaN);
  const telling = tellingOf(given, whom, hidden);
  // A mean beside "at least 90 %" would tell how many.
  const near = figures.map(all => nearOf(all));
  const nearEnd = (edge: number) => !open && near.some(all => all[edge] === 1);
  const ends = [Math.min(...values), Math.max(...values)] as const;
  const told = means.map((figure, edge) =>
    hidden[edge] || !figure || nearEnd(edge)
      ? noFigure(open, hiddenMean)
      : toldMean(figure, telling(edge), ends),
  );
  return [["_all", told], ...shares];
};

const lookAt =
  ({ series }: Given, column: Uint8Array, answers: readonly number[]) =>
  (sample: Sample) => {
    const counts = countsOf(sample, [column], series.answers.length);
    const figures = answers.map(i => figuresOf(sample, counts, code => Number(code === i + 1)));
    const gave = answers.map((i, at) => ({
      of: gaveOf(sample, counts, 0, i + 1),
      near: nearOf(figures[at]!),
    }));
    return { counts, figures, answers: gave };
  };

/** The share of each answer that may be ticked, of those who ticked no aside; that of each aside of all who answered. */
export const ticksOf = (given: Given): Answered => {
  const { series, wave } = given;
  const columns = tickedColumns(series, wave.responses);
  const isAside = (i: number) => series.answers[i]!.aside ?? false;
  const asides = [...columns.keys()].filter(isAside);
  const all: Whom = { n: given.n };
  // That nobody stands beside is nobody's answer.
  const besides = (i: number) => (sample: Sample) => {
    const { figures, answers } = lookAtTicks(columns[i]!)(sample);
    return { figures, answers: answers.slice(0, 1) };
  };
  const beside = new Map(asides.map(i => [i, settled(given, all, besides(i))]));
  const stands = (row: number) => asides.some(i => columns[i]![row] === 2);
  const inside = (column: Uint8Array) => column.map((code, row) => (stands(row) ? 0 : code));
  return [...columns.keys()].flatMap(i => {
    const seen = beside.get(i);
    if (seen) return toldOf(given, [i], seen, all);
    if (asides.length === 0) return toldOf(given, [i], settled(given, all, lookAtTicks(columns[i]!)), all);
    const column = inside(columns[i]!);
    const whom = { ...onlyOn(given, column, [...beside.values()]), answer: series.answers[i]!.id };
    return toldOf(given, [i], settled(given, whom, lookAtTicks(column)), whom);
  });
};

const lookAtTicks = (column: Uint8Array) => (sample: Sample) => {
  const counts = countsOf(sample, [column], 2);
  const figures = figuresOf(sample, counts, code => code - 1);
  const answers = [
    { of: gaveOf(sample, counts, 0, 2), near: nearOf(figures) },
    { of: gaveOf(sample, counts, 0, 1), near: nearOf(figures, estimate => 1 - estimate) },
  ];
  return { figures: [figures], answers };
};

/**
 * Those on the scale: not told where something is hidden of those beside it, for how many stand beside can be taken from
 * how many do not; nor where nearly all stand beside, for that anybody is on the scale tells that not all do.
 */
const onlyOn = (
  { sample, open }: Given,
  column: Uint8Array,
  beside: readonly { figures: readonly Figures[]; hidden: Uint8Array }[],
): Whom => {
  const n = givenIn(sample, column);
  const shares = beside.flatMap(({ figures }) => figures);
  const nearlyAllBeside = (edge: number) =>
    evened(shares.reduce((sum, figures) => sum + (figures[edge]?.estimate ?? 0), 0)) >= nearlyAll;
  const isHidden = (edge: number) =>
    !open && (beside.some(({ hidden }) => hidden[edge] === 1) || nearlyAllBeside(edge));
  return { n, hidden: Uint8Array.from(n, (_, edge) => Number(isHidden(edge))) };
};

/** In the open, where all who answered stand beside. */
const nobody: readonly Told[] = [["share", null, "n"]];

const toldOf = (
  given: Given,
  answers: readonly number[],
  { figures, hidden }: { figures: readonly Figures[]; hidden: Uint8Array },
  whom: Whom,
): Answered => {
  const { series, open, n } = given;
  const [telling, counted] = [tellingOf(given, whom, hidden), toldWhom(given, whom, hidden)];
  const tell = (figure: CubeFigure | null, edge: number): readonly Told[] =>
    !hidden[edge] && figure
      ? toldShare(figure, telling(edge))
      : open && n[edge]! > 0
        ? nobody
        : noFigure(open, hiddenShare);
  return answers.map((i, at) => [
    series.answers[i]!.id,
    figures[at]!.map((figure, edge) => [...counted(edge), ...tell(figure, edge)]),
  ]);
};

const figuresOf = (sample: Sample, { cube, drawn }: Counts, score: (code: number) => number): Figures =>
  sample.layout.groups.map(({ cells }) => cubeFigure(cube, drawn, { item: 0, cells, score }));
