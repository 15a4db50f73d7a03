import type { Day } from "../../../kernel/period.ts";
import type { Contract } from "./rules.ts";
import { guessedLeadTimes, type LeadStep, type LeadTimes, leadSteps, quickestWay } from "./rules-act-now.ts";

/** What a municipality says itself: the months, and by whose account and when that was set. */
export type OwnLeadTime = { months: number; by: string; on: Day };
export type OwnLeadTimes = ReadonlyMap<LeadStep, OwnLeadTime>;

/** The municipality's months, and our guess where it has none. */
export const leadTimesWith = (own: OwnLeadTimes): LeadTimes => {
  const times = { ...guessedLeadTimes };
  for (const [step, { months }] of own) times[step] = months;
  return times;
};

/** How much of the months is our guess. */
export const basisOf = (own: OwnLeadTimes): "guess" | "mixed" | "own" =>
  own.size === 0 ? "guess" : own.size === leadSteps.length ? "own" : "mixed";

/**
 * On whose months a contract's start of purchase stands, of the quickest where nobody has said how it is bought: our
 * guess as soon as any is; null when all are its own.
 */
export const startBasis = ({ procurement }: Contract, own: OwnLeadTimes): "guess" | "own" | null => {
  if (procurement?.procedure === "none") return null;
  const asked: LeadStep[] = [];
  if ((procurement?.leadMonths ?? null) === null)
    asked.push(procurement?.procedure ?? quickestWay(leadTimesWith(own)));
  if ((procurement?.transitionMonths ?? null) === null) asked.push("transition");
  if (asked.length === 0) return null;
  return asked.every(step => own.has(step)) ? "own" : "guess";
};

/** The months somebody typed; null for none, which is our guess; undefined when it is no whole number from 0 to 60. */
export const monthsTyped = (typed: string | undefined): number | null | undefined => {
  const text = (typed ?? "").trim();
  if (text === "") return null;
  return /^\d{1,2}$/.test(text) && Number(text) <= 60 ? Number(text) : undefined;
};
