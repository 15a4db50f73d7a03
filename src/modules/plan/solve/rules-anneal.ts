import { seeded } from "../../../kernel/random.ts";
import type { Starting } from "./rules-presolve.ts";
import { type Problem, type Starts, slack } from "./rules-problem.ts";

/**
 * Betters a plan by taking a few initiatives out that stand near each other and filling the room anew, and keeps
 * what is worse with a chance that falls with the temperature (simulated annealing by ruin and recreate). Every
 * state is a plan: those that must be in come back or the step is taken back.
 */
export class Annealing {
  best: number[];
  bestValue: number;
  private readonly problem: Problem;
  private readonly random: () => number;
  private readonly forced: Uint8Array;
  private readonly starts: number[];
  private value: number;
  private readonly load: Float64Array;
  private readonly room: Float64Array;
  /** Uses of a column lie from `from[column]` to `from[column + 1]`. */
  private readonly from: Int32Array;
  private readonly limit: Int32Array;
  private readonly amount: Float64Array;
  private readonly alive: Uint8Array;
  private readonly followers: number[][];
  /** Value per share of the capacity taken, for those whose start is early. */
  private readonly density: Float64Array;
  /** What a start is worth beyond what it takes. */
  private readonly surplus: Float64Array;
  private priced = false;
  /** The periods in which something was taken out. */
  private freeFrom = 0;
  private freeTo = 0;
  /** In which order those that are out are tried; made anew at each step. */
  private readonly rank: Float64Array;
  private readonly undo: [p: number, start: number][] = [];

  constructor(starting: Starting, plan: Starts, seed: number) {
    const { problem } = starting;
    const { jobs, limits, periods } = problem;
    this.problem = problem;
    this.random = seeded(seed);
    this.forced = starting.forced;
    this.alive = starting.alive;
    this.room = Float64Array.from(limits, ({ amount }) => amount + slack);
    this.load = new Float64Array(limits.length);
    this.followers = jobs.map(() => []);
    jobs.forEach((job, p) => {
      for (const i of job.after) this.followers[i]!.push(p);
    });
    const uses = jobs.flatMap(job => job.uses);
    this.from = new Int32Array(jobs.length * periods + 1);
    uses.forEach((list, column) => {
      this.from[column + 1] = this.from[column]! + list.length;
    });
    this.limit = Int32Array.from(uses.flat(), use => use.limit);
    this.amount = Float64Array.from(uses.flat(), use => use.amount);
    this.density = Float64Array.from(jobs, (job, p) => {
      const start = starting.startsOf(p)[0];
      if (start === undefined) return 0;
      const share = job.uses[start]!.reduce((sum, u) => sum + u.amount / limits[u.limit]!.amount, 0);
      return job.values[start]! / Math.max(share, 1e-3);
    });
    this.surplus = new Float64Array(this.alive.length);
    this.rank = new Float64Array(jobs.length);
    this.starts = jobs.map(() => -1);
    this.value = 0;
    plan.forEach((start, p) => {
      if (start >= 0) this.put(p, start);
    });
    this.best = [...this.starts];
    this.bestValue = this.value;
  }

  /** Takes up what the relaxation says a unit of each limit is worth: then the dear ones are filled best first. */
  learn(prices: ArrayLike<number>): void {
    const { jobs, periods } = this.problem;
    this.priced = true;
    jobs.forEach((job, p) => {
      this.density[p] = 0;
      for (let s = 0; s < periods; s++) {
        const column = p * periods + s;
        if (!this.alive[column]) continue;
        this.dearestFirst(column, prices);
        let cost = 0;
        for (let i = this.from[column]!; i < this.from[column + 1]!; i++)
          cost += this.amount[i]! * Math.abs(prices[this.limit[i]!]!);
        this.surplus[column] = job.values[s]! - cost;
        this.density[p] = Math.max(this.density[p]!, job.values[s]! / (cost + 0.1));
      }
    });
  }

  /** What does not fit mostly fails at a dear limit, so those are looked at first. */
  private dearestFirst(column: number, prices: ArrayLike<number>): void {
    const [from, to] = [this.from[column]!, this.from[column + 1]!];
    const uses = Array.from({ length: to - from }, (_, i) => [this.limit[from + i]!, this.amount[from + i]!]);
    const price = (use: readonly number[]) => Math.abs(prices[use[0]!]!) * use[1]!;
    uses
      .sort((a, b) => price(b) - price(a))
      .forEach(([limit, amount], i) => {
        this.limit[from + i] = limit!;
        this.amount[from + i] = amount!;
      });
  }

  /** So many steps at a temperature, in units of value. */
  run(steps: number, temperature: number): void {
    for (let i = 0; i < steps; i++) this.step(temperature);
  }

  /** Goes on from another plan. */
  restart(plan: Starts): void {
    this.starts.forEach((start, p) => {
      if (start >= 0) this.take(p);
    });
    plan.forEach((start, p) => {
      if (start >= 0) this.put(p, start);
    });
    this.undo.length = 0;
    this.keepBest();
  }

  private keepBest(): void {
    if (this.value <= this.bestValue + 1e-9) return;
    this.bestValue = this.value;
    this.best = [...this.starts];
  }

