import type { Texts } from "../../../platform/i18n/index.ts";
import type { en } from "./pulse.en.ts";

export const nb: Texts<typeof en> = {
  "pulse.title": "Kapasitet ut fra timer",
  "pulse.lead":
    "Hva kapasitetspulsen sier om personer og drift, ved siden av det som står i planen nå. Ingenting endres før dere overfører det.",
  "pulse.empty": "Ingen av kapasitetspulsene deres er publisert ennå",
  "pulse.empty-why":
    "En kapasitetspuls spør én gang i kvartalet hva timene til hver rolle gikk til. Når publiseringen er åpnet, kan timene overføres her.",
  "pulse.empty-time": "To minutter for den som svarer.",
  "pulse.begin": "Begynn med det ferdige spørreskjemaet",
  "pulse.rounds": "Se undersøkelsesrundene",
  "pulse.source": {
    one: "Kapasitetspuls «{title}», {period}: {n} svar av {asked}",
    other: "Kapasitetspuls «{title}», {period}: {n} svar av {asked}",
  },
  "pulse.told": { one: "{n} person, drift {share}", other: "{n} personer, drift {share}" },
  "pulse.hours": "{whole} timer i alt, av dem {operation} drift og {unplanned} ikke planlagt.",
  "pulse.how": "{hours} timer, av dem {running} holdt av til drift",
  "pulse.compared": "Nå og etter pulsen, fra {quarter}",
  "pulse.now": "Står nå",
  "pulse.left": "Måneder igjen nå",
  "pulse.then": "Etter pulsen",
  "pulse.leaves": "Måneder igjen da",
  "pulse.unsaid": "Timene i alt eller timene til drift er ikke oppgitt.",
  "pulse.none-chosen": "Si nedenfor hvem sine timer det er.",
  "pulse.take": { one: "Overfør for {n} rolle fra {quarter}", other: "Overfør for {n} roller fra {quarter}" },
  "pulse.guess":
    "Personer er timer delt på timene i en personmåned og på tre; drift er timene til drift av alle timer. At de neste kvartalene blir som dette, er en gjetning.",
  "pulse.whose": "Hvem sine timer er det?",
  "pulse.whose-why": "Roller heter noe annet i planen. Flere kan gå inn i én; timene legges sammen.",
  "pulse.which": "Hvilken puls",
  "pulse.not-taken": "Overføres ikke",
  "pulse.from": "Gjelder fra",
  "pulse.unplanned": "Hold også av plass til det som kommer uten å være planlagt",
  "pulse.show": "Sammenlign",
  "pulse.link": "Overfør fra en kapasitetspuls",
  "refusal.pulse.nothing": "Ingenting kan overføres: si hvem sine timer det er.",
  "refusal.pulse.gone": "Denne pulsen er ikke lenger publisert. Se hva som er det.",
  "refusal.pulse.changed": "Noen har endret kapasiteten siden du så den. Se på begge deler igjen.",
};
