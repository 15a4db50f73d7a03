import { done, type Result, refused } from "../../../kernel/result.ts";
import { type Act, read, transact } from "../../../platform/act.ts";
import { type Action, recordAll } from "../../../platform/audit/index.server.ts";
import { allowed } from "../../../platform/auth/policy.ts";
import type { Tx } from "../../../platform/db/database.ts";
import type { Fault, Placed } from "../../../platform/intake/index.ts";
import { type Importer, takeFile } from "../../../platform/intake/run.server.ts";
import { planHash } from "../../../platform/plan-hash.ts";
import { undoneWhenStale } from "../import/actions.server.ts";
import { landscapeOf } from "../register/landscape.server.ts";
import { mayImport } from "../register/policy.ts";
import type { Mapping } from "../task/mapping.ts";
import { mappingsIn, ownSet, tasksByScheme } from "../task/mappings.server.ts";
import {
  allMappings,
  deleteMappings,
  insertMappings,
  lockTasks,
  type StoredMapping,
} from "../task/store.server.ts";
import { knowledge } from "./columns.ts";
import { type MappingPlan, mappingPlan, type ToldMapping } from "./rows.ts";

/** What the page shows of a plan. */
export type Told = {
  added: number;
  removed: number;
  unchanged: number;
  first: (Pick<Mapping, "from" | "to" | "kind"> & { remove: boolean })[];
  faults: Fault[];
  faultCount: number;
};

const shown = 100;

/** Mappings between any two task lists, from a file. */
export const importer: Importer<MappingPlan> = {
  name: "mappings",
  may: act => allowed(act, mayImport),
  knowledge,
  plan: async (act, _file, placed) => {
    const plan = await planIn(act, placed);
    return done({ plan, told: toldOf(plan), hash: hashOf(plan), asks: asksOf(plan) });
  },
  write: async (act, _file, placed, confirmed, finish) => {
    const may = allowed(act, mayImport);
    if (may !== true) return { ok: false, refusal: may.because };
    return undoneWhenStale(() =>
      transact(act, async tx => {
        await lockTasks(tx, act.municipality);
        const plan = await planIn(act, placed, tx);
        if (plan.faultCount > 0 || hashOf(plan) !== confirmed.hash) return refused("import.plan-changed");
        await writeIn(tx, act, plan);
        await finish(tx, toldOf(plan));
        return done(plan.added.length + plan.removed.length);
      }),
    );
  },
};

/** Keeps a file for the import; answers its id. */
export const sendMappings = async (
  act: Act,
  bytes: Uint8Array,
  fileName: string,
): Promise<Result<string>> => {
  const may = allowed(act, mayImport);
  if (may !== true) return { ok: false, refusal: may.because };
  return takeFile(act, importer.name, { bytes, fileName, options: {} });
};

const planIn = async (act: Act, placed: readonly Placed[], tx?: Tx): Promise<MappingPlan> => {
  const landscape = await landscapeOf(act);
  const stored = tx ? await allMappings(tx) : await read(act, allMappings);
  return mappingPlan(placed, {
    tasks: tasksByScheme(landscape),
    mappings: mappingsIn(landscape, stored),
    author: act.actor.name,
    today: act.today,
    set: ownSet,
    lang: act.lang,
  });
};

const storedOf = ({ fromId, toId, kind, author, on }: ToldMapping): StoredMapping => ({
  from: fromId,
  to: toId,
  kind,
  author,
  on,
});

const writeIn = async (tx: Tx, act: Act, plan: MappingPlan): Promise<void> => {
  await deleteMappings(tx, plan.removed.map(storedOf));
  await insertMappings(tx, act.municipality, plan.added.map(storedOf));
  const line = (action: Action) => (one: ToldMapping) => ({
    action,
    object: { kind: "task", id: one.fromId },
    payload: { to: one.toId, kind: one.kind },
  });
  await recordAll(tx, act, [
    ...plan.removed.map(line("task.unmapped")),
    ...plan.added.map(line("task.mapped")),
  ]);
};

const asksOf = ({ added, removed, faultCount }: MappingPlan): boolean =>
  faultCount === 0 && added.length + removed.length > 0;

const hashOf = ({ added, removed, faultCount }: MappingPlan): string =>
  planHash([added.map(storedOf), removed.map(storedOf), faultCount]);

const toldOf = ({ added, removed, unchanged, faults, faultCount }: MappingPlan): Told => ({
  added: added.length,
  removed: removed.length,
  unchanged,
  first: [
    ...added.map(({ from, to, kind }) => ({ from, to, kind, remove: false })),
    ...removed.map(({ from, to, kind }) => ({ from, to, kind, remove: true })),
  ].slice(0, shown),
  faults,
  faultCount,
});
