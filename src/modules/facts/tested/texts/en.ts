import type { TextSource } from "../../../../platform/i18n/index.ts";

export const en = {
  title: "What was to be tested",
  link: "What was to be tested, and what came of it",
  lead: "The comparisons that were named before anybody had answered “{title}”, all of them, whatever came of it. An analysis: no part of the facts.",
  none: "No comparison was named beforehand",
  item: "Question",
  between: "Between",
  pair: "{from} and {to}",
  difference: "Difference of the means",
  probably: "Probably between (95 %)",
  interval: "{lower} to {upper}",
  adjusted: "p, adjusted",
  below: "below {p}",
  says: "What it says",
  differ: "They differ",
  same: "No difference is shown",
  "why.everybody": "Everybody answered: it is as it stands",
  "why.untold": "Too little is told to say",
  "why.broken": "Asked in other words before",
  "why.tested": "Tested",
  "none.role": "{items}: to be compared between roles, but roles are not published apart here.",
  "none.wave": "{items}: to be compared with the round before, but there is none that can be read.",
  "none.municipality-type":
    "{items}: to be compared between kinds of municipality, which are not published apart here.",
  method: "How it was tested",
  "method.what":
    "Two means, each with its published error, are held against each other by t; what was rounded away counts against a difference. Among many tests some show a difference by chance. So p is adjusted for all that were named together (Benjamini and Hochberg 1995): of those told as differing, at most 5 % are expected to be chance. Anybody can work it out anew from cube.csv.",
  rests: "Rests on",
  "rests.why": "SHA-256 of the list of files",
} as const satisfies TextSource;
