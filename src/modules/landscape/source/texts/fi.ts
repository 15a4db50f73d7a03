import type { Texts } from "../../../../platform/i18n/index.ts";
import type { en } from "./en.ts";

export const fi: Texts<typeof en> = {
  lead: "Ota mitä sopii; kaikkea voi muuttaa jälkeenpäin. Luettelon ottaminen kahdesti ei muuta mitään.",
  have: "{n} on jo täällä, kaikkiaan {total}.",
  done: { one: "{n} asia otettiin.", other: "{n} asiaa otettiin." },
  show: "Mitä luettelossa on",
  name: "Nimi",
  publisher: "Julkaisija",
  "taken-as": "Otetaan muodossa",
  source: "Mistä tieto on",
  "status.mandatory": "pakollinen",
  "status.agreed": "sovittu",
  "status.recommended": "suositeltu",
  "note.no-law": "Sanotaan pakolliseksi: säädösperusta puuttuu.",
  "note.no-deadline": "Sanotaan pakolliseksi: määräaika ei ole tiedossa.",
  "note.unverified": "Tarkistamatta: {source}.",
  "note.source": "Lähde: {source}.",
  undated: "Sanotaan pakolliseksi, mutta laki tai määräpäivä ei ole tiedossa",
  "undated.why":
    "Ilman lakia ja määräpäivää ei voi laskea, täytetäänkö ne ajoissa. Kirjaa ne, niin ne ovat velvoitteiden joukossa.",
  declare: "Ei koske meitä",
  "declare-why": "Miksi ei?",
  "declare-undo": "Koskee meitä sittenkin",
  "refusal.duty.reason-missing": "Kerro, miksi asia ei koske kuntaa.",
};
