import { done, type Result, refused } from "../../../kernel/result.ts";
import { type Act, read } from "../../../platform/act.ts";
import { changing } from "../scenario/actions.server.ts";
import { nextRoom, scenarioById } from "../scenario/store.server.ts";
import { standsNow } from "./now.server.ts";
import { asOfNow } from "./rules-now.ts";
import type { Keeping } from "./rules-promise.ts";

/** Says how dear it is here to leave what was approved. */
export const changeKeeping = (act: Act, id: string, keeping: Keeping): Promise<Result<string>> =>
  changing(act, id, () => done({ change: { keeping }, what: { code: `keeping-${keeping}`, values: {} } }));

/**
 * Brings a scenario of the municipality's own to today: what has begun stands, and nothing begins in what is over.
 * Nothing is done, and nothing kept of it, where that is so already.
 */
export const bringToNow = async (act: Act, id: string): Promise<Result<string>> => {
  const now = await standsNow(act, id);
  const known = now && (await read(act, tx => scenarioById(tx, id)));
  if (!known || !asOfNow(known, now)) return done(id);
  return changing(act, id, async (scenario, tx) => {
    const after = asOfNow(scenario, now);
    if (!after) return refused("changed-meanwhile");
    const { counts, ...rest } = after;
    return done({
      change: { ...rest, roomRevision: await nextRoom(tx, scenario) },
      what: { code: "from-now", values: { period: Math.max(0, now.now), ...counts } },
    });
  });
};
