import type { Texts } from "../../../platform/i18n/index.ts";
import type { logEn } from "./log.en.ts";

export const logDa: Texts<typeof logEn> = {
  "logged.attestations.taken-over": "Bekræftelser overtaget fra en fil eller et andet system",
  "logged.attestation-term.changed": "Hvor længe en bekræftelse gælder: ændret",
  "logged.change-limit.set": "Belastningsgrænse sat",
  "logged.effort-table.changed": "Hvad initiativer plejer at kræve: ændret",
  "logged.lead-times.changed": "Tid til at forberede et udbud: ændret",
  "logged.landscape.kle-imported": "En KLE-udgave importeret",
  "logged.landscape.kitos-imported": "Importeret fra KITOS",
  "logged.landscape.kitos-choices-mapped": "Sagt, hvad valgene i KITOS svarer til her",
  "logged.task.mapped": "Opgave koblet til en i en anden opgavesystematik",
  "logged.task.unmapped": "Kobling mellem to opgavesystematikker fjernet",
  "logged.overlap.meant": "Et overlap er meningen",
  "logged.overlap.no-longer-meant": "Et overlap er ikke længere meningen",
  "logged.shared-system.promoted": "Optaget i det fælles katalog",
  "logged.shared-system.declined": "Ikke optaget i det fælles katalog",
  "logged.shared-system.changed": "Ændret i det fælles katalog",
  "logged.shared-system.deactivated": "Udbydes ikke længere",
  "logged.shared-system.reactivated": "Udbydes igen",
  "logged.shared-system.merged": "Lagt sammen i det fælles katalog",
  "object.shared-system": "Fælles system",
  "logged.effort-year.set": "Timer på et årsværk: sat",
  "logged.change-limit.withdrawn": "Indsigelse mod en belastningsgrænse trukket tilbage",
  "logged.change-limit.contested": "Indsigelse mod en belastningsgrænse",
  "logged.change-limit.answered": "Indsigelse mod en belastningsgrænse besvaret",
};
