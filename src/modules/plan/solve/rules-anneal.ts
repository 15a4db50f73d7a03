import { seeded } from "../../../kernel/random.ts";
import { Guide, sortByRank } from "./rules-guide.ts";
import type { Starting } from "./rules-presolve.ts";
import type { Starts } from "./rules-problem.ts";
import { Standing } from "./rules-standing.ts";

/** How often the duties that were taken out are tried in another order before the step is given up. */
const tries = 4;

/**
 * Betters a plan by taking a few initiatives out that stand near each other and filling the room anew, and keeps
 * what is worse with a chance that falls with the temperature (simulated annealing by ruin and recreate, Schrimpf
 * et al., Journal of Computational Physics 159, 2000). Every state is a plan: duties come back first, those that
 * found no room before the others (squeaky wheel, Joslin and Clements, JAIR 10, 1999), or the step is taken back.
 */
export class Annealing {
  bestValue: number;
  private readonly starting: Starting;
  private readonly standing: Standing;
  /** What it has learnt; the relaxation is told to this. */
  readonly guide: Guide;
  private readonly random: () => number;
  private readonly periods: number;
  private readonly duration: Int32Array;
  private readonly after: readonly Int32Array[];
  private readonly followers: readonly number[][];
  private readonly excludes: readonly Int32Array[];
  private readonly kept: Int32Array;
  /** The periods in which something was taken out. */
  private freeFrom = 0;
  private freeTo = 0;
  /** A start that is not given back in this step, so that it does not end where it began; -1: none. */
  private barred = -1;
  /** Lists that each step fills anew. */
  private readonly rank: Float64Array;
  private readonly wanted: Int32Array;
  private readonly running: Int32Array;
  private readonly out: Int32Array;
  private readonly duties: Int32Array;
  private outs = 0;
  /** How many a step takes out at most. */
  mostOut: number;

  constructor(starting: Starting, plan: Starts, seed: number) {
    const { jobs, periods } = starting.problem;
    const many = jobs.length;
    this.starting = starting;
    this.standing = new Standing(starting.problem);
    this.guide = new Guide(starting, this.standing.room);
    this.random = seeded(seed);
    this.periods = periods;
    this.mostOut = Math.max(10, Math.round(0.175 * many));
    this.duration = Int32Array.from(jobs, job => job.duration);
    this.after = jobs.map(job => Int32Array.from(job.after));
    this.excludes = jobs.map(job => Int32Array.from(job.excludes));
    this.followers = jobs.map((): number[] => []);
    jobs.forEach((job, p) => {
      for (const i of job.after) this.followers[i]!.push(p);
    });
    this.rank = new Float64Array(many);
    [this.wanted, this.running] = [new Int32Array(many), new Int32Array(many)];
    [this.out, this.duties] = [new Int32Array(many), new Int32Array(many)];
    this.standing.fill(plan);
    // Steps fill only what they set free: where nothing runs yet, as without any duty, this fills it.
    this.freeTo = periods;
    this.recreate();
    this.kept = this.standing.starts.slice();
    this.bestValue = this.standing.value;
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
    this.standing.fill(plan);
    this.keepBest();
  }

  private keepBest(): void {
    if (this.standing.value <= this.bestValue + 1e-9) return;
    this.bestValue = this.standing.value;
    this.kept.set(this.standing.starts);
  }

  private step(temperature: number): void {
    const { standing, random } = this;
    const before = standing.value;
    standing.changes = 0;
    this.ruin();
    const whole = this.recreate();
    if (whole && standing.value >= before + temperature * Math.log(random() + 1e-300)) this.keepBest();
    else {
      standing.back(0);
      standing.value = before;
    }
  }

  /** Takes out some that run near a period, and all that come after them. */
  private ruin(): void {
    const { duration, running, random } = this;
    const { starts } = this.standing;
    this.outs = 0;
    this.freeFrom = this.periods;
    this.freeTo = 0;
    this.barred = -1;
    const near = Math.floor(random() * this.periods);
    const width = Math.floor(random() * 3);
    let many = 0;
    for (let p = 0; p < starts.length; p++) {
      const start = starts[p]!;
      if (start >= 0 && start <= near + width && start + duration[p]! > near - width) running[many++] = p;
    }
    const bars = random() < 0.5;
    for (let left = 1 + Math.floor(random() * Math.min(this.mostOut, many)); left > 0 && many > 0; left--) {
      const at = Math.floor(random() * many);
      const p = running[at]!;
      running[at] = running[--many]!;
      if (bars && this.barred < 0) this.barred = p * this.periods + starts[p]!;
      this.remove(p);
    }
  }

