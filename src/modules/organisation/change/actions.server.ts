import { addDays, type Day } from "../../../kernel/period.ts";
import { done, type Result, refused } from "../../../kernel/result.ts";
import { type Act, read, transact } from "../../../platform/act.ts";
import type { Feed } from "./rules.ts";
import * as store from "./store.server.ts";

/** Events after a number, in commit order. `feed.gone` (410): the reader is too far behind and must read everything. */
export const readFeed = (act: Act, after: number, limit = 1000): Promise<Result<Feed>> =>
  read(act, async tx => {
    const { first, last } = await store.feedState(tx);
    if (after < first - 1) return refused("feed.gone", { first });
    if (after > last) return refused("feed.ahead", { last });
    const changes = await store.changesAfter(tx, after, Math.max(1, Math.min(10_000, limit)));
    return done({ changes, next: changes.at(-1)?.seq ?? after });
  });

/** Tells what was planned and came into effect until a day; each day is told once. Answers how many events. */
export const emitTookEffect = (act: Act, day: Day = act.today): Promise<number> =>
  transact(act, async tx => {
    const { effectTold } = await store.feedState(tx, true);
    const told = effectTold ?? addDays(day, -1);
    if (day <= told) return 0;
    const due = await store.effectiveBetween(tx, told, day);
    await store.noteEffectTold(tx, day);
    await store.publish(
      tx,
      due.map(({ type, id, on, registration }) => ({
        type,
        id,
        verb: "took-effect" as const,
        registration,
        recordedAt: act.now.toISOString(),
        effectiveFrom: on,
      })),
    );
    return due.length;
  });

/** Clears old events; readers that have not come so far get `feed.gone`. */
export const clearFeed = (act: Act, until: number): Promise<void> =>
  transact(act, tx => store.clearUntil(tx, until));
