import type { TextSource } from "../../../../platform/i18n/index.ts";

export const en = {
  title: "What was to be tested",
  link: "What was to be tested, and what came of it",
  lead: "The comparisons that were named before anybody had answered “{title}”, all of them, whatever came of it. An analysis: no part of the facts.",
  none: "No comparison was named beforehand",
  item: "Question",
  between: "Between",
  pair: "{from} and {to}",
  difference: "Difference",
  points: "{n} percentage points",
  answer: "{item}: {answer}",
  hidden: { one: "not told of {n} municipality", other: "not told of {n} municipalities" },
  probably: "Probably between (95 %)",
  interval: "{lower} to {upper}",
  adjusted: "p, adjusted",
  below: "below {p}",
  says: "What it says",
  differ: "They differ",
  same: "No difference is shown",
  "why.everybody": "Everybody answered: it is as it stands",
  "why.untold": "Too little is told to say",
  "why.broken": "Asked in other words before, or its shares were of others",
  "why.tested": "Tested",
  "none.role": "{items}: to be compared between roles, but roles are not published apart here.",
  "none.wave": "{items}: to be compared with the round before, but there is none that can be read.",
  "none.municipality-type":
    "{items}: to be compared between kinds of municipality, which are not published apart here.",
  "none.one-size":
    "{items}: to be compared between kinds of municipality, but all that were asked are of one size.",
  method: "How it was tested",
  "method.what":
    "Two figures, each with its published error, are held against each other by t; what was rounded away counts against a difference. Among many tests some show a difference by chance. So p is adjusted for all that were named together (Benjamini and Hochberg 1995): of those told as differing, at most 5 % are expected to be chance. Anybody can work it out anew from cube.csv.",
  "method.shares":
    "Of a question with answers to choose from, the share of each answer is compared. How uncertain a share is, is read from its published interval, at the greatest that fits.",
  "method.kinds":
    "The kinds are those of size in inhabitants. A kind is put together of what is told of each of its municipalities, each counted by how many of its people were to be asked. Where too little is told of one, what its people think may be anything that can be answered, and counts against a difference.",
  "method.kinds-record":
    "The kinds are those of size in inhabitants. The municipalities that answered stand for all of their kind that were asked.",
  rests: "Rests on",
  "rests.why": "SHA-256 of the list of files",
} as const satisfies TextSource;
