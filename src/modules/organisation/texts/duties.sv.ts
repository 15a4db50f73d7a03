import type { Texts } from "../../../platform/i18n/index.ts";
import type { dutiesEn } from "./duties.en.ts";

export const dutiesSv: Texts<typeof dutiesEn> = {
  "duty.title": "{what}: {thing}",
  "duty.lead": "Vem hade det när, vad visste vi, och vem tar över.",
  "duty.gone": "något som inte längre finns i listan",
  "duty.municipality": "kommunen",
  "duty.nobody": "Ingen hade det den dagen, så vitt vi visste.",
  "duty.hand-over": "Lämna över",
  "duty.to": "Till",
  "duty.how": "En persons namn eller e-post, eller en anställning: titel, enhet.",
  "duty.end": "Ingen från en dag",
  "duty.end.what": "Ansvaret upphör. Nästa måste anges på nytt.",
  "duty.correct": "Rätta historiken",
  "duty.never": "Ingen hade det då",
  "duty.until": "till {day}",
  "duty.from": "från {day}",
  "duty.as-deputy": "som ersättare",
  "duty.carries": { one: "{n} ansvar", other: "{n} ansvar" },
  "duty.carries.none": "Har inget ansvar.",
  "duty.thing": "För",
  "duty.term": "När",
  "duty.vacant": "Dessa befattningar blir vakanta och behåller sitt ansvar:",
  "duty.loses": "Dessa förlorar den som ansvarar för dem:",
  "duty.unit": "Vad ansvarar enheten för?",
  "duty.unit.none": "Inget är antecknat ännu.",
  "duty.unit.performs": "{what}: är med och utför",
  "duty.unit.all": "Alla {n}",
  "duty.responsible": "Ansvarig",
  "done.hand-over": "Överlämningen är antecknad.",
  "refusal.responsibility.holder-unknown":
    "Ingen som heter ”{name}” finns här den {day}. Skriv hela namnet, e-posten eller titel och enhet.",
  "refusal.responsibility.holder-ambiguous": "{n} heter ”{name}”. Använd e-posten.",
  "refusal.responsibility.deputy-unknown":
    "Ingen som heter ”{name}” finns här den {day}. Skriv ersättarens hela namn, e-posten eller titel och enhet.",
  "refusal.responsibility.deputy-ambiguous": "{n} heter ”{name}”. Använd ersättarens e-post.",
};
