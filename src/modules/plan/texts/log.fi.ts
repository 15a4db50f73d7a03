import type { Texts } from "../../../platform/i18n/index.ts";
import type { logEn } from "./log.en.ts";

export const logFi: Texts<typeof logEn> = {
  "logged.purposes.weighed": "Pisteet jaettu tarkoituksille",
  "logged.plan-scenario.begun": "Skenaario aloitettu",
  "logged.plan-scenario.changed": "Skenaario muutettu",
  "logged.plan-scenario.dropped": "Skenaario poistettu",
  "logged.plan.approved": "Suunnitelma hyväksytty",
  "logged.plan-run.started": "Suunnittelu käynnistetty",
  "logged.plan-run.stopped": "Suunnittelu pysäytetty",
  "logged.budget.changed": "Talousarvio muutettu",
  "logged.initiative.weighed": "Hyöty ja aikaisin aloitus kerrottu",
  "logged.initiative.excluded": "Sulkee pois toisen hankkeen",
  "logged.initiative.allowed-again": "Ei enää sulje pois toista hanketta",
  "logged.capacity.said": "Neljänneksen kapasiteetti kerrottu",
  "logged.capacity.copied-forward": "Kapasiteetti kopioitu eteenpäin",
  "logged.capacity.taken-over": "Kapasiteetti siirretty pulssista",
  "logged.absence.added": "Poissaolo lisätty",
  "logged.absence.removed": "Poissaolo poistettu",
  "logged.roles.changed": "Suunnittelun rooleja muutettu",
  "logged.season.changed": "Lomat vuoden aikana muutettu",
  "object.plan-scenario": "Skenaario",
  "object.quarter": "Neljännes",
  "object.absence": "Poissaolo",
};
