import { holds, type Problem } from "../solve/rules-problem.ts";

/** Every plan of a small problem, told one after the other. */
export const everyPlan = (problem: Problem, tell: (starts: readonly number[]) => void): void => {
  const starts = problem.jobs.map(() => -1);
  const choose = (p: number): void => {
    if (p === starts.length) {
      if (holds(problem, starts)) tell(starts);
      return;
    }
    for (let s = -1; s < problem.periods; s++) {
      starts[p] = s;
      choose(p + 1);
    }
  };
  choose(0);
};
