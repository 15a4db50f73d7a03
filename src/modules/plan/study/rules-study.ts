import type { Plan } from "../portfolio/rules-plan.ts";
import type { Portfolio } from "../portfolio/rules-portfolio.ts";
import type { Relaxation } from "../relax/rules-relaxed.ts";

/** What can be asked of a plan besides a better one. Each is a run of its own. */
export const studyKinds = ["prices", "relax", "robust", "alternatives", "weights", "frontier"] as const;
export type StudyKind = (typeof studyKinds)[number];

/** CPU seconds each is given, unless asked otherwise: several searches share them. */
export const usualSeconds: Readonly<Record<StudyKind, number>> = {
  prices: 120,
  relax: 60,
  robust: 60,
  alternatives: 60,
  weights: 120,
  frontier: 120,
};

/** Something called by name; what was found out before ids were kept has none, and keeps the name it was told by. */
type Named = { id?: string; name: string };

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
    late: (Named & { periods: number; law: string | null })[];
    /** A budget has a year for its name, and no period. */
    above: (Named & { kind: "role" | "unit" | "budget"; period: number | null; more: number })[];
    /** What takes longer than was said; absent in what was found out before that was offered. */
    longer?: { id: string; name: string; from: number; to: number }[];
    left?: (Named & { law: string | null })[];
  } | null;
};

/** A plan found by a study, to look at and to begin a scenario with. */
export type OtherPlan = {
  plan: Plan;
  value: number;
  differs: number;
  enters: string[];
  leaves: string[];
  /** What starts elsewhere; absent in what was found out before that was told. */
  moved?: (Named & { from: number; to: number })[];
  chance: { chance: number; error: number } | null;
};

/** A purpose, and how much it gets of a plan: benefit as value counts it, unweighted. */
export type Gets = { id: string; name: string; gets: number };

/** The plan that is best when one purpose weighs twice as much; `raised` is null as weighted now. */
export type WeighedPlan = OtherPlan & {
  /** `fromNothing`: it weighs nothing in the scenario, so that twice as much would be nothing too. */
  raised: { id: string; name: string; fromNothing?: boolean } | null;
  weights: Readonly<Record<string, number>>;
  moves: number;
  /** No plan is better than this by these weights, by so much of its value. */
  gap: number;
  given: Gets[];
};

/** The plan that gives one purpose most when the other gets at least so much. */
export type FrontierPlan = OtherPlan & {
  least: number;
  most: number;
  other: number;
  /** No plan that gives the other so much gives the one more than this. */
  bound: number;
  gap: number;
};

/** The two purposes of a frontier. */
export type Pair = { most: string; other: string };

/** Two that can be set against each other: known, and not the same. */
export const isPair = ({ purposes }: Portfolio, { most, other }: Pair): boolean =>
  most !== other && [most, other].every(id => purposes.some(one => one.id === id));

/** What a study has found out so far; whole each time. */
export type StudyTold =
  | { kind: "prices"; done: number; of: number; prices: PriceTold[] }
  | { kind: "relax"; offers: OfferTold[] }
  | { kind: "robust"; plain: { value: number; chance: OtherPlan["chance"] } | null; plans: OtherPlan[] }
  | { kind: "alternatives"; done: number; of: number; plans: OtherPlan[] }
  | { kind: "weights"; done: number; of: number; now: Gets[]; plans: WeighedPlan[] }
  /** `most` and `other` say what the plan of now gives them. */
  | { kind: "frontier"; done: number; of: number; most: Gets; other: Gets; plans: FrontierPlan[] };
