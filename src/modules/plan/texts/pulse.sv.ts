import type { Texts } from "../../../platform/i18n/index.ts";
import type { en } from "./pulse.en.ts";

export const sv: Texts<typeof en> = {
  "pulse.title": "Kapacitet ur timmar",
  "pulse.lead":
    "Vad kapacitetspulsen säger om personer och drift, bredvid det som står i planen nu. Inget ändras förrän ni för över det.",
  "pulse.empty": "Ingen av era kapacitetspulser är publicerad än",
  "pulse.empty-why":
    "En kapacitetspuls frågar en gång i kvartalet vad varje rolls timmar gick till. När publiceringen har öppnat kan timmarna föras över här.",
  "pulse.empty-time": "Två minuter för den som svarar.",
  "pulse.begin": "Börja med det färdiga formuläret",
  "pulse.rounds": "Se enkätomgångarna",
  "pulse.source": {
    one: "Kapacitetspuls ”{title}”, {period}: {n} svar av {asked}",
    other: "Kapacitetspuls ”{title}”, {period}: {n} svar av {asked}",
  },
  "pulse.told": { one: "{n} person, drift {share}", other: "{n} personer, drift {share}" },
  "pulse.hours": "{whole} timmar totalt, varav {operation} drift och {unplanned} oplanerat.",
  "pulse.how": "{hours} timmar, varav {running} hålls för drift",
  "pulse.compared": "Nu och enligt pulsen, från {quarter}",
  "pulse.now": "Står nu",
  "pulse.left": "Månader kvar nu",
  "pulse.then": "Enligt pulsen",
  "pulse.leaves": "Månader kvar då",
  "pulse.unsaid": "Timmarna totalt eller driftens timmar är inte angivna.",
  "pulse.none-chosen": "Säg nedan vems timmar det är.",
  "pulse.take": {
    one: "För över för {n} roll från {quarter}",
    other: "För över för {n} roller från {quarter}",
  },
  "pulse.guess":
    "Personer är timmar delat med timmarna i en personmånad och med tre; drift är driftens timmar av alla timmar. Att de kommande kvartalen blir som detta är en gissning.",
  "pulse.whose": "Vems timmar är det?",
  "pulse.whose-why": "Rollerna heter något annat i planen. Flera kan gå in i en; timmarna läggs ihop.",
  "pulse.which": "Vilken puls",
  "pulse.not-taken": "Förs inte över",
  "pulse.from": "Gäller från",
  "pulse.unplanned": "Håll också plats för det som kommer oplanerat",
  "pulse.show": "Jämför",
  "pulse.link": "För över från en kapacitetspuls",
  "refusal.pulse.nothing": "Inget kan föras över: säg vems timmar det är.",
  "refusal.pulse.gone": "Den här pulsen är inte längre publicerad. Se vad som är det.",
  "refusal.pulse.changed": "Någon har ändrat kapaciteten sedan du såg den. Titta på båda igen.",
};
