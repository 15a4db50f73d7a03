import type { TextSource } from "../../../../platform/i18n/index.ts";

export const en = {
  "trends.title": "How answers moved over the rounds",
  "trends.link": "How answers moved over the rounds",
  "trends.lead":
    "Every question that was asked in the same words in at least three rounds, up to “{title}”. An analysis: no part of the facts.",
  "trends.few": "Three rounds are needed",
  "trends.few.why": {
    one: "One round of this questionnaire can be read so far. Ask it again in the same words: from the third release on the direction stands here.",
    other:
      "{n} rounds of this questionnaire can be read so far. Ask it again in the same words: from the third release on the direction stands here.",
  },
  "trends.none": "No question was asked in the same words in three rounds",
  "trends.all": "All that can be followed",
  "trends.rounds": "Rounds",
  "trends.span": "{from} to {to} ({n})",
  "trends.change": "Change a year",
  "trends.rose": "It rose",
  "trends.fell": "It fell",
  "trends.level": "No direction is shown",
  "trends.says.rose": "From {from} to {to} it rose by {change} a year, probably {between}.",
  "trends.says.fell": "From {from} to {to} it fell by {change} a year; the change is probably {between}.",
  "trends.says.level": "From {from} to {to} no direction is shown: the change a year is probably {between}.",
  "trends.says.everybody": "Everybody answered each time: from {from} to {to} it changed by {change} a year.",
  "trends.broken":
    "Before {wave} it was asked in other words, or its shares were of others; that is left out.",
  "trends.table": "Round by round",
  "trends.round": "Round",
  "trends.answered": "Answered",
  "trends.value": "Mean or share",
  "trends.figure": "The question with all that is told of it",
  "trends.response": "How many answer",
  "trends.response.rose":
    "Of those invited {first} answered in the first of {n} rounds and {last} in the last: more and more (p {p}).",
  "trends.response.fell":
    "Of those invited {first} answered in the first of {n} rounds and {last} in the last: fewer and fewer (p {p}).",
  "trends.response.level":
    "Of those invited {first} answered in the first of {n} rounds and {last} in the last; no direction is shown (p {p}).",
  "trends.method": "How it was worked out",
  "trends.method.what":
    "A straight line over the years through what was published, each round counted by how many were to be asked (regression on the year). What was rounded away counts against a direction. p is adjusted for all that stand here (Benjamini and Hochberg 1995). Where the same people answer each time, it is surer than told. A direction is no cause.",
  "trends.method.response": "Whether more or fewer answer is told by the test of Cochran and Armitage.",
  "trends.rests": "Rests on {wave}",
} as const satisfies TextSource;
