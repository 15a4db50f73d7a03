import type { Texts } from "../../i18n/index.ts";
import type { en } from "./en.ts";

export const da: Texts<typeof en> = {
  "refusal.worker.too-slow":
    "Det tog mere end {seconds} sekunder og blev stoppet. Intet er ændret. Prøv med mindre ad gangen.",
  "refusal.worker.too-much-memory":
    "Det krævede mere end {megabytes} MB hukommelse og blev stoppet. Intet er ændret. Prøv med mindre ad gangen.",
  "refusal.worker.stopped": "Arbejdet blev stoppet, før det var færdigt. Intet er ændret. Prøv igen.",
};
