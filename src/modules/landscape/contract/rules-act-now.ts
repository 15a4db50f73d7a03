import { addDays, addMonths, type Day, daysBetween } from "../../../kernel/period.ts";
import { inOrder } from "../../../kernel/text.ts";
import { type Contract, lastDayOf } from "./rules.ts";
import { latestNotice, type Notice } from "./rules-notice.ts";

/** What takes months before a follow-up is in use: buying it, by procedure, and changing over to it. */
export const leadSteps = ["direct-award", "mini-competition", "eu-open-tender", "transition"] as const;
export type LeadStep = (typeof leadSteps)[number];
export type LeadTimes = Record<LeadStep, number>;

/** Our guess; the municipality may say its own, and each contract too. */
export const guessedLeadTimes: LeadTimes = {
  "direct-award": 3,
  "mini-competition": 6,
  "eu-open-tender": 12,
  transition: 6,
};

/** The way to buy that takes least time. */
export const quickestWay = ({ transition: _, ...ways }: LeadTimes): Exclude<LeadStep, "transition"> =>
  leadSteps.reduce<Exclude<LeadStep, "transition">>(
    (best, step) => (step !== "transition" && ways[step] < ways[best] ? step : best),
    "direct-award",
  );

export const actReasons = ["notice", "option", "procurement", "oversight"] as const;
export type ActReason = (typeof actReasons)[number];

export type ActCandidate = { reason: ActReason; day: Day; overdueDays: number };
/** `cannot-compute`: the field is missing. `never-in-time`: no day of notice ends it by its term. */
export type ActGap = {
  reason: ActReason;
  code: "cannot-compute" | "never-in-time";
  field: string;
  /** Where nobody has said whether it runs on by itself: the last day for notice if it does. */
  ifRunsOn?: Day;
  /** Where nobody has said how it is bought: by when the quickest way begins, and how many days ago that was. */
  ifQuickest?: { day: Day; overdueDays: number };
};

export type ActNow = {
  /** The earliest of the candidates; null when there is none. */
  first: ActCandidate | null;
  /** The earliest that can still be met: a day that was missed hides none that lies ahead. */
  next: ActCandidate | null;
  /** All that could be computed, earliest first; days in the past stay, with days late. */
  candidates: readonly ActCandidate[];
  gaps: readonly ActGap[];
};

export type ActContext = {
  today: Day;
  leadTimes: LeadTimes;
  /** One per processor agreement of the contract; null when its next oversight is not known. */
  oversights: readonly (Day | null)[];
};

type Found = { day: Day } | Omit<ActGap, "reason"> | null;

/** When a contract must be acted on, for every reason there is. */
export const actNow = (contract: Contract, context: ActContext): ActNow => {
  const found: [ActReason, Found][] = [
    ["notice", noticeDay(contract)],
    ["option", optionDay(contract)],
    ["procurement", procurementStart(contract, context)],
    ...context.oversights.map((day): [ActReason, Found] => [
      "oversight",
      day ? { day } : missing("oversight.next"),
    ]),
  ];
  const candidates: ActCandidate[] = [];
  const gaps: ActGap[] = [];
  for (const [reason, answer] of found) {
    if (answer === null) continue;
    if ("code" in answer) gaps.push({ reason, ...answer });
    else candidates.push({ reason, day: answer.day, overdueDays: lateBy(answer.day, context.today) });
  }
  // The sort is stable: of equal days, notice comes first.
  candidates.sort((a, b) => inOrder(a.day, b.day));
  return {
    first: candidates[0] ?? null,
    next: candidates.find(({ overdueDays }) => overdueDays === 0) ?? null,
    candidates,
    gaps,
  };
};

const missing = (field: string): Found => ({ code: "cannot-compute", field });

const lateBy = (day: Day, today: Day): number => Math.max(0, daysBetween(day, today));

const noticeDay = (contract: Contract): Found => {
  const { terminatedOn, continuous } = contract;
  // Notice is given; but when it ends the contract takes its length.
  if (terminatedOn !== null) return noticeGap(contract.notice);
  if (continuous === false) return null;
  const running = noticeWhenRunningOn(contract);
  if (continuous !== null) return running;
  const gap = { code: "cannot-compute", field: "continuous" } as const;
  return running && "day" in running ? { ...gap, ifRunsOn: running.day } : gap;
};

const noticeWhenRunningOn = (contract: Contract): Found => {
  const { notice } = contract;
  const end = lastDayOf(contract);
  if (end === null) return missing("validTo");
  if (notice === null || notice.months === null) return noticeGap(notice);
  const day = latestNotice(end, { ...notice, months: notice.months }, contract.irrevocableUntil);
  return day === null ? { code: "never-in-time", field: "irrevocableUntil" } : { day };
};

const noticeGap = (notice: Notice | null): Found =>
  notice === null ? missing("notice") : notice.months === null ? missing("notice.months") : null;

const optionDay = (contract: Contract): Found => {
  const { options, terminatedOn } = contract;
  if (options === null || terminatedOn !== null || options.used >= options.count) return null;
  return options.decideBy === null ? missing("options.decideBy") : { day: options.decideBy };
};

const procurementStart = (contract: Contract, { leadTimes, today }: ActContext): Found => {
  const { procurement, terminatedOn, continuous } = contract;
  if (procurement?.procedure === "none") return null;
  const end = lastDayOf(contract);
  const transition = procurement?.transitionMonths ?? leadTimes.transition;
  const startFor = (last: Day, lead: number) => addMonths(addDays(last, 1), -(lead + transition));
  const lead = procurement?.leadMonths ?? (procurement?.procedure ? leadTimes[procurement.procedure] : null);
  if (lead === null) {
    // Nothing is planned: asked for only where an end makes the question real and nobody has ended it.
    if (end === null || terminatedOn !== null) return null;
    const gap = { code: "cannot-compute", field: "procurement.procedure" } as const;
    // One that runs on by itself need not be bought anew by its last day.
    if (continuous === true) return gap;
    const day = startFor(end, leadTimes[quickestWay(leadTimes)]);
    return { ...gap, ifQuickest: { day, overdueDays: lateBy(day, today) } };
  }
  if (end === null) return (terminatedOn !== null && noticeGap(contract.notice)) || missing("validTo");
  return { day: startFor(end, lead) };
};
