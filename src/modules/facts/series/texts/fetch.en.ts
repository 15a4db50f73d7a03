import type { TextSource } from "../../../../platform/i18n/index.ts";

export const fetchEn = {
  "logged.series.asked": "Newer public figures asked for",
  "logged.series.monthly-on": "Monthly look for newer public figures switched on",
  "logged.series.monthly-off": "Monthly look for newer public figures switched off",
  "logged.series.fetched": "Public figures fetched",
  "logged.series.refused": "Public figures refused",
  "object.series": "Public figure",
  "refusal.series.no-office": "There is no office “{office}”. There are: {offices}.",
  "refusal.series.years": "Ask for 1 to {most} years.",
  "refusal.series.meanwhile":
    "Somebody else fetched these figures at the same moment. Nothing was changed twice.",
  "refusal.series.busy": "The figures of this office are being fetched already.",
  "refusal.series.closed":
    "This installation asks this office for nothing. Whoever runs it says so by STATISTICS_OFFICES.",
  "refusal.series.which-table": "Choose one of the tables first.",
  "refusal.series.unreachable": "The office cannot be reached. What was told before stays.",
  "refusal.series.throttled":
    "The office asks us to wait longer than we can. Try again later; what was told before stays.",
  "refusal.series.fault": "The office has a fault of its own ({status}). What was told before stays.",
  "refusal.series.refused":
    "The office refused the question ({status}). Its tables may have changed; what was told before stays.",
  "refusal.series.too-much":
    "The office answered with more than figures of municipalities can be. What was told before stays.",
  "refusal.series.answer-not-understood":
    "The answer of the office could not be understood: it is broken off, or its form has changed. What was told before stays.",
  "refusal.series.no-table":
    "No table on “{subject}” with all municipalities and the whole country was found. What was told before stays.",
  "refusal.series.nothing-told":
    "The table tells nothing of the years asked for. What was told before stays.",
  "refusal.series.no-count":
    "In {year} the figure of {code} is no whole number of people. What was told before stays.",
  "refusal.series.no-total":
    "In {year} the whole country is not told, so that the sum cannot be checked. What was told before stays.",
  "refusal.series.incomplete": {
    one: "In {year} one municipality is not told: {codes}. Its code may have changed. What was told before stays.",
    other:
      "In {year} {n} municipalities are not told, among them {codes}. Their codes may have changed. What was told before stays.",
  },
  "refusal.series.sum":
    "In {year} the municipalities sum to {sum}, and the country to {total}: {off} apart. What was told before stays.",
  "refusal.series.no-subject": "This office is not asked for “{subject}”. It is asked for: {subjects}.",
  "refusal.series.sum-of-age":
    "In {year} those of age {age} sum to {sum} in the municipalities and to {total} in the country: {off} apart. What was told before stays.",
  "refusal.series.ages":
    "In {year} the ages in {code} sum to {sum}, and all of its inhabitants to {total}: {off} apart. What was told before stays.",
  "refusal.series.jump":
    "The country went from {before} to {after}, more than a tenth: likely another unit or table. What was told before stays.",
} as const satisfies TextSource;
