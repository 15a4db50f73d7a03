import { done, type Result, refused } from "../../../kernel/result.ts";
import type { Act } from "../../../platform/act.ts";
import { agreedPoints } from "../../purpose/index.server.ts";
import { type Purpose, pointsInAll, purposes } from "../../purpose/index.ts";
import { ofAll, written } from "../writing.server.ts";
import * as store from "./store.server.ts";

/**
 * Lays the hundred points out over the purposes for the plan alone; null: they weigh the same again. What was agreed
 * for the municipality as a whole goes before, and is changed where it was agreed.
 */
export const weighPurposes = async (
  act: Act,
  points: Readonly<Record<Purpose, number>> | null,
): Promise<Result<null>> => {
  if (await agreedPoints(act)) return refused("weights-agreed");
  return written(act, async tx => {
    const sum = points && purposes.reduce((all, purpose) => all + points[purpose], 0);
    // Hundredths are kept, so that a third can be said; their sum is whole all the same.
    if (sum !== null && Math.abs(sum - pointsInAll) > 0.005)
      return refused("points-sum", { sum: Math.round(sum * 100) / 100 });
    const stood = await store.pointsIn(tx);
    const before = Object.fromEntries(stood.map(({ purpose, points: n }) => [purpose, n]));
    const same = points ? purposes.every(purpose => before[purpose] === points[purpose]) : stood.length === 0;
    if (same) return done(null);
    const all = points
      ? purposes.map(purpose => ({ purpose, points: points[purpose], by: act.actor.id, on: act.today }))
      : [];
    await store.setPoints(tx, act.municipality, all);
    return done({ action: "purposes.weighed", object: ofAll(act), payload: { before, after: points } });
  });
};
