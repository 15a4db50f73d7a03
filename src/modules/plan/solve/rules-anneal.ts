import { seeded } from "../../../kernel/random.ts";
import { Guide, sortByRank } from "./rules-guide.ts";
import type { Starting } from "./rules-presolve.ts";
import type { Starts } from "./rules-problem.ts";
import { Room } from "./rules-room.ts";

/**
 * Betters a plan by taking a few initiatives out that stand near each other and filling the room anew, and keeps
 * what is worse with a chance that falls with the temperature (simulated annealing by ruin and recreate). Every
 * state is a plan: those that must be in come back or the step is taken back.
 */
export class Annealing {
  bestValue: number;
  private readonly starting: Starting;
  private readonly room: Room;
  /** What it has learnt; the relaxation is told to this. */
  readonly guide: Guide;
  private readonly random: () => number;
  private readonly periods: number;
  private readonly duration: Int32Array;
  private readonly values: Float64Array;
  private readonly after: readonly Int32Array[];
  private readonly followers: readonly number[][];
  private readonly excludes: readonly Int32Array[];
  private readonly starts: Int32Array;
  private readonly kept: Int32Array;
  private value = 0;
  /** The periods in which something was taken out. */
  private freeFrom = 0;
  private freeTo = 0;
  /** Lists that each step fills anew. */
  private readonly rank: Float64Array;
  private readonly wanted: Int32Array;
  private readonly running: Int32Array;
  private readonly out: Int32Array;
  private outs = 0;
  /** How many a step takes out at most. */
  mostOut: number;
  private readonly undoJob: Int32Array;
  private readonly undoStart: Int32Array;
  private undos = 0;

  constructor(starting: Starting, plan: Starts, seed: number) {
    const { jobs, periods } = starting.problem;
    const many = jobs.length;
    this.starting = starting;
    this.room = new Room(starting.problem);
    this.guide = new Guide(starting, this.room);
    this.random = seeded(seed);
    this.periods = periods;
    this.mostOut = Math.max(10, Math.round(0.175 * many));
    this.duration = Int32Array.from(jobs, job => job.duration);
    this.values = Float64Array.from(jobs.flatMap(job => job.values));
    this.after = jobs.map(job => Int32Array.from(job.after));
    this.excludes = jobs.map(job => Int32Array.from(job.excludes));
    this.followers = jobs.map((): number[] => []);
    jobs.forEach((job, p) => {
      for (const i of job.after) this.followers[i]!.push(p);
    });
    this.rank = new Float64Array(many);
    this.wanted = new Int32Array(many);
    this.running = new Int32Array(many);
    this.out = new Int32Array(many);
    // Out, and in again in one of three rounds.
    [this.undoJob, this.undoStart] = [new Int32Array(2 * many), new Int32Array(2 * many)];
    this.starts = new Int32Array(many).fill(-1);
    this.fill(plan);
    this.kept = this.starts.slice();
    this.bestValue = this.value;
  }

  get best(): number[] {
    return [...this.kept];
  }

  /** So many steps at a temperature, in units of value. */
  run(steps: number, temperature: number): void {
    for (let i = 0; i < steps; i++) this.step(temperature);
  }

  /** Goes on from another plan. */
  restart(plan: Starts): void {
    for (let p = 0; p < this.starts.length; p++) if (this.starts[p]! >= 0) this.take(p);
    // What adding and subtracting has rounded is left behind.
    this.value = 0;
    this.fill(plan);
    this.keepBest();
  }

  private fill(plan: Starts): void {
    plan.forEach((start, p) => {
      if (start >= 0) this.put(p, start);
    });
  }

  private keepBest(): void {
    if (this.value <= this.bestValue + 1e-9) return;
    this.bestValue = this.value;
    this.kept.set(this.starts);
  }

  private step(temperature: number): void {
    const before = this.value;
    this.ruin();
    const whole = this.recreate();
    if (whole && this.value >= before + temperature * Math.log(this.random() + 1e-300)) this.keepBest();
    else this.takeBack(before);
  }

  private takeBack(value: number): void {
    while (this.undos > 0) {
      const p = this.undoJob[--this.undos]!;
      const start = this.undoStart[this.undos]!;
      if (this.starts[p]! >= 0) this.take(p);
      if (start >= 0) this.put(p, start);
    }
    this.value = value;
  }

