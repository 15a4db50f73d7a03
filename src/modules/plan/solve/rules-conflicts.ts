import type { Model } from "./rules-model.ts";
import type { Starting } from "./rules-presolve.ts";
import { slack } from "./rules-problem.ts";

/** Which two starts cannot both be in a plan: a bit per pair of columns. */
export class Conflicts {
  readonly size: number;
  private readonly words: number;
  private readonly bits: Uint32Array;

  constructor(size: number) {
    this.size = size;
    this.words = Math.ceil(size / 32);
    this.bits = new Uint32Array(size * this.words);
  }

  add(a: number, b: number): void {
    this.mark(a, b);
    this.mark(b, a);
  }

  has(a: number, b: number): boolean {
    return ((this.bits[a * this.words + (b >>> 5)]! >>> (b & 31)) & 1) === 1;
  }

  private mark(a: number, b: number): void {
    this.bits[a * this.words + (b >>> 5)]! |= 1 << (b & 31);
  }
}

/** What two starts exclude by themselves, without looking at others. */
export const conflictsOf = (model: Model): Conflicts => {
  const { problem, columns } = model;
  const conflicts = new Conflicts(columns.length);
  columns.forEach(({ job }, a) => {
    for (let b = a + 1; b < columns.length && columns[b]!.job === job; b++) conflicts.add(a, b);
  });
  problem.limits.forEach(({ price }, i) => {
    const { columns: users, values, upper } = model.rows[problem.jobs.length + i]!;
    if (price === undefined) bigPairs(conflicts, users, values, upper + slack);
  });
  for (const row of model.rows.slice(problem.jobs.length + problem.limits.length))
    if (row.upper === 1) bigPairs(conflicts, row.columns, row.values, 1);
  return conflicts;
};

const bigPairs = (conflicts: Conflicts, columns: number[], values: number[], room: number): void => {
  const order = columns.map((_, i) => i).sort((a, b) => values[b]! - values[a]!);
  for (let i = 1; i < order.length; i++)
    for (let k = 0; k < i; k++) {
      if (values[order[i]!]! + values[order[k]!]! <= room) break;
      conflicts.add(columns[order[i]!]!, columns[order[k]!]!);
    }
};

/** Adds what follows when one start is taken for granted: every start that then drops out is in conflict with it. */
export const probe = (
  conflicts: Conflicts,
  model: Model,
  starting: Starting,
  enough: () => boolean,
): void => {
  const { columns, problem } = model;
  for (let a = 0; a < columns.length && !enough(); a++) {
    const { job, start } = columns[a]!;
    starting.survives(job, start, () => {
      columns.forEach((other, b) => {
        if (!starting.alive[other.job * problem.periods + other.start]) conflicts.add(a, b);
      });
    });
  }
};
