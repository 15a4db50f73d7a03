import { done, type Refusal, type Result, refused } from "../../../kernel/result.ts";
import { type Act, transact } from "../../../platform/act.ts";
import type { Progress } from "./answers.ts";
import { checkedBase } from "./client.ts";
import { askWithin } from "./live.server.ts";
import type { KitosSource } from "./read.ts";
import { noteProgress } from "./store.server.ts";

/** How often a reading gives a sign of life, and after how many of them without one it is taken for dead. */
const beatMs = 1_000;
const missedBeats = 30;

/** A reading whose process has ended: nothing was written, and nobody is working on it. */
export const isDead = ({ state, beat }: Progress, now: Date): boolean =>
  state === "reading" && now.getTime() - Date.parse(beat ?? "") > beatMs * missedBeats;

/** What can be said to be wrong before anybody is asked. */
export const checkedSource = ({ access, baseUrl, allowLocalhost = false }: KitosSource): Result<null> => {
  if ("token" in access ? !access.token : !access.email || !access.password)
    return refused("kitos.no-access");
  const base = checkedBase(baseUrl, allowLocalhost);
  return base.ok ? done(null) : base;
};

/**
 * Reads from KITOS and lays the answers into the draft, telling there how far it is. Token and password live in this
 * process alone and are never stored, so that a reading cut off is begun again by a person. Ends when the draft goes.
 */
export const fetchInto = async (
  act: Act,
  id: string,
  source: KitosSource,
  asked: Progress,
  notes: readonly Refusal[] = [],
): Promise<void> => {
  const stop = new AbortController();
  let progress: Progress = asked;
  const note = async (how: Progress, bytes?: Uint8Array): Promise<void> => {
    const there = await transact(act, tx =>
      noteProgress(tx, id, { ...how, beat: new Date().toISOString() }, bytes),
    );
    if (!there) stop.abort();
  };
  const heart = setInterval(() => note(progress).catch(() => stop.abort()), beatMs);
  try {
    const answers = await askWithin(
      {
        ...source,
        notes,
        onProgress: ({ list, step, steps, items }) => {
          progress = { ...asked, list, step, steps, items };
        },
      },
      stop.signal,
    );
    clearInterval(heart);
    if (answers.ok) await note({}, answers.value);
    else await note(failed(asked, answers.refusal));
  } catch {
    clearInterval(heart);
    await note(failed(asked, { code: "kitos.stopped" })).catch(() => {});
  }
};

const failed = (asked: Progress, refusal: Refusal): Progress => ({ ...asked, state: "failed", refusal });
