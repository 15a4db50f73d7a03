import type { Texts } from "../../../platform/i18n/index.ts";
import type { en } from "./en.ts";

export const da: Texts<typeof en> = {
  "demo.loading": "Indlæser den opdigtede eksempelkommune {name} …",
  "demo.loaded":
    "{name} er klar: {systems} systemer, {initiatives} initiativer og {people} personer, alt sammen opdigtet.",
};
