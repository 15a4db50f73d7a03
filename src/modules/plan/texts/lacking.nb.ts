import type { Texts } from "../../../platform/i18n/index.ts";
import type { en } from "./lacking.en.ts";

export const nb: Texts<typeof en> = {
  "lacking.no-effort": "Størrelse og slags arbeid mangler.",
  "lacking.no-start": "Det er i gang, men kvartalet det begynte i, mangler.",
  "lacking.overdue":
    "Det skulle vært ferdig i {last}, men står fortsatt som i gang. Skriv når det blir ferdig, eller at det er avsluttet.",
  "lacking.no-deadline": "Det er obligatorisk, men har ingen frist.",
  "lacking.no-room":
    "Det varer {n} kvartaler og kan tidligst begynne i {earliest}, så det blir ikke ferdig innen {deadline}. Skriv hva som gjelder i stedet.",
  "lacking.no-room.horizon":
    "Det varer {n} kvartaler og kan tidligst begynne i {earliest}, men planen slutter med {last}.",
  "lacking.too-long": "Det varer {n} kvartaler, og bare {periods} planlegges.",
  "lacking.other-currency": "Kostnaden er oppgitt i {currency} og kan derfor ikke holdes opp mot budsjettet.",
  "lacking.waits-for-left-out": "Det venter på «{other}», som ikke kan planlegges ennå.",
  "lacking.waits-for-stopped": "Det venter på «{other}», som er stoppet.",
  "lacking.no-unit": "Ingen enhet er nevnt, så det teller ikke som endringsbelastning.",
  "lacking.no-benefit": "Det står ikke hva det gir, så det teller ingenting når planen velger.",
  "lacking.no-legal-basis": "Det er obligatorisk, men hjemmelen mangler.",
  "lacking.late-begun": "Det er i gang og blir ferdig i {last}, etter fristen {deadline}.",
  "lacking.beyond-limit":
    "Det belaster {unit} med {points}; grensen er {limit}. Slik kan det ikke planlegges.",
  "lacking.deadline-after":
    "Fristen, {deadline}, ligger etter planen. Det planlegges ferdig før planen slutter.",
  "lacking.no-people": "Skriv hvor mange mennesker dere har: Uten dem kan ingenting planlegges.",
  "lacking.no-role": "Ingen har tid til {name}, og noen tiltak trenger det.",
  "lacking.no-budget":
    "Det er ikke satt noen ramme for {years}, så pengene holder ikke noe tilbake de årene.",
  "lacking.equal-weights": "Ingen har sagt hva formålene veier, så de veier likt.",
  "lacking.no-initiatives": "Det finnes ikke et eneste tiltak å planlegge.",
  "lacking.finished-before": "Det blir ferdig i {last}, før planen begynner.",
};
