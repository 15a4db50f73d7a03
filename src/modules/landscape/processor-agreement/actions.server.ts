import { type Day, isDay } from "../../../kernel/period.ts";
import { done, type Result, refused } from "../../../kernel/result.ts";
import type { Act } from "../../../platform/act.ts";
import { changeThing } from "../register/actions.server.ts";
import { landscapeOf } from "../register/landscape.server.ts";
import { idOf } from "../register/landscape.ts";
import { processorAgreement } from "./noun.ts";
import { nextAfter } from "./oversight.ts";

/** Somebody has looked at the processor: keeps the day and what it showed, and sets when to look again. */
export const overseen = async (
  act: Act,
  id: string,
  said: { on: string; remark: string },
): Promise<Result<{ next: Day | null }>> => {
  const found = (await landscapeOf(act)).byId.get(id);
  if (found?.noun !== processorAgreement.name) return refused("gone");
  const { thing } = found;
  const on = said.on.trim() || act.today;
  if (!isDay(on)) return refused("not-a-day", { value: on.slice(0, 80) });
  if (on > act.today) return refused("oversight.ahead");
  const last = idOf(thing, "oversightLast");
  if (last !== null && last > on) return refused("oversight.later-known", { day: last });
  const next = nextAfter(thing, on);
  const written = await changeThing(act, processorAgreement, id, thing.version, {
    values: { oversightLast: on, oversightNext: next, oversightRemark: said.remark.trim() || null },
  });
  return written.ok ? done({ next }) : { ok: false, refusal: written.refusals[0]!.refusal };
};
