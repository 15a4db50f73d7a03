import { contains, type Day } from "../../../kernel/period.ts";
import { type Result, refused } from "../../../kernel/result.ts";
import type { Act } from "../../../platform/act.ts";
import type { Verdict } from "../../../platform/auth/policy.ts";
import type { Tx } from "../../../platform/db/database.ts";
import type { Recorded } from "../history/actions.server.ts";
import { deciding } from "../history/book.server.ts";
import { type ObjectKind, slicesOf } from "../history/store.server.ts";
import { personVerbs } from "../person/actions.server.ts";
import { mayAppoint, mayChange } from "../policy.ts";
import { positionVerbs } from "../position/actions.server.ts";
import { dependantsOfHolder, validities } from "../position/store.server.ts";
import { responsibilityVerbs } from "../responsibility/actions.server.ts";
import type { ResponsibilityKind } from "../responsibility/rules.ts";
import { responsibilityNoun } from "../responsibility/store.server.ts";
import { unitVerbs } from "../unit/actions.server.ts";
import { dependantsOfUnit } from "../unit/store.server.ts";
import { mergerOn, unmergeIn } from "../unit/unmerge.server.ts";

const verbs = {
  unit: unitVerbs,
  person: personVerbs,
  position: positionVerbs,
  responsibility: responsibilityVerbs,
};

/** Who may take back a plan: whoever may make it. */
export const mayCancel = (act: Act, kind: ObjectKind, duty: string | undefined): Verdict =>
  // What the database holds of a duty is one of its kinds.
  kind === "responsibility" ? mayAppoint(act, duty as ResponsibilityKind) : mayChange(act);

/** Takes back what is planned for an object on a day; of a merger, all that it wrote. Refused when others are planned to depend on it. */
export const cancelPlanned = async (
  act: Act,
  input: { kind: ObjectKind; id: string; version: number; day: Day },
): Promise<Result<Recorded>> => {
  return deciding(act, async tx => {
    const may = mayCancel(act, input.kind, await dutyOf(tx, input));
    if (may !== true) return { ok: false as const, refusal: may.because };
    const merger = await mergerOn(tx, input);
    if (merger) return unmergeIn(tx, act, merger, input.version);
    const cancelled = await verbs[input.kind].cancelIn(tx, act, input);
    if (!cancelled.ok || (await standsOn(tx, input))) return cancelled;
    const left = await dependantsOf(tx, input);
    return left.units + left.positions + left.responsibilities === 0
      ? cancelled
      : refused("planned.has-dependants", left);
  });
};

/** Which duty it is, of a responsibility. */
const dutyOf = async (tx: Tx, { kind, id }: { kind: ObjectKind; id: string }) =>
  kind === "responsibility"
    ? (await slicesOf(tx, responsibilityNoun, [id])).get(id)?.[0]?.value.kind
    : undefined;

const standsOn = async (tx: Tx, { id, day }: { id: string; day: Day }) =>
  ((await validities(tx, [id])).get(id) ?? []).some(period => contains(period, day));

const dependantsOf = async (tx: Tx, { kind, id, day }: { kind: ObjectKind; id: string; day: Day }) => {
  const none = { units: 0, positions: 0, responsibilities: 0 };
  if (kind === "responsibility") return none;
  if (kind === "unit") {
    const { units, positions, responsibilities } = await dependantsOfUnit(tx, id, day);
    return {
      units: units.length,
      positions: positions.length,
      responsibilities: responsibilities.length,
    };
  }
  const { positions, responsibilities } = await dependantsOfHolder(tx, id, day);
  return { ...none, positions: positions.length, responsibilities: responsibilities.length };
};
