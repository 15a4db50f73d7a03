import type { Texts } from "../../../platform/i18n/index.ts";
import type { logEn } from "./log.en.ts";

export const logSv: Texts<typeof logEn> = {
  "logged.purposes.weighed": "Poäng utlagda på syftena",
  "logged.plan-scenario.begun": "Scenario påbörjat",
  "logged.plan-scenario.changed": "Scenario ändrat",
  "logged.plan-scenario.dropped": "Scenario borttaget",
  "logged.plan.approved": "Plan godkänd",
  "logged.plan-run.started": "Planering satt i gång",
  "logged.plan-run.stopped": "Planering stoppad",
  "logged.budget.changed": "Budget ändrad",
  "logged.initiative.weighed": "Nytta och tidigaste start angivna",
  "logged.initiative.excluded": "Utesluter ett annat initiativ",
  "logged.initiative.allowed-again": "Utesluter inte längre ett annat initiativ",
  "logged.capacity.said": "Kapacitet angiven för ett kvartal",
  "logged.capacity.copied-forward": "Kapacitet kopierad framåt",
  "logged.capacity.taken-over": "Kapacitet överförd från en puls",
  "logged.absence.added": "Frånvaro tillagd",
  "logged.absence.removed": "Frånvaro borttagen",
  "logged.roles.changed": "Roller i planeringen ändrade",
  "logged.season.changed": "Ledighet över året ändrad",
  "object.plan-scenario": "Scenario",
  "object.quarter": "Kvartal",
  "object.absence": "Frånvaro",
};
