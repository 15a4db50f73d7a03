import type { Texts } from "../../../platform/i18n/index.ts";
import type { dutiesEn } from "./duties.en.ts";

export const dutiesNb: Texts<typeof dutiesEn> = {
  "holder.vacant": "ledig",
  "holder.erased": "slettet person",
  "holder.how": "En persons navn eller e-post, eller en stilling: tittel, enhet.",
  "source.organisation": "Fra organisasjonen",
};
