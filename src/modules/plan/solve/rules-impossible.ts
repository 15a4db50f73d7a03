import type { Conflict, ConflictConstraint } from "../portfolio/rules-plan.ts";
import { type Reason, Starting } from "./rules-presolve.ts";
import type { Job, Problem } from "./rules-problem.ts";

/** What may stand in a conflict: an initiative, or a constraint. */
type Part =
  | { kind: "job"; job: number }
  | { kind: "limit"; limit: number }
  /** The links an initiative holds, as a conflict names them: by the holder alone. */
  | { kind: "after"; job: number }
  | { kind: "excludes"; job: number };

export type Answer = "yes" | "no" | "perhaps";

/**
 * Whether all that must be in find a start: by conclusions, then by trying. "perhaps" when `tries` are used up, or
 * when `enough` says to stop.
 */
export const schedulable = (starting: Starting, tries: number, enough = () => false): Answer => {
  let left = tries;
  const search = (): Answer => {
    if (!starting.propagate()) return "no";
    const p = narrowest(starting);
    if (p < 0) return "yes";
    let answer: "no" | "perhaps" = "no";
    for (const start of starting.startsOf(p)) {
      if (left-- <= 0 || enough()) return "perhaps";
      const back = starting.guess(p, start);
      const found = search();
      back();
      if (found === "yes") return "yes";
      if (found === "perhaps") answer = "perhaps";
    }
    return answer;
  };
  return search();
};

/** Why there is no plan. `shortest`: nothing named could be left out; else there was no time to find out. */
export type NoPlan = { conflict: Conflict | null; shortest: boolean };

export type Shortening = {
  tries?: number;
  enough?: () => boolean;
  /** Whoever knows better where trying does not tell. */
  ask?: (some: Problem) => Promise<Answer>;
  /** Hears every shorter one on the way. */
  onShorter?: (soFar: NoPlan) => void;
};

/**
 * A minimal conflict of a problem that is known to have no plan: all that the recorded reasons name, or all there is,
 * then one part after the other left out while there is still no plan.
 */
export const minimalConflict = async (problem: Problem, how: Shortening = {}): Promise<NoPlan> => {
  // A conflict has no words for what else a plan must reach.
  if (problem.floors?.length) return { conflict: null, shortest: false };
  const { tries = 3_000, enough = () => false, ask, onShorter = () => {} } = how;
  const impossible = async (parts: readonly Part[]): Promise<Answer> => {
    const some = partOf(problem, parts);
    const told = schedulable(new Starting(some), tries, enough);
    return told === "perhaps" && ask && !enough() ? ask(some) : told;
  };
  const starting = new Starting(problem);
  const reasoned = starting.propagate() ? null : reasonedParts(starting);
  let kept = reasoned && (await impossible(reasoned)) === "no" ? reasoned : allParts(problem);
  const soFar = (shortest: boolean): NoPlan => ({ conflict: conflictOf(problem, kept), shortest });
  onShorter(soFar(false));
  let sure = true;
  // Leaves out ever smaller runs of parts, then each alone.
  for (let size = Math.ceil(kept.length / 2); size >= 1; size = size > 1 ? Math.ceil(size / 2) : 0)
    for (let from = 0; from < kept.length; ) {
      if (enough()) return soFar(false);
      const fewer = [...kept.slice(0, from), ...kept.slice(from + size)];
      const told = await impossible(fewer);
      if (told === "no") {
        kept = fewer;
        onShorter(soFar(false));
      } else from += size;
      if (size === 1 && told === "perhaps") sure = false;
    }
  return soFar(sure);
};

const narrowest = ({ problem, forced, count }: Starting): number => {
  let best = -1;
  for (let p = 0; p < problem.jobs.length; p++)
    if (forced[p] && count[p]! > 1 && (best < 0 || count[p]! < count[best]!)) best = p;
  return best;
};

/** Everything the reasons name, from the initiative that lost its last start backwards. */
const reasonedParts = (starting: Starting): Part[] => {
  const { periods } = starting.problem;
  const jobs = new Set<number>([starting.broken]);
  const limits = new Set<number>();
  const after = new Set<number>();
  const excludes = new Set<number>();
  const read = ({ limit, after: link, excludes: pair, because }: Reason) => {
    if (limit !== undefined) limits.add(limit);
    if (link) after.add(link[0]);
    if (pair) excludes.add(pair[0]);
    // A set visits what is added while it is walked.
    for (const p of [...because, ...(link ?? []), ...(pair ?? [])]) jobs.add(p);
  };
  for (const p of jobs) {
    for (let s = 0; s < periods; s++) {
      const reason = starting.reasons.get(p * periods + s);
      if (reason) read(reason);
    }
    const needed = starting.neededBy.get(p);
    if (needed !== undefined) read({ after: [needed, p], because: [] });
  }
  return partsOf(jobs, limits, after, excludes);
};

const allParts = ({ jobs, limits }: Problem): Part[] =>
  partsOf(
    jobs.flatMap((job, p) => (job.mandatory || jobs.some(j => j.after.includes(p)) ? [p] : [])),
    limits.keys(),
    jobs.flatMap((job, p) => (job.after.length > 0 ? [p] : [])),
    jobs.flatMap((job, p) => (job.excludes.some(q => q > p) ? [p] : [])),
  );

const partsOf = (
  jobs: Iterable<number>,
  limits: Iterable<number>,
  after: Iterable<number>,
  excludes: Iterable<number>,
): Part[] => [
  ...[...jobs].map((job): Part => ({ kind: "job", job })),
  ...[...after].map((job): Part => ({ kind: "after", job })),
  ...[...excludes].map((job): Part => ({ kind: "excludes", job })),
  ...[...limits].map((limit): Part => ({ kind: "limit", limit })),
];

/** The problem that holds these parts only. */
const partOf = (problem: Problem, parts: readonly Part[]): Problem => {
  const numbers = (kind: Part["kind"]) =>
    new Set(parts.flatMap(part => (part.kind === kind ? ["job" in part ? part.job : part.limit] : [])));
  const jobs = [...numbers("job")];
  const limits = [...numbers("limit")];
  const [after, excludes] = [numbers("after"), numbers("excludes")];
  const place = new Map(jobs.map((p, i) => [p, i]));
  const room = new Map(limits.map((limit, i) => [limit, i]));
  const placed = (list: readonly number[]) => list.flatMap(p => place.get(p) ?? []);
  return {
    periods: problem.periods,
    limits: limits.map(limit => problem.limits[limit]!),
    jobs: jobs.map((p): Job => {
      const job = problem.jobs[p]!;
      return {
        ...job,
        after: after.has(p) ? placed(job.after) : [],
        excludes: placed(job.excludes.filter(q => excludes.has(p) || excludes.has(q))),
        uses: job.uses.map(uses =>
          uses.flatMap(({ limit, amount }) => (room.has(limit) ? [{ limit: room.get(limit)!, amount }] : [])),
        ),
      };
    }),
  };
};

const conflictOf = ({ jobs, limits }: Problem, parts: readonly Part[]): Conflict => ({
  initiatives: parts.flatMap(part => (part.kind === "job" ? [jobs[part.job]!.id] : [])),
  constraints: parts.flatMap((part): ConflictConstraint[] => {
    if (part.kind === "job") return [];
    if (part.kind !== "limit") return [{ kind: part.kind, id: jobs[part.job]!.id }];
    const { kind, id, period } = limits[part.limit]!;
    return [kind === "budget" ? { kind, id } : { kind, id, period: period! }];
  }),
});
