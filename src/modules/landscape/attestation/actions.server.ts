import { newId } from "../../../kernel/ids.ts";
import type { Day } from "../../../kernel/period.ts";
import { type Act, transact } from "../../../platform/act.ts";
import { record } from "../../../platform/audit/index.server.ts";
import { insertAttestation } from "../register/store.server.ts";

/** That somebody confirmed what stands about a thing, on a day that may lie in the past. */
export type PastAttestation = {
  noun: string;
  thing: string;
  byId: string;
  by: string;
  on: Day;
  expires: Day;
};

/** Takes over attestations made elsewhere or earlier, with one line in the change log for all of them. */
export const takeOverAttestations = (
  act: Act,
  all: readonly PastAttestation[],
  source: string,
): Promise<void> =>
  transact(act, async tx => {
    for (const { thing, ...one } of all)
      await insertAttestation(tx, act.municipality, newId(act.now.getTime()), { ...one, thingId: thing });
    await record(tx, act, {
      action: "attestations.taken-over",
      object: { kind: "municipality", id: act.municipality },
      payload: { source, count: all.length },
    });
  });
