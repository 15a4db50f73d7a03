import { addMonths, type Day, daysBetween } from "../../../kernel/period.ts";
import type { Answer, UnknownReason } from "./rules-answer.ts";

/** At most twelve, and it must not grow: what nobody keeps is worse than what nobody asks. */
export const requiredFields = [
  "product",
  "responsible-unit",
  "life-cycle",
  "system-owner",
  "purpose",
  "supplier",
  "tasks",
  "criticality",
  "personal-data",
  "main-contract",
  "hosting",
  "organisation-data",
] as const;
export type RequiredField = (typeof requiredFields)[number];

/** The three asked for when a system use is first entered. */
export const fieldsAtCreation = ["product", "responsible-unit", "life-cycle"] as const;

/** "None" is an answer only here, and only with its reason. */
const mayBeNone: ReadonlySet<RequiredField> = new Set(["main-contract"]);

export type FieldGap =
  | { field: RequiredField; code: "blank" | "unknown-without-reason" | "none-without-reason" }
  | { field: RequiredField; code: "unknown"; reason: UnknownReason };

export type Completeness = { complete: boolean; given: number; of: number; gaps: readonly FieldGap[] };

/** How complete the twelve fields are, gap by gap. */
export const completenessOf = (answers: Readonly<Record<RequiredField, Answer>>): Completeness => {
  const gaps = requiredFields.flatMap(field => gapIn(field, answers[field]));
  const of = requiredFields.length;
  return { complete: gaps.length === 0, given: of - gaps.length, of, gaps };
};

const gapIn = (field: RequiredField, answer: Answer): FieldGap[] => {
  if (answer.state === "given") return [];
  if (answer.state === "blank") return [{ field, code: "blank" }];
  if (answer.state === "none") {
    const answered = mayBeNone.has(field) && answer.why.trim() !== "";
    return answered ? [] : [{ field, code: "none-without-reason" }];
  }
  const { reason } = answer;
  return [reason ? { field, code: "unknown", reason } : { field, code: "unknown-without-reason" }];
};

/** Someone confirmed on a day that what is written is so. */
export type Attestation = { by: string; on: Day };
export type AttestationState =
  | { state: "never" }
  | { state: "current" | "expired"; by: string; on: Day; expires: Day };

/** Our guess; a setting of the municipality. */
export const guessedAttestationMonths = 12;

/** Whether the newest attestation still stands; it expires on the day the months are full. */
export const attestationState = (
  attestations: readonly Attestation[],
  today: Day,
  months: number = guessedAttestationMonths,
): AttestationState => {
  const last = attestations.reduce<Attestation | null>((a, b) => (a && a.on >= b.on ? a : b), null);
  if (!last) return { state: "never" };
  const expires = addMonths(last.on, months);
  return { state: today < expires ? "current" : "expired", by: last.by, on: last.on, expires };
};

export type DataQuality = {
  completeness: Completeness;
  attestation: AttestationState;
  /** Days since the oldest fact was last set; null without dated facts. */
  oldestFactDays: number | null;
};

/** What one may trust of a system use: what is there, who confirmed it, how old it is. */
export const dataQuality = (
  use: {
    answers: Readonly<Record<RequiredField, Answer>>;
    attestations: readonly Attestation[];
    factDates: readonly Day[];
  },
  today: Day,
  months?: number,
): DataQuality => {
  const oldest = use.factDates.reduce<Day | null>((a, b) => (a !== null && a <= b ? a : b), null);
  return {
    completeness: completenessOf(use.answers),
    attestation: attestationState(use.attestations, today, months),
    oldestFactDays: oldest === null ? null : daysBetween(oldest, today),
  };
};
