import type { Result } from "../../../kernel/result.ts";
import { done, refused } from "../../../kernel/result.ts";
import { type Act, transact } from "../../../platform/act.ts";
import { recordAll } from "../../../platform/audit/index.server.ts";
import type { Tx } from "../../../platform/db/database.ts";
import { isBrokenTie } from "../../../platform/db/database.ts";
import { appointIn, type Named } from "../../organisation/index.server.ts";
import { flagPlans } from "../publication/flags.server.ts";
import { actionOf } from "../register/action-of.ts";
import { factsOf } from "../register/actions.server.ts";
import { namedFor } from "../register/duties.ts";
import { fieldsOf } from "../register/noun.ts";
import { nounNamed, nouns } from "../register/nouns.ts";
import type { Thing } from "../register/rules.ts";
import { deleteThing, insertThings, pointersTo, replaceThings } from "../register/store.server.ts";
import { idsShared } from "../register/store-external-ids.server.ts";
import { clashing, lockKinds } from "../register/writing.server.ts";
import type { ImportPlan } from "./rules.ts";

/** Writes a plan in one transaction, with each thing's line in the change log. */
export const writePlan = (act: Act, plan: WrittenPlan, source: string): Promise<Result<number>> =>
  undoneWhenStale(() => transact(act, async tx => done(await writePlanIn(tx, act, plan, source))));

export type WrittenPlan = Pick<ImportPlan, "created" | "changed" | "removed">;

/** Writes a plan in a transaction of the caller's; throws `StalePlan` when somebody was faster. */
export const writePlanIn = async (
  tx: Tx,
  act: Act,
  plan: WrittenPlan,
  source: string,
  report?: (share: number) => void,
): Promise<number> => {
  await lockKinds(tx, act, [...plan.created, ...plan.changed]);
  const decided = await appointIn(tx, act, { named: namedIn(plan), gone: plan.removed.map(({ id }) => id) });
  if (!decided.ok) throw new StalePlan();
  const written = await writeThingsIn(tx, act, plan, source, report);
  await decided.value.close();
  return written;
};

/** Whom a plan makes responsible for what. */
export const namedIn = (plan: WrittenPlan): Named[] => [
  ...plan.created.flatMap(row => namedFor(nounNamed(row.noun)!, row.id, undefined, row.values)),
  ...plan.changed.flatMap(row => namedFor(nounNamed(row.noun)!, row.id, row.before, row.after)),
];

/**
 * Writes the things of a plan and their lines in the change log; who is responsible for them is the caller's, and so
 * is `lockKinds` before anything is written.
 */
export const writeThingsIn = async (
  tx: Tx,
  act: Act,
  plan: WrittenPlan,
  source: string,
  report: (share: number) => void = () => {},
): Promise<number> => {
  for (const [i, noun] of nouns.entries()) {
    report(i / nouns.length);
    const created = plan.created.filter(row => row.noun === noun.name);
    await insertThings(
      tx,
      act.municipality,
      noun,
      created.map(
        (row): Thing => ({
          id: row.id,
          version: 1,
          values: row.values,
          facts: factsOf(
            act,
            fieldsOf(noun).flatMap(([name]) => (row.values[name] === null ? [] : [name])),
            source,
          ),
          unknowns: {},
        }),
      ),
    );
    const changed = plan.changed.filter(change => change.noun === noun.name);
    const facts = new Map(changed.map(({ id, fields }) => [id, factsOf(act, fields, source)]));
    const written = await replaceThings(
      tx,
      act.municipality,
      noun,
      changed.map(({ id, version, after }) => ({ id, version, values: after, facts: facts.get(id)! })),
    );
    if (written !== changed.length) throw new StalePlan();
    const news = created.map(({ id }) => ({ id }));
    if (await clashing(tx, act, noun, [...news, ...changed])) throw new StalePlan();
    await flagPlans(tx, act, changed);
  }
  const gone = new Set(plan.removed.map(({ id }) => id));
  for (const { noun: name, id, version } of plan.removed) {
    const noun = nounNamed(name)!;
    const pointers = (await pointersTo(tx, nouns, noun, id)).flatMap(({ ids }) => ids);
    if (pointers.some(from => !gone.has(from)) || !(await deleteThing(tx, noun, id, version)))
      throw new StalePlan();
  }
  const called = [...plan.created, ...plan.changed.filter(({ fields }) => fields.includes("externalIds"))];
  if (
    await idsShared(
      tx,
      called.map(({ id }) => id),
    )
  )
    throw new StalePlan();
  await recordAll(tx, act, [
    ...plan.created.map(row => ({
      action: actionOf(row.noun, "added"),
      object: { kind: row.noun, id: row.id },
      payload: { source },
    })),
    ...plan.changed.map(row => ({
      action: actionOf(row.noun, "changed"),
      object: { kind: row.noun, id: row.id },
      payload: {
        source,
        changes: row.fields.map(field => ({
          field,
          before: row.before[field] ?? null,
          after: row.after[field] ?? null,
        })),
      },
    })),
    ...plan.removed.map(row => ({
      action: actionOf(row.noun, "removed"),
      object: { kind: row.noun, id: row.id },
      payload: { source },
    })),
  ]);
  return plan.created.length + plan.changed.length + plan.removed.length;
};

/** A refusal in place of a plan that no longer fits; everything else goes on as it is. */
export const undoneWhenStale = <T>(work: () => Promise<Result<T>>): Promise<Result<T>> =>
  work().catch((error: unknown) => {
    if (error instanceof StalePlan || isBrokenTie(error)) return refused("import.plan-changed");
    throw error;
  });

/** Thrown to undo the whole transaction when somebody was faster. */
export class StalePlan extends Error {}
