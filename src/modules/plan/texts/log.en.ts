import type { TextSource } from "../../../platform/i18n/index.ts";

/** What the change log tells of, by the code it keeps; `record` takes no code that lacks its words. */
export const logEn = {
  "logged.purposes.weighed": "Points given to the purposes",
  "logged.plan-scenario.begun": "Scenario begun",
  "logged.plan-scenario.changed": "Scenario changed",
  "logged.plan-scenario.dropped": "Scenario removed",
  "logged.plan.approved": "Plan approved",
  "logged.plan-run.started": "Planning started",
  "logged.plan-run.stopped": "Planning stopped",
  "logged.budget.changed": "Budget changed",
  "logged.initiative.weighed": "Benefit and earliest start said",
  "logged.initiative.excluded": "Excludes another initiative",
  "logged.initiative.allowed-again": "No longer excludes another initiative",
  "logged.capacity.said": "Capacity said for a quarter",
  "logged.capacity.copied-forward": "Capacity copied forward",
  "logged.capacity.taken-over": "Capacity taken over from a pulse",
  "logged.absence.added": "Absence added",
  "logged.absence.removed": "Absence removed",
  "logged.roles.changed": "Roles for planning changed",
  "logged.season.changed": "Holidays through the year changed",
  "object.plan-scenario": "Scenario",
  "object.quarter": "Quarter",
  "object.absence": "Absence",
} as const satisfies TextSource;
