import type { Texts } from "../../../platform/i18n/index.ts";
import type { en } from "./lacking.en.ts";

export const sv: Texts<typeof en> = {
  "lacking.no-effort": "Storlek och slag av arbete saknas.",
  "lacking.no-start": "Det pågår, men kvartalet då det började saknas.",
  "lacking.overdue":
    "Det skulle ha varit klart i {last} men står fortfarande som pågående. Skriv när det blir klart, eller att det är avslutat.",
  "lacking.no-deadline": "Det är obligatoriskt men har ingen tidsfrist.",
  "lacking.no-room":
    "Det tar {n} kvartal och kan börja tidigast i {earliest}, så det hinner inte bli klart till {deadline}. Skriv vad som gäller i stället.",
  "lacking.no-room.horizon":
    "Det tar {n} kvartal och kan börja tidigast i {earliest}, men planen slutar med {last}.",
  "lacking.too-long": "Det tar {n} kvartal, och bara {periods} planeras.",
  "lacking.other-currency": "Kostnaden är angiven i {currency} och kan därför inte ställas mot budgeten.",
  "lacking.waits-for-left-out": "Det väntar på ”{other}”, som inte kan planeras än.",
  "lacking.waits-for-stopped": "Det väntar på ”{other}”, som har stoppats.",
  "lacking.no-unit": "Ingen enhet är nämnd, så det räknas inte som förändringsbelastning.",
  "lacking.no-benefit": "Det står inte vad det ger, så det räknas som ingenting när planen väljer.",
  "lacking.no-legal-basis": "Det är obligatoriskt, men lagstödet saknas.",
  "lacking.late-begun": "Det pågår och blir klart i {last}, efter tidsfristen {deadline}.",
  "lacking.beyond-limit": "Det belastar {unit} med {points}; gränsen är {limit}. Så kan det inte planeras.",
  "lacking.deadline-after":
    "Tidsfristen, {deadline}, ligger efter planen. Det planeras bli klart innan planen slutar.",
  "lacking.no-people": "Skriv hur många människor ni har: utan dem kan inget planeras.",
  "lacking.no-role": "Ingen har tid för {name}, och några initiativ behöver det.",
  "lacking.no-budget": "Ingen ram är satt för {years}, så pengarna håller inte tillbaka något de åren.",
  "lacking.equal-weights": "Ingen har sagt vad syftena väger, så de väger lika.",
  "lacking.no-initiatives": "Det finns inte ett enda initiativ att planera.",
  "lacking.finished-before": "Det blir klart i {last}, innan planen börjar.",
};
