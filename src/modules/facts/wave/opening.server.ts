import { dayIn } from "../../../kernel/period.ts";
import { done, type Refusal, type Result, refused } from "../../../kernel/result.ts";
import { type Act, transact } from "../../../platform/act.ts";
import type { Tx } from "../../../platform/db/database.ts";
import type { KeyFor } from "../../../platform/http/keys.ts";
import { flushAnswers } from "../answer/send.server.ts";
import { missingIn } from "../questionnaire/rules-complete.ts";
import { frozenContent, note, withDraft, withWave } from "./actions.server.ts";
import { groupCalled } from "./called.server.ts";
import { newWaveCode } from "./code.ts";
import { langOf } from "./read-frame.ts";
import { frameObstacles, type Stratum } from "./rules-frame.ts";
import { fitting, remindable, type Wave } from "./rules-wave.ts";
import {
  heldWave,
  markClosed,
  markOpen,
  markReminded,
  openDoor,
  overdueWaves,
  wavesWithAnswersLeft,
} from "./store.server.ts";
import { countInvited, deleteKeptInvited, insertInvited, strataOf } from "./store-frame.server.ts";

/** All that keeps a wave from opening, each with what to do; nothing where it can. */
export const obstaclesOf = async (
  tx: Tx,
  act: Pick<Act, "lang" | "today">,
  wave: Wave,
  strata: readonly Stratum[],
): Promise<Refusal[]> => {
  const found = frameObstacles(strata, wave, cell => groupCalled(cell, act.lang));
  const content = await frozenContent(tx, wave);
  if (!content) return [{ code: "wave.no-version" }, ...found];
  const missing = missingIn({ ...content, languages: [...wave.languages] }).length;
  if (missing > 0) found.push({ code: "wave.incomplete", values: { n: missing } });
  const fit = fitting(wave, content, act.today);
  if (!fit.ok) found.push(fit.refusal);
  return found;
};

/**
 * Opens a wave for good: its frame and how it is answered never change again. Whoever is not listed by name gets a letter
 * to be handed out. Answers the short code of the wave; personal codes are made when somebody is written to.
 */
export const openWave = (act: Act, id: string): Promise<Result<string>> =>
  withDraft<Result<string>>(act, id, async (tx, wave) => {
    const strata = await strataOf(tx, id);
    const [first] = await obstaclesOf(tx, act, wave, strata);
    if (first) return { ok: false, refusal: first };
    await insertInvited(tx, id, handedOut(wave, strata));
    await countInvited(tx, id);
    const code = await doorFor(tx, id);
    await markOpen(tx, id, { id: act.actor.id, at: act.now });
    await note(tx, act, "opened", id, { mode: wave.mode, threshold: wave.threshold, strata: strata.length });
    return done(code);
  });

const handedOut = (wave: Wave, strata: readonly Stratum[]) =>
  strata
    .filter(({ listed }) => listed === 0)
    .flatMap(({ place, role, population }) =>
      Array.from({ length: population }, () => ({
        ...{ place, role, name: null, email: null, address: null },
        lang: langOf(place, wave.languages),
      })),
    );

const doorFor = async (tx: Tx, wave: string): Promise<string> => {
  for (let tries = 0; tries < 20; tries++) {
    const code = newWaveCode();
    if (await openDoor(tx, code, wave)) return code;
  }
  throw new Error("no short code is free");
};

/** Another round of letters to those who have not fetched their ticket; nobody knows who has answered. */
export const remindWave = (act: Act, id: string): Promise<Result<number>> =>
  withWave<Result<number>>(act, id, async (tx, wave) => {
    const may = remindable(wave, wave.openedAt && dayIn(wave.openedAt, act.zone), act.today);
    if (!may.ok) return may;
    await markReminded(tx, id, act.today);
    await note(tx, act, "reminded", id, { n: wave.reminded + 1 });
    return done(wave.reminded + 1);
  });

/** Closes a wave for good: no answer is taken any more, those that wait are mixed in, those half given are deleted. */
export const closeWave = (act: Act, id: string, keyFor: KeyFor): Promise<Result<null>> =>
  withWave<Result<null>>(act, id, (tx, wave) => closeIn(tx, act, wave, keyFor));

const closeIn = async (tx: Tx, act: Act, wave: Wave, keyFor: KeyFor): Promise<Result<null>> => {
  if (wave.state !== "open") return refused("wave.not-open");
  await countInvited(tx, wave.id);
  await markClosed(tx, wave.id, { id: act.actor.id, at: act.now });
  const { unopened } = await flushAnswers(tx, wave.id, keyFor, { all: true });
  // Answers sealed by another installation's key stay as they are; the page of the wave says so, and `tidyWaves` tries again.
  await note(tx, act, "closed", wave.id, unopened > 0 ? { unopened } : {});
  return done(null);
};

/**
 * Closes waves on the day after their last, opens what could not be opened then and can now, and deletes who was invited
 * when their day has come.
 */
export const tidyWaves = (act: Act, keyFor: KeyFor): Promise<void> =>
  transact(act, async tx => {
    for (const id of await overdueWaves(tx, act.today)) {
      const wave = await heldWave(tx, id);
      if (wave?.state === "open") await closeIn(tx, act, wave, keyFor);
    }
    for (const id of await wavesWithAnswersLeft(tx)) {
      if (!(await heldWave(tx, id))) continue;
      const { written } = await flushAnswers(tx, id, keyFor, { all: true });
      if (written > 0) await note(tx, act, "answers-opened", id, { n: written });
    }
    for (const { wave, n } of await deleteKeptInvited(tx, act.today))
      await note(tx, act, "invitations-deleted", wave, { n });
  });
