import type { TextSource } from "../../../platform/i18n/index.ts";

/** Capacity taken over from a pulse. */
export const en = {
  "pulse.title": "Capacity from hours",
  "pulse.lead":
    "What the capacity pulse says of people and operation, beside what stands in the plan now. Nothing changes until you take it over.",
  "pulse.empty": "No capacity pulse of your own is published yet",
  "pulse.empty-why":
    "A capacity pulse asks once a quarter what the hours of each role went to. When its release has opened, its hours can be taken over here.",
  "pulse.empty-time": "Two minutes for whoever answers.",
  "pulse.begin": "Begin from the ready questionnaire",
  "pulse.rounds": "See the survey rounds",
  "pulse.source": {
    one: "Capacity pulse “{title}”, {period}: {n} answer of {asked}",
    other: "Capacity pulse “{title}”, {period}: {n} answers of {asked}",
  },
  "pulse.told": { one: "{n} person, operation {share}", other: "{n} people, operation {share}" },
  "pulse.hours": "{whole} hours in all, {operation} of them operation, {unplanned} unplanned.",
  "pulse.how": "{hours} hours, {running} of them kept for operation",
  "pulse.compared": "Now and by the pulse, from {quarter}",
  "pulse.now": "Stands now",
  "pulse.left": "Months left now",
  "pulse.then": "By the pulse",
  "pulse.leaves": "Months left then",
  "pulse.unsaid": "The hours in all or those of operation are not said.",
  "pulse.none-chosen": "Say below whose hours these are.",
  "pulse.take": {
    one: "Take over for {n} role from {quarter}",
    other: "Take over for {n} roles from {quarter}",
  },
  "pulse.guess":
    "People are hours divided by the hours of a person-month and by three; operation is its hours of all hours. That the next quarters will be as this one was is a guess.",
  "pulse.whose": "Whose hours are these?",
  "pulse.whose-why":
    "Roles are called otherwise in the plan. Several may go into one; their hours are added.",
  "pulse.which": "Which pulse",
  "pulse.not-taken": "Not taken over",
  "pulse.from": "Holds from",
  "pulse.unplanned": "Keep as much free for what comes unplanned, too",
  "pulse.show": "Compare",
  "pulse.link": "Take over from a capacity pulse",
  "refusal.pulse.nothing": "Nothing can be taken over: say whose hours these are.",
  "refusal.pulse.gone": "This pulse is no longer published. See what is.",
  "refusal.pulse.changed": "Somebody has changed the capacity since you looked. Look at both once more.",
} as const satisfies TextSource;
