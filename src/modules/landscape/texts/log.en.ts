import type { TextSource } from "../../../platform/i18n/index.ts";

/** What the change log tells of, by the code it keeps; `record` takes no code that lacks its words. */
export const logEn = {
  "logged.attestations.taken-over": "Confirmations taken over from a file or another system",
  "logged.attestation-term.changed": "How long a confirmation holds: changed",
  "logged.change-limit.set": "Limit for change set",
  "logged.effort-table.changed": "What initiatives usually take: changed",
  "logged.lead-times.changed": "Time to prepare a tender: changed",
  "logged.landscape.kle-imported": "An edition of KLE imported",
  "logged.landscape.kitos-imported": "Imported from KITOS",
  "logged.landscape.kitos-choices-mapped": "Said what choices in KITOS mean here",
  "logged.task.mapped": "Task matched to one in another scheme",
  "logged.task.unmapped": "Match between two schemes removed",
  "logged.overlap.meant": "An overlap was said to be meant",
  "logged.overlap.no-longer-meant": "An overlap is no longer meant",
  "logged.shared-system.promoted": "Taken into the shared catalogue",
  "logged.shared-system.declined": "Not taken into the shared catalogue",
  "logged.shared-system.changed": "Changed in the shared catalogue",
  "logged.shared-system.deactivated": "No longer on offer",
  "logged.shared-system.reactivated": "On offer again",
  "logged.shared-system.merged": "Merged in the shared catalogue",
  "object.shared-system": "Shared system",
  "logged.effort-year.set": "Hours in a year of work set",
  "logged.change-limit.withdrawn": "Objection to a limit withdrawn",
  "logged.change-limit.contested": "Objection to a limit for change",
  "logged.change-limit.answered": "Objection to a limit answered",
} as const satisfies TextSource;
