import type { Texts } from "../../../../platform/i18n/index.ts";
import type { en } from "./en.ts";

export const nb: Texts<typeof en> = {
  title: "Åpne data fra {name}",
  lead: { one: "{n} datasett som alle kan bruke.", other: "{n} datasett som alle kan bruke." },
  about: "Data som {name} deler med alle.",
  turtle: "Som Turtle (DCAT-AP)",
  "json-ld": "Som JSON-LD",
  fetch: "Hent data",
  public: "Samme katalog slik alle ser den, uten å logge inn",
};
