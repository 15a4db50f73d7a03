import type { Day } from "../../../kernel/period.ts";
import { inOrder } from "../../../kernel/text.ts";

/** A system use as far as time is concerned; [from, to) is half-open. */
export type UseInTime = { id: string; lifeCycle: string | null; from: Day | null; to: Day | null };

/** What an accepted initiative does to a use from the day it is through. */
export type Effect = {
  useId: string;
  kind: "introduces" | "changes" | "retires";
  initiativeId: string;
  from: Day;
};

export type UseAhead = {
  id: string;
  state: "stays" | "comes" | "changes" | "goes";
  /** The initiative that does it; null when the use's own dates do. */
  initiativeId: string | null;
  on: Day | null;
};

/** Whether a use is in use on a day by its own account, without what initiatives do to it. */
export const inUse = (use: UseInTime, on: Day): boolean =>
  use.lifeCycle !== "not-in-use" &&
  use.lifeCycle !== "planned" &&
  (use.from === null || use.from <= on) &&
  (use.to === null || on < use.to);

/**
 * The uses of a day ahead against those of today, with what accepted initiatives do in between. Retiring
 * wins over all else; a use that is on neither day is left out.
 */
export const usesAhead = (
  uses: readonly UseInTime[],
  effects: readonly Effect[],
  today: Day,
  day: Day,
): UseAhead[] => {
  const byUse = new Map<string, Effect[]>();
  for (const effect of effects)
    if (effect.from <= day) byUse.set(effect.useId, [...(byUse.get(effect.useId) ?? []), effect]);
  return uses.flatMap(use => {
    const found = byUse.get(use.id) ?? [];
    const first = (kind: Effect["kind"]) =>
      found.filter(effect => effect.kind === kind).sort((a, b) => inOrder(a.from, b.from))[0];
    return aheadOf(
      use,
      { retires: first("retires"), introduces: first("introduces"), changes: first("changes") },
      today,
      day,
    );
  });
};

type Firsts = Record<Effect["kind"], Effect | undefined>;

const aheadOf = (
  use: UseInTime,
  { retires, introduces, changes }: Firsts,
  today: Day,
  day: Day,
): UseAhead[] => {
  const as = (state: UseAhead["state"], by: Effect | undefined, on: Day | null): UseAhead[] => [
    { id: use.id, state, initiativeId: by?.initiativeId ?? null, on: by?.from ?? on },
  ];
  if (use.lifeCycle === "not-in-use") return [];
  const now = inUse(use, today);
  if (now && retires) return as("goes", retires, null);
  if (now && use.to !== null && use.to <= day) return as("goes", undefined, use.to);
  if (now) return changes ? as("changes", changes, null) : as("stays", undefined, null);
  const ended = retires !== undefined || (use.to !== null && use.to <= day);
  if (ended) return [];
  if (introduces) return as("comes", introduces, null);
  return use.from !== null && use.from > today && use.from <= day ? as("comes", undefined, use.from) : [];
};
