import { type Day, isDay } from "../../../kernel/period.ts";
import { type Refusal, refused } from "../../../kernel/result.ts";
import { type Act, read } from "../../../platform/act.ts";
import { deciding } from "../history/book.server.ts";
import { versionOf } from "../history/store.server.ts";
import { mayAppoint } from "../policy.ts";
import { responsibilityVerbs, setResponsibility } from "./actions.server.ts";
import { appointIn } from "./appoint.server.ts";
import type { Responsibility } from "./rules.ts";
import { staysOf } from "./store.server.ts";

/** Who is to hold a duty and who is deputy, by id; empty is nobody. */
export type Whom = { holder: string; deputy: string };

/** The duty as the form saw it. */
type Duty = { id: string; version: number; about: Pick<Responsibility, "kind" | "object" | "objectKind"> };
type Outcome = { ok: true } | { ok: false; refusal: Refusal };

/** Hands a duty over from a day on, today or later. */
export const handOver = async (act: Act, duty: Duty, whom: Whom, from: Day): Promise<Outcome> => {
  const may = mayAppoint(act, duty.about.kind);
  if (may !== true) return { ok: false, refusal: may.because };
  if (!isDay(from)) return refused("history.not-a-day");
  if (from < act.today) return refused("history.past-needs-correction", { day: from });
  const { holder, deputy } = whom;
  if (holder === "") return refused("responsibility.holder-missing");
  return deciding(act, async (tx): Promise<Outcome> => {
    const { kind, object, objectKind } = duty.about;
    const named = [{ kind, object: { kind: objectKind, id: object }, holder, deputy: deputy || null }];
    const decided = await appointIn(tx, act, { named, from });
    if (!decided.ok) return decided;
    // Nothing is written yet, so the version is still the one the form must have seen.
    if ((await versionOf(tx, "responsibility", duty.id))?.version !== duty.version)
      return refused("history.version-conflict");
    await decided.value.close();
    return { ok: true };
  });
};

/** Ends a duty on a day: nobody holds it from then on. */
export const endDuty = async (act: Act, duty: Duty, day: Day): Promise<Outcome> => {
  const may = mayAppoint(act, duty.about.kind);
  if (may !== true) return { ok: false, refusal: may.because };
  return deciding(act, tx => responsibilityVerbs.endIn(tx, act, { id: duty.id, version: duty.version, day }));
};

/** Rewrites who held a duty in an interval, with a reason; `never` says that nobody did. */
export const correctDuty = async (
  act: Act,
  duty: Duty,
  input: { whom: Whom; never: boolean; from: Day; to: Day | null; reason: string },
): Promise<Outcome> => {
  const may = mayAppoint(act, duty.about.kind);
  if (may !== true) return { ok: false, refusal: may.because };
  if (!isDay(input.from)) return refused("history.not-a-day");
  return deciding(act, async (tx): Promise<Outcome> => {
    const { from, to, reason } = input;
    const { holder, deputy } = input.whom;
    if (!input.never && holder === "") return refused("responsibility.holder-missing");
    const stays = await staysOf(tx, from, [holder, deputy].filter(Boolean));
    const kindOf = (id: string) => stays.get(id)?.kind ?? null;
    const change = input.never
      ? null
      : {
          holder,
          holderKind: kindOf(holder) ?? "person",
          deputy: deputy || null,
          deputyKind: kindOf(deputy),
        };
    return responsibilityVerbs.correctIn(tx, act, {
      id: duty.id,
      version: duty.version,
      interval: { from, to },
      // What it is and for what stays, and is said again for days on which nobody was known to hold it.
      change: change && { ...duty.about, ...change },
      reason,
    });
  });
};

/** Says who manages a unit from a day on; null is nobody. */
export const setManager = async (
  act: Act,
  unit: string,
  holder: string | null,
  from: Day,
): Promise<Outcome> => {
  if (!isDay(from)) return refused("history.not-a-day");
  const stay = holder && (await read(act, tx => staysOf(tx, from, [holder]))).get(holder);
  if (holder && !stay) return refused("responsibility.holder-not-valid", { day: from });
  return setResponsibility(act, {
    kind: "manager",
    object: { kind: "unit", id: unit },
    holder: holder && stay ? { kind: stay.kind, id: holder } : null,
    from,
  });
};
