import { type Erasure, erasures, replayErasures } from "../../modules/organisation/index.server.ts";
import type { Tx } from "../../platform/db/database.ts";
import { endAllSessions, enterMunicipality, municipalityIds } from "./store.server.ts";

/**
 * A backup knows nothing of who was erased after it was made: what is known before the restore is kept over it
 * and erased again before anyone is served (GDPR art. 17).
 */
export const erasuresKept = () => {
  const kept = new Map<string, Erasure[]>();
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
        await replayErasures(tx, kept.get(id) ?? []);
      }
      await endAllSessions(tx);
    },
  };
};
