import type { Texts } from "../../i18n/index.ts";
import type { en } from "./en.ts";

export const fi: Texts<typeof en> = {
  "refusal.worker.too-slow":
    "Tämä kesti yli {seconds} sekuntia ja pysäytettiin. Mitään ei muutettu. Yritä pienemmissä osissa.",
  "refusal.worker.too-much-memory":
    "Tämä vaati yli {megabytes} Mt muistia ja pysäytettiin. Mitään ei muutettu. Yritä pienemmissä osissa.",
  "refusal.worker.stopped": "Työ pysäytettiin ennen kuin se oli valmis. Mitään ei muutettu. Yritä uudelleen.",
};
