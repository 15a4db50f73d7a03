import type { TextSource } from "../../../../platform/i18n/index.ts";

/** What was done to a scenario, and what of it was refused. */
export const en = {
  "assumed.lost": "Not in this plan: {name}, which must be done by the end of {deadline}.",
  "assumed.lost.law": "Not in this plan: {name}, required by {law}, by the end of {deadline}.",
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
  "assumed.not-in": "Not in this plan",
  "assumed.since": "registered after this plan was begun. The next search takes it in.",
  "assumed.due": "required by {law}, by {deadline}",
  "assumed.due.law": "required by {law}",
  "assumed.due.by": "due by {deadline}",
  "assumed.no-ceiling":
    "Budget of {name}: {n} thousand {currency} is given by now; this plan has no ceiling for it.",
  "assumed.less": "There is more than this plan counts on",
  "assumed.role.less": "{name}: {n} person-months more than are planned with.",
  "assumed.unit.less": "{name}: the limit is {n} points of change higher than is planned with.",
  "assumed.budget.less": "Budget of {name}: {n} thousand {currency} more than is planned with.",
  "revision.taken-in":
    "Taken in from the register: {added} new initiatives, and {changed} that were changed there.",
} as const satisfies TextSource;
