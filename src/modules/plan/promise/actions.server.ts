import { done, type Result, refused } from "../../../kernel/result.ts";
import { type Act, read } from "../../../platform/act.ts";
import { changing } from "../scenario/actions.server.ts";
import { ownToday } from "../scenario/own.server.ts";
import type { Scenario } from "../scenario/rules.ts";
import { keepKnown, knownBy, nextRoom, originalOf, scenarioById } from "../scenario/store.server.ts";
import { standsNow } from "./now.server.ts";
import { asOfNow } from "./rules-now.ts";
import type { Keeping } from "./rules-promise.ts";
import { roomTaken, takenIn } from "./rules-taken.ts";

/** Says how dear it is here to leave what was approved. */
export const changeKeeping = (act: Act, id: string, keeping: Keeping): Promise<Result<string>> =>
  changing(act, id, () => done({ change: { keeping }, what: { code: `keeping-${keeping}`, values: {} } }));

/**
 * Brings a scenario of the municipality's own to today: what was registered or said differently since is taken in,
 * what has begun stands, and nothing begins in what is over. Nothing is done, and nothing kept of it, where all is so
 * already.
 */
export const bringToNow = async (act: Act, id: string): Promise<Result<string>> => {
  const now = await standsNow(act, id);
  if (!now) return done(id);
  const found = await read(act, async tx => ({
    scenario: await scenarioById(tx, id),
    known: await knownBy(tx, id),
  }));
  if (!found.scenario) return done(id);
  const today = await ownToday(act, found.scenario.portfolio.calendar);
  const brought = (scenario: Scenario) => {
    const settled = new Set([...scenario.begun, ...Object.keys(now.begun), ...now.stopped]);
    const taken = found.known && today && takenIn(scenario.portfolio, found.known, today, settled);
    const after = asOfNow(taken ? { ...scenario, portfolio: taken.portfolio } : scenario, now);
    return taken || after ? { taken, after } : null;
  };
  if (!brought(found.scenario)) return done(id);
  return changing(act, id, async (scenario, tx) => {
    const { taken = null, after = null } = brought(scenario) ?? {};
    if (taken) await keepKnown(tx, id, today);
    const { counts, ...rest } = after ?? { counts: { begun: 0, stopped: 0, unpinned: 0 } };
    const values = { period: Math.max(0, now.now), ...counts };
    const { added = 0, changed = 0 } = taken ?? {};
    return done({
      change: {
        ...(taken && { portfolio: taken.portfolio }),
        ...rest,
        roomRevision: await nextRoom(tx, scenario),
      },
      what: {
        ...(after ? { code: "from-now", values } : { code: "taken-in", values: { added, changed } }),
        ...(after && taken && { more: [{ code: "taken-in", values: { added, changed } }] }),
      },
    });
  });
};

/** Today's people, money and change limits in the quarters of a scenario of the municipality's own; else null. */
export const roomOfToday = async (act: Act, { id, portfolio }: Scenario) => {
  const original = await read(act, tx => originalOf(tx, id));
  return original?.own ? ownToday(act, portfolio.calendar) : null;
};

/** Takes today's people, money and change limits into a scenario in place of its own. */
export const takeRoom = async (act: Act, id: string): Promise<Result<string>> => {
  const found = await read(act, tx => scenarioById(tx, id));
  const today = found && (await roomOfToday(act, found));
  return changing(act, id, async (scenario, tx) => {
    const taken = today && roomTaken(scenario.portfolio, today);
    if (!taken) return refused("plan.room-as-today");
    return done({
      change: { portfolio: taken.portfolio, roomRevision: await nextRoom(tx, scenario) },
      what: { code: "room-today", values: { n: taken.changed } },
    });
  });
};
