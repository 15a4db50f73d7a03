import loadHighs, { type Highs, type Model } from "highs";
import type { Equation } from "./rules-published.ts";

/** What a stranger can be sure of: the least and the most; null where there is no most. */
export type Range = [least: number, most: number | null];

/** Between what a hidden count is known to be, whatever it adds up to. */
export type Limits = (key: string) => readonly [least: number, most: number];

const anything: Limits = () => [0, Number.POSITIVE_INFINITY];

/**
 * A stranger with a linear programme: the hidden cells of one part of the table, of which he knows that they are not
 * below zero and what they add up to. The matrix is totally unimodular, so the ends he finds are whole numbers
 * (Hoffman and Kruskal 1956). It owns memory, so `dispose` is a duty.
 */
export class Stranger {
  /** Tables he met that fit all that is published, one count per key. */
  readonly met: Float64Array[] = [];
  readonly keys: readonly string[];
  private readonly highs: Highs;
  private readonly model: Model;
  private readonly place: ReadonlyMap<string, number>;
  private readonly limits: Limits;

  private constructor(highs: Highs, equations: readonly Equation[], limits: Limits) {
    this.highs = highs;
    this.limits = limits;
    this.keys = [...new Set(equations.flatMap(({ terms }) => terms.map(([key]) => key)))];
    this.place = new Map(this.keys.map((key, i) => [key, i]));
    const sums = Float64Array.from(equations, ({ equals }) => equals);
    const starts = new Int32Array(equations.length + 1);
    equations.forEach(({ terms }, i) => {
      starts[i + 1] = starts[i]! + terms.length;
    });
    this.model = highs.createModel({
      numCols: this.keys.length,
      numRows: equations.length,
      colCost: new Float64Array(this.keys.length),
      colLower: Float64Array.from(this.keys, key => limits(key)[0]),
      colUpper: Float64Array.from(this.keys, key => limits(key)[1]),
      rowLower: sums,
      rowUpper: sums,
      matrix: {
        format: "csr",
        numRows: equations.length,
        numCols: this.keys.length,
        starts,
        indices: Int32Array.from(
          equations.flatMap(({ terms }) => terms.map(([key]) => this.place.get(key)!)),
        ),
        values: Float64Array.from(equations.flatMap(({ terms }) => terms.map(([, sign]) => sign))),
      },
    });
    this.model.options.set({ output_flag: false, presolve: "off", solver: "simplex", simplex_strategy: 4 });
  }

  static async open(equations: readonly Equation[], limits: Limits = anything): Promise<Stranger> {
    return new Stranger(await load(), equations, limits);
  }

  dispose(): void {
    this.model.dispose();
  }

  /** What he can be sure of about one cell. */
  range(key: string): Range {
    const least = this.least([[key, 1]]);
    if (least === null) throw new Error("a count without a least");
    const most = this.least([[key, -1]]);
    return [least, most === null ? null : 0 - most];
  }

  /** From now on he knows this count too. */
  learn(key: string, n: number): void {
    this.bound(key, n, n);
    this.met.length = 0;
  }

  forget(key: string): void {
    this.bound(key, ...this.limits(key));
    this.met.length = 0;
  }

  /** The least of a sum of cells over all tables that fit; null where there is none. */
  least(terms: readonly (readonly [key: string, factor: number])[]): number | null {
    const costs = new Float64Array(this.keys.length);
    for (const [key, factor] of terms) costs[this.place.get(key)!] = factor;
    this.model.changeColsCost({ kind: "range", from: 0, to: costs.length - 1 }, costs);
    this.model.run();
    const { optimal, unbounded, unboundedOrInfeasible } = this.highs.constants.modelStatus;
    const status = this.model.getModelStatus();
    if (status === unbounded || status === unboundedOrInfeasible) return null;
    if (status !== optimal) throw new Error(`the linear programme ended with ${status}`);
    this.met.push(Float64Array.from(this.model.getSolution().colValue));
    return wholeOf(this.model.getObjectiveValue());
  }

  /** The count of a cell in a table he met. */
  seen(table: Float64Array, key: string): number {
    return table[this.place.get(key)!]!;
  }

  private bound(key: string, lower: number, upper: number): void {
    const at = this.place.get(key)!;
    this.model.changeColsBounds({ kind: "range", from: at, to: at }, [lower], [upper]);
  }
}

const wholeOf = (value: number): number => {
  const whole = Math.round(value);
  if (Math.abs(value - whole) > 1e-3) throw new Error(`${value} is no whole number`);
  return whole + 0;
};

let loaded: Promise<Highs> | undefined;
/** Loaded once a process: each load holds memory of its own. */
const load = (): Promise<Highs> => {
  loaded ??= loadHighs();
  return loaded;
};
