import { type Problem, slack } from "./rules-problem.ts";

/** Why a start was dropped: the limit or link that forbids it, and those whose remaining starts make it so. */
export type Reason = {
  limit?: number;
  /** The initiative that holds the link, and the other one. */
  after?: readonly [number, number];
  excludes?: readonly [number, number];
  because: readonly number[];
};

/**
 * The starts still possible. Every change is written to a log, so that a guess can be taken back; every start
 * dropped keeps its reason, since an explanation that leaves out what was used here would be wrong.
 */
export class Starting {
  readonly problem: Problem;
  readonly alive: Uint8Array;
  readonly count: Int32Array;
  /** 1: in every plan that is still possible. */
  readonly forced: Uint8Array;
  /** What those that must be in take at least of each limit. */
  readonly base: Float64Array;
  readonly reasons = new Map<number, Reason>();
  /** Why it became one that must be in: the initiative that needs it. */
  readonly neededBy = new Map<number, number>();
  /** The initiative that has lost its last start although it must be in. */
  broken = -1;
  private readonly least: Float64Array;
  /** Who takes of a limit, and how much: most first. */
  private readonly users: readonly { columns: Int32Array; amounts: Float64Array }[];
  private readonly followers: number[][];
  private readonly log: [array: Uint8Array | Int32Array | Float64Array, index: number, old: number][] = [];
  private readonly limitsToDo = new Set<number>();
  private readonly jobsToDo = new Set<number>();
  private keepReasons = true;

  constructor(problem: Problem) {
    const { jobs, periods, limits } = problem;
    this.problem = problem;
    this.alive = new Uint8Array(jobs.length * periods);
    this.count = new Int32Array(jobs.length);
    this.forced = new Uint8Array(jobs.length);
    this.base = new Float64Array(limits.length);
    this.least = new Float64Array(jobs.length * limits.length);
    this.followers = jobs.map(() => []);
    const users: { column: number; amount: number }[][] = limits.map(() => []);
    jobs.forEach((job, p) => {
      for (const i of job.after) this.followers[i]!.push(p);
      for (let s = job.earliest; s <= job.latest; s++) {
        this.alive[p * periods + s] = 1;
        this.count[p]!++;
        for (const { limit, amount } of job.uses[s]!) users[limit]!.push({ column: p * periods + s, amount });
      }
      this.jobsToDo.add(p);
    });
    this.users = users.map(list => {
      list.sort((a, b) => b.amount - a.amount);
      const columns = Int32Array.from(list, ({ column }) => column);
      return { columns, amounts: Float64Array.from(list, ({ amount }) => amount) };
    });
    limits.forEach((_, limit) => {
      this.limitsToDo.add(limit);
    });
    jobs.forEach((job, p) => {
      if (job.mandatory) this.force(p);
    });
  }

  startsOf(p: number): number[] {
    const { periods } = this.problem;
    const starts: number[] = [];
    for (let s = 0; s < periods; s++) if (this.alive[p * periods + s]) starts.push(s);
    return starts;
  }

  /** Draws all conclusions; false when one that must be in has no start left. */
  propagate(): boolean {
    while (this.broken < 0) {
      const [p] = this.jobsToDo;
      if (p !== undefined) {
        this.jobsToDo.delete(p);
        this.followLinks(p);
        continue;
      }
      const [limit] = this.limitsToDo;
      if (limit === undefined) return true;
      this.limitsToDo.delete(limit);
      this.fitLimit(limit);
    }
    return false;
  }

  /** Whether the start leads to no contradiction that propagation sees. Leaves everything as it was. */
  survives(p: number, start: number, seen: () => void = () => {}): boolean {
    const back = this.guess(p, start);
    const fine = this.propagate();
    if (fine) seen();
    back();
    return fine;
  }

  /** Takes a start for granted; what is answered takes that and all that followed from it back. */
  guess(p: number, start: number): () => void {
    const mark = this.log.length;
    const kept = this.keepReasons;
    this.keepReasons = false;
    this.force(p);
    for (const s of this.startsOf(p)) if (s !== start) this.drop(p, s, { because: [] });
    return () => {
      this.undo(mark);
      this.keepReasons = kept;
    };
  }

  drop(p: number, start: number, reason: Reason): void {
    const column = p * this.problem.periods + start;
    if (!this.alive[column]) return;
    this.set(this.alive, column, 0);
    this.set(this.count, p, this.count[p]! - 1);
    if (this.keepReasons) this.reasons.set(column, reason);
    if (this.forced[p]) {
      if (this.count[p] === 0) this.broken = p;
      else this.raise(p);
    }
    this.jobsToDo.add(p);
  }

