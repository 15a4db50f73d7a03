import type { Texts } from "../../../../platform/i18n/index.ts";
import type { en } from "./en.ts";

export const da: Texts<typeof en> = {
  "groups.kind": "Efter hvad der mangler",
  "groups.unit": "Efter enhed",
  "groups.views": "Måder at se manglerne på",
  "groups.no-unit": "Ingen enhed er nævnt",
  "groups.count": { one: "{n} aktivitet", other: "{n} aktiviteter" },
  "groups.people": "højst {people} personer i én",
  "groups.people-unknown": "antal personer ukendt",
  "groups.close": "Udfyld",
  "groups.of": "{title} ({people})",
  "kind.controller": "Hvem der er dataansvarlig",
  "kind.data-protection-officer": "Hvem der er databeskyttelsesrådgiver",
  "kind.purpose": "Hvad oplysningerne bruges til",
  "kind.subject-category": "Hvem oplysningerne handler om",
  "kind.data-category": "Hvilke oplysninger",
  "kind.pair": "Hvilke oplysninger om hvem",
  "kind.recipient": "Hvem der får oplysningerne",
  "kind.third-countries": "Om oplysninger forlader EU/EØS",
  "kind.country": "Hvilket land en databehandler arbejder i",
  "kind.transfer-basis": "Grundlaget for en overførsel",
  "kind.erasure-limit": "Hvornår oplysningerne slettes",
  "kind.security": "Hvordan oplysningerne er beskyttet",
  "processor.title": "Det, vi udfører for andre (art. 30, stk. 2)",
  "processor.lead":
    "Aktiviteter, hvor en anden er dataansvarlig. De står ikke i kommunens egen fortegnelse ovenfor.",
  "processor.none":
    "Der står ikke, at noget udføres for andre. Behandler I personoplysninger for en anden kommune, et selskab eller en forening, så skriv det på aktiviteten.",
  "processor.for": "Dataansvarlig",
  "processor.a": "a Hvem",
  "processor.b": "b Kategorier af behandling",
  "processor.c": "c Tredjelande",
  "processor.d": "d Sikkerhed",
};
