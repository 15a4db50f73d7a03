import { type Day, isDay } from "../../../kernel/period.ts";
import { done, type Refusal, type Result, refused } from "../../../kernel/result.ts";
import { type Act, read } from "../../../platform/act.ts";
import type { Tx } from "../../../platform/db/database.ts";
import { deciding } from "../history/book.server.ts";
import { versionOf } from "../history/store.server.ts";
import { holdersCalled, holdersLike } from "../names/store.server.ts";
import { mayAppoint } from "../policy.ts";
import { responsibilityVerbs } from "./actions.server.ts";
import { appointIn } from "./appoint.server.ts";
import type { Responsibility } from "./rules.ts";
import { type Stay, staysOf } from "./store.server.ts";

/** What a form says of who holds a duty: names as people type them; an empty deputy is none. */
export type Typed = { holder: string; deputy: string };

type Whom = { holder: string; deputy: string | null; stays: ReadonlyMap<string, Stay> };

/** What people and positions are called that may be meant by what is typed so far. */
export const holdersOffered = (act: Act, typed: string): Promise<string[]> =>
  read(act, tx => holdersLike(tx, act, typed.slice(0, 100), 20));

/** The people or positions meant by what was typed, as they are called on a day. */
const whom = async (tx: Tx, act: Act, typed: Typed, day: Day): Promise<Result<Whom>> => {
  const [holder, deputy] = [typed.holder.trim(), typed.deputy.trim()];
  const called = await holdersCalled(tx, { ...act, today: day }, [holder, deputy].filter(Boolean));
  const meant = (text: string, part: "holder" | "deputy"): Result<string> => {
    const ids = called.get(text) ?? [];
    if (ids.length > 1) return refused(`responsibility.${part}-ambiguous`, { name: text, n: ids.length });
    return ids[0] ? done(ids[0]) : refused(`responsibility.${part}-unknown`, { name: text, day });
  };
  if (holder === "") return refused("responsibility.holder-missing");
  const first = meant(holder, "holder");
  if (!first.ok) return first;
  const second = deputy === "" ? done(null) : meant(deputy, "deputy");
  if (!second.ok) return second;
  const ids = [first.value, ...(second.value ? [second.value] : [])];
  return done({ holder: first.value, deputy: second.value, stays: await staysOf(tx, day, ids) });
};

/** The duty as the form saw it. */
type Duty = { id: string; version: number; about: Pick<Responsibility, "kind" | "object" | "objectKind"> };
type Outcome = { ok: true } | { ok: false; refusal: Refusal };

/** Hands a duty over from a day on, today or later. */
export const handOver = async (act: Act, duty: Duty, typed: Typed, from: Day): Promise<Outcome> => {
  const may = mayAppoint(act);
  if (may !== true) return { ok: false, refusal: may.because };
  if (!isDay(from)) return refused("history.not-a-day");
  if (from < act.today) return refused("history.past-needs-correction", { day: from });
  return deciding(act, async (tx): Promise<Outcome> => {
    const meant = await whom(tx, act, typed, from);
    if (!meant.ok) return meant;
    const { kind, object, objectKind } = duty.about;
    const { holder, deputy } = meant.value;
    const named = [{ kind, object: { kind: objectKind, id: object }, holder, deputy }];
    const decided = await appointIn(tx, act, { named, from });
    if (!decided.ok) return decided;
    // Nothing is written yet, so the version is still the one the form must have seen.
    if ((await versionOf(tx, "responsibility", duty.id))?.version !== duty.version)
      return refused("history.version-conflict");
    await decided.value.close();
    return { ok: true };
  });
};

/** Rewrites who held a duty in an interval, with a reason; `never` says that nobody did. */
export const correctDuty = async (
  act: Act,
  duty: Duty,
  input: { typed: Typed; never: boolean; from: Day; to: Day | null; reason: string },
): Promise<Outcome> => {
  const may = mayAppoint(act);
  if (may !== true) return { ok: false, refusal: may.because };
  if (!isDay(input.from)) return refused("history.not-a-day");
  return deciding(act, async (tx): Promise<Outcome> => {
    const { from, to, reason } = input;
    const meant = input.never ? null : await whom(tx, act, input.typed, from);
    if (meant && !meant.ok) return meant;
    const { holder, deputy, stays } = meant?.value ?? {};
    const kindOf = (id: string | null | undefined) => (id ? (stays?.get(id)?.kind ?? null) : null);
    const change = holder
      ? {
          holder,
          holderKind: kindOf(holder) ?? "person",
          deputy: deputy ?? null,
          deputyKind: kindOf(deputy),
        }
      : null;
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
