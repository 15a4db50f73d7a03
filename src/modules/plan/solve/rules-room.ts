import { type Problem, slack } from "./rules-problem.ts";

/**
 * What a plan takes of each limit, and whether a start still fits. A column is job × periods + start. Flat arrays
 * and no memory made on the way: annealing asks this millions of times a second.
 */
export class Room {
  private readonly load: Float64Array;
  /** Uses of a column lie from `from[column]` to `from[column + 1]`. */
  private readonly from: Int32Array;
  private readonly limit: Int32Array;
  private readonly amount: Float64Array;
  /** A use fits as long as its limit is loaded by no more than that. */
  private readonly most: Float64Array;
  /** What last stood in a column's way, and from which load on: asked first, since mostly it still does. */
  private readonly blocker: Int32Array;
  private readonly blockedAbove: Float64Array;

  constructor({ jobs, limits }: Problem) {
    const uses = jobs.flatMap(job => job.uses);
    this.load = new Float64Array(limits.length);
    this.from = new Int32Array(uses.length + 1);
    uses.forEach((list, column) => {
      this.from[column + 1] = this.from[column]! + list.length;
    });
    this.limit = Int32Array.from(uses.flat(), use => use.limit);
    this.amount = Float64Array.from(uses.flat(), use => use.amount);
    this.most = Float64Array.from(uses.flat(), use => limits[use.limit]!.amount + slack - use.amount);
    this.blocker = new Int32Array(uses.length);
    this.blockedAbove = new Float64Array(uses.length).fill(Number.POSITIVE_INFINITY);
  }

  put(column: number): void {
    const { from, limit, amount, load } = this;
    for (let i = from[column]!, end = from[column + 1]!; i < end; i++) load[limit[i]!]! += amount[i]!;
  }

  take(column: number): void {
    const { from, limit, amount, load } = this;
    for (let i = from[column]!, end = from[column + 1]!; i < end; i++) load[limit[i]!]! -= amount[i]!;
  }

  fits(column: number): boolean {
    if (!this.mayFit(column)) return false;
    const { from, limit, most, load } = this;
    for (let i = from[column]!, end = from[column + 1]!; i < end; i++) {
      if (load[limit[i]!]! <= most[i]!) continue;
      this.blocker[column] = limit[i]!;
      this.blockedAbove[column] = most[i]!;
      return false;
    }
    return true;
  }

  /** False only if it does not fit; the quick part of the question. */
  mayFit(column: number): boolean {
    return this.load[this.blocker[column]!]! <= this.blockedAbove[column]!;
  }

  /** What a start takes, in value. */
  costOf(column: number, prices: ArrayLike<number>): number {
    let cost = 0;
    for (let i = this.from[column]!; i < this.from[column + 1]!; i++)
      cost += this.amount[i]! * Math.abs(prices[this.limit[i]!]!);
    return cost;
  }
}