  /** Takes out some that run near a period, and all that come after them. */
  private ruin(): void {
    const { starts, duration, running, random } = this;
    this.undos = 0;
    this.outs = 0;
    this.freeFrom = this.periods;
    this.freeTo = 0;
    const near = Math.floor(random() * this.periods);
    const width = Math.floor(random() * 3);
    let many = 0;
    for (let p = 0; p < starts.length; p++) {
      const start = starts[p]!;
      if (start >= 0 && start <= near + width && start + duration[p]! > near - width) running[many++] = p;
    }
    for (let left = 1 + Math.floor(random() * Math.min(this.mostOut, many)); left > 0 && many > 0; left--) {
      const at = Math.floor(random() * many);
      const p = running[at]!;
      running[at] = running[--many]!;
      this.remove(p);
    }
  }

  private remove(p: number): void {
    const start = this.starts[p]!;
    if (start < 0) return;
    for (const j of this.followers[p]!) this.remove(j);
    this.freeFrom = Math.min(this.freeFrom, start);
    this.freeTo = Math.max(this.freeTo, start + this.duration[p]!);
    this.note(p, start);
    this.take(p);
    this.out[this.outs++] = p;
  }

  private note(p: number, start: number): void {
    this.undoJob[this.undos] = p;
    this.undoStart[this.undos++] = start;
  }

  /** Fills the room; false when one that must be in finds none. */
  private recreate(): boolean {
    const { wanted, random, starts, after } = this;
    const { forced } = this.starting;
    const many = this.order();
    const last = random() < 0.3;
    const inTurn = this.guide.priced && random() < 0.8;
    const near = this.guide.near * (0.5 + random());
    // First where the relaxation would have them, then wherever they fit.
    if (this.guide.priced) for (let i = 0; i < many; i++) this.place(wanted[i]!, inTurn, last, near);
    for (let i = 0; i < many; i++) this.place(wanted[i]!, inTurn, last, Number.POSITIVE_INFINITY);
    // A further round for those that come after one that was placed later in the one before.
    for (let i = 0; i < many; i++)
      if (after[wanted[i]!]!.length > 0) this.place(wanted[i]!, inTurn, last, Number.POSITIVE_INFINITY);
    for (let i = 0; i < this.outs; i++) if (forced[this.out[i]!] && starts[this.out[i]!]! < 0) return false;
    return true;
  }

  /** Puts those that may find room in the order in which they are tried; answers how many there are. */
  private order(): number {
    const { starts, after, rank, wanted, random } = this;
    const { density, worth, priced } = this.guide;
    const { forced } = this.starting;
    const mode = random();
    let many = 0;
    for (let p = 0; p < starts.length; p++) {
      if (starts[p]! >= 0 || (after[p]!.length === 0 && !this.mayFit(p))) continue;
      const by = mode < 0.75 ? density[p]! : mode < 0.88 ? worth[p]! : 1;
      const spread = priced ? 0.7 + 0.6 * random() : 0.4 + 1.2 * random();
      rank[p] = by * spread + (forced[p] ? 1e9 : 0);
      wanted[many++] = p;
    }
    sortByRank(wanted, rank, many);
    return many;
  }

  private mayFit(p: number): boolean {
    const options = this.guide.options[p]!;
    const first = this.freeFrom - this.duration[p]! + 1;
    for (let i = 0; i < options.length; i++) {
      const start = options[i]!;
      if (start >= first && start < this.freeTo && this.room.mayFit(p * this.periods + start)) return true;
    }
    return false;
  }

  /**
   * Puts it at a start that fits and is not farther off than `most`: the first in turn, or the earliest, or the
   * last for one that must be in, to leave early room to others.
   */
  private place(p: number, inTurn: boolean, last: boolean, most: number): void {
    const { starts, duration, periods, random } = this;
    if (starts[p]! >= 0) return;
    // Elsewhere nothing was set free.
    let first = this.freeFrom - duration[p]! + 1;
    for (const i of this.after[p]!) {
      if (starts[i]! < 0) return;
      first = Math.max(first, starts[i]! + duration[i]!);
    }
    for (const q of this.excludes[p]!) if (starts[q]! >= 0) return;
    const must = this.starting.forced[p] === 1;
    const takesFirst = inTurn && !(must && last);
    const options = this.guide.options[p]!;
    let best = -1;
    for (let i = 0; i < options.length; i++) {
      const start = options[i]!;
      const column = p * periods + start;
      if (!must && this.guide.distance[column]! > most) break;
      if (start < first || start >= this.freeTo) continue;
      if (best >= 0 && (must && last ? start < best : start > best)) continue;
      if (!this.room.fits(column) || random() < 0.03) continue;
      best = start;
      if (takesFirst) break;
    }
    if (best < 0) return;
    this.note(p, -1);
    this.put(p, best);
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
