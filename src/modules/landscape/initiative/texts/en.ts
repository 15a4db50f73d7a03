import type { TextSource } from "../../../../platform/i18n/index.ts";

export const en = {
  "size-hours": "{size}: {n} hours",
  three: "Three choices give hours per role and cost per quarter: size, kind of work, save.",
  change: "Change the effort",
  save: "Save the effort",
  "not-said": "Not said yet",
  "source.guess":
    "From size and kind of work, as shares per role. Our guess until your own figures replace it.",
  "source.own": "From size and kind of work, as shares per role: your own figures.",
  "source.typed": "Person-months typed for this initiative, shared out by kind of work.",
  "see-table": "See and change the figures",
  "alike.title": "Has someone done it?",
  "alike.lead":
    "Before something new begins: look at what is there already. Write what you want in a few words.",
  "alike.words": "What do you want to do?",
  "alike.words-why": "A title or a few words, such as digital mail to parents.",
  "alike.look": "Look",
  "alike.own": "Our own, also done and stopped",
  "alike.common": "Common initiatives on the publishers' lists",
  "alike.others": "Published by other municipalities",
  "alike.none": "Nothing alike was found.",
  "alike.implements": "Carry it out",
  "alike.extends": "Build on it",
  "alike.awaits": "Wait for it",
  "alike.use": "Begin from it",
  "alike.go-on": "Nobody has: go on",
  "alike.skip": "Go on without looking",
  "alike.association":
    "What other municipalities publish is seen by the association of municipalities: ask there, too.",
  "load.planned":
    "The plan “{name}” was approved {on}. Shown here are the dates of the register itself; the plan may begin initiatives at other times or leave them out.",
  "load.to-plan": "See what the plan puts on units",
  "no-length": "Initiatives without a length",
  "no-length.words": {
    one: "initiative without a length or size counts as one quarter, which is our guess",
    other: "initiatives without a length or size count as one quarter, which is our guess",
  },
  "no-length.guess": { one: "{n} length is our guess", other: "{n} lengths are our guess" },
  "no-length.this": "its length is not said: counted as one quarter, our guess",
  early: "It starts before what it waits for has ended",
  "early.until": "runs until the end of {until}.",
  "early.at-least": "Perhaps longer: nobody has said a length.",
  unsure: "It starts in order only if what it waits for takes one quarter",
  "unsure.why": "nobody has said how long it takes.",
} as const satisfies TextSource;
