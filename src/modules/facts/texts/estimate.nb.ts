import type { Texts } from "../../../platform/i18n/index.ts";
import type { en } from "./estimate.en.ts";

export const nb: Texts<typeof en> = {
  "refusal.estimate.no-p-value": "Test {n} har ingen p-verdi: den må ligge fra 0 til 1.",
};
