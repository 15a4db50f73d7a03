import { type Erasure, erasures, replayErasures } from "../../modules/organisation/index.server.ts";
import type { Tx } from "../../platform/db/database.ts";
import { dropWaiting } from "../../platform/mail/index.server.ts";
import type { KeptErasure } from "../erasures.server.ts";
// What the app keeps of people is erased with them.
import "../reminder/erasure.server.ts";
import "../trust/erasure.server.ts";
import { endAllAccess, enterMunicipality, municipalityIds } from "./store.server.ts";

/**
 * A backup knows nothing of who was erased after it was made: what is known before the restore, in the database that
 * is replaced and in the list beside it, is kept over it and erased again before anyone is served (GDPR art. 17).
 */
export const erasuresKept = (list: readonly KeptErasure[]) => {
  const kept = new Map<string, Erasure[]>();
  const listed = (id: string) => list.filter(one => one.municipality === id);
  return {
    beforeRestore: async (tx: Tx) => {
      for (const id of await municipalityIds(tx)) {
        await enterMunicipality(tx, id);
        kept.set(id, await erasures(tx));
      }
    },
    afterRestore: async (tx: Tx) => {
      for (const id of await municipalityIds(tx)) {
        await enterMunicipality(tx, id);
        await replayErasures(tx, { municipality: id, now: new Date() }, [
          ...listed(id),
          ...(kept.get(id) ?? []),
        ]);
        // What waited to be sent when the backup was made has been sent since, or is too old.
        await dropWaiting(tx);
      }
      await endAllAccess(tx);
    },
  };
};
