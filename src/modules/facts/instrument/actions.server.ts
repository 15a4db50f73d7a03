import { done, type Result, refused } from "../../../kernel/result.ts";
import { type Act, read, transact } from "../../../platform/act.ts";
import { record } from "../../../platform/audit/index.server.ts";
import { allowed } from "../../../platform/auth/policy.ts";
import { idOf, newSecret } from "../../../platform/auth/secret.server.ts";
import { isTaken, type Tx } from "../../../platform/db/database.ts";
import { mayAsk } from "../policy.ts";
import { compareWordings, twoWordings } from "../questionnaire/rules-compare.ts";
import { missingIn } from "../questionnaire/rules-complete.ts";
import { type Edit, held } from "../questionnaire/rules-edit.ts";
import type { Questionnaire } from "../questionnaire/rules-questionnaire.ts";
import { canonical } from "../questionnaire/rules-wording.ts";
import { hashesOf, questionnaireHash } from "../questionnaire/wording.ts";
import { startOf } from "./ready.ts";
import {
  countInstruments,
  deleteDraft,
  draftOf,
  freezeDraft,
  insertDraft,
  insertInstrument,
  insertStatement,
  mostInstruments,
  newestVersions,
  updateDraft,
  versionsOf,
} from "./store.server.ts";

/** Begins an instrument of a questionnaire, ready, empty or from a file; one form, sent twice, begins one. */
export const beginInstrument = async (
  act: Act,
  from: "ready" | "empty" | "file",
  content: Questionnaire,
  form = newSecret(),
): Promise<Result<string>> => {
  const id = idOf("facts-instrument-form", JSON.stringify([act.municipality, act.actor.id, form, content]));
  const sound = held({ ...(from === "ready" ? startOf(content) : content), version: 1 });
  if (!sound.ok) return sound;
  try {
    return await asking(act, async tx => {
      if ((await countInstruments(tx)) >= mostInstruments)
        return refused("instrument.too-many", { n: mostInstruments });
      const by = byOf(act);
      await insertInstrument(tx, id, by);
      await insertDraft(tx, id, sound.value, by);
      await note(tx, act, "begun", id, { from, questionnaire: content.id });
      return done(id);
    });
  } catch (error) {
    // Sent again: it leads to what it made the first time.
    if (isTaken(error)) return done(id);
    throw error;
  }
};

/** Whether anything has been begun: for examples, which are begun once. */
export const hasInstruments = async (act: Act): Promise<boolean> =>
  (await read(act, newestVersions)).length > 0;

/**
 * One change of a draft, by who saw its `revision`: a colleague's change in between is never written over.
 * Answers what it has become. `what` stands in the change log.
 */
export const changeDraft = (
  act: Act,
  id: string,
  revision: number,
  edit: Edit,
  what: Record<string, string | number>,
): Promise<Result<Questionnaire>> =>
  drafting(act, id, revision, async (tx, draft) => {
    const changed = edit(draft.content);
    if (!changed.ok) return changed;
    // What was saved as it stands is no change.
    if (canonical(changed.value) === canonical(draft.content)) return changed;
    await updateDraft(tx, draft, changed.value, byOf(act));
    await note(tx, act, "changed", id, { number: draft.number, ...what });
    return changed;
  });

/** Freezes a draft for good, complete in every language it announces: only now can it be asked with. */
export const freezeVersion = (act: Act, id: string, revision: number): Promise<Result<number>> =>
  drafting(act, id, revision, async (tx, draft) => {
    const missing = missingIn(draft.content);
    if (missing.length > 0) return refused("instrument.incomplete", { n: missing.length });
    const hash = questionnaireHash(draft.content);
    await freezeDraft(tx, draft, hash, byOf(act));
    await note(tx, act, "frozen", id, { number: draft.number, hash });
    return done(draft.number);
  });

/** A new draft from the newest frozen version. */
export const beginDraft = (act: Act, id: string): Promise<Result<number>> =>
  asking(act, async tx => {
    const [newest] = await versionsOf(tx, id);
    if (!newest) return refused("instrument.gone");
    // Two who ask at once get one draft.
    if (newest.frozenAt === null) return done(newest.number);
    const number = newest.number + 1;
    await insertDraft(tx, id, { ...newest.content, version: number }, byOf(act));
    await note(tx, act, "draft-begun", id, { number });
    return done(number);
  }).catch((error: unknown) => {
    if (isTaken(error)) return refused("instrument.changed-meanwhile");
    throw error;
  });

/** Throws a draft away; what was frozen stays. */
export const dropDraft = (act: Act, id: string, revision: number): Promise<Result<number>> =>
  drafting(act, id, revision, async (tx, draft) => {
    await deleteDraft(tx, draft);
    await note(tx, act, "draft-dropped", id, { number: draft.number });
    return done(draft.number);
  });

const longestReason = 500;

/** Says that a question counts as the same although its wording changed: with name and reason, and the break stays. */
export const sayComparable = (
  act: Act,
  id: string,
  number: number,
  item: string,
  { shown, reason }: { shown: string; reason: string },
): Promise<Result<string>> =>
  asking(act, async tx => {
    if (reason === "") return refused("field.required");
    if (reason.length > longestReason) return refused("field.too-long", { most: longestReason });
    const versions = await versionsOf(tx, id);
    const version = versions.find(one => one.number === number);
    if (!version) return refused("instrument.gone");
    const earlier = versions
      .filter(one => one.frozenAt !== null && one.number < number)
      .map(one => ({ number: one.number, hashes: hashesOf(one.content) }));
    const { compared } = compareWordings(hashesOf(version.content), earlier);
    const broken = compared.find(one => one.id === item);
    if (broken?.state !== "break") return refused("instrument.no-break");
    // What somebody puts their name to are the two wordings they read, not what a draft has become since.
    if (shown !== twoWordings(broken)) return refused("instrument.changed-meanwhile");
    await insertStatement(tx, id, { item, before: broken.before, hash: broken.hash, reason }, byOf(act));
    await note(tx, act, "compared", id, { number, item, reason });
    return done(item);
  });

const byOf = (act: Act) => ({ id: act.actor.id, at: act.now });

const note = (
  tx: Tx,
  act: Act,
  what: "begun" | "changed" | "frozen" | "draft-begun" | "draft-dropped" | "compared",
  id: string,
  payload: Record<string, string | number>,
) => record(tx, act, { action: `instrument.${what}`, object: { kind: "instrument", id }, payload });

/** Does what who asks may do, in one transaction. */
const asking = async <T>(act: Act, work: (tx: Tx) => Promise<Result<T>>): Promise<Result<T>> => {
  const may = allowed(act, mayAsk);
  return may === true ? transact(act, work) : { ok: false, refusal: may.because };
};

/** One change of a draft that is still what who changes it saw. */
const drafting = <T>(
  act: Act,
  id: string,
  revision: number,
  work: (tx: Tx, draft: NonNullable<Awaited<ReturnType<typeof draftOf>>>) => Promise<Result<T>>,
): Promise<Result<T>> =>
  asking(act, async tx => {
    const draft = await draftOf(tx, id);
    if (!draft) return refused("instrument.no-draft");
    if (draft.revision !== revision) return refused("instrument.changed-meanwhile");
    return work(tx, draft);
  });
