import { Engine } from "./engine.ts";
import { type Answer, minimalConflict, type NoPlan, type Shortening } from "./rules-impossible.ts";
import { modelOf } from "./rules-model.ts";
import { Starting } from "./rules-presolve.ts";
import type { Problem } from "./rules-problem.ts";

type Clock = Required<Pick<Shortening, "enough" | "onShorter">> & {
  /** CPU seconds of the whole run, and of it so far. */
  seconds: number;
  spent: () => number;
};

/** Why a problem has no plan, shortened as far as the time allows: by trying, and by HiGHS where that does not tell. */
export const whyImpossible = (problem: Problem, { seconds, spent, ...shortening }: Clock): Promise<NoPlan> =>
  minimalConflict(problem, {
    ...shortening,
    ask: some => {
      const until = spent() + Math.max(0.5, 0.03 * seconds);
      return canBe(some, () => shortening.enough() || spent() > until);
    },
  });

/** Whether HiGHS finds a plan, or proves in time that there is none. */
const canBe = async (problem: Problem, enough: () => boolean): Promise<Answer> => {
  const starting = new Starting(problem);
  if (!starting.propagate()) return "no";
  const model = modelOf(starting);
  if (model.columns.length === 0) return "yes";
  const engine = await Engine.open({ ...model, costs: new Float64Array(model.costs.length) });
  try {
    const { ended, values } = engine.run({ enough });
    return values ? "yes" : ended === "infeasible" ? "no" : "perhaps";
  } finally {
    engine.dispose();
  }
};
