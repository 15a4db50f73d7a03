import { type Act, read } from "../../../platform/act.ts";
import type { Tx } from "../../../platform/db/database.ts";
import { waitingIntakes } from "../../../platform/intake/store.server.ts";
import { personLog } from "../person/store.server.ts";
import { mentions, soughtIn, valuesOf } from "./store.server.ts";

/** What an erasure would strike, and where. */
export type ToStrike = {
  /** Every name, address and number the person has had here. */
  values: string[];
  registrations: number;
  /** Reasons written in the person's own history. */
  reasons: number;
  /** Registrations of units, positions and duties that mention the person in free text. */
  mentions: number;
  /** Files waiting to be confirmed, which may hold anybody. */
  drafts: number;
};

/** Looks, before anything is erased, what would be struck. It searches the whole log, so only when asked. */
export const whatWouldBeStruck = (act: Act, person: string): Promise<ToStrike> =>
  read(act, async (tx: Tx) => {
    const values = await valuesOf(tx, person);
    const log = await personLog(tx, person);
    const sought = soughtIn(values);
    return {
      values: [...new Set(values)],
      registrations: log.length,
      reasons: log.filter(one => one.reason !== null).length,
      mentions: sought.length > 0 ? (await mentions(tx, sought)).length : 0,
      drafts: await waitingIntakes(tx),
    };
  });
