import { newId } from "../../../kernel/ids.ts";
import { type Day, isDay } from "../../../kernel/period.ts";
import { done, type Refusal, type Result, refused } from "../../../kernel/result.ts";
import type { Act } from "../../../platform/act.ts";
import type { Tx } from "../../../platform/db/database.ts";
import { type Proposal, type Recorded, verbsOf } from "../history/actions.server.ts";
import { deciding } from "../history/book.server.ts";
import { sliceAt } from "../history/rules-slices.ts";
import { hold, leanOnTrees, slicesOf } from "../history/store.server.ts";
import { mayAppoint, mayChange } from "../policy.ts";
import { validities } from "../position/store.server.ts";
import {
  checkHolders,
  checkSingle,
  type HolderKind,
  isSingle,
  type Responsibility,
  type ResponsibilityKind,
  responsibilitySchema,
  responsibilityShape,
} from "./rules.ts";
import { dutiesOf, lockDuty, responsibilityNoun } from "./store.server.ts";

const checkDuty = async (tx: Tx, proposal: Proposal<Responsibility>): Promise<Result<Refusal[]>> => {
  const values = proposal.after.map(slice => slice.value);
  const ids = values.flatMap(value => [value.holder, value.object, ...(value.deputy ? [value.deputy] : [])]);
  const valid = await validities(tx, [...new Set(ids)]);
  const holders = checkHolders(proposal.after, id => valid.get(id) ?? []);
  if (!holders.ok) return holders;
  const first = values[0];
  if (!first) return done([]);
  await lockDuty(tx, first.kind, first.object);
  const others = (await dutiesOf(tx, first.kind, first.object)).filter(id => id !== proposal.id);
  const single = checkSingle(
    proposal.after,
    [...(await slicesOf(tx, responsibilityNoun, others)).values()].flat(),
  );
  return single.ok ? done([]) : single;
};

/** The verbs of a responsibility. */
export const responsibilityVerbs = verbsOf<Responsibility>({
  noun: responsibilityNoun,
  shape: responsibilityShape,
  schema: responsibilitySchema,
  // Whoever keeps only some kinds of duty comes by the actions that know which it is.
  may: mayChange,
  lock: tx => leanOnTrees(tx),
  check: checkDuty,
});

export type Appointment = {
  kind: ResponsibilityKind;
  object: { kind: string; id: string };
  /** Null ends the duty from the day: nobody holds it. */
  holder: { kind: HolderKind; id: string } | null;
  deputy?: { kind: HolderKind; id: string } | null;
  from: Day;
};

/** Says who holds a duty for a thing from a day on, whoever held it before. In a transaction of the caller's. */
export const setResponsibilityIn = async (
  tx: Tx,
  act: Act,
  appointment: Appointment,
): Promise<Result<Recorded | null>> => {
  if (!isDay(appointment.from)) return refused("history.not-a-day");
  const { kind, object, holder, from } = appointment;
  await leanOnTrees(tx);
  await lockDuty(tx, kind, object.id);
  const ids = isSingle(kind) ? await dutiesOf(tx, kind, object.id) : [];
  const duties = [...(await hold(tx, responsibilityNoun, ids)).values()].filter(
    duty => duty.slices.length > 0,
  );
  const current = duties.find(duty => sliceAt(duty.slices, from) !== undefined);
  if (!holder) {
    if (!current) return done(null);
    return responsibilityVerbs.endIn(tx, act, { id: current.id, version: current.version, day: from });
  }
  const { deputy } = appointment;
  const held = {
    holderKind: holder.kind,
    holder: holder.id,
    deputyKind: deputy?.kind ?? null,
    deputy: deputy?.id ?? null,
  };
  if (current)
    return responsibilityVerbs.changeIn(tx, act, {
      id: current.id,
      version: current.version,
      from,
      change: deputy === undefined ? { holderKind: holder.kind, holder: holder.id } : held,
    });
  const next = duties.flatMap(duty => duty.slices.map(slice => slice.from)).filter(day => day > from);
  return responsibilityVerbs.startIn(tx, act, {
    id: newId(),
    from,
    to: next.sort()[0] ?? null,
    value: { kind, objectKind: object.kind, object: object.id, ...held },
  });
};

/** Says who holds a duty for a thing from a day on. */
export const setResponsibility = async (
  act: Act,
  appointment: Appointment,
): Promise<Result<Recorded | null>> => {
  const may = mayAppoint(act, appointment.kind);
  if (may !== true) return { ok: false, refusal: may.because };
  return deciding(act, tx => setResponsibilityIn(tx, act, appointment));
};
