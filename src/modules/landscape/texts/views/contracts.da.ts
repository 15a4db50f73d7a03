import type { Texts } from "../../../../platform/i18n/index.ts";
import type { contractsEn } from "./contracts.en.ts";

export const contractsDa: Texts<typeof contractsEn> = {
  "year.title": "Hvilke kontrakter skal vi handle på?",
  "year.title-now": {
    one: "Én kontrakt at handle på inden udgangen af {quarter}",
    other: "{n} kontrakter at handle på inden udgangen af {quarter}",
  },
  "year.lead":
    "Datoen er den tidligste af opsigelse, option, start på nyt indkøb og tilsyn. Den beregnes ud fra kontrakten; hvor længe et indkøb varer, er et skøn, indtil I selv angiver det.",
  "year.empty": "Her ser du hver kontrakt i den måned, hvor I skal handle på den.",
  "year.add": "Tilføj en kontrakt",
  "year.now": "Skal der handles på inden udgangen af {quarter}",
  "year.nothing-now": "Intet at handle på i dette kvartal.",
  "year.wheel": "Året {year}, måned for måned",
  "year.source":
    "Talt efter den dato, der skal handles. Måneder til et indkøb: direkte tildeling {direct}, miniudbud {mini}, offentligt EU-udbud {eu}, og {transition} til skiftet: {basis}, medmindre kontrakten siger andet.",
  "year.contract": "Kontrakt",
  "year.act-by": "Handl senest",
  "year.late": { one: "{n} dag over fristen", other: "{n} dage over fristen" },
  "year.reason": "På grund af",
  "year.supplier": "Leverandør",
  "year.last-day": "Sidste gyldige dag",
  "year.yearly": "Pr. år",
  "year.undated": {
    one: "Én kontrakt har ingen dato at handle på",
    other: "{n} kontrakter har ingen dato at handle på",
  },
  "year.why-undated": "Hvad mangler",
  "year.no-end": "Hverken slutdato, opsigelsesvarsel eller option er kendt.",
  "act.notice": "Sidste dag for opsigelse",
  "act.option": "Tag stilling til optionen",
  "act.procurement": "Begynd indkøbet",
  "act.oversight": "Tilsyn med databehandleren",
  "act.gap.cannot-compute": "Kan ikke beregnes: {field} mangler",
  "act.gap.never-in-time": "Kan ikke længere nå at blive opsagt til udløb",
  "act.field.continuous": "om den løber videre af sig selv",
  "act.field.notice": "opsigelsen",
  "act.field.notice.months": "opsigelsesvarslet i måneder",
  "act.field.options.decideBy": "hvornår optionen skal afgøres",
  "act.field.oversight.next": "det næste tilsyn",
  "act.field.procurement.procedure": "hvordan det købes",
  "act.field.validTo": "den sidste gyldige dag",
  "act.field.irrevocableUntil": "den dag, den tidligst kan opsiges",
  "year.ended": "Udløbet, uden at nogen har taget stilling",
  "year.ended.why":
    "Den sidste gyldige dag er passeret. Skriv, hvornår de blev opsagt, eller hvornår de nu udløber.",
};
