import type { Texts } from "../../../../platform/i18n/index.ts";
import type { en } from "./en.ts";

export const da: Texts<typeof en> = {
  title: "Åbne data fra {name}",
  lead: { one: "{n} datasæt, som alle må bruge.", other: "{n} datasæt, som alle må bruge." },
  about: "Data, som {name} deler med alle.",
  turtle: "Som Turtle (DCAT-AP)",
  "json-ld": "Som JSON-LD",
  fetch: "Hent data",
  public: "Samme katalog, som alle ser det, uden at logge ind",
};
