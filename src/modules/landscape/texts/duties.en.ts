import type { TextSource } from "../../../platform/i18n/index.ts";

/** Who is responsible for what. */
export const dutiesEn = {
  "holder.vacant": "vacant",
  "holder.erased": "erased person",
  "holder.how": "A person's name or e-mail, or a position: title, unit.",
  "source.organisation": "From the organisation",
  "duties.who": "Who is responsible",
  "duties.how": "Choose a responsibility to see its history, or to hand it over on a day.",
  "duties.with-deputy": "{who}, deputy {deputy}",
  "duties.since": "since {day}",
  "duties.from": "from {day}",
  "duties.until": "until {day}",
  "duties.nobody-from": "{what}: nobody from {day}",
  "duties.vacant": "{what}: the position is vacant",
  "overlooked.loses-holder": "Things that lose whoever is responsible",
  "overlooked.loses-holder.why":
    "Somebody leaves or a position is vacant, and nobody has been named to take over.",
} as const satisfies TextSource;
