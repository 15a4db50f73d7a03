import { newId } from "../../../kernel/ids.ts";
import { quarterOf } from "../../../kernel/quarter.ts";
import { type Act, read } from "../../../platform/act.ts";
import { namesOf, record } from "../../../platform/audit/index.server.ts";
import { allowed, worksHere } from "../../../platform/auth/policy.ts";
import { formats, refusalText } from "../../../platform/i18n/index.ts";
import { written } from "../register/actions.server.ts";
import { landscapeOf } from "../register/landscape.server.ts";
import { type Kept, maySetCapacity } from "./actions.server.ts";
import { changeLimits } from "./limits.ts";
import type { Objection } from "./rules-objections.ts";
import { objectionTyped, textTyped } from "./rules-objections.ts";
import {
  answerObjection,
  hasObjected,
  objectionById,
  objectionsTo,
  putObjection,
  withdrawObjection,
} from "./store.server.ts";
import { texts } from "./texts/index.ts";

/** The objections to a unit's limit in words: who, when, against what, and how each ended. */
export const objectionsTold = async (act: Act, unit: string, others: readonly string[] = []) => {
  const { objections, who } = await objectionsAt(act, unit, others);
  const t = texts(act.lang);
  const f = formats(act.lang);
  const mine = { code: "contest-others" };
  return {
    who,
    objections: objections.map(one => ({
      ...{ id: one.id, why: one.why, wanted: one.pointsWanted, answer: one.answer },
      open: whyOver(one) === null,
      mayNotWithdraw: one.by === act.actor.id ? undefined : refusalText(mine, act.lang),
      by: t("contest.by", {
        ...{ name: one.name, role: one.position, day: f.day(one.on), points: one.pointsThen },
      }),
      ended: one.withdrawnOn
        ? t("contest.withdrawn", { day: f.day(one.withdrawnOn) })
        : one.answeredOn &&
          t("contest.answered", { who: who.get(one.answeredBy ?? "") ?? "–", day: f.day(one.answeredOn) }),
    })),
  };
};

/** What was objected to the limit of a unit, and what those who answered are called with others asked for. */
const objectionsAt = (act: Act, unit: string, others: readonly string[]) =>
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
    const over = whyOver(objection);
    if (!objection || over)
      return { ok: false, refusals: [{ field: "", refusal: { code: over ?? "gone" } }] };
    await answerObjection(tx, id, { answer, by: act.actor.id, on: act.today });
    await record(tx, act, {
      action: "change-limit.answered",
      object: { kind: "unit", id: objection.unit },
      payload: { objection: id, answer },
    });
    return { ok: true, id };
  });
};

/** Takes an objection back before it is answered; only the account that wrote it down does. */
export const withdraw = async (act: Act, id: string): Promise<Kept> => {
  if (!worksHere(act)) return { ok: false, refusals: [{ field: "", refusal: { code: "role.reader" } }] };
  return written(act, async tx => {
    const objection = await objectionById(tx, id);
    const over = whyOver(objection) ?? (objection?.by === act.actor.id ? null : "contest-others");
    if (!objection || over)
      return { ok: false, refusals: [{ field: "", refusal: { code: over ?? "gone" } }] };
    await withdrawObjection(tx, id, act.today);
    await record(tx, act, {
      action: "change-limit.withdrawn",
      object: { kind: "unit", id: objection.unit },
      payload: { objection: id },
    });
    return { ok: true, id };
  });
};

/** Why nothing more is said of an objection. */
const whyOver = (objection: Objection | null): string | null => {
  if (!objection) return "gone";
  if (objection.answer !== null) return "contest-answered";
  return objection.withdrawnOn === null ? null : "contest-withdrawn";
};
