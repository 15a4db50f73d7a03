import { newId } from "../../../kernel/ids.ts";
import { quarterOf } from "../../../kernel/quarter.ts";
import { type Act, read } from "../../../platform/act.ts";
import { namesOf, record } from "../../../platform/audit/index.server.ts";
import { allowed, worksHere } from "../../../platform/auth/policy.ts";
import { written } from "../register/actions.server.ts";
import { landscapeOf } from "../register/landscape.server.ts";
import { type Kept, maySetCapacity } from "./actions.server.ts";
import { changeLimits } from "./limits.ts";
import { objectionTyped, textTyped } from "./rules-objections.ts";
import { answerObjection, hasObjected, objectionById, objectionsTo, putObjection } from "./store.server.ts";

/** What was objected to the limit of a unit, and what those who answered are called with others asked for. */
export const objectionsAt = (act: Act, unit: string, others: readonly string[]) =>
  read(act, async tx => {
    const objections = await objectionsTo(tx, unit);
    const by = [...others, ...objections.flatMap(one => one.answeredBy ?? [])];
    return { objections, who: await namesOf(tx, by) };
  });

/**
 * Objects to the limit of a unit. Anybody who works here may write it down, by the name and position of who objects:
 * no account is tied to a person of the organisation, so who leads the unit is not asked of the system.
 */
export const contestLimit = async (
  act: Act,
  unit: string,
  typed: Record<string, string | undefined>,
): Promise<Kept> => {
  if (!worksHere(act)) return { ok: false, refusals: [{ field: "", refusal: { code: "role.reader" } }] };
  const landscape = await landscapeOf(act);
  if (!landscape.units.has(unit)) return { ok: false, refusals: [{ field: "", refusal: { code: "gone" } }] };
  const read = objectionTyped(typed);
  if (!read.ok) return read;
  const { points: pointsThen } = changeLimits(landscape)(unit, quarterOf(act.today));
  const { name, position, why, pointsWanted } = read.value;
  return written(act, async tx => {
    if (await hasObjected(tx, act.municipality, unit, act.actor.id))
      return { ok: false, refusals: [{ field: "", refusal: { code: "contest-open" } }] };
    const id = newId(act.now.getTime());
    const made = { by: act.actor.id, on: act.today };
    await putObjection(tx, act.municipality, { id, unit, pointsThen, ...read.value, ...made });
    await record(tx, act, {
      action: "change-limit.contested",
      object: { kind: "unit", id: unit },
      payload: { objection: id, name, position, why, pointsThen, pointsWanted },
    });
    return { ok: true, id };
  });
};

/** Answers an objection; who may set limits may. */
export const answerTo = async (act: Act, id: string, typed: string | undefined): Promise<Kept> => {
  const may = allowed(act, maySetCapacity);
  if (may !== true) return { ok: false, refusals: [{ field: "", refusal: may.because }] };
  const { text: answer, refusals } = textTyped("answer", typed);
  if (refusals.length > 0) return { ok: false, refusals };
  return written(act, async tx => {
    const objection = await objectionById(tx, id);
    if (!objection) return { ok: false, refusals: [{ field: "", refusal: { code: "gone" } }] };
    if (objection.answer !== null)
      return { ok: false, refusals: [{ field: "", refusal: { code: "contest-answered" } }] };
    await answerObjection(tx, id, { answer, by: act.actor.id, on: act.today });
    await record(tx, act, {
      action: "change-limit.answered",
      object: { kind: "unit", id: objection.unit },
      payload: { objection: id, answer },
    });
    return { ok: true, id };
  });
};
