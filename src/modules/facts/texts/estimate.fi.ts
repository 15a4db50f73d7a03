import type { Texts } from "../../../platform/i18n/index.ts";
import type { en } from "./estimate.en.ts";

export const fi: Texts<typeof en> = {
  "refusal.estimate.no-p-value": "Testillä {n} ei ole p-arvoa: sen on oltava väliltä 0–1.",
};
