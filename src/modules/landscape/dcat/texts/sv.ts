import type { Texts } from "../../../../platform/i18n/index.ts";
import type { en } from "./en.ts";

export const sv: Texts<typeof en> = {
  title: "Öppna data från {name}",
  lead: { one: "{n} datamängd som alla får använda.", other: "{n} datamängder som alla får använda." },
  about: "Data som {name} delar med alla.",
  turtle: "Som Turtle (DCAT-AP)",
  "json-ld": "Som JSON-LD",
  fetch: "Hämta data",
  public: "Samma katalog som alla ser den, utan att logga in",
};
