import type { Texts } from "../../../platform/i18n/index.ts";
import type { en } from "./pulse.en.ts";

export const da: Texts<typeof en> = {
  "pulse.title": "Kapacitet ud fra timer",
  "pulse.lead":
    "Hvad kapacitetspulsen siger om personer og drift, ved siden af det, der står i planen nu. Intet ændres, før I overfører det.",
  "pulse.empty": "Ingen af jeres kapacitetspulser er offentliggjort endnu",
  "pulse.empty-why":
    "En kapacitetspuls spørger én gang i kvartalet, hvad hver rolles timer gik til. Når offentliggørelsen er åbnet, kan timerne overføres her.",
  "pulse.empty-time": "To minutter for den, der svarer.",
  "pulse.begin": "Begynd med det færdige spørgeskema",
  "pulse.rounds": "Se undersøgelsesrunderne",
  "pulse.source": {
    one: "Kapacitetspuls »{title}«, {period}: {n} svar af {asked}",
    other: "Kapacitetspuls »{title}«, {period}: {n} svar af {asked}",
  },
  "pulse.told": { one: "{n} person, drift {share}", other: "{n} personer, drift {share}" },
  "pulse.hours": "{whole} timer i alt, heraf {operation} drift og {unplanned} ikke planlagt.",
  "pulse.how": "{hours} timer, heraf {running} holdt til drift",
  "pulse.compared": "Nu og efter pulsen, fra {quarter}",
  "pulse.now": "Står nu",
  "pulse.left": "Måneder tilbage nu",
  "pulse.then": "Efter pulsen",
  "pulse.leaves": "Måneder tilbage da",
  "pulse.unsaid": "Timerne i alt eller timerne til drift er ikke oplyst.",
  "pulse.none-chosen": "Sig nedenfor, hvis timer det er.",
  "pulse.take": { one: "Overfør for {n} rolle fra {quarter}", other: "Overfør for {n} roller fra {quarter}" },
  "pulse.guess":
    "Personer er timer delt med timerne i en personmåned og med tre; drift er driftens timer af alle timer. At de næste kvartaler bliver som dette, er et gæt.",
  "pulse.whose": "Hvis timer er det?",
  "pulse.whose-why": "Roller hedder noget andet i planen. Flere kan samles i én; timerne lægges sammen.",
  "pulse.which": "Hvilken puls",
  "pulse.not-taken": "Overføres ikke",
  "pulse.from": "Gælder fra",
  "pulse.unplanned": "Hold også plads til det, der kommer uden at være planlagt",
  "pulse.show": "Sammenlign",
  "pulse.link": "Overfør fra en kapacitetspuls",
  "refusal.pulse.nothing": "Intet kan overføres: sig, hvis timer det er.",
  "refusal.pulse.gone": "Denne puls er ikke længere offentliggjort. Se, hvad der er.",
  "refusal.pulse.changed": "Nogen har ændret kapaciteten, siden du så den. Se på begge dele igen.",
};
