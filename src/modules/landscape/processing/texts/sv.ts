import type { Texts } from "../../../../platform/i18n/index.ts";
import type { en } from "./en.ts";

export const sv: Texts<typeof en> = {
  "groups.kind": "Efter vad som saknas",
  "groups.unit": "Efter enhet",
  "groups.views": "Sätt att se bristerna",
  "groups.no-unit": "Ingen enhet är angiven",
  "groups.count": { one: "{n} behandling", other: "{n} behandlingar" },
  "groups.people": "högst {people} personer i en",
  "groups.people-unknown": "antal personer okänt",
  "groups.close": "Fyll i",
  "groups.of": "{title} ({people})",
  "kind.controller": "Vem som är personuppgiftsansvarig",
  "kind.data-protection-officer": "Vem som är dataskyddsombud",
  "kind.purpose": "Vad uppgifterna används till",
  "kind.subject-category": "Vem uppgifterna gäller",
  "kind.data-category": "Vilka uppgifter",
  "kind.pair": "Vilka uppgifter om vem",
  "kind.recipient": "Vem som får uppgifterna",
  "kind.third-countries": "Om uppgifter lämnar EU/EES",
  "kind.country": "Vilket land ett biträde arbetar i",
  "kind.transfer-basis": "Grunden för en överföring",
  "kind.erasure-limit": "När uppgifterna gallras",
  "kind.security": "Hur uppgifterna skyddas",
  "processor.title": "Det vi utför åt andra (art. 30.2)",
  "processor.lead":
    "Behandlingar där någon annan är personuppgiftsansvarig. De ingår inte i kommunens egen registerförteckning ovan.",
  "processor.none":
    "Inget anges utföras åt andra. Behandlar ni personuppgifter åt en annan kommun, ett bolag eller en förening, ange det på behandlingen.",
  "processor.for": "Personuppgiftsansvarig",
  "processor.a": "a Vem",
  "processor.b": "b Kategorier av behandling",
  "processor.c": "c Tredjeländer",
  "processor.d": "d Säkerhet",
};
