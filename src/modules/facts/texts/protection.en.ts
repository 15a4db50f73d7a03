import type { TextSource } from "../../../platform/i18n/index.ts";

export const en = {
  "refusal.protect.too-long": "The file is larger than {max} MB; a table of counts is smaller.",
  "refusal.protect.not-utf8": "Line {line} is not written in UTF-8. Save the file as CSV UTF-8.",
  "refusal.protect.quotes": "Line {line}: a quotation mark is open or stands in the wrong place.",
  "refusal.protect.header": "Line {line} must be the header row,col,n with commas between.",
  "refusal.protect.no-cells": "There is no count below the header in line 1.",
  "refusal.protect.too-many": "The table has {count} lines; at most {max} can be protected together.",
  "refusal.protect.fields": "Line {line} has {count} fields; it must have three: row,col,n.",
  "refusal.protect.no-name": "Line {line}, column {column}: the name is missing.",
  "refusal.protect.reserved": "Line {line}, column {column}: the name * is kept for totals.",
  "refusal.protect.long-name": "Line {line}, column {column}: the name has more than {max} characters.",
  "refusal.protect.odd-name":
    "Line {line}, column {column}: the name holds a character that cannot be written.",
  "refusal.protect.not-whole": "Line {line}, column {column}: “{value}” is not a whole number from 0.",
  "refusal.protect.too-large": "Line {line}, column {column}: the count is larger than {max}.",
  "refusal.protect.twice":
    "Line {line}, columns row and col: {row}, {col} was counted already in line {first}.",
  "refusal.disclosure.threshold": "The threshold must be a whole number from 1, not {asked}.",
  "refusal.disclosure.lowered": "The threshold is {now} and can only be raised, not lowered to {asked}.",
  "refusal.disclosure.frame":
    "Too few belong to a group to ask about it in confidence; there must be at least {least}: {names}. Merge groups or leave the breakdown out.",
  "refusal.disclosure.difference": {
    one: "{more} has {n} person whom {less} has not; what is published about both tells about that one. They must differ by nobody or by at least {least}.",
    other:
      "{more} has {n} persons whom {less} has not; what is published about both tells about those few. They must differ by nobody or by at least {least}.",
  },
  "refusal.disclosure.moved": {
    one: "{name} has moved by {n} since the release before, which tells about that person. Publish it when it has moved by at least {least}.",
    other:
      "{name} has moved by {n} since the release before, which tells about those few. Publish it when it has moved by at least {least}.",
  },
  "audit.not-the-format":
    "The pattern is not written as it must be; nothing more may stand in it, least of all a count.",
  "audit.other-threshold": "The pattern was made for another threshold.",
  "audit.not-in-order": "{row}, {col} stands twice or not in its place, so the order could tell something.",
  "audit.no-such-cell": "{row}, {col} is hidden but not in the table.",
  "audit.other-kind": "{row}, {col} is called small where it is not, or the other way round.",
  "audit.shown": "{row}, {col} is a small count and is not hidden.",
  "audit.other-loss": "What the pattern says it costs is not what it costs.",
  "audit.other-interval": "What can be found out about {row}, {col} is not what the pattern says.",
  "audit.open": "{row}, {col} can be computed too closely from what is published.",
  "audit.known-beside": "{row}, {col} can be computed by somebody who is alone in another cell.",
} as const satisfies TextSource;
