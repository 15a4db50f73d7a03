import type { TextSource } from "../../../platform/i18n/index.ts";

/** What is struck of a person, and what a law requires to keep. */
export const erasureEn = {
  "erase.title": "Erase the person's data",
  "erase.do": "Erase …",
  "erase.sure": "Erase for good",
  "erase.struck": "This will be struck",
  "erase.struck.registrations": {
    one: "{n} registration in the person's own history.",
    other: "{n} registrations in the person's own history.",
  },
  "erase.struck.reasons": { one: "{n} written reason.", other: "{n} written reasons." },
  "erase.struck.mentions": {
    one: "{n} mention in what is written of units, positions and responsibilities.",
    other: "{n} mentions in what is written of units, positions and responsibilities.",
  },
  "erase.struck.drafts": {
    one: "{n} file that waits to be confirmed is thrown away; it can be uploaded again.",
    other: "{n} files that wait to be confirmed are thrown away; they can be uploaded again.",
  },
  "erase.struck.stays": "What stays: the days the person was here, and the positions without a name.",
  "erase.consequence": {
    one: "{n} registration loses its personal values. This cannot be undone, and it is repeated if a backup is restored.",
    other:
      "{n} registrations lose their personal values. This cannot be undone, and it is repeated if a backup is restored.",
  },
  "erase.ground": "On what ground?",
  "erase.keep": "A law requires keeping",
  "erase.keep-no-more": "No law requires it any more",
  "erase.law": "Which law and section?",
  "erase.law.why": "It is told to whoever asks for the erasure.",
  "erase.until": "Until the day (empty: until taken away)",
  "erase.kept": "{law} requires that the data are kept.",
  "erase.kept-until": "{law} requires that the data are kept until {day}.",
  "ground.no-longer-needed": "The data are no longer needed",
  "ground.consent-withdrawn": "Consent is withdrawn",
  "ground.objection": "The person objects",
  "ground.unlawful": "The data were kept unlawfully",
  "ground.legal-duty": "A law requires erasure",
  "refusal.erasure.until-not-a-day": "Choose a day that exists, as 2031-01-31, or none.",
  "refusal.erasure.already": "The person's data are already erased.",
  "refusal.erasure.law-requires-keeping": "{law} requires that the data are kept, so they cannot be erased.",
  "refusal.erasure.law-requires-keeping-until": "{law} requires that the data are kept until {day}.",
  "refusal.erasure.still-employed": {
    one: "The person still holds {positions} position: an employer must know who works here (GDPR art. 17(3)(b)).",
    other:
      "The person still holds {positions} positions: an employer must know who works here (GDPR art. 17(3)(b)).",
  },
  "refusal.erasure.still-responsible": {
    one: "The person still has {responsibilities} responsibility. Give it to another first.",
    other: "The person still has {responsibilities} responsibilities. Give them to another first.",
  },
  "refusal.erasure.law-missing": "Name the law and section.",
  "refusal.erasure.law-too-long": "Name the law and section in at most {max} characters.",
  "refusal.erasure.ground-missing": "Choose the ground for erasing.",
} as const satisfies TextSource;
