import { createHash } from "node:crypto";
import { isId, newId } from "../../../kernel/ids.ts";
import { done, type Result, refused } from "../../../kernel/result.ts";
import { type Act, read, transact } from "../../../platform/act.ts";
import { record } from "../../../platform/audit/index.server.ts";
import { allowed } from "../../../platform/auth/policy.ts";
import { StalePlan, undoneWhenStale, writePlanIn } from "../import/actions.server.ts";
import { claimDraft, draftById, insertDraft } from "../import/store.server.ts";
import { landscapeOf } from "../register/landscape.server.ts";
import { mayImport } from "../register/policy.ts";
import { externalIds, insertExternalIds } from "../register/store.server.ts";
import { readKle } from "./kle.ts";
import { type EditionPlan, planEdition } from "./kle-edition.ts";
import { type KleEffects, kleEffects, kleScheme, kleUuids, loadedEdition } from "./kle-effects.ts";
import { editionLoaded, keepEdition, lockTasks } from "./store.server.ts";

export type KleDraft = { id: string; hash: string; plan: EditionPlan; effects: KleEffects };

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
  return plan(act, id, draft.bytes);
};

/** Writes the edition as tasks: added, renamed, moved, ended; nothing is ever deleted. */
export const writeKle = async (act: Act, id: string, hash: string): Promise<Result<number>> => {
  const may = allowed(act, mayImport);
  if (may !== true) return { ok: false, refusal: may.because };
  return undoneWhenStale(async () => {
    const draft = await kleDraft(act, id);
    if (!draft.ok) return draft;
    if (draft.value.hash !== hash) return refused("import.plan-changed");
    const { plan, effects } = draft.value;
    return transact(act, async tx => {
      await lockTasks(tx, act.municipality);
      const loaded = await editionLoaded(tx, kleScheme);
      if (loaded && loaded > plan.publishedOn) return refused("import.plan-changed");
      const written = await writePlanIn(tx, act, { ...effects, removed: [] }, `file:KLE ${plan.publishedOn}`);
      await insertExternalIds(tx, act.municipality, kleUuids, effects.names);
      await keepEdition(tx, act.municipality, kleScheme, plan.publishedOn);
      await record(tx, act, {
        action: "landscape.kle-imported",
        object: { kind: "municipality", id: act.municipality },
        payload: { publishedOn: plan.publishedOn, added: plan.added.length, retired: plan.retired.length },
      });
      if (!(await claimDraft(tx, id, act.now))) throw new StalePlan();
      return done(written);
    });
  });
};

const plan = async (act: Act, id: string, bytes: Uint8Array): Promise<Result<KleDraft>> => {
  const edition = readKle(bytes);
  if (!edition.ok) return edition;
  const landscape = await landscapeOf(act);
  const { names, loaded } = await read(act, async tx => ({
    names: await externalIds(tx, kleUuids),
    loaded: await editionLoaded(tx, kleScheme),
  }));
  const uuids = new Map(
    [...names].flatMap(([uuid, thing]) => (landscape.byId.has(thing.id) ? [[uuid, thing.id] as const] : [])),
  );
  const planned = planEdition(loaded ? loadedEdition(landscape, uuids, loaded) : null, edition.value);
  if (!planned.ok) return planned;
  const effects = kleEffects(planned.value, landscape, uuids);
  const told = [
    id,
    effects.created.length,
    effects.changed.map(({ id, version, fields }) => [id, version, fields]),
  ];
  const hash = createHash("sha256").update(JSON.stringify(told)).digest("hex");
  return done({ id, hash, plan: planned.value, effects });
};
