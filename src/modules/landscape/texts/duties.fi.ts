import type { Texts } from "../../../platform/i18n/index.ts";
import type { dutiesEn } from "./duties.en.ts";

export const dutiesFi: Texts<typeof dutiesEn> = {
  "holder.vacant": "avoinna",
  "holder.erased": "poistettu henkilö",
  "holder.how": "Henkilön nimi tai sähköposti, tai tehtävänimike ja yksikkö: nimike, yksikkö.",
  "source.organisation": "Organisaatiosta",
};
