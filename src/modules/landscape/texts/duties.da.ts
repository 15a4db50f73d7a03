import type { Texts } from "../../../platform/i18n/index.ts";
import type { dutiesEn } from "./duties.en.ts";

export const dutiesDa: Texts<typeof dutiesEn> = {
  "holder.vacant": "ledig",
  "holder.erased": "slettet person",
  "holder.how": "En persons navn eller e-mail, eller en stilling: titel, enhed.",
  "source.organisation": "Fra organisationen",
};
