import type { Texts } from "../../../../platform/i18n/index.ts";
import type { en } from "./en.ts";

export const fi: Texts<typeof en> = {
  title: "Avoin data: {name}",
  lead: {
    one: "{n} tietoaineisto, jota kaikki saavat käyttää.",
    other: "{n} tietoaineistoa, joita kaikki saavat käyttää.",
  },
  about: "Tiedot, jotka {name} jakaa kaikkien käyttöön.",
  turtle: "Turtle-tiedostona (DCAT-AP)",
  "json-ld": "JSON-LD-tiedostona",
  fetch: "Hae tiedot",
  public: "Sama luettelo kuten kuka tahansa sen näkee, kirjautumatta",
};
