import type { Texts } from "../../i18n/index.ts";
import type { en } from "./en.ts";

export const nb: Texts<typeof en> = {
  "refusal.worker.too-slow":
    "Det tok mer enn {seconds} sekunder og ble stoppet. Ingenting er endret. Prøv med mindre om gangen.",
  "refusal.worker.too-much-memory":
    "Det krevde mer enn {megabytes} MB minne og ble stoppet. Ingenting er endret. Prøv med mindre om gangen.",
  "refusal.worker.stopped": "Arbeidet ble stoppet før det var ferdig. Ingenting er endret. Prøv igjen.",
};
