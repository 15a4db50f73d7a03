import { newId } from "../../../kernel/ids.ts";
import { done, type Result, refused } from "../../../kernel/result.ts";
import type { Act } from "../../../platform/act.ts";
import { record } from "../../../platform/audit/index.server.ts";
import { allowed } from "../../../platform/auth/policy.ts";
import type { Tx } from "../../../platform/db/database.ts";
import { initiative } from "../initiative/noun.ts";
import { touchesPlans } from "../initiative/rules-publication.ts";
import { mayWrite } from "../register/policy.ts";
import type { Values } from "../register/rules.ts";
import { writing } from "../register/writing.server.ts";
import { sourceItem } from "../source/noun.ts";
import { changesBetween } from "./plan.ts";
import { acknowledgeFlag, insertFlags, plansResting } from "./store.server.ts";

export type ItemWritten = { noun: string; id: string; before: Values; after: Values };

/** Flags, in the writing transaction, every plan that rests on an item that now demands something else. */
export const flagPlans = async (tx: Tx, act: Act, written: readonly ItemWritten[]): Promise<void> => {
  const changes = new Map(
    written.flatMap(({ noun, id, before, after }) => {
      const found = noun === sourceItem.name ? changesBetween(id, before, after).filter(touchesPlans) : [];
      return found.length > 0 ? [[id, found] as const] : [];
    }),
  );
  if (changes.size === 0) return;
  const plans = await plansResting(tx, [...changes.keys()]);
  await insertFlags(
    tx,
    act.municipality,
    plans.map(({ id, item }) => ({
      id: newId(act.now.getTime()),
      initiative: id,
      item,
      changes: changes.get(item)!,
      on: act.today,
    })),
  );
};

/** Says that a flagged plan has been looked at. */
export const acknowledge = async (act: Act, flag: string): Promise<Result<string>> => {
  const may = allowed(act, mayWrite(initiative));
  if (may !== true) return { ok: false, refusal: may.because };
  return writing(act, async tx => {
    const plan = await acknowledgeFlag(tx, flag, act.actor.id, act.today);
    if (plan === null) return refused("gone");
    await record(tx, act, {
      action: "initiative.looked-at",
      object: { kind: initiative.name, id: plan },
      payload: { flag },
    });
    return done(plan);
  });
};