  private step(temperature: number): void {
    const before = this.value;
    this.undo.length = 0;
    const out = this.ruin();
    const whole = this.recreate(out);
    if (whole && this.value >= before + temperature * Math.log(this.random() + 1e-300)) this.keepBest();
    else this.takeBack();
  }

  private takeBack(): void {
    while (this.undo.length > 0) {
      const [p, start] = this.undo.pop()!;
      if (this.starts[p]! >= 0) this.take(p);
      if (start >= 0) this.put(p, start);
    }
    this.undo.length = 0;
  }

  /** Takes out some that run near a period, and all that come after them. */
  private ruin(): number[] {
    const { jobs, periods } = this.problem;
    const near = Math.floor(this.random() * periods);
    const width = Math.floor(this.random() * 3);
    const running: number[] = [];
    this.starts.forEach((start, p) => {
      if (start >= 0 && start <= near + width && start + jobs[p]!.duration > near - width) running.push(p);
    });
    const out: number[] = [];
    this.freeFrom = periods;
    this.freeTo = 0;
    const number = 1 + Math.floor(this.random() * Math.min(40, running.length));
    for (let i = 0; i < number && running.length > 0; i++) {
      const [p] = running.splice(Math.floor(this.random() * running.length), 1);
      this.remove(p!, out);
    }
    return out;
  }

  private remove(p: number, out: number[]): void {
    if (this.starts[p]! < 0) return;
    for (const j of this.followers[p]!) this.remove(j, out);
    const start = this.starts[p]!;
    this.freeFrom = Math.min(this.freeFrom, start);
    this.freeTo = Math.max(this.freeTo, start + this.problem.jobs[p]!.duration);
    this.undo.push([p, start]);
    this.take(p);
    out.push(p);
  }

  /** Fills the room; false when one that must be in finds none. */
  private recreate(out: readonly number[]): boolean {
    const { jobs } = this.problem;
    const mode = this.random();
    const wanted: number[] = [];
    this.starts.forEach((start, p) => {
      if (start >= 0) return;
      wanted.push(p);
      const spread = 0.4 + 1.2 * this.random();
      const rank = mode < 0.75 ? this.density[p]! : mode < 0.88 ? jobs[p]!.values[0]! : 1;
      this.rank[p] = rank * spread + (this.forced[p] ? 1e9 : 0);
    });
    wanted.sort((a, b) => this.rank[b]! - this.rank[a]!);
    const late = this.random() < 0.3;
    const how = this.priced && this.random() < 0.8 ? "dearest" : "first";
    const last = (p: number) => (late && this.forced[p] ? "last" : how);
    for (const p of wanted) this.place(p, last(p));
    // A second round for those that come after one that was placed later in the first.
    for (const p of wanted) if (this.starts[p]! < 0 && jobs[p]!.after.length > 0) this.place(p, last(p));
    return out.every(p => !this.forced[p] || this.starts[p]! >= 0);
  }

  /** Puts it at a start that fits: the first, the last to leave early room to others, or the one worth most. */
  private place(p: number, how: "first" | "last" | "dearest"): void {
    const { jobs, periods } = this.problem;
    const job = jobs[p]!;
    // Elsewhere nothing was set free.
    let first = Math.max(0, this.freeFrom - job.duration + 1);
    for (const i of job.after) {
      if (this.starts[i]! < 0) return;
      first = Math.max(first, this.starts[i]! + jobs[i]!.duration);
    }
    if (job.excludes.some(q => this.starts[q]! >= 0)) return;
    const last = Math.min(periods, this.freeTo) - 1;
    let best = -1;
    let most = Number.NEGATIVE_INFINITY;
    const step = how === "last" ? -1 : 1;
    for (let s = step > 0 ? first : last; s >= first && s <= last; s += step) {
      const column = p * periods + s;
      if (!this.alive[column] || !this.fits(column) || this.random() < 0.03) continue;
      const worth = how === "dearest" ? this.surplus[column]! : 0;
      if (worth <= most) continue;
      most = worth;
      best = s;
      if (how !== "dearest") break;
    }
    if (best < 0) return;
    this.undo.push([p, -1]);
    this.put(p, best);
  }

  private fits(column: number): boolean {
    for (let i = this.from[column]!; i < this.from[column + 1]!; i++)
      if (this.load[this.limit[i]!]! + this.amount[i]! > this.room[this.limit[i]!]!) return false;
    return true;
  }

  private put(p: number, start: number): void {
    const column = p * this.problem.periods + start;
    for (let i = this.from[column]!; i < this.from[column + 1]!; i++)
      this.load[this.limit[i]!]! += this.amount[i]!;
    this.starts[p] = start;
    this.value += this.problem.jobs[p]!.values[start]!;
  }

  private take(p: number): void {
    const start = this.starts[p]!;
    const column = p * this.problem.periods + start;
    for (let i = this.from[column]!; i < this.from[column + 1]!; i++)
      this.load[this.limit[i]!]! -= this.amount[i]!;
    this.starts[p] = -1;
    this.value -= this.problem.jobs[p]!.values[start]!;
  }
}
