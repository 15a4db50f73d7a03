import { runInWorker } from "../../../platform/workers/index.ts";
import type { Reaches } from "../hold/rules-draws.ts";
import type { Plan } from "../portfolio/rules-plan.ts";
import type { Portfolio } from "../portfolio/rules-portfolio.ts";
import type { Judged, ToJudge } from "./plan-judge.worker.ts";
import { judging } from "./rules-board.ts";

const kept = new Map<string, Promise<Judged | null>>();
const mostKept = 50;

/** Whether a plan will hold, in a thread of its own; known again for as long as nothing of it changes. */
export const judgedPlan = (
  mark: string,
  portfolio: Portfolio,
  plan: Plan,
  all: Reaches,
): Promise<Judged | null> => {
  const reaches = new Map([...all].filter(([id]) => Object.hasOwn(plan, id)));
  const key = `${mark} ${JSON.stringify([plan, [...reaches]])}`;
  const known = kept.get(key) ?? judge(portfolio, plan, reaches);
  kept.delete(key);
  kept.set(key, known);
  for (const oldest of kept.keys()) {
    if (kept.size <= mostKept) break;
    kept.delete(oldest);
  }
  // What failed is tried again.
  known.then(
    answer => answer ?? kept.delete(key),
    () => kept.delete(key),
  );
  return known;
};

const judge = async (portfolio: Portfolio, plan: Plan, reaches: Reaches): Promise<Judged | null> => {
  const answer = await runInWorker<ToJudge, Judged>(
    "plan-judge",
    { portfolio, plan, reaches, ...judging },
    { timeoutMs: 30_000, memoryMb: 256 },
  );
  return answer.ok ? answer.value : null;
};
