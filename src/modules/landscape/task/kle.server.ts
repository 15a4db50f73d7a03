import { isId, newId } from "../../../kernel/ids.ts";
import { done, type Result, refused } from "../../../kernel/result.ts";
import { type Act, read, transact } from "../../../platform/act.ts";
import { record } from "../../../platform/audit/index.server.ts";
import { allowed } from "../../../platform/auth/policy.ts";
import { planHash } from "../../../platform/plan-hash.ts";
import { runInWorker } from "../../../platform/workers/index.ts";
import { StalePlan, undoneWhenStale, writePlanIn } from "../import/actions.server.ts";
import { claimDraft, draftById, insertDraft } from "../import/store.server.ts";
import { landscapeOf } from "../register/landscape.server.ts";
import { mayImport } from "../register/policy.ts";
import { externalIds, insertExternalIds } from "../register/store-external-ids.server.ts";
import { kleScheme, kleUuids } from "./kle-effects.ts";
import type { KleInput, KlePlanned } from "./kle-planning.ts";
import { allMappings, editionLoaded, keepEdition, keepReplaced, lockTasks } from "./store.server.ts";

export type KleDraft = KlePlanned & {
  id: string;
  hash: string;
  /** What a person has said replaces a concept that ends, both by uuid. */
  replaced: ReadonlyMap<string, string>;
  /** Mappings with a task that has ended on one side: both sides, the ended one first. */
  mapped: { ended: string; other: string }[];
};

const draftName = "KLE";

/** Reads an edition of KLE and keeps it to be looked at; an older one than the loaded is refused. */
export const draftKle = async (act: Act, bytes: Uint8Array): Promise<Result<KleDraft>> => {
  const may = allowed(act, mayImport);
  if (may !== true) return { ok: false, refusal: may.because };
  const id = newId(act.now.getTime());
  const planned = await plan(act, id, bytes);
  if (!planned.ok) return planned;
  const { hash } = planned.value;
  await transact(act, tx =>
    insertDraft(tx, act.municipality, {
      id,
      fileName: draftName,
      bytes,
      options: {},
      hash,
      by: act.actor.id,
    }),
  );
  return planned;
};

export const kleDraft = async (act: Act, id: string): Promise<Result<KleDraft>> => {
  const draft = isId(id) ? await read(act, tx => draftById(tx, id)) : undefined;
  if (!draft || draft.written || draft.fileName !== draftName) return refused("import.draft-gone");
  // Written by `replaceKle`, and by nobody else.
  const { replaced = {} } = draft.options as { replaced?: Record<string, string> };
  return plan(act, id, draft.bytes, new Map(Object.entries(replaced)));
};

/** Keeps with a draft what replaces the tasks that end. */
export const replaceKle = async (
  act: Act,
  id: string,
  replaced: ReadonlyMap<string, string>,
): Promise<Result<null>> => {
  const may = allowed(act, mayImport);
  if (may !== true) return { ok: false, refusal: may.because };
  const draft = await kleDraft(act, id);
  if (!draft.ok) return draft;
  await transact(act, tx => keepReplaced(tx, id, replaced));
  return done(null);
};

/** Writes the edition as tasks: added, renamed, moved, ended; nothing is ever deleted. */
export const writeKle = async (
  act: Act,
  id: string,
  hash: string,
  replaced?: ReadonlyMap<string, string>,
): Promise<Result<number>> => {
  const may = allowed(act, mayImport);
  if (may !== true) return { ok: false, refusal: may.because };
  return undoneWhenStale(async () => {
    const shown = await kleDraft(act, id);
    if (!shown.ok) return shown;
    if (shown.value.hash !== hash) return refused("import.plan-changed");
    const draft = replaced ? await chosen(act, shown.value, replaced) : shown;
    if (!draft.ok) return draft;
    const { plan, effects } = draft.value;
    return transact(act, async tx => {
      await lockTasks(tx, act.municipality);
      const loaded = await editionLoaded(tx, kleScheme);
      if (loaded && loaded > plan.publishedOn) return refused("import.plan-changed");
      const written = await writePlanIn(tx, act, { ...effects, removed: [] }, `file:KLE ${plan.publishedOn}`);
      await insertExternalIds(tx, act, kleUuids, effects.names);
      await keepEdition(tx, act.municipality, kleScheme, plan.publishedOn);
      await record(tx, act, {
        action: "landscape.kle-imported",
        object: { kind: "municipality", id: act.municipality },
        payload: {
          publishedOn: plan.publishedOn,
          added: plan.added.length,
          retired: plan.retired.length,
          replaced: Object.fromEntries(draft.value.replaced),
        },
      });
      if (!(await claimDraft(tx, id, act.now))) throw new StalePlan();
      return done(written);
    });
  });
};

/** The draft with what was chosen together with the yes. */
const chosen = async (
  act: Act,
  draft: KleDraft,
  replaced: ReadonlyMap<string, string>,
): Promise<Result<KleDraft>> => {
  const same = (a: ReadonlyMap<string, string>) => JSON.stringify([...a].sort());
  if (same(replaced) === same(draft.replaced)) return done(draft);
  const kept = await replaceKle(act, draft.id, replaced);
  return kept.ok ? kleDraft(act, draft.id) : kept;
};

const plan = async (
  act: Act,
  id: string,
  bytes: Uint8Array,
  replaced: ReadonlyMap<string, string> = new Map(),
): Promise<Result<KleDraft>> => {
  const landscape = await landscapeOf(act);
  const { names, loaded, mappings } = await read(act, async tx => ({
    names: await externalIds(tx, kleUuids, act.today),
    loaded: await editionLoaded(tx, kleScheme),
    mappings: await allMappings(tx),
  }));
  const uuids = new Map(
    [...names].flatMap(([uuid, { id, imported }]) =>
      imported && landscape.byId.has(id) ? [[uuid, id] as const] : [],
    ),
  );
  const typed = new Map(
    [...names].flatMap(([uuid, { id, imported }]) => (imported ? [] : [[uuid.toLowerCase(), id] as const])),
  );
  // An edition is some megabytes of XML: read aside, so that nobody else waits.
  const answer = await runInWorker<KleInput, Result<KlePlanned>>(
    "kle",
    { bytes, landscape, uuids, typed, loaded, replaced },
    { timeoutMs: 120_000, memoryMb: 1024 },
  );
  if (!answer.ok) return answer;
  if (!answer.value.ok) return answer.value;
  const { plan, effects } = answer.value.value;
  const retired = new Set(plan.retired.flatMap(({ concept }) => uuids.get(concept.uuid) ?? []));
  const mapped = mappings.flatMap(({ from, to }) => [
    ...(retired.has(from) ? [{ ended: from, other: to }] : []),
    ...(retired.has(to) ? [{ ended: to, other: from }] : []),
  ]);
  const told = [
    id,
    effects.created.length,
    effects.changed.map(({ id, version, fields }) => [id, version, fields]),
    [...replaced].sort(),
  ];
  const hash = planHash(told);
  return done({ id, hash, plan, effects, replaced, mapped });
};
