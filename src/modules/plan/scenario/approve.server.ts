import { newId } from "../../../kernel/ids.ts";
import { done, type Result, refused } from "../../../kernel/result.ts";
import { type Act, transact } from "../../../platform/act.ts";
import { record } from "../../../platform/audit/index.server.ts";
import { allowed } from "../../../platform/auth/policy.ts";
import { mayApprove } from "../policy.ts";
import { markOf, standingOf } from "./standing.server.ts";
import { approvedNow, insertApproval, scenarioById } from "./store.server.ts";

/** Makes the plan of a scenario the municipality's own, as it was shown: kept whole, in place of the one before. */
export const approve = async (
  act: Act,
  id: string,
  revision: number,
  mark: string,
): Promise<Result<string>> => {
  const may = allowed(act, mayApprove);
  if (may !== true) return { ok: false, refusal: may.because };
  return transact(act, async tx => {
    const scenario = await scenarioById(tx, id, true);
    if (!scenario) return refused("gone");
    if (scenario.revision !== revision) return refused("changed-meanwhile");
    const standing = await standingOf(tx, scenario);
    if (!standing.result) return refused("plan.nothing-to-approve");
    if (markOf(standing.result.starts) !== mark) return refused("changed-meanwhile");
    const before = await approvedNow(tx);
    const approval = newId(act.now.getTime());
    await insertApproval(tx, {
      id: approval,
      scenario: id,
      scenarioName: scenario.name,
      ...{ revision, portfolio: scenario.portfolio, fixed: scenario.fixed, result: standing.result },
      ...{ seed: standing.run?.seed ?? null, solver: standing.run?.solver ?? null },
      ...{ approvedBy: act.actor.id, approvedAt: act.now },
    });
    const { value, bound, gap, starts } = standing.result;
    await record(tx, act, {
      action: "plan.approved",
      object: { kind: "plan-scenario", id },
      payload: {
        ...{ approval, name: scenario.name, revision, value, bound, gap, starts },
        ...(before && { supersedes: before.id }),
      },
    });
    return done(approval);
  });
};
