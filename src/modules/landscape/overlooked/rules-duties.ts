import type { Day } from "../../../kernel/period.ts";

/** Who holds a duty for a thing during a stretch of days. */
export type HeldSpan = { kind: string; object: string; holder: string; from: Day; to: Day | null };

/** A thing that is to be without anybody responsible, or is in a position that nobody sits in. */
export type Losing = {
  object: string;
  kind: string /** The first day without; null: vacant today. */;
  from: Day | null;
};

/**
 * The duties that are held today and will be held by nobody from a day on, soonest first; those whose position is
 * vacant come before them all, for they are held by nobody already.
 */
export const losing = (
  spans: readonly HeldSpan[],
  today: Day,
  isVacant: (holder: string) => boolean,
): Losing[] => {
  const found: Losing[] = [];
  const byDuty = new Map<string, HeldSpan[]>();
  for (const span of spans) {
    const key = `${span.object} ${span.kind}`;
    byDuty.set(key, [...(byDuty.get(key) ?? []), span]);
  }
  for (const all of byDuty.values()) {
    const now = all.find(span => span.from <= today && (span.to === null || today < span.to));
    if (!now) continue;
    const { object, kind } = now;
    if (isVacant(now.holder)) found.push({ object, kind, from: null });
    else {
      const end = endOf(all, now);
      if (end) found.push({ object, kind, from: end });
    }
  }
  return found.sort((a, b) =>
    (a.from ?? "") < (b.from ?? "") ? -1 : (a.from ?? "") > (b.from ?? "") ? 1 : 0,
  );
};

/** The day after which nobody takes over without a break; null when somebody always does. */
const endOf = (all: readonly HeldSpan[], span: HeldSpan): Day | null => {
  if (span.to === null) return null;
  const next = all.find(one => one.from <= span.to! && (one.to === null || one.to > span.to!));
  return next ? endOf(all, next) : span.to;
};