  private remove(p: number): void {
    const start = this.standing.starts[p]!;
    if (start < 0) return;
    for (const j of this.followers[p]!) this.remove(j);
    this.freeFrom = Math.min(this.freeFrom, start);
    this.freeTo = Math.max(this.freeTo, start + this.duration[p]!);
    this.standing.leave(p);
    this.out[this.outs++] = p;
  }

  /** Fills the room; false when a duty finds none. */
  private recreate(): boolean {
    if (!this.placeDuties()) return false;
    const { wanted, random, after, guide } = this;
    const many = this.order();
    const inTurn = guide.priced && random() < 0.8;
    const near = guide.near * (0.5 + random());
    // First where the relaxation would have them, then wherever they fit.
    if (guide.priced) for (let i = 0; i < many; i++) this.place(wanted[i]!, inTurn, false, near);
    for (let i = 0; i < many; i++) this.place(wanted[i]!, inTurn, false, Number.POSITIVE_INFINITY);
    // A further round for those that come after one that was placed later in the one before.
    for (let i = 0; i < many; i++)
      if (after[wanted[i]!]!.length > 0) this.place(wanted[i]!, inTurn, false, Number.POSITIVE_INFINITY);
    return true;
  }

  /** Brings the duties back, in any order, and in the next try those first that found no room. */
  private placeDuties(): boolean {
    const { duties, out, random, standing } = this;
    const { starts } = standing;
    let many = 0;
    for (let i = 0; i < this.outs; i++)
      if (this.starting.forced[out[i]!]) {
        const at = Math.floor(random() * (many + 1));
        duties[many++] = duties[at]!;
        duties[at] = out[i]!;
      }
    const mark = standing.changes;
    for (let left = tries; many > 0 && !this.allPlaced(many); ) {
      if (--left === 0) return false;
      for (let i = 0, first = 0; i < many; i++) {
        const p = duties[i]!;
        if (starts[p]! >= 0) continue;
        duties.copyWithin(first + 1, first, i);
        duties[first++] = p;
      }
      standing.back(mark);
    }
    return true;
  }

  private allPlaced(many: number): boolean {
    const { duties, random } = this;
    const { starts } = this.standing;
    // Late ones leave early room to others.
    const last = random() < 0.3;
    const inTurn = this.guide.priced && random() < 0.8;
    let missing = many;
    // Again for those that come after one that was placed later.
    for (let round = 0; round < 3 && missing > 0; round++) {
      missing = 0;
      for (let i = 0; i < many; i++) {
        this.place(duties[i]!, inTurn, last, Number.POSITIVE_INFINITY);
        if (starts[duties[i]!]! < 0) missing++;
      }
    }
    return missing === 0;
  }

  /** Puts those that may find room in the order in which they are tried; answers how many there are. */
  private order(): number {
    const { after, rank, wanted, random } = this;
    const { starts } = this.standing;
    const { density, worth, priced } = this.guide;
    const mode = random();
    let many = 0;
    for (let p = 0; p < starts.length; p++) {
      if (starts[p]! >= 0 || (after[p]!.length === 0 && !this.mayFit(p))) continue;
      const by = mode < 0.75 ? density[p]! : mode < 0.88 ? worth[p]! : 1;
      rank[p] = by * (priced ? 0.7 + 0.6 * random() : 0.4 + 1.2 * random());
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
      if (start >= first && start < this.freeTo && this.standing.room.mayFit(p * this.periods + start))
        return true;
    }
    return false;
  }

  /** Puts it at a start that fits and is not farther off than `most`: the first in turn, or the earliest or last. */
  private place(p: number, inTurn: boolean, last: boolean, most: number): void {
    const { duration, periods, random, guide } = this;
    const { starts, room } = this.standing;
    if (starts[p]! >= 0) return;
    // Elsewhere nothing was set free.
    let first = this.freeFrom - duration[p]! + 1;
    for (const i of this.after[p]!) {
      if (starts[i]! < 0) return;
      first = Math.max(first, starts[i]! + duration[i]!);
    }
    for (const q of this.excludes[p]!) if (starts[q]! >= 0) return;
    const options = guide.options[p]!;
    let best = -1;
    for (let i = 0; i < options.length; i++) {
      const start = options[i]!;
      const column = p * periods + start;
      if (guide.distance[column]! > most) break;
      if (start < first || start >= this.freeTo) continue;
      if (best >= 0 && (last ? start < best : start > best)) continue;
      if (column === this.barred || !room.fits(column) || random() < 0.03) continue;
      best = start;
      if (inTurn && !last) break;
    }
    if (best >= 0) this.standing.enter(p, best);
  }
}
