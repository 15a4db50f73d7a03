import type { Texts } from "../../../platform/i18n/index.ts";
import type { dutiesEn } from "./duties.en.ts";

export const dutiesSv: Texts<typeof dutiesEn> = {
  "holder.vacant": "vakant",
  "holder.erased": "raderad person",
  "holder.how": "En persons namn eller e-post, eller en anställning: titel, enhet.",
  "source.organisation": "Från organisationen",
};
