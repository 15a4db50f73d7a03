import type { Texts } from "../../../platform/i18n/index.ts";
import type { en } from "./en.ts";

export const sv: Texts<typeof en> = {
  "demo.loading": "Läser in den påhittade exempelkommunen {name} …",
  "demo.loaded":
    "{name} är klar: {systems} system, {initiatives} initiativ och {people} personer, allt påhittat.",
};
