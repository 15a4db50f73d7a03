import type { Texts } from "../../../platform/i18n/index.ts";
import type { en } from "./en.ts";

export const nb: Texts<typeof en> = {
  "demo.loading": "Laster inn den oppdiktede eksempelkommunen {name} …",
  "demo.loaded":
    "{name} er klar: {systems} systemer, {initiatives} initiativer og {people} personer, alt oppdiktet.",
};
