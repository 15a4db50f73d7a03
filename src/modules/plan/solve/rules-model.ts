import type { Starting } from "./rules-presolve.ts";
import { aboveIn, type Problem, type Starts } from "./rules-problem.ts";

/** A row of the model over columns; without a bound on that side if infinite. */
export type Row = { columns: number[]; values: number[]; lower: number; upper: number };

/** A column is a start of an initiative that presolve left possible. */
export type Column = { job: number; start: number };

/** The model of reference plan, section 2: pulse variables and disaggregated precedence. */
export type Model = {
  problem: Problem;
  columns: readonly Column[];
  /** After those comes a column, not whole, for what passes each of these limits. */
  above: readonly number[];
  /** Where the column of an initiative's start lies, by job × periods + start; -1 if dropped. */
  place: Int32Array;
  costs: Float64Array;
  rows: Row[];
  /** The first rows choose a start per initiative, in their order; then come the limits, in their order. */
  forced: Uint8Array;
};

const none = Number.NEGATIVE_INFINITY;

export const modelOf = (starting: Starting): Model => {
  const { problem } = starting;
  const { jobs, periods } = problem;
  const columns: Column[] = [];
  const place = new Int32Array(jobs.length * periods).fill(-1);
  jobs.forEach((_, job) => {
    for (const start of starting.startsOf(job)) {
      place[job * periods + start] = columns.length;
      columns.push({ job, start });
    }
  });
  const above = problem.limits.flatMap(({ price }, limit) => (price === undefined ? [] : [limit]));
  const model: Model = {
    problem,
    columns,
    above,
    place,
    costs: Float64Array.from([
      ...columns.map(({ job, start }) => jobs[job]!.values[start]!),
      ...above.map(limit => -problem.limits[limit]!.price!),
    ]),
    rows: [],
    forced: starting.forced.slice(),
  };
  model.rows = [
    ...selectRows(model),
    ...limitRows(model),
    ...afterRows(model),
    ...excludeRows(model),
    ...floorRows(model),
  ];
  return model;
};

/** The columns of an initiative whose start passes the test, in order of start. */
export const columnsOf = (
  { problem, place }: Model,
  job: number,
  test: (start: number) => boolean = () => true,
): number[] => {
  const found: number[] = [];
  for (let start = 0; start < problem.periods; start++) {
    const column = place[job * problem.periods + start]!;
    if (column >= 0 && test(start)) found.push(column);
  }
  return found;
};

/** The plan of a solution; values near 1 count as chosen. */
export const startsOf = ({ problem, columns }: Model, solution: ArrayLike<number>): number[] => {
  const starts = problem.jobs.map(() => -1);
  columns.forEach(({ job, start }, column) => {
    if (solution[column]! > 0.5) starts[job] = start;
  });
  return starts;
};

/** The solution that is a plan; a start without a column is left out. */
export const solutionOf = (model: Model, starts: Starts): Float64Array => {
  const { problem, columns, above } = model;
  const solution = new Float64Array(columns.length + above.length);
  if (above.length > 0) {
    const passed = aboveIn(problem, starts);
    above.forEach((limit, i) => {
      solution[columns.length + i] = passed[limit]!;
    });
  }
  starts.forEach((start, job) => {
    const column = start < 0 ? -1 : model.place[job * model.problem.periods + start]!;
    if (column >= 0) solution[column] = 1;
  });
  return solution;
};

const ones = (columns: readonly number[]): number[] => columns.map(() => 1);

const selectRows = (model: Model): Row[] =>
  model.problem.jobs.map((_, job) => {
    const columns = columnsOf(model, job);
    return { columns, values: ones(columns), lower: model.forced[job] ? 1 : none, upper: 1 };
  });

const limitRows = ({ problem, columns, above }: Model): Row[] => {
  const rows = problem.limits.map(
    ({ amount }): Row => ({ columns: [], values: [], lower: none, upper: amount }),
  );
  columns.forEach(({ job, start }, column) => {
    for (const { limit, amount } of problem.jobs[job]!.uses[start]!) {
      rows[limit]!.columns.push(column);
      rows[limit]!.values.push(amount);
    }
  });
  above.forEach((limit, i) => {
    rows[limit]!.columns.push(columns.length + i);
    rows[limit]!.values.push(-1);
  });
  return rows;
};

/** What a plan must reach. */
const floorRows = ({ problem, columns }: Model): Row[] =>
  (problem.floors ?? []).map(({ values, least }) => {
    const weighing = columns.flatMap(({ job, start }, column) => {
      const weight = values[job]![start]!;
      return weight === 0 ? [] : [{ column, weight }];
    });
    return {
      columns: weighing.map(({ column }) => column),
      values: weighing.map(({ weight }) => weight),
      lower: least,
      upper: Number.POSITIVE_INFINITY,
    };
  });

/** j after i: what of j has started by t needs what of i has finished by then. */
const afterRows = (model: Model): Row[] => {
  const { jobs, periods } = model.problem;
  const rows: Row[] = [];
  jobs.forEach((job, j) => {
    for (const i of job.after) {
      let before = -1;
      for (let t = 0; t < periods; t++) {
        const later = columnsOf(model, j, start => start <= t);
        // A row per start of the later one is enough: between two starts the right side only grows.
        if (later.length === before || later.length === 0) continue;
        before = later.length;
        const earlier = columnsOf(model, i, start => start + jobs[i]!.duration <= t);
        const values = [...ones(later), ...earlier.map(() => -1)];
        rows.push({ columns: [...later, ...earlier], values, lower: none, upper: 0 });
      }
    }
  });
  return rows;
};

const excludeRows = (model: Model): Row[] =>
  model.problem.jobs.flatMap((job, a) =>
    job.excludes
      .filter(b => b > a)
      .map(b => {
        const columns = [...columnsOf(model, a), ...columnsOf(model, b)];
        return { columns, values: ones(columns), lower: none, upper: 1 };
      }),
  );
