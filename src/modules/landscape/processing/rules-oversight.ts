import { addMonths, type Day } from "../../../kernel/period.ts";

export const oversightIntervals = [
  "half-yearly",
  "yearly",
  "every-second-year",
  "every-third-year",
  "other",
] as const;
export type OversightInterval = (typeof oversightIntervals)[number];

const months: Record<OversightInterval, number | null> = {
  "half-yearly": 6,
  yearly: 12,
  "every-second-year": 24,
  "every-third-year": 36,
  other: null,
};

/** Oversight of a processor under an agreement of art. 28. */
export type Oversight = {
  interval: OversightInterval | null;
  /** A date someone has set. */
  planned: Day | null;
  /** When the agreement was made: the first interval runs from there. */
  agreedOn: Day | null;
  done: readonly Day[];
};

/**
 * When the processor is next looked at: the date set, while it lies after the last look; else the last look
 * plus the interval, and before the first look the day of the agreement plus the interval. Null, never a guess, when neither is known.
 */
export const nextOversight = ({ interval, planned, agreedOn, done }: Oversight): Day | null => {
  const last = done.reduce<Day | null>((a, b) => (a !== null && a >= b ? a : b), null);
  if (planned !== null && (last === null || planned > last)) return planned;
  const step = interval && months[interval];
  const from = last ?? agreedOn;
  return from === null || step === null ? null : addMonths(from, step);
};