  private set(array: Uint8Array | Int32Array | Float64Array, index: number, value: number): void {
    this.log.push([array, index, array[index]!]);
    array[index] = value;
  }

  private undo(mark: number): void {
    while (this.log.length > mark) {
      const [array, index, old] = this.log.pop()!;
      array[index] = old;
    }
    this.broken = -1;
    this.limitsToDo.clear();
    this.jobsToDo.clear();
  }

  private force(p: number): void {
    if (this.forced[p]) return;
    this.set(this.forced, p, 1);
    this.jobsToDo.add(p);
    if (this.count[p] === 0) this.broken = p;
    else this.raise(p);
  }

  /** Takes up what p uses at least, over the starts it has left. */
  private raise(p: number): void {
    const { limits, jobs } = this.problem;
    const starts = this.startsOf(p);
    const least = new Map<number, [times: number, amount: number]>();
    for (const s of starts)
      for (const { limit, amount } of jobs[p]!.uses[s]!) {
        const [times, low] = least.get(limit) ?? [0, amount];
        least.set(limit, [times + 1, Math.min(low, amount)]);
      }
    for (const [limit, [times, amount]] of least) {
      const at = p * limits.length + limit;
      if (times < starts.length || amount <= this.least[at]!) continue;
      this.set(this.base, limit, this.base[limit]! + amount - this.least[at]!);
      this.set(this.least, at, amount);
      this.limitsToDo.add(limit);
    }
  }

  private fitLimit(limit: number): void {
    const { limits, periods } = this.problem;
    // What may be passed at a price forbids nothing.
    if (limits[limit]!.price !== undefined) return;
    const room = limits[limit]!.amount + slack - this.base[limit]!;
    const { columns, amounts } = this.users[limit]!;
    // Asked once for all that do not fit: each looks at every job.
    let users: readonly number[] | null = null;
    const usersBut = (p: number) => {
      users ??= this.usersOf(limit);
      return this.least[p * limits.length + limit]! > 0 ? users.filter(q => q !== p) : users;
    };
    // Whatever takes no more than there is fits, and so do all after it.
    for (let i = 0; i < columns.length && amounts[i]! > room; i++) {
      const column = columns[i]!;
      if (!this.alive[column]) continue;
      const p = Math.floor(column / periods);
      if (amounts[i]! - this.least[p * limits.length + limit]! > room)
        this.drop(p, column % periods, {
          limit,
          because: this.keepReasons ? usersBut(p) : [],
        });
    }
  }

  private usersOf(limit: number): number[] {
    const { jobs, limits } = this.problem;
    return jobs.flatMap((_, q) => (this.least[q * limits.length + limit]! > 0 ? [q] : []));
  }

  private followLinks(p: number): void {
    const { jobs } = this.problem;
    for (const i of jobs[p]!.after) this.order(i, p);
    for (const j of this.followers[p]!) this.order(p, j);
    if (this.forced[p])
      for (const q of jobs[p]!.excludes)
        for (const s of this.startsOf(q)) this.drop(q, s, { excludes: [p, q], because: [p] });
  }

  /** j comes after i: it starts when i can have finished, and i in time for a j that must be in. */
  private order(i: number, j: number): void {
    const { jobs } = this.problem;
    const first = this.startsOf(i)[0];
    const ready = first === undefined ? Number.POSITIVE_INFINITY : first + jobs[i]!.duration;
    for (const s of this.startsOf(j)) if (s < ready) this.drop(j, s, { after: [j, i], because: [i] });
    if (!this.forced[j]) return;
    if (!this.forced[i]) {
      if (this.keepReasons) this.neededBy.set(i, j);
      this.force(i);
    }
    const last = this.startsOf(j).at(-1);
    if (last === undefined) return;
    for (const s of this.startsOf(i))
      if (s + jobs[i]!.duration > last) this.drop(i, s, { after: [j, i], because: [j] });
  }
}

/**
 * Tries every start: one that leads into a contradiction is dropped, until a whole round drops none or `enough`
 * says to stop. False when no plan is left.
 */
export const shave = (starting: Starting, enough: () => boolean): boolean => {
  const { jobs } = starting.problem;
  for (let dropped = true; dropped; ) {
    dropped = false;
    for (let p = 0; p < jobs.length; p++)
      for (const s of starting.startsOf(p)) {
        if (enough()) return true;
        if (starting.survives(p, s)) continue;
        starting.drop(p, s, { because: jobs.map((_, q) => q) });
        if (!starting.propagate()) return false;
        dropped = true;
      }
  }
  return true;
};
