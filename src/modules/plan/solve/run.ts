import type { Plan } from "../portfolio/rules-plan.ts";
import { gapOf, provenGap } from "../portfolio/rules-plan.ts";
import { Engine } from "./engine.ts";
import { Annealing } from "./rules-anneal.ts";
import { cliqueCuts } from "./rules-cliques.ts";
import { type Conflicts, conflictsOf, probe } from "./rules-conflicts.ts";
import { coverCuts } from "./rules-covers.ts";
import { firstPlan } from "./rules-first.ts";
import { aimed } from "./rules-goal.ts";
import type { NoPlan } from "./rules-impossible.ts";
import { type Model, modelOf, solutionOf, startsOf } from "./rules-model.ts";
import { Starting, shave } from "./rules-presolve.ts";
import { holds, meanWorth, type Problem, type Starts, separable, worthOf } from "./rules-problem.ts";
import type { Stage, Task, Told } from "./task.ts";
import { whyImpossible } from "./why-impossible.ts";

type Root = ReturnType<Engine["relax"]>;

/** One run from a portfolio to a plan and a bound. Tells every step forward, and ends by proof or by its time. */
export class Run {
  private readonly task: Task;
  private readonly tell: (told: Told) => void;
  private readonly spent: () => number;
  private readonly problem: Problem;
  private stage: Stage = "reading";
  private best: Starts | null = null;
  private bound: number | null = null;
  private noPlan: NoPlan | null = null;
  private toldAt = 0;

  constructor(task: Task, tell: (told: Told) => void, spent: () => number) {
    this.task = task;
    this.tell = tell;
    this.spent = spent;
    this.problem = aimed(task.portfolio, task.goal);
  }

  async run(): Promise<void> {
    if (this.task.only === "prices") return this.rank();
    const starting = new Starting(this.problem);
    if (!starting.propagate()) return this.impossible();
    this.resume();
    this.stage = "first plan";
    const first = this.best ?? firstPlan(starting, this.task.seed, 300, () => this.timeIsUp());
    if (first) this.offer(first);
    if (this.timeIsUp()) return this.end();
    this.stage = "bettering";
    const annealing =
      first && separable(this.problem) ? new Annealing(starting, first, this.task.seed) : null;
    if (annealing) this.anneal(annealing, 2_000, 1.5, 0.1);
    await this.prove(starting, annealing);
  }

  /** What the relaxation would pay for each limit, before presolve has used any of them. */
  private async rank(): Promise<void> {
    const model = modelOf(new Starting(this.problem));
    const { jobs, limits } = this.problem;
    const engine = await Engine.open(model);
    try {
      const { rowDuals } = engine.relax(() => this.timeIsUp());
      this.stage = "ended";
      this.tellNow({ prices: [...rowDuals.slice(jobs.length, jobs.length + limits.length)] });
    } finally {
      engine.dispose();
    }
  }

  private async prove(starting: Starting, annealing: Annealing | null): Promise<void> {
    const share = (part: number) => () => this.spent() > this.task.seconds * part;
    // Among many wishes neither shaving nor probing lowers the bound, and the plan needs the time.
    const many = starting.count.reduce((sum, starts) => sum + starts, 0) > 2_500;
    if (!shave(starting, share(many ? 0.02 : 0.06))) return this.impossible();
    if (this.timeIsUp()) return this.end();
    const model = modelOf(starting);
    // Nothing can start at all, and nothing must: HiGHS refuses a model without columns.
    if (model.columns.length === 0) {
      this.lower(0);
      return this.end();
    }
    // A bit for each pair of starts: among so many they would fill the memory.
    const conflicts = model.columns.length > 20_000 ? null : conflictsOf(model);
    if (conflicts) probe(conflicts, model, starting, share(many ? 0.04 : 0.12));
    this.stage = "proving";
    const engine = await Engine.open(model);
    try {
      const root = this.cut(engine, model, conflicts);
      if (this.over()) return this.end();
      if (annealing && root) {
        annealing.guide.learn(model, root, this.nearness(starting));
        this.anneal(annealing, 8_000, 1.5, 0.1);
        // A proof is out of reach in time: the better plan is worth more than the last per mille of the bound.
        if (model.columns.length > 1_000) {
          annealing.guide.learn(model, root, this.nearness(starting));
          this.annealUntil(annealing, 0.95, many ? 1 : 8);
        }
      }
      await this.branch(engine, model);
    } finally {
      engine.dispose();
    }
  }

  /** Root: the relaxation, and cuts until they hardly move it. Answers the last one. */
  private cut(engine: Engine, model: Model, conflicts: Conflicts | null): Root | null {
    let root: Root | null = null;
    for (let before = Number.POSITIVE_INFINITY; ; ) {
      const relaxed = engine.relax(() => this.timeIsUp());
      if (relaxed.ended !== "optimal") return root;
      this.lower(relaxed.value);
      root = relaxed;
      if (this.over() || before - relaxed.value <= 1e-4 * Math.abs(relaxed.value)) return root;
      before = relaxed.value;
      const cuts = [
        ...(conflicts ? cliqueCuts(conflicts, relaxed.values, relaxed.reduced, 200) : []),
        ...coverCuts(model, relaxed.values, 200),
      ];
      if (cuts.length === 0) return root;
      engine.addRows(cuts);
    }
  }

