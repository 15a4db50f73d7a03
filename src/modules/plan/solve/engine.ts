import loadHighs, { type Highs, type HighsCallbackMap, type Model as Native } from "highs";
import type { Model, Row } from "./rules-model.ts";

/** What a run ended with; `values` is absent when no plan was found, `bound` is proven in any case. */
export type Answer = {
  ended: "optimal" | "infeasible" | "stopped";
  values?: Float64Array;
  bound: number;
};

/** Asked from time to time while it runs: whether to go on. */
export type Watch = {
  enough: (told: { value: number; bound: number }) => boolean;
  /** Every better plan on the way. */
  better?: (values: Float64Array) => void;
};

/**
 * HiGHS with a model that stays. It owns memory the garbage collector does not see, so `dispose` is a duty.
 * Traps it knows: numbers of 64 bits come as bigint; the clock is cumulative; a status says nothing about a plan.
 */
export class Engine {
  private readonly highs: Highs;
  private readonly native: Native;
  private readonly integer: Int32Array;
  readonly columns: number;

  private constructor(highs: Highs, model: Model, rows: readonly Row[]) {
    this.highs = highs;
    const whole = model.columns.length;
    this.columns = whole + model.above.length;
    this.integer = new Int32Array(this.columns).fill(1, 0, whole);
    this.native = highs.createModel({
      numCols: this.columns,
      numRows: rows.length,
      sense: highs.constants.objectiveSense.maximize,
      colCost: model.costs,
      colLower: new Float64Array(this.columns),
      colUpper: new Float64Array(this.columns).fill(1, 0, whole).fill(Number.POSITIVE_INFINITY, whole),
      rowLower: rows.map(row => row.lower),
      rowUpper: rows.map(row => row.upper),
      matrix: this.sparse(rows),
    });
    this.native.options.set({ output_flag: false, mip_rel_gap: 0.00001, mip_abs_gap: 1e-6, random_seed: 0 });
  }

  static async open(model: Model, rows: readonly Row[] = model.rows): Promise<Engine> {
    return new Engine(await load(), model, rows);
  }

  dispose(): void {
    this.native.dispose();
  }

  set(options: Readonly<Record<string, string | number | boolean>>): void {
    this.native.options.set(options);
  }

  addRows(rows: readonly Row[]): void {
    if (rows.length === 0) return;
    this.native.addRows({
      lower: Float64Array.from(rows, row => row.lower),
      upper: Float64Array.from(rows, row => row.upper),
      matrix: this.sparse(rows),
    });
  }

  deleteRows(indices: readonly number[]): void {
    if (indices.length > 0) this.native.deleteRows({ kind: "set", indices: Int32Array.from(indices) });
  }

  /** The columns that may be 1, and those that must be. */
  limit(lower: Float64Array, upper: Float64Array): void {
    this.native.changeColsBounds({ kind: "range", from: 0, to: this.columns - 1 }, lower, upper);
  }

  cost(costs: Float64Array): void {
    this.native.changeColsCost({ kind: "range", from: 0, to: this.columns - 1 }, costs);
  }

  /** The relaxation without whole numbers, from the last basis on. */
  relax(enough: () => boolean): {
    ended: Answer["ended"];
    value: number;
    values: Float64Array;
    reduced: Float64Array;
    rowDuals: Float64Array;
    rowValues: Float64Array;
  } {
    this.native.clearIntegrality();
    this.native.zeroAllClocks();
    const { simplexInterrupt } = this.highs.constants.callbackType;
    this.native.run({
      [simplexInterrupt]: event => {
        if (enough()) event.interrupt();
      },
    });
    const { colValue, colDual, rowDual, rowValue } = this.native.getSolution();
    const value = this.native.getObjectiveValue();
    return {
      ended: this.ended(),
      value,
      values: colValue,
      reduced: colDual,
      rowDuals: rowDual,
      rowValues: rowValue,
    };
  }

  /** Whole numbers, from a plan on if one is given. */
  run({ enough, better }: Watch, from?: Float64Array): Answer {
    const { mipInterrupt, mipImprovingSolution, simplexInterrupt } = this.highs.constants.callbackType;
    this.native.changeColsIntegrality({ kind: "range", from: 0, to: this.columns - 1 }, this.integer);
    this.native.zeroAllClocks();
    if (from) this.native.setSolution({ colValue: from });
    const callbacks: HighsCallbackMap = {
      [mipInterrupt]: event => {
        const { mip_primal_bound: value = -Infinity, mip_dual_bound: bound = Infinity } = event.data;
        if (enough({ value, bound })) event.interrupt();
      },
      [simplexInterrupt]: event => {
        if (enough({ value: -Infinity, bound: Infinity })) event.interrupt();
      },
      [mipImprovingSolution]: event => {
        if (event.data.mip_solution) better?.(event.data.mip_solution);
      },
    };
    this.native.run(callbacks);
    const ended = this.ended();
    const found =
      this.native.info.get("primal_solution_status") === this.highs.constants.solutionStatus.feasible;
    const bound = Number(this.native.info.get("mip_dual_bound"));
    return {
      ended,
      bound,
      ...(found && ended !== "infeasible" && { values: this.native.getSolution().colValue }),
    };
  }

  private ended(): Answer["ended"] {
    const { modelStatus } = this.highs.constants;
    const status = this.native.getModelStatus();
    if (status === modelStatus.optimal) return "optimal";
    return status === modelStatus.infeasible ? "infeasible" : "stopped";
  }

  private sparse(rows: readonly Row[]) {
    const starts = new Int32Array(rows.length + 1);
    rows.forEach((row, i) => {
      starts[i + 1] = starts[i]! + row.columns.length;
    });
    return {
      format: "csr" as const,
      numRows: rows.length,
      numCols: this.columns,
      starts,
      indices: Int32Array.from(rows.flatMap(row => row.columns)),
      values: Float64Array.from(rows.flatMap(row => row.values)),
    };
  }
}

let loaded: Promise<Highs> | undefined;
/** Loaded once a process: each load holds memory of its own. */
const load = (): Promise<Highs> => {
  loaded ??= loadHighs();
  return loaded;
};
