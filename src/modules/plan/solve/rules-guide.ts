import type { Model } from "./rules-model.ts";
import type { Starting } from "./rules-presolve.ts";
import type { Room } from "./rules-room.ts";

/** What the relaxation says in the end: what a unit of each row is worth, and what each column would add. */
type Relaxed = { rowDuals: Float64Array; reduced: Float64Array };

/**
 * In which order annealing tries initiatives and their starts: by what they give for what they take, and once the
 * relaxation is known, the starts first that it would choose.
 */
export class Guide {
  priced = false;
  /** A start no farther from the relaxation's choice is likely. */
  near = Number.POSITIVE_INFINITY;
  /** The starts of each initiative, in the order in which they are tried. */
  options: readonly Int32Array[];
  /** Of each column: how far the relaxation is from choosing it. */
  readonly distance: Float64Array;
  /** Of each initiative: value for what is taken, and the most value. */
  readonly density: Float64Array;
  readonly worth: Float64Array;
  private readonly starting: Starting;
  private readonly room: Room;

  constructor(starting: Starting, room: Room) {
    const { jobs, limits, periods } = starting.problem;
    this.starting = starting;
    this.room = room;
    this.options = jobs.map((_, p) => Int32Array.from(starting.startsOf(p)));
    this.distance = new Float64Array(jobs.length * periods);
    const shares = limits.map(({ amount }) => 1 / Math.max(amount, 1e-6));
    this.density = Float64Array.from(this.options, ([start], p) => {
      if (start === undefined) return 0;
      return jobs[p]!.values[start]! / Math.max(room.costOf(p * periods + start, shares), 1e-3);
    });
    this.worth = Float64Array.from(jobs, job => job.values[0]!);
  }

  /** Takes up the relaxation. What lies much farther off than `near` is not tried, unless it must be in. */
  learn({ problem, place }: Model, { rowDuals, reduced }: Relaxed, near: number): void {
    const { jobs, limits, periods } = problem;
    const { starting, distance } = this;
    const prices = rowDuals.subarray(jobs.length, jobs.length + limits.length);
    this.priced = true;
    this.near = near;
    this.options = jobs.map((job, p) => {
      const starts = starting.startsOf(p);
      this.density[p] = 0;
      for (const start of starts) {
        const column = p * periods + start;
        distance[column] = place[column]! < 0 ? Number.POSITIVE_INFINITY : -reduced[place[column]!]!;
        const cost = this.room.costOf(column, prices);
        this.density[p] = Math.max(this.density[p]!, job.values[start]! / (cost + 0.1));
      }
      const far = (start: number) => distance[p * periods + start]!;
      const likely = starts.filter(start => starting.forced[p] === 1 || far(start) <= 2.5 * near);
      return Int32Array.from(likely.sort((a, b) => far(a) - far(b)));
    });
  }
}

/** The first `many` of a list, highest rank first (Shell's sort: no memory is made on the way). */
export const sortByRank = (list: Int32Array, rank: Float64Array, many: number): void => {
  for (const gap of [13, 4, 1])
    for (let i = gap; i < many; i++) {
      const one = list[i]!;
      let at = i;
      for (; at >= gap && rank[list[at - gap]!]! < rank[one]!; at -= gap) list[at] = list[at - gap]!;
      list[at] = one;
    }
};
