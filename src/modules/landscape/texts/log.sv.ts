import type { Texts } from "../../../platform/i18n/index.ts";
import type { logEn } from "./log.en.ts";

export const logSv: Texts<typeof logEn> = {
  "logged.attestations.taken-over": "Bekräftelser övertagna från en fil eller ett annat system",
  "logged.attestation-term.changed": "Hur länge en bekräftelse gäller: ändrat",
  "logged.change-limit.set": "Belastningsgräns satt",
  "logged.effort-table.changed": "Vad initiativ brukar kräva: ändrat",
  "logged.lead-times.changed": "Tid för att förbereda en upphandling: ändrad",
  "logged.landscape.kle-imported": "En KLE-utgåva importerad",
  "logged.landscape.kitos-imported": "Importerat från KITOS",
  "logged.landscape.kitos-choices-mapped": "Sagt vad valen i KITOS motsvarar här",
  "logged.task.mapped": "Uppgift kopplad till en i en annan uppgiftsstruktur",
  "logged.task.unmapped": "Koppling mellan två uppgiftsstrukturer borttagen",
  "logged.overlap.meant": "En överlappning är avsiktlig",
  "logged.overlap.no-longer-meant": "En överlappning är inte längre avsiktlig",
  "logged.shared-system.promoted": "Upptaget i den gemensamma katalogen",
  "logged.shared-system.declined": "Inte upptaget i den gemensamma katalogen",
  "logged.shared-system.changed": "Ändrat i den gemensamma katalogen",
  "logged.shared-system.deactivated": "Erbjuds inte längre",
  "logged.shared-system.reactivated": "Erbjuds igen",
  "logged.shared-system.merged": "Sammanslaget i den gemensamma katalogen",
  "object.shared-system": "Gemensamt system",
  "logged.effort-year.set": "Timmar per årsarbetare: angivet",
  "logged.change-limit.withdrawn": "Invändning mot en belastningsgräns återkallad",
  "logged.change-limit.contested": "Invändning mot en belastningsgräns",
  "logged.change-limit.answered": "Invändning mot en belastningsgräns besvarad",
};
