import { type Act, read } from "../../../platform/act.ts";
import { head } from "../../../platform/audit/index.server.ts";
import type { Tx } from "../../../platform/db/database.ts";
import { feedState } from "../change/store.server.ts";

const most = 300;
const kept = new Map<string, unknown>();

/**
 * Keeps an answer until anything in the municipality's organisation changes: every write moves the feed, so the
 * feed's number in the same snapshot says whether the answer still holds. For answers without personal values.
 */
export const remembered = async <T>(act: Act, tx: Tx, name: string, work: () => Promise<T>): Promise<T> => {
  const { last } = await feedState(tx);
  return keptUnder(`${act.municipality} ${last} ${name}`, work);
};

/** The same for a whole reading: when nothing at all was written since, one question answers it. */
export const rememberedRead = async <T>(act: Act, name: string, work: (tx: Tx) => Promise<T>): Promise<T> => {
  const { hash } = await head(act.db, act.municipality);
  return keptUnder(`${act.municipality} ${hash} ${name}`, () =>
    read(act, tx => remembered(act, tx, name, () => work(tx))),
  );
};

const keptUnder = async <T>(key: string, work: () => Promise<T>): Promise<T> => {
  // What was put under a key is what `work` of that name answered.
  const answer = kept.has(key) ? (kept.get(key) as T) : await work();
  // Put last again, so that what nobody asks for any more goes first.
  kept.delete(key);
  kept.set(key, answer);
  if (kept.size > most) for (const oldest of [...kept.keys()].slice(0, most / 3)) kept.delete(oldest);
  return answer;
};
