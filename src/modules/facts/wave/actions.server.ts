import type { Refusal, Result } from "../../../kernel/result.ts";
import { done, refused } from "../../../kernel/result.ts";
import { type Act, transact } from "../../../platform/act.ts";
import { record } from "../../../platform/audit/index.server.ts";
import { allowed } from "../../../platform/auth/policy.ts";
import { idOf, newSecret } from "../../../platform/auth/secret.server.ts";
import { isTaken, type Tx } from "../../../platform/db/database.ts";
import { versionsOf } from "../instrument/store.server.ts";
import { mayAsk } from "../policy.ts";
import type { Questionnaire } from "../questionnaire/rules-questionnaire.ts";
import { changedWave, fitting, type Settings, type Wave } from "./rules-wave.ts";
import { deleteWave, heldWave, insertWave, mostWaves, updateWave, wavesOf } from "./store.server.ts";
import { strikeOne } from "./store-frame.server.ts";

/** A refusal may name the field of the form it belongs to; without, it is about the whole. */
export type AtField<T> = { ok: true; value: T } | Failing;
type Failing = { ok: false; refusal: Refusal; at?: string };

/** A new wave of a frozen version, how it says to be answered; one form, sent twice, makes one. */
export const beginWave = async (
  act: Act,
  of: { instrument: string; number: number },
  settings: Settings,
  form = newSecret(),
): Promise<AtField<string>> => {
  const id = idOf("facts-wave-form", JSON.stringify([act.municipality, act.actor.id, form]));
  try {
    return await asking<AtField<string>>(act, async tx => {
      const content = await frozenContent(tx, of);
      if (!content) return refused("wave.no-version");
      const fit = fitting(settings, content, act.today);
      if (!fit.ok) return fit;
      if ((await wavesOf(tx)).length >= mostWaves) return refused("wave.too-many", { n: mostWaves });
      await insertWave(tx, id, { ...of, mode: content.mode }, settings, { id: act.actor.id, at: act.now });
      await note(tx, act, "begun", id, { instrument: of.instrument, number: of.number, mode: content.mode });
      return done(id);
    });
  } catch (error) {
    // Sent again: it leads to what it made the first time.
    if (isTaken(error)) return done(id);
    throw error;
  }
};

/** Says something else of a wave; what may be said of an open one is little (`changedWave`). */
export const changeWave = (
  act: Act,
  id: string,
  asked: Settings & { mode?: string | undefined },
): Promise<AtField<null>> =>
  withWave<AtField<null>>(act, id, async (tx, wave) => {
    const changed = changedWave(wave, asked);
    if (!changed.ok) return changed;
    const content = await frozenContent(tx, wave);
    const fit = fitting(changed.value, content!, act.today);
    if (!fit.ok) return fit;
    await updateWave(tx, id, fit.value);
    const { threshold, leastFrame, closesOn, keepUntil } = fit.value;
    await note(tx, act, "changed", id, { threshold, leastFrame, closesOn, keepUntil });
    return done(null);
  });

/** Throws a draft away, with everybody who stands in its frame. */
export const dropWave = (act: Act, id: string): Promise<Result<null>> =>
  withDraft(act, id, async tx => {
    await deleteWave(tx, id);
    await note(tx, act, "dropped", id, {});
    return done(null);
  });

/** Strikes out somebody who asks for it: not asked in a draft, nameless and written to no more in a wave that is open. */
export const strikeSomebody = (act: Act, id: string, invited: string): Promise<Result<null>> =>
  withWave<Result<null>>(act, id, async (tx, wave) => {
    if (!(await strikeOne(tx, wave, invited))) return refused("people.gone");
    await note(tx, act, "struck", id, {});
    return done(null);
  });

/** The questionnaire a wave asks; undefined where the version is not frozen or not there. */
export const frozenContent = async (
  tx: Tx,
  { instrument, number }: { instrument: string; number: number },
): Promise<Questionnaire | undefined> =>
  (await versionsOf(tx, instrument)).find(one => one.number === number && one.frozenAt !== null)?.content;

type What =
  | "begun"
  | "changed"
  | "dropped"
  | "frame"
  | "opened"
  | "reminded"
  | "letters"
  | "closed"
  | "answers-opened"
  | "struck"
  | "invitations-deleted";

export const note = (
  tx: Tx,
  act: Pick<Act, "municipality" | "now" | "actor">,
  what: What,
  id: string,
  payload: Record<string, string | number>,
): Promise<void> => record(tx, act, { action: `wave.${what}`, object: { kind: "wave", id }, payload });

/** Does what who asks may do, in one transaction. */
const asking = async <T>(act: Act, work: (tx: Tx) => Promise<T>): Promise<T | Failing> => {
  const may = allowed(act, mayAsk);
  return may === true ? transact(act, work) : { ok: false, refusal: may.because };
};

/** Does something with a wave that nobody else changes meanwhile. */
export const withWave = <T>(
  act: Act,
  id: string,
  work: (tx: Tx, wave: Wave) => Promise<T>,
): Promise<T | Failing> =>
  asking(act, async tx => {
    const wave = await heldWave(tx, id);
    return wave ? work(tx, wave) : refused("wave.gone");
  });

/** The same with one that is not open yet. */
export const withDraft = <T>(
  act: Act,
  id: string,
  work: (tx: Tx, wave: Wave) => Promise<T>,
): Promise<T | Failing> =>
  withWave<T | Failing>(act, id, async (tx, wave) =>
    wave.state === "draft" ? work(tx, wave) : refused("wave.frame-frozen"),
  );
