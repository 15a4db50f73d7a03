import { newId } from "../../../kernel/ids.ts";
import { done, type Result, refused } from "../../../kernel/result.ts";
import type { Act } from "../../../platform/act.ts";
import { record } from "../../../platform/audit/index.server.ts";
import type { Tx } from "../../../platform/db/database.ts";
import { frozenContent, withWave } from "../wave/actions.server.ts";
import { type Action, freeNumber, type NewAction } from "./rules-action.ts";
import { actionsOf, deleteAction, insertAction, setDone } from "./store.server.ts";

/**
 * Agrees on an action after a round is closed; its questionnaire says how many there may be, never more than three. The
 * same one sent twice is kept once.
 */
export const addAction = (act: Act, wave: string, action: NewAction): Promise<Result<null>> =>
  withWave<Result<null>>(act, wave, async (tx, held) => {
    const outcome = (await frozenContent(tx, held))?.outcome;
    if (!outcome) return refused("dialogue.no-actions");
    if (held.state !== "closed") return refused("dialogue.not-closed");
    const kept = await actionsOf(tx, wave);
    if (kept.some(one => said(one) === said(action))) return done(null);
    const number = freeNumber(
      kept.map(one => one.number),
      outcome.maxActions,
    );
    if (number === null) return refused("dialogue.enough", { n: outcome.maxActions });
    const id = newId(act.now.getTime());
    await insertAction(tx, { ...action, id, wave, number }, { id: act.actor.id, at: act.now });
    const { text, owner, due } = action;
    await note(tx, act, "added", wave, { number, text, owner, due });
    return done(null);
  });

const said = ({ text, owner, due, theme }: NewAction) => JSON.stringify([text, owner, due, theme]);

/** Says that an action is done today, or that it is not after all. */
export const markAction = (act: Act, wave: string, id: string, isDone: boolean): Promise<Result<null>> =>
  withAction(act, wave, id, async (tx, { number, text, doneOn }) => {
    if ((doneOn !== null) === isDone) return;
    await setDone(tx, id, isDone ? act.today : null);
    await note(tx, act, isDone ? "done" : "undone", wave, { number, text });
  });

/** Takes an action away, so that another can stand in its place; the change log keeps it. */
export const dropAction = (act: Act, wave: string, id: string): Promise<Result<null>> =>
  withAction(act, wave, id, async (tx, { number, text, owner, due }) => {
    await deleteAction(tx, id);
    await note(tx, act, "dropped", wave, { number, text, owner, due });
  });

const withAction = (
  act: Act,
  wave: string,
  id: string,
  work: (tx: Tx, action: Action) => Promise<void>,
): Promise<Result<null>> =>
  withWave<Result<null>>(act, wave, async tx => {
    const action = (await actionsOf(tx, wave)).find(one => one.id === id);
    if (!action) return refused("dialogue.gone");
    await work(tx, action);
    return done(null);
  });

const note = (
  tx: Tx,
  act: Act,
  what: "added" | "done" | "undone" | "dropped",
  wave: string,
  payload: Record<string, string | number>,
) => record(tx, act, { action: `dialogue-action.${what}`, object: { kind: "wave", id: wave }, payload });
