import type { TextSource } from "../../../../platform/i18n/index.ts";

export const officesEn = {
  "offices.title": "Where do newer figures come from?",
  "offices.lead":
    "See when each statistical office was asked last and what came of it, and fetch newer figures. What was told before stays until newer figures hold.",
  "offices.link": "Fetch newer figures",
  "offices.asked-for": "Asked for",
  "subject.inhabitants": "Inhabitants",
  "subject.ages": "Shares by age",
  "asked.inhabitants":
    "The number of inhabitants of every municipality and of the country, from a table on “{subject}”",
  "asked.ages":
    "How many of those who live in every municipality and in the country are 20 to 64, 65 and over, and 80 and over, from a table by age on “{subject}”",
  "offices.nowhere": "Not asked from this installation",
  "offices.table": "Table",
  "offices.taken": "Figures last taken",
  "offices.taken-on": "{when}, the newest of {year}",
  "offices.never": "Never fetched here",
  "offices.last": "Last asked",
  "offices.refused": "The last figures were not taken",
  "offices.broken":
    "The reading begun {when} was broken off, most likely because the server was stopped. Nothing was changed, and nobody goes on with it: fetch again.",
  "offices.choose": "Table",
  "offices.choose-why": "Several fit. What you choose is kept for the next time.",
  "offices.choose-none": "Choose a table",
  "fetch.inhabitants": "Fetch inhabitants from {publisher}",
  "fetch.ages": "Fetch shares by age from {publisher}",
  "outcome.none": "Not asked yet",
  "outcome.kept": "{when}: {added} figures were new and {revised} revised",
  "outcome.nothing-new": "{when}: nothing was new",
  "outcome.which": "{when}: several tables fit, and one must be chosen",
  "outcome.refused": "{when}: refused",
  "reading.of": "Fetching from {publisher}",
  "reading.looks": "Looking for the table …",
  "reading.step": "Question {step} of {steps} …",
  "reading.leave": "You may leave this page and come back.",
  "monthly.is-off": "Newer figures are fetched only when somebody asks for them.",
  "monthly.is-on": "Newer figures are looked for every four weeks.",
  "monthly.switch-on": "Look every four weeks at {publisher}",
  "monthly.switch-off": "Stop looking at {publisher}",
} as const satisfies TextSource;
