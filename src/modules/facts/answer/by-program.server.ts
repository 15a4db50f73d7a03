import { type Act, read, transact } from "../../../platform/act.ts";
import type { KeyFor } from "../../../platform/http/keys.ts";
import type { Questionnaire } from "../questionnaire/rules-questionnaire.ts";
import { codeTyped } from "../wave/code.ts";
import { beginAnswering } from "./begin.server.ts";
import { saveDraft } from "./draft.server.ts";
import type { Typed } from "./rules-steps.ts";
import { flushWhenEnough, type Sent, sendAnswers } from "./send.server.ts";
import { askedContent, askedWave, doorAt } from "./store.server.ts";

/** Where the short code of an open wave of this municipality leads; null elsewhere. */
export const openWaveAt = async (act: Act, code: string): Promise<string | null> => {
  const door = await read(act, tx => doorAt(tx, code));
  if (door?.municipality !== act.municipality) return null;
  const wave = await read(act, tx => askedWave(tx, door.wave));
  return wave?.state === "open" ? wave.id : null;
};

/**
 * Answers behind a personal code what the pages would have been sent, in one go: for rehearsals. `typed` by box. What
 * came of it, or "nobody" where the code is not one to begin with.
 */
export const answerByProgram = async (
  act: Act,
  keyFor: KeyFor,
  id: string,
  personal: string,
  typed: (q: Questionnaire) => Typed,
): Promise<Sent["as"] | "nobody"> => {
  const where = { municipality: act.municipality, wave: id };
  const sent = await transact(act, async tx => {
    const wave = await askedWave(tx, id);
    const code = codeTyped(personal);
    const ticket = wave && code && (await beginAnswering(tx, { where, keyFor }, code, personal));
    if (!ticket) return "nobody";
    const content = await askedContent(tx, wave);
    const boxes = Object.entries(typed(content)).filter((box): box is [string, string] => Boolean(box[1]));
    await saveDraft(tx, { where, keyFor }, ticket, { typed: Object.fromEntries(boxes), doubted: [] });
    return (await sendAnswers(tx, { where, keyFor, content }, ticket)).as;
  });
  await flushWhenEnough(act, id, keyFor);
  return sent;
};
