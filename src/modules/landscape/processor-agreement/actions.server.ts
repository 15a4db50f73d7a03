import { type Day, isDay } from "../../../kernel/period.ts";
import { done, type Result, refused } from "../../../kernel/result.ts";
import type { Act } from "../../../platform/act.ts";
import { allowed } from "../../../platform/auth/policy.ts";
import { changeIn, createIn, written } from "../register/actions.server.ts";
import { landscapeOf } from "../register/landscape.server.ts";
import { textOf } from "../register/landscape.ts";
import { mayWrite } from "../register/policy.ts";
import { checkThing } from "../register/rules.ts";
import { allThings, lockKeys } from "../register/store.server.ts";
import { oversight, processorAgreement } from "./noun.ts";
import { nextAfter, oversightOf } from "./oversight.ts";

/** Somebody has looked at the processor: keeps the day and what it showed beside the earlier ones, and sets when to look again. */
export const overseen = async (
  act: Act,
  id: string,
  said: { on: string; remark: string },
): Promise<Result<{ next: Day | null }>> => {
  const may = allowed(act, mayWrite(oversight));
  if (may !== true) return { ok: false, refusal: may.because };
  const landscape = await landscapeOf(act);
  const found = landscape.byId.get(id);
  if (found?.noun !== processorAgreement.name) return refused("gone");
  const { thing } = found;
  const on = said.on.trim() || act.today;
  if (!isDay(on)) return refused("not-a-day", { value: on.slice(0, 80) });
  if (on > act.today) return refused("oversight.ahead");
  const values = { agreement: id, on, note: said.remark.trim() || null };
  const [wrong] = checkThing(oversight, values);
  if (wrong) return { ok: false, refusal: wrong.refusal };
  let next: Day | null = null;
  const kept = await written(act, async tx => {
    // Two who tell of the same day at once tell of one look.
    await lockKeys(tx, act.municipality, oversight);
    const looks = (await allThings(tx, oversight)).filter(look => look.values.agreement === id);
    const known = looks.find(look => textOf(look, "on") === on);
    // One that is told late, after a later one, moves no date.
    const isLast = looks.every(look => textOf(look, "on") <= on);
    next = isLast ? nextAfter(thing, on) : oversightOf(landscape, thing);
    if (isLast) {
      const planned = { values: { oversightNext: next } };
      const set = await changeIn(tx, act, processorAgreement, id, thing.version, planned);
      if (!set.ok) return set;
    }
    if (!known) return createIn(tx, act, oversight, { values }, "by-hand");
    // Said again, mostly to add what it showed.
    return values.note
      ? changeIn(tx, act, oversight, known.id, known.version, { values: { note: values.note } })
      : { ok: true, id };
  });
  return kept.ok ? done({ next }) : { ok: false, refusal: kept.refusals[0]!.refusal };
};
