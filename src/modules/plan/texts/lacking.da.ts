import type { Texts } from "../../../platform/i18n/index.ts";
import type { en } from "./lacking.en.ts";

export const da: Texts<typeof en> = {
  "lacking.no-effort": "Der mangler størrelse og slags arbejde.",
  "lacking.no-start": "Det er i gang, men kvartalet, det begyndte i, mangler.",
  "lacking.overdue":
    "Det skulle være færdigt i {last}, men står stadig som i gang. Skriv, hvornår det bliver færdigt, eller at det er afsluttet.",
  "lacking.no-deadline": "Det er obligatorisk, men har ingen frist.",
  "lacking.no-room":
    "Det varer {n} kvartaler og kan tidligst begynde i {earliest}, så det kan ikke nås inden {deadline}. Skriv, hvad der gælder i stedet.",
  "lacking.no-room.horizon":
    "Det varer {n} kvartaler og kan tidligst begynde i {earliest}, men planen slutter med {last}.",
  "lacking.too-long": "Det varer {n} kvartaler, og der planlægges kun {periods}.",
  "lacking.other-currency": "Udgiften er opgivet i {currency} og kan derfor ikke holdes op mod budgettet.",
  "lacking.waits-for-left-out": "Det venter på »{other}«, som ikke kan planlægges endnu.",
  "lacking.waits-for-stopped": "Det venter på »{other}«, som er stoppet.",
  "lacking.no-unit": "Ingen enhed er nævnt, så det tæller ikke som forandringsbelastning.",
  "lacking.no-benefit": "Der står ikke, hvad det giver, så det tæller intet, når planen vælger.",
  "lacking.no-legal-basis": "Det er obligatorisk, men hjemlen mangler.",
  "lacking.late-begun": "Det er i gang og bliver færdigt i {last}, efter fristen {deadline}.",
  "lacking.beyond-limit":
    "Det belaster {unit} med {points}; grænsen er {limit}. Sådan kan det ikke planlægges.",
  "lacking.deadline-after":
    "Fristen, {deadline}, ligger efter planen. Det planlægges færdigt, før planen slutter.",
  "lacking.no-people": "Skriv, hvor mange mennesker I har: Uden dem kan intet planlægges.",
  "lacking.no-role": "Ingen har tid til {name}, og nogle initiativer har brug for det.",
  "lacking.no-budget":
    "Der er ikke sat nogen ramme for {years}, så pengene holder ikke noget tilbage i de år.",
  "lacking.equal-weights": "Ingen har sagt, hvad formålene vejer, så de vejer det samme.",
  "lacking.no-initiatives": "Der er ikke et eneste initiativ at planlægge.",
  "lacking.finished-before": "Det bliver færdigt i {last}, før planen begynder.",
};
