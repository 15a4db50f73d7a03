import type { Texts } from "../../../../platform/i18n/index.ts";
import type { contractsEn } from "./contracts.en.ts";

export const contractsNb: Texts<typeof contractsEn> = {
  "year.title": "Hvilke kontrakter må vi handle på?",
  "year.title-now": {
    one: "Én kontrakt å handle på innen utgangen av {quarter}",
    other: "{n} kontrakter å handle på innen utgangen av {quarter}",
  },
  "year.lead":
    "Datoen er den tidligste av oppsigelse, opsjon, start på ny anskaffelse og oppfølging av databehandleren. Den regnes ut fra kontrakten; hvor lenge en anskaffelse varer, er et anslag til dere selv oppgir det.",
  "year.empty": "Her ser du hver kontrakt i den måneden dere må handle på den.",
  "year.add": "Legg til en kontrakt",
  "year.now": "Å handle på innen utgangen av {quarter}",
  "year.nothing-now": "Ingenting å handle på dette kvartalet.",
  "year.wheel": "Året {year}, måned for måned",
  "year.source":
    "Regnet etter datoen dere må handle. Måneder til en anskaffelse: direkteanskaffelse {direct}, minikonkurranse {mini}, åpen EØS-konkurranse {eu}, og {transition} til overgangen: {basis}, hvis ikke kontrakten sier noe annet.",
  "year.contract": "Kontrakt",
  "year.act-by": "Handle innen",
  "year.late": { one: "{n} dag over fristen", other: "{n} dager over fristen" },
  "year.reason": "På grunn av",
  "year.supplier": "Leverandør",
  "year.last-day": "Siste gyldige dag",
  "year.yearly": "Per år",
  "year.undated": {
    one: "Én kontrakt har ingen dag å handle på",
    other: "{n} kontrakter har ingen dag å handle på",
  },
  "year.why-undated": "Hva som mangler",
  "year.no-end": "Verken sluttdato, oppsigelsestid eller opsjon er kjent.",
  "act.notice": "Siste dag for oppsigelse",
  "act.option": "Ta stilling til opsjonen",
  "act.procurement": "Begynn anskaffelsen",
  "act.oversight": "Oppfølging av databehandleren",
  "act.gap.cannot-compute": "Kan ikke regnes ut: {field} mangler",
  "act.gap.never-in-time": "Rekker ikke lenger å bli sagt opp til utløp",
  "act.field.continuous": "om den løper videre av seg selv",
  "act.field.notice": "oppsigelsen",
  "act.field.notice.months": "oppsigelsestiden i måneder",
  "act.field.options.decideBy": "når opsjonen skal avgjøres",
  "act.field.oversight.next": "neste oppfølging",
  "act.field.procurement.procedure": "hvordan det anskaffes",
  "act.field.validTo": "siste gyldige dag",
  "act.field.irrevocableUntil": "dagen den tidligst kan sies opp",
  "year.ended": "Utløpt uten at noen har tatt stilling",
  "year.ended.why": "Siste gyldige dag er passert. Skriv når de ble sagt opp, eller når de nå utløper.",
};
