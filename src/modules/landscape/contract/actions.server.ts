import { done, type Result, refused } from "../../../kernel/result.ts";
import type { Act } from "../../../platform/act.ts";
import { record } from "../../../platform/audit/index.server.ts";
import { allowed } from "../../../platform/auth/policy.ts";
import { mayWrite } from "../register/policy.ts";
import { writing } from "../register/writing.server.ts";
import { contract } from "./noun.ts";
import { type LeadStep, leadSteps } from "./rules-act-now.ts";
import { monthsTyped } from "./rules-lead-times.ts";
import { dropLeadTime, ownLeadTimes, setLeadTime } from "./store.server.ts";

/** Who may say how long a purchase takes. */
export const maySetLeadTimes = mayWrite(contract);

/** Sets the municipality's own months of a purchase; what is left empty falls back to our guess. */
export const changeLeadTimes = async (
  act: Act,
  typed: Partial<Record<LeadStep, string>>,
): Promise<Result<null>> => {
  const may = allowed(act, maySetLeadTimes);
  if (may !== true) return { ok: false, refusal: may.because };
  if (leadSteps.some(step => monthsTyped(typed[step]) === undefined)) return refused("lead-time");
  return writing(act, async tx => {
    const own = await ownLeadTimes(tx);
    const before: Partial<Record<LeadStep, number | null>> = {};
    const after: Partial<Record<LeadStep, number | null>> = {};
    for (const step of leadSteps) {
      const months = monthsTyped(typed[step]) ?? null;
      const stood = own.get(step)?.months ?? null;
      if (months === stood) continue;
      before[step] = stood;
      after[step] = months;
      if (months === null) await dropLeadTime(tx, step);
      else await setLeadTime(tx, act.municipality, step, { months, by: act.actor.id, on: act.today });
    }
    if (Object.keys(after).length > 0)
      await record(tx, act, {
        action: "lead-times.changed",
        object: { kind: "municipality", id: act.municipality },
        payload: { before, after },
      });
    return done(null);
  });
};
