import { isId, newId } from "../../../kernel/ids.ts";
import { done, type Refusal, type Result, refused } from "../../../kernel/result.ts";
import { type Act, read, transact } from "../../../platform/act.ts";
import { allowed } from "../../../platform/auth/policy.ts";
import { refusalText } from "../../../platform/i18n/index.ts";
import { insertDraft } from "../import/store.server.ts";
import { mayImport } from "../register/policy.ts";
import type { Progress } from "./answers.ts";
import { checkedSource, fetchInto, isDead } from "./fetching.server.ts";
import type { SentFile } from "./files.server.ts";
import type { Taken } from "./kitos.worker.ts";
import { planOf, takenInWorker } from "./planning.server.ts";
import type { KitosSource } from "./read.ts";
import { type DraftRow, draftRow, dropDraft, keepTakes, lastReading, noteProgress } from "./store.server.ts";
import { type KitosDraft, writeDraft } from "./write.server.ts";

export type { KitosDraft };

export type KitosInput =
  | { kind: "files"; files: readonly SentFile[]; organizationUuid?: string }
  | ({ kind: "live"; onlyChanges?: boolean } & Pick<KitosSource, "baseUrl" | "access" | "organizationUuid">);

const draftName = "KITOS";
const weekMs = 7 * 24 * 60 * 60_000;

/** When KITOS was last read, and whether it is time to read all of it again; undefined before the first time. */
export const kitosLast = async (act: Act) => {
  const last = await read(act, tx => lastReading(tx));
  return last && { ...last, wholeDue: act.now.getTime() - Date.parse(last.wholeAt) >= weekMs };
};

/**
 * Begins to read from KITOS or its files; `finished` ends when the draft can be looked at or says why not. Files are
 * read at once; KITOS itself is asked in the background. Token and password are not kept.
 */
export const beginKitos = async (
  act: Act,
  input: KitosInput,
  world: Partial<KitosSource> = {},
): Promise<Result<{ id: string; finished: Promise<void> }>> => {
  const may = allowed(act, mayImport);
  if (may !== true) return { ok: false, refusal: may.because };
  const id = newId(act.now.getTime());
  if (input.kind === "files") {
    const taken = await takenFrom(act, input.files, input.organizationUuid);
    if (!taken.ok) return taken;
    await insert(act, id, {}, taken.value.bytes);
    return done({ id, finished: Promise.resolve() });
  }
  const last = await kitosLast(act);
  // All of another municipality would look as if all of ours had been deleted.
  if (last && input.organizationUuid !== last.organizationUuid) return refused("kitos.other-organization");
  const { baseUrl, access, organizationUuid } = input;
  const since = input.onlyChanges && last && !last.wholeDue ? { since: last.cursor } : {};
  const source = { now: () => act.now, ...world, baseUrl, access, organizationUuid, ...since };
  const checked = checkedSource(source);
  if (!checked.ok) return checked;
  if (!isId(organizationUuid)) return refused("kitos.bad-organization");
  const asked = { address: baseUrl, organisation: organizationUuid };
  const progress: Progress = { state: "reading", beat: new Date().toISOString(), asked };
  await insert(act, id, progress);
  const notes = input.onlyChanges && last?.wholeDue ? [{ code: "kitos.whole-due" }] : [];
  return done({ id, finished: fetchInto(act, id, source, progress, notes) });
};

const insert = (act: Act, id: string, progress: Progress, bytes: Uint8Array = new Uint8Array()) =>
  transact(act, async tx => {
    const by = act.actor.id;
    await insertDraft(tx, act.municipality, { id, fileName: draftName, bytes, options: {}, hash: "", by });
    if (progress.state) await noteProgress(tx, id, progress);
  });

const takenFrom = async (
  act: Act,
  files: readonly SentFile[],
  organizationUuid?: string,
): Promise<Result<Taken>> => {
  const last = await kitosLast(act);
  const asked = organizationUuid ?? last?.organizationUuid;
  if (last && asked !== last.organizationUuid) return refused("kitos.other-organization");
  return takenInWorker({ files, now: act.now, ...(asked ? { organizationUuid: asked } : {}) });
};

/**
 * Reads to the end and plans: what the page does in steps.
 * @internal for tests
 */
