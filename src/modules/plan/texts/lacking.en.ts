import type { TextSource } from "../../../platform/i18n/index.ts";

export const en = {
  "lacking.no-effort": "It does not say how big it is and what kind of work it is.",
  "lacking.no-start": "It has begun, but does not say in which quarter.",
  "lacking.overdue":
    "It should have been finished in {last}, but still stands as running. Say when it will be finished, or that it is done.",
  "lacking.no-deadline": "It is mandatory, but has no deadline.",
  "lacking.no-room":
    "It takes {n} quarters and may begin in {earliest} at the earliest, so it cannot be finished by {deadline}. Say what holds instead.",
  "lacking.no-room.horizon":
    "It takes {n} quarters and may begin in {earliest} at the earliest, but the plan ends with {last}.",
  "lacking.too-long": "It takes {n} quarters, and only {periods} are planned.",
  "lacking.other-currency": "Its cost is given in {currency}, so it cannot be held against the budget.",
  "lacking.waits-for-left-out": "It waits for “{other}”, which cannot be planned yet.",
  "lacking.waits-for-stopped": "It waits for “{other}”, which was stopped.",
  "lacking.no-unit": "No unit is named that it changes anything for, so it counts as no change load.",
  "lacking.no-benefit": "It does not say what it gives, so it counts as nothing when the plan chooses.",
  "lacking.no-legal-basis": "It is mandatory, but statute and section are missing.",
  "lacking.late-begun": "It has begun and will be finished in {last}, after its deadline {deadline}.",
  "lacking.beyond-limit": "It loads {unit} with {points}; the limit is {limit}. It cannot be planned so.",
  "lacking.deadline-after":
    "Its deadline, {deadline}, lies after the plan. It is planned to be finished before the plan ends.",
  "lacking.no-people": "Say how many people you have: without them nothing can be planned.",
  "lacking.no-role": "Nobody has time for {name}, and some initiatives need it.",
  "lacking.no-budget": "No ceiling is set for {years}, so money does not hold anything back in those years.",
  "lacking.equal-weights": "Nobody has said what the purposes weigh, so they weigh the same.",
  "lacking.no-initiatives": "There is not one initiative to plan.",
  "lacking.finished-before": "It will be finished in {last}, before the plan begins.",
} as const satisfies TextSource;
