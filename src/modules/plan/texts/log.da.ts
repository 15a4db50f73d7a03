import type { Texts } from "../../../platform/i18n/index.ts";
import type { logEn } from "./log.en.ts";

export const logDa: Texts<typeof logEn> = {
  "logged.purposes.weighed": "Point lagt ud på formålene",
  "logged.plan-scenario.begun": "Scenarie begyndt",
  "logged.plan-scenario.changed": "Scenarie ændret",
  "logged.plan-scenario.dropped": "Scenarie fjernet",
  "logged.plan.approved": "Plan godkendt",
  "logged.plan-run.started": "Planlægning sat i gang",
  "logged.plan-run.stopped": "Planlægning stoppet",
  "logged.budget.changed": "Budget ændret",
  "logged.initiative.weighed": "Gevinst og tidligste start angivet",
  "logged.initiative.excluded": "Udelukker et andet initiativ",
  "logged.initiative.allowed-again": "Udelukker ikke længere et andet initiativ",
  "logged.capacity.said": "Kapacitet skrevet for et kvartal",
  "logged.capacity.copied-forward": "Kapacitet kopieret frem",
  "logged.capacity.taken-over": "Kapacitet overført fra en puls",
  "logged.absence.added": "Fravær tilføjet",
  "logged.absence.removed": "Fravær fjernet",
  "logged.roles.changed": "Roller i planlægningen ændret",
  "logged.season.changed": "Ferie hen over året ændret",
  "object.plan-scenario": "Scenarie",
  "object.quarter": "Kvartal",
  "object.absence": "Fravær",
};