export const draftKitos = async (
  act: Act,
  input: KitosInput,
  world: Partial<KitosSource> = {},
): Promise<Result<KitosDraft>> => {
  const begun = await beginKitos(act, input, world);
  if (!begun.ok) return begun;
  await begun.value.finished;
  return kitosDraft(act, begun.value.id);
};

const rowOf = async (act: Act, id: string): Promise<DraftRow | undefined> =>
  isId(id) ? read(act, tx => draftRow(tx, id, draftName)) : undefined;

/** How far a reading is while it runs, why it failed, or null when there is something to look at. */
export const kitosProgress = async (act: Act, id: string): Promise<Progress | null> => {
  const progress = (await rowOf(act, id))?.progress;
  if (!progress?.state) return null;
  return isDead(progress, new Date())
    ? { ...progress, state: "failed", refusal: { code: "kitos.stopped" } }
    : progress;
};

/** Ends a reading, or throws away what was read. */
export const cancelKitos = async (act: Act, id: string): Promise<Result<null>> => {
  const may = allowed(act, mayImport);
  if (may !== true) return { ok: false, refusal: may.because };
  await transact(act, tx => dropDraft(tx, id, draftName));
  return done(null);
};

/** The draft again, planned against what is here now. */
export const kitosDraft = async (act: Act, id: string): Promise<Result<KitosDraft>> => {
  const row = await rowOf(act, id);
  if (!row) return refused("import.draft-gone");
  if (row.progress.state) return { ok: false, refusal: row.progress.refusal ?? { code: "kitos.stopped" } };
  return planOf(act, id, row.bytes, new Set(row.takes));
};

/** Keeps with the draft in which conflicts the value of KITOS is taken; in all others ours stays. */
export const chooseKitos = async (
  act: Act,
  id: string,
  takes: ReadonlySet<string>,
): Promise<Result<null>> => {
  const may = allowed(act, mayImport);
  if (may !== true) return { ok: false, refusal: may.because };
  if (!(await rowOf(act, id))) return refused("import.draft-gone");
  await transact(act, tx => keepTakes(tx, id, takes));
  return done(null);
};

/**
 * Writes a draft if what it does is still what was shown: units, people and things, all or nothing. `takes` are
 * choices made together with the yes.
 */
export const writeKitos = async (
  act: Act,
  id: string,
  hash: string,
  takes?: ReadonlySet<string>,
): Promise<Result<number>> => {
  const may = allowed(act, mayImport);
  if (may !== true) return { ok: false, refusal: may.because };
  const draft = await kitosDraft(act, id);
  if (!draft.ok) return draft;
  if (draft.value.hash !== hash) return refused("import.plan-changed");
  const chosen = draft.value.effects.conflicts.filter(one => one.takes === "theirs").map(one => one.name);
  if (!takes || (takes.size === chosen.length && chosen.every(name => takes.has(name))))
    return writeDraft(act, draft.value);
  const kept = await chooseKitos(act, id, takes);
  if (!kept.ok) return kept;
  const again = await kitosDraft(act, id);
  return again.ok ? writeDraft(act, again.value) : again;
};

/** For the command line: the lists of a folder or a ZIP file, planned, and written when confirmed. */
export const importKitosFolder = async (
  act: Act,
  files: readonly SentFile[],
  { confirm }: { confirm: boolean },
): Promise<
  | { ok: true; value: { written: number } & Record<string, unknown> }
  | { ok: false; errors: readonly { message: string }[] }
> => {
  const whole = (refusal: Refusal) => ({
    ok: false as const,
    errors: [{ message: refusalText(refusal, act.lang) }],
  });
  const may = allowed(act, mayImport);
  if (may !== true) return whole(may.because);
  const taken = await takenFrom(act, files);
  if (!taken.ok) return whole(taken.refusal);
  const planned = await planOf(act, newId(), taken.value.bytes, null);
  if (!planned.ok) return whole(planned.refusal);
  const written = confirm ? await writeDraft(act, planned.value) : done(0);
  if (!written.ok) return whole(written.refusal);
  const { effects, reading, verdicts, writes } = planned.value;
  const { counts, conflicts, notes } = effects;
  const { unmapped, unknownKeys } = reading;
  return {
    ok: true,
    value: {
      writes,
      written: written.value,
      counts: Object.fromEntries(counts),
      conflicts,
      notes: [...reading.notes, ...notes],
      unmapped,
      unknownKeys,
      verdicts,
    },
  };
};
