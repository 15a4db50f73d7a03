import type { Texts } from "../../../platform/i18n/index.ts";
import type { en } from "./estimate.en.ts";

export const da: Texts<typeof en> = {
  "refusal.estimate.no-p-value": "Test {n} har ingen p-værdi: den skal ligge fra 0 til 1.",
};
