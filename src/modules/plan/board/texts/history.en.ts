import type { TextSource } from "../../../../platform/i18n/index.ts";

/** What was done to a scenario, and what of it was refused. */
export const en = {
  "assumed.lost": "{name} must be done and is not in the plan.",
  "assumed.lost.law": "{name} must be done and is not in the plan. That breaks {law}.",
  "assumed.longer": "{name} takes {n} periods here; {from} were said.",
  "one.kept-out": "You have chosen that it stays out.",
  "one.elsewhere.more": { one: "One more start", other: "{n} more starts" },
  "compare.assumes-nothing": "Nothing beyond what it began with.",
  "then.moved": "{name}: {to} instead of {from}.",
  "others.not-worth": "It costs value and holds no more often: not worth it here.",
  "decided.begun": "It has begun",
  "revision.began-found": "Began with a plan found for “{name}” ({way}).",
  "revision.searched": "A search found a plan of value {value}, at most {gap} below the best.",
  "revision.eased-late": "{name}: deadline moved from {from} to {to}.",
  "revision.eased-late-law": "{name}: deadline moved from {from} to {to}, which breaks {law}.",
  "revision.eased-role": "{name}: {amount} person-months more in {from}.",
  "revision.eased-unit": "{name}: {amount} points more in {from}.",
  "revision.eased-budget": "Budget {name}: {amount} thousand more.",
  "revision.eased-longer": { one: "{name}: takes {n} period.", other: "{name}: takes {n} periods." },
  "revision.eased-left": "{name}: no longer has to be in.",
  "revision.room-role-by-less": "{name}: {amount} person-months less a period, {from} to {to}.",
  "revision.room-unit-by-less": "{name}: change limit {amount} points lower, {from} to {to}.",
  "revision.room-budget-by-less": "Budget {name}: {amount} thousand less.",
  "revision.room-purpose-by-less": "{name} weighs {amount} less.",
  "refusal.plan.below-zero":
    "It would fall below zero: there are only {n} in {period}. Write at most {n} less.",
  "refusal.plan.below-zero-once": "It would fall below zero: there are only {n}. Write at most {n} less.",
} as const satisfies TextSource;
