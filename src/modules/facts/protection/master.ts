import loadHighs, { type Highs, type Model } from "highs";
import type { Cut } from "./rules-cut.ts";

/**
 * The cheapest cells that meet every cut, by HiGHS. The relaxation keeps its model and its basis; whole choices are made
 * with a model of their own each time. Models own memory the garbage collector does not see, so `dispose` is a duty.
 */
export class Master {
  private readonly highs: Highs;
  private readonly relaxation: Model;
  private readonly edges: readonly number[];
  private readonly costs: Float64Array;
  private readonly place: ReadonlyMap<number, number>;
  private readonly cuts: Cut[] = [];

  private constructor(highs: Highs, edges: readonly number[], cost: (edge: number) => number) {
    this.highs = highs;
    this.edges = edges;
    this.costs = Float64Array.from(edges, cost);
    this.place = new Map(edges.map((edge, i) => [edge, i]));
    this.relaxation = this.modelOf([]);
    this.relaxation.options.set({ presolve: "off" });
  }

  static async open(edges: readonly number[], cost: (edge: number) => number): Promise<Master> {
    return new Master(await load(), edges, cost);
  }

  dispose(): void {
    this.relaxation.dispose();
  }

  add(cuts: readonly Cut[]): void {
    if (cuts.length === 0) return;
    this.cuts.push(...cuts);
    this.relaxation.addRows(this.rowsOf(cuts));
  }

  /** Shares of cells (0 to 1, by edge) and what they cost: no whole choice costs less. */
  relax(): { value: number; shares: Map<number, number> } {
    this.relaxation.run();
    this.expect(this.relaxation, this.highs.constants.modelStatus.optimal);
    const values = this.relaxation.getSolution().colValue;
    return { value: this.relaxation.getObjectiveValue(), shares: this.named(values) };
  }

  /** Whole cells, after at most so many branches: what no choice can cost less than, and the best one met, if any. */
  choose(branches: number): { bound: number; chosen: number[] } {
    const model = this.modelOf(this.cuts);
    try {
      model.changeColsIntegrality(
        { kind: "range", from: 0, to: this.edges.length - 1 },
        new Int32Array(this.edges.length).fill(1),
      );
      // Costs are whole numbers: what is less than one from the best is the best.
      model.options.set({ mip_rel_gap: 0, mip_abs_gap: 0.999, mip_max_nodes: branches });
      model.run();
      const shares = this.named(model.getSolution().colValue);
      return {
        bound: Number(model.info.get("mip_dual_bound")),
        chosen: [...shares].flatMap(([edge, share]) => (share > 0.5 ? [edge] : [])),
      };
    } finally {
      model.dispose();
    }
  }

  private modelOf(cuts: readonly Cut[]): Model {
    const count = this.edges.length;
    const { lower, upper, matrix } = this.rowsOf(cuts);
    const model = this.highs.createModel({
      numCols: count,
      numRows: cuts.length,
      sense: this.highs.constants.objectiveSense.minimize,
      colCost: this.costs,
      colLower: new Float64Array(count),
      colUpper: new Float64Array(count).fill(1),
      rowLower: lower,
      rowUpper: upper,
      matrix,
    });
    model.options.set({ output_flag: false, random_seed: 0 });
    return model;
  }

  private rowsOf(cuts: readonly Cut[]) {
    const starts = new Int32Array(cuts.length + 1);
    cuts.forEach((cut, i) => {
      starts[i + 1] = starts[i]! + cut.length;
    });
    return {
      lower: new Float64Array(cuts.length).fill(1),
      upper: new Float64Array(cuts.length).fill(Number.POSITIVE_INFINITY),
      matrix: {
        format: "csr" as const,
        numRows: cuts.length,
        numCols: this.edges.length,
        starts,
        indices: Int32Array.from(cuts.flatMap(cut => cut.map(edge => this.place.get(edge)!))),
        values: new Float64Array(starts.at(-1)!).fill(1),
      },
    };
  }

  private expect(model: Model, status: number): void {
    const ended = model.getModelStatus();
    if (ended !== status) throw new Error(`the solver ended with ${ended}`);
  }

  private named(values: ArrayLike<number>): Map<number, number> {
    const shares = new Map<number, number>();
    for (let i = 0; i < values.length; i++) if (values[i]! > 1e-7) shares.set(this.edges[i]!, values[i]!);
    return shares;
  }
}

let loaded: Promise<Highs> | undefined;
/** Loaded once a process: each load holds memory of its own. */
const load = (): Promise<Highs> => {
  loaded ??= loadHighs();
  return loaded;
};
