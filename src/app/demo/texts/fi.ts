import type { Texts } from "../../../platform/i18n/index.ts";
import type { en } from "./en.ts";

export const fi: Texts<typeof en> = {
  "demo.loading": "Ladataan keksittyä esimerkkikuntaa {name} …",
  "demo.loaded":
    "{name} on valmis: järjestelmiä {systems}, hankkeita {initiatives}, henkilöitä {people}; kaikki on keksittyä.",
};
