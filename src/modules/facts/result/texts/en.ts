import type { TextSource } from "../../../../platform/i18n/index.ts";

export const en = {
  "first.draft": "This round is not open yet",
  "first.draft.do": "Open the round",
  "first.open": "The round is still open",
  "first.open.do": "See how many have answered, or close it",
  "first.unannounced": "The round has no release yet",
  "first.unannounced.do": "Announce the release",
  "first.coming": "The release opens on {when}",
  "first.coming.do": "See the release",
  "first.why":
    "Who asked sees the result at the same second as everybody, from the release of the round and from nothing else.",
  place: "Municipality",
  "place.all": "All together",
  "place.show": "Show",
  source: "All of this follows from the release",
  "pages.title": "What rounds lead to",
  "pages.lead":
    "The maturity dialogue shows how far apart the levels stand and ends in at most three actions; the capacity pulse shows hours by role and can be taken over into the plan.",
  "page.levels": "How far apart the levels stand",
  "page.hours": "Hours by role",
} as const satisfies TextSource;
