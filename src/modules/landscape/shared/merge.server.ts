import { done, type Result, refused } from "../../../kernel/result.ts";
import type { Act } from "../../../platform/act.ts";
import { record } from "../../../platform/audit/index.server.ts";
import { allowed } from "../../../platform/auth/policy.ts";
import type { Tx } from "../../../platform/db/database.ts";
import { factsOf } from "../register/actions.server.ts";
import { landscapeOf } from "../register/landscape.server.ts";
import { idOf, idsOf, type Landscape, thingsOf } from "../register/landscape.ts";
import { livingKey, type Thing } from "../register/rules.ts";
import { allThings, lockKeys, replaceThings, thingById } from "../register/store.server.ts";
import { writing } from "../register/writing.server.ts";
import { systemInterface, system as systemNoun } from "../system/noun.ts";
import { tasksIn } from "../system/tasks.ts";
import { systemUse } from "../system-use/noun.ts";
import { standIn } from "./actions.server.ts";
import { mayPropose } from "./policy.ts";
import { movedAdditions, valuesOf } from "./rules.ts";
import { sharedById } from "./store.server.ts";

/** What a merge would move, in numbers, for the question before it. */
export const mergeConsequence = (landscape: Landscape, from: string) => ({
  uses: thingsOf(landscape, "system-use").filter(use => idOf(use, "system") === from).length,
  interfaces: thingsOf(landscape, "interface").filter(one => idOf(one, "system") === from).length,
});

/** Where a duplicate goes: into another of the municipality's systems, or into a product of the shared catalogue. */
export type Into = { system: string } | { shared: string };

/**
 * Merges a system of this municipality into another: its uses and interfaces move, each use keeps its tasks, and the
 * duplicate stays with a note of what replaced it.
 */
export const mergeSystem = async (act: Act, from: string, into: Into): Promise<Result<string>> => {
  const may = allowed(act, mayPropose);
  if (may !== true) return { ok: false, refusal: may.because };
  const landscape = await landscapeOf(act);
  if (landscape.shared.get(from)?.linked.decision === "promoted") return refused("shared.merge-catalogue");
  if (landscape.shared.has(from)) return refused("shared.merge-proposed");
  return writing(act, async tx => {
    const before = await thingById(tx, systemNoun, from);
    if (!before) return refused("gone");
    if (before.values.replacedBy) return refused("shared.merged-already");
    const target = await targetOf(tx, act, landscape, into);
    if (!target) return refused("gone");
    // Into what is itself replaced nothing is merged: so a chain never becomes a ring.
    if (target.id === from || (await thingById(tx, systemNoun, target.id))?.values.replacedBy)
      return refused("shared.merge-not-possible");
    await lockKeys(tx, act.municipality, systemUse);
    const uses = await allThings(tx, systemUse);
    const moved = uses
      .filter(use => idOf(use, "system") === from)
      .map(use => moveUse(landscape, use, target));
    const clash = clashing(act, uses, moved);
    if (clash) return refused("shared.merge-same-name", { name: String(clash.values.localName) });
    const interfaces = (await allThings(tx, systemInterface)).filter(one => idOf(one, "system") === from);
    const facts = factsOf(act, ["system"], "merge");
    const pointed = interfaces.map(one => ({ ...one, facts, values: { ...one.values, system: target.id } }));
    const replaced = { ...before, facts, values: { ...before.values, replacedBy: target.id } };
    const written =
      (await replaceThings(
        tx,
        act.municipality,
        systemUse,
        moved.map(use => ({ ...use, facts })),
      )) +
      (await replaceThings(tx, act.municipality, systemInterface, pointed)) +
      (await replaceThings(tx, act.municipality, systemNoun, [replaced]));
    if (written !== moved.length + pointed.length + 1) throw new Error("a merge wrote less than it read");
    await record(tx, act, {
      action: "system.merged",
      object: { kind: "system", id: from },
      payload: { into: target.id, uses: moved.map(({ id }) => id) },
    });
    for (const { id } of moved)
      await record(tx, act, {
        action: "system-use.changed",
        object: { kind: "system-use", id },
        payload: { changes: [{ field: "system", before: from, after: target.id }] },
      });
    return done(target.id);
  });
};

type Target = { id: string; tasks: readonly string[] };

const targetOf = async (tx: Tx, act: Act, landscape: Landscape, into: Into): Promise<Target | undefined> => {
  if ("system" in into) {
    const system = landscape.byId.get(into.system);
    return system?.noun === "system" ? { id: into.system, tasks: idsOf(system.thing, "tasks") } : undefined;
  }
  const product = await sharedById(tx, into.shared);
  if (product?.decision !== "promoted" || product.replacedBy) return undefined;
  const taskIds = new Map(
    thingsOf(landscape, "task").map(task => [`${task.values.scheme} ${task.values.code}`, task.id]),
  );
  const { tasks } = valuesOf(product, ({ scheme, code }) => taskIds.get(`${scheme} ${code}`));
  return { id: await standIn(tx, act, product), tasks: [tasks ?? []].flat().map(String) };
};

const moveUse = (landscape: Landscape, use: Thing, target: Target): Thing => ({
  ...use,
  values: {
    ...use.values,
    system: target.id,
    tasks: movedAdditions(
      tasksIn(landscape, use).tasks.map(({ taskId }) => taskId),
      target.tasks,
    ),
  },
});

/** A moved use with the name of a living one: two would look like one. */
const clashing = (act: Act, uses: readonly Thing[], moved: readonly Thing[]): Thing | undefined => {
  const going = new Set(moved.map(({ id }) => id));
  const taken = new Set(
    uses.filter(({ id }) => !going.has(id)).map(({ values }) => livingKey(systemUse, values, act.today)),
  );
  return moved.find(({ values }) => {
    const key = livingKey(systemUse, values, act.today);
    const clash = key !== null && taken.has(key);
    taken.add(key);
    return clash;
  });
};
