import type { Texts } from "../../../platform/i18n/index.ts";
import type { logEn } from "./log.en.ts";

export const logNb: Texts<typeof logEn> = {
  "logged.purposes.weighed": "Poeng fordelt på formålene",
  "logged.plan-scenario.begun": "Scenario påbegynt",
  "logged.plan-scenario.changed": "Scenario endret",
  "logged.plan-scenario.dropped": "Scenario fjernet",
  "logged.plan.approved": "Plan godkjent",
  "logged.plan-run.started": "Planlegging satt i gang",
  "logged.plan-run.stopped": "Planlegging stoppet",
  "logged.budget.changed": "Budsjett endret",
  "logged.initiative.weighed": "Gevinst og tidligste start oppgitt",
  "logged.initiative.excluded": "Utelukker et annet tiltak",
  "logged.initiative.allowed-again": "Utelukker ikke lenger et annet tiltak",
  "logged.capacity.said": "Kapasitet oppgitt for et kvartal",
  "logged.capacity.copied-forward": "Kapasitet kopiert framover",
  "logged.capacity.taken-over": "Kapasitet overført fra en puls",
  "logged.absence.added": "Fravær lagt til",
  "logged.absence.removed": "Fravær fjernet",
  "logged.roles.changed": "Roller i planleggingen endret",
  "logged.season.changed": "Ferie gjennom året endret",
  "object.plan-scenario": "Scenario",
  "object.quarter": "Kvartal",
  "object.absence": "Fravær",
};