  private async branch(engine: Engine, model: Model): Promise<void> {
    // Behind an offset the same distance is a smaller share.
    // A restart throws away what the tree has learnt, and gives little: presolve has dropped most starts already.
    engine.set({
      mip_rel_gap: this.problem.offset ? provenGap * 0.05 : provenGap * 0.9,
      mip_allow_restart: false,
    });
    const better = (values: ArrayLike<number>) => this.offer(startsOf(model, values));
    const answer = engine.run(
      {
        better,
        enough: ({ bound }) => {
          this.lower(bound);
          return this.over();
        },
      },
      this.best ? solutionOf(model, this.best) : undefined,
    );
    if (answer.ended === "infeasible" && !this.best) return this.impossible();
    if (answer.values) better(answer.values);
    if (answer.ended !== "infeasible") this.lower(answer.bound);
    this.end();
  }

  private end(): void {
    this.stage = "ended";
    this.tellNow();
  }

  private anneal(annealing: Annealing, steps: number, hot: number, cold: number): void {
    for (let done = 0; done < steps && !this.timeIsUp(); done += 200) {
      annealing.run(200, meanWorth(this.problem) * hot * (cold / hot) ** (done / steps));
      this.offer(annealing.best);
    }
  }

  /** Cools down once among many starts, where that takes all the time, and else several times, each time from the best. */
  private annealUntil(annealing: Annealing, part: number, rounds: number): void {
    const worth = meanWorth(this.problem);
    const from = this.spent();
    const each = Math.max(this.task.seconds * part - from, 0.01) / rounds;
    annealing.mostOut = Math.max(10, Math.round((rounds > 1 ? 0.2 : 0.1) * this.problem.jobs.length));
    for (let round = 0; round < rounds; round++) {
      const began = from + round * each;
      if (this.best) annealing.restart(this.best);
      for (let now = this.spent(); now < began + each; now = this.spent()) {
        annealing.run(200, worth * 0.5 * (0.04 / 0.5) ** Math.max(0, (now - began) / each));
        this.offer(annealing.best);
      }
    }
  }

  /** How far from the relaxation's choice starts of a good plan lie: what the plan lacks, shared among its wishes. */
  private nearness({ forced }: Starting): number {
    const wishes = (this.best ?? []).filter((start, p) => start >= 0 && !forced[p]).length;
    const lacking = (this.bound ?? 0) - (this.best ? worthOf(this.problem, this.best) : 0);
    return (0.6 * lacking) / Math.max(1, wishes);
  }

  private resume(): void {
    const { start } = this.task;
    if (!start) return;
    if (start.bound !== undefined) this.bound = start.bound;
    this.offer(this.problem.jobs.map(({ id }) => start.plan[id] ?? -1));
  }

  /** Takes a plan up if it holds and is better. */
  private offer(starts: Starts): void {
    const first = !this.best;
    const better = !this.best || worthOf(this.problem, starts) > worthOf(this.problem, this.best) + 1e-9;
    if (better && holds(this.problem, starts)) this.best = [...starts];
    // Whoever hears it checks it: a hundred plans a second would keep the house from its pages.
    if (first && this.best) this.tellNow();
    else this.beat(better ? 0.1 : 0.25);
  }

  private lower(bound: number): void {
    // Solvers stop at a tolerance; a bound must hold beyond it.
    const safe = bound + 1e-7 * Math.abs(bound) + (this.problem.offset ?? 0);
    if (Number.isFinite(safe) && (this.bound === null || safe < this.bound - 1e-9)) {
      this.bound = safe;
      this.tellNow();
    } else this.beat();
  }

  private proven(): boolean {
    return (
      this.best !== null &&
      this.bound !== null &&
      gapOf(worthOf(this.problem, this.best), this.bound) <= provenGap
    );
  }

  private over(): boolean {
    return this.proven() || this.timeIsUp();
  }

  private timeIsUp(): boolean {
    this.beat();
    return this.spent() >= this.task.seconds;
  }

  /** Tells at once that there is no plan, and then why, shortened as far as the time allows. */
  private async impossible(): Promise<void> {
    this.noPlan = { conflict: null, shortest: false };
    this.tellNow();
    this.noPlan = await whyImpossible(this.problem, {
      seconds: this.task.seconds,
      spent: this.spent,
      enough: () => this.timeIsUp(),
      onShorter: soFar => {
        this.noPlan = soFar;
        this.beat();
      },
    });
    this.end();
  }

  /** A sign of life, so that the time spent is known outside. */
  private beat(pause = 0.25): void {
    if (this.spent() - this.toldAt > pause) this.tellNow();
  }

  private tellNow(more: Pick<Told, "prices"> | null = null): void {
    this.toldAt = this.spent();
    this.tell({
      stage: this.stage,
      plan: this.best && planOf(this.problem, this.best),
      bound: this.bound,
      cpuSeconds: this.toldAt,
      impossible: this.noPlan,
      ...more,
    });
  }
}

const planOf = ({ jobs }: Problem, starts: Starts): Plan =>
  Object.fromEntries(jobs.flatMap(({ id }, p) => (starts[p]! < 0 ? [] : [[id, starts[p]!]])));
