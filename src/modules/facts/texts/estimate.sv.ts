import type { Texts } from "../../../platform/i18n/index.ts";
import type { en } from "./estimate.en.ts";

export const sv: Texts<typeof en> = {
  "refusal.estimate.no-p-value": "Test {n} har inget p-värde: det ska ligga från 0 till 1.",
};
