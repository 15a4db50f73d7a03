import type { TextSource } from "../../../platform/i18n/index.ts";

export const en = {
  "mailbox.title": "Mailbox of the example",
  "mailbox.home": "Overview",
  "mailbox.lead":
    "The mail this example municipality would send, the newest first: at most a thousand, for 30 days.",
  "mailbox.nothing-sent": "This is an example: nothing is sent to anybody.",
  "mailbox.links":
    "The mails hold personal links, so that you can answer as an invited person does. In a real municipality such a link stands in the mail to that person and nowhere else.",
  "mailbox.denied": "Only those who may send invitations can look into it",
  "mailbox.count": { one: "One mail", other: "{n} mails" },
  "mailbox.at": "When",
  "mailbox.to": "To",
  "mailbox.mail": "Mail",
  "mailbox.kind": "Kind",
  "mailbox.language": "Language",
  "mailbox.kind.survey-invitation": "Invitation to answer",
  "mailbox.kind.survey-reminder": "Reminder to answer",
  "mailbox.kind.reminder": "Weekly reminder",
  "mailbox.kind.reminder-asked": "Confirmation of an address",
  "mailbox.none": "There is no mail yet",
  "mailbox.to-waves": "Survey rounds",
  "mailbox.to-waves.note": "Open a round: those invited with a mail address are written to at once.",
  "mailbox.to-reminder": "Be reminded by mail",
  "mailbox.to-reminder.note": "Ask for the weekly reminder: a mail to confirm the address comes first.",
  "mailbox.empty": "Empty the mailbox",
  "mailbox.empty.what": {
    one: "One mail is deleted. Its link works on, but stands nowhere any more.",
    other: "{n} mails are deleted. Their links work on, but stand nowhere any more.",
  },
  "mailbox.empty.do": "Delete all",
  "logged.mailbox.emptied": "Emptied the mailbox of the example",
} as const satisfies TextSource;
