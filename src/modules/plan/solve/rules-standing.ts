import type { Problem, Starts } from "./rules-problem.ts";
import { Room } from "./rules-room.ts";

/** The plan that stands while it is bettered, what it is worth and takes, and how to take steps back. */
export class Standing {
  value = 0;
  readonly starts: Int32Array;
  readonly room: Room;
  /** How many changes can be taken back. */
  changes = 0;
  private readonly periods: number;
  private readonly values: Float64Array;
  private readonly changed: Int32Array;
  /** The start before each change. */
  private readonly former: Int32Array;

  constructor(problem: Problem) {
    const { jobs, periods } = problem;
    this.periods = periods;
    this.room = new Room(problem);
    this.values = Float64Array.from(jobs.flatMap(job => job.values));
    this.starts = new Int32Array(jobs.length).fill(-1);
    // Each goes out at most once in a step, and in at most once.
    this.changed = new Int32Array(2 * jobs.length);
    this.former = new Int32Array(2 * jobs.length);
  }

  /** Replaces all that stands. */
  fill(plan: Starts): void {
    for (let p = 0; p < this.starts.length; p++) if (this.starts[p]! >= 0) this.take(p);
    // What adding and subtracting has rounded is left behind.
    this.value = 0;
    this.changes = 0;
    plan.forEach((start, p) => {
      if (start >= 0) this.put(p, start);
    });
  }

  enter(p: number, start: number): void {
    this.note(p);
    this.put(p, start);
  }

  leave(p: number): void {
    this.note(p);
    this.take(p);
  }

  /** Takes back what was changed since there were so many changes. */
  back(changes: number): void {
    while (this.changes > changes) {
      const p = this.changed[--this.changes]!;
      const start = this.former[this.changes]!;
      if (this.starts[p]! >= 0) this.take(p);
      if (start >= 0) this.put(p, start);
    }
  }

  private note(p: number): void {
    this.changed[this.changes] = p;
    this.former[this.changes++] = this.starts[p]!;
  }

  private put(p: number, start: number): void {
    const column = p * this.periods + start;
    this.room.put(column);
    this.starts[p] = start;
    this.value += this.values[column]!;
  }

  private take(p: number): void {
    const column = p * this.periods + this.starts[p]!;
    this.room.take(column);
    this.starts[p] = -1;
    this.value -= this.values[column]!;
  }
}
