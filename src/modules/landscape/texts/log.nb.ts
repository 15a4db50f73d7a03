import type { Texts } from "../../../platform/i18n/index.ts";
import type { logEn } from "./log.en.ts";

export const logNb: Texts<typeof logEn> = {
  "logged.attestations.taken-over": "Bekreftelser overtatt fra en fil eller et annet system",
  "logged.attestation-term.changed": "Hvor lenge en bekreftelse gjelder: endret",
  "logged.change-limit.set": "Belastningsgrense satt",
  "logged.effort-table.changed": "Hva tiltak vanligvis krever: endret",
  "logged.lead-times.changed": "Tid til å forberede en anskaffelse: endret",
  "logged.landscape.kle-imported": "En KLE-utgave importert",
  "logged.landscape.kitos-imported": "Importert fra KITOS",
  "logged.landscape.kitos-choices-mapped": "Sagt hva valgene i KITOS svarer til her",
  "logged.task.mapped": "Oppgave koblet til en i en annen oppgaveklassifikasjon",
  "logged.task.unmapped": "Kobling mellom to oppgaveklassifikasjoner fjernet",
  "logged.overlap.meant": "Et overlapp er meningen",
  "logged.overlap.no-longer-meant": "Et overlapp er ikke lenger meningen",
  "logged.shared-system.promoted": "Tatt inn i felleskatalogen",
  "logged.shared-system.declined": "Ikke tatt inn i felleskatalogen",
  "logged.shared-system.changed": "Endret i felleskatalogen",
  "logged.shared-system.deactivated": "Tilbys ikke lenger",
  "logged.shared-system.reactivated": "Tilbys igjen",
  "logged.shared-system.merged": "Slått sammen i felleskatalogen",
  "object.shared-system": "Felles system",
  "logged.effort-year.set": "Timer i et årsverk: satt",
  "logged.change-limit.withdrawn": "Innsigelse mot en belastningsgrense trukket",
  "logged.change-limit.contested": "Innsigelse mot en belastningsgrense",
  "logged.change-limit.answered": "Innsigelse mot en belastningsgrense besvart",
};
