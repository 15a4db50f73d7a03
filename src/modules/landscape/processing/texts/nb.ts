import type { Texts } from "../../../../platform/i18n/index.ts";
import type { en } from "./en.ts";

export const nb: Texts<typeof en> = {
  "groups.kind": "Etter hva som mangler",
  "groups.unit": "Etter enhet",
  "groups.views": "Måter å se manglene på",
  "groups.no-unit": "Ingen enhet er nevnt",
  "groups.count": { one: "{n} aktivitet", other: "{n} aktiviteter" },
  "groups.people": "høyst {people} personer i én",
  "groups.people-unknown": "antall personer ukjent",
  "groups.close": "Fyll ut",
  "groups.of": "{title} ({people})",
  "kind.controller": "Hvem som er behandlingsansvarlig",
  "kind.data-protection-officer": "Hvem som er personvernombud",
  "kind.purpose": "Hva opplysningene brukes til",
  "kind.subject-category": "Hvem opplysningene gjelder",
  "kind.data-category": "Hvilke opplysninger",
  "kind.pair": "Hvilke opplysninger om hvem",
  "kind.recipient": "Hvem som får opplysningene",
  "kind.third-countries": "Om opplysninger forlater EU/EØS",
  "kind.country": "Hvilket land en databehandler arbeider i",
  "kind.transfer-basis": "Grunnlaget for en overføring",
  "kind.erasure-limit": "Når opplysningene slettes",
  "kind.security": "Hvordan opplysningene beskyttes",
  "processor.title": "Det vi utfører for andre (art. 30 nr. 2)",
  "processor.lead":
    "Aktiviteter der en annen er behandlingsansvarlig. De står ikke i kommunens egen behandlingsprotokoll over.",
  "processor.none":
    "Det står ikke at noe utføres for andre. Behandler dere personopplysninger for en annen kommune, et selskap eller en forening, skriv det på aktiviteten.",
  "processor.for": "Behandlingsansvarlig",
  "processor.a": "a Hvem",
  "processor.b": "b Kategorier av behandling",
  "processor.c": "c Tredjeland",
  "processor.d": "d Sikkerhet",
};
