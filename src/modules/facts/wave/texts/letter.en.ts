import type { TextSource } from "../../../../platform/i18n/index.ts";

export const en = {
  "letter.subject": "{wave}: {municipality} asks for your answer",
  "letter.subject.again": "Reminder: {wave} ({municipality})",
  "letter.greeting": "Dear {name}",
  "letter.greeting.nobody": "Dear recipient",
  "letter.asks":
    "{municipality} asks you to answer “{wave}”. You can answer until {day}, in several sittings if you like.",
  "letter.again": "We write to those who have not begun at their link. We do not know who has answered.",
  "letter.mode.personal-anonymous":
    "You answer anonymously. What you answer is kept apart from your name, and nobody can put the two together. Only counts of groups are published, and none below {n}.",
  "letter.mode.on-record":
    "You answer on the record for your municipality: the answer is published with the municipality and its office, never with your name.",
  "letter.link": "Answer here. The link is yours alone; please do not pass it on:",
  "letter.newest": "If you get a newer letter, only the link in that one works.",
  "letter.blank": "You may leave any question blank.",
  "letter.kept": "Who was invited is deleted after {day}.",
  "letter.enough": "If you do not want to be reminded again, say so on the page the link leads to.",
  "letter.contact": "Questions? {contact}",
} as const satisfies TextSource;
