import type { Plan } from "../portfolio/rules-plan.ts";
import type { Relaxation } from "../relax/rules-relaxed.ts";

/** What can be asked of a plan besides a better one. Each is a run of its own. */
export const studyKinds = ["prices", "relax", "robust", "alternatives"] as const;
export type StudyKind = (typeof studyKinds)[number];

/** CPU seconds each is given, unless asked otherwise: several searches share them. */
export const usualSeconds: Readonly<Record<StudyKind, number>> = {
  prices: 120,
  relax: 60,
  robust: 60,
  alternatives: 60,
};

/** What easing one thing is worth: between two numbers, or not shown. */
export type PriceTold = {
  kind: "role" | "unit" | "budget";
  id: string;
  name: string;
  more: number;
  gain: { least: number; most: number } | null;
  found: number;
  enters: string[];
  leaves: string[];
  moves: number;
};

/** One way to a plan where there is none. */
export type OfferTold = {
  kind: Relaxation;
  going: boolean;
  impossible: boolean;
  /** No plan needs less of it; null as long as that is not known. */
  least: number | null;
  found: {
    plan: Plan;
    total: number;
    value: number;
    late: { name: string; periods: number; law: string | null }[];
    /** A budget has a year for its name, and no period. */
    above: { kind: "role" | "unit" | "budget"; name: string; period: number | null; more: number }[];
    /** What takes longer than was said; absent in what was found out before that was offered. */
    longer?: { id: string; name: string; from: number; to: number }[];
    left?: { name: string; law: string | null }[];
  } | null;
};

/** A plan found by a study, to look at and to begin a scenario with. */
export type OtherPlan = {
  plan: Plan;
  value: number;
  differs: number;
  enters: string[];
  leaves: string[];
  chance: { chance: number; error: number } | null;
};

/** What a study has found out so far; whole each time. */
export type StudyTold =
  | { kind: "prices"; done: number; of: number; prices: PriceTold[] }
  | { kind: "relax"; offers: OfferTold[] }
  | { kind: "robust"; plain: { value: number; chance: OtherPlan["chance"] } | null; plans: OtherPlan[] }
  | { kind: "alternatives"; done: number; of: number; plans: OtherPlan[] };
