import type { Texts } from "../../../../platform/i18n/index.ts";
import type { en } from "./weighing.en.ts";

export const sv: Texts<typeof en> = {
  "study.weights": "Vad händer om fullmäktige viktar annorlunda?",
  "study.weights.short": "Andra vikter",
  "study.weights.lead":
    "Varje syfte väger i tur och ordning dubbelt så mycket, på bekostnad av alla de andra. Vad kommer då in, faller ut och flyttas?",
  "study.frontier": "Hur långt går två syften ihop?",
  "study.frontier.short": "Två syften",
  "study.frontier.lead":
    "Det mesta ett syfte kan få när allt mer krävs av ett annat, steg för steg. Mellan ändarna ligger de planer man kan välja mellan.",
  "weights.if": "Om {name} väger dubbelt så mycket: {what}.",
  "weights.if.same": "Om {name} väger dubbelt så mycket ändras ingenting.",
  "weights.now": "Med vikterna som nu hittades en bättre plan: {what}.",
  "weights.now.same": "Med vikterna som nu hittades inget bättre.",
  "weights.enters": { one: "{names} kommer in", other: "{names} kommer in" },
  "weights.leaves": { one: "{names} faller ut", other: "{names} faller ut" },
  "weights.moves": { one: "ett börjar vid en annan tid", other: "{n} börjar vid en annan tid" },
  "weights.and-more": "{n} till",
  "weights.in": "Kommer in",
  "weights.out": "Faller ut",
  "weights.moved": "Flyttas",
  "weights.row": "{name} × 2",
  "weights.row.now": "Som nu",
  "weights.set": "Väger dubbelt så mycket",
  "weights.gets": "Vad varje syfte får, mot den här planen",
  "weights.drawn": "{enters} kommer in, {leaves} faller ut",
  "weights.source":
    "Till vänster det som faller ut, till höger det som kommer in. De andra vikterna ger vika så att summan står fast. Varje plan är godkänd av kontrollen; sista kolumnen säger hur mycket bättre en plan som mest kunde vara med de vikterna.",
  "frontier.most": "Så mycket som möjligt av",
  "frontier.other": "Med allt mer av",
  "frontier.title": "{most} mot {other}",
  "frontier.reach": "{other} kan få från {low} till {high}; {most} går då från {top} ner till {foot}.",
  "frontier.one": "En plan ger båda det mesta som hittades: de två står inte i vägen för varandra.",
  "frontier.gets": "{name} får",
  "frontier.bound": "Ingen plan ger det mer än",
  "frontier.point": "Plan {n}",
  "frontier.this": "Den här planen",
  "frontier.up": "↑ {name}",
  "frontier.right": "{name} →",
  "frontier.drawn": "{n} planer mellan de två ändarna",
  "frontier.source":
    "Nytta över hela tiden, så som värdet räknar den men oviktad. Ring: den här planen. Streckat: det ingen plan kommer över, där det är bevisat. Varje plan är godkänd av kontrollen.",
  "keeping.title": "Vad som är lovat",
  "keeping.lead":
    "”{name}” godkändes {when}. {n} av dess initiativ finns här, och vart och ett har en lovad start.",
  "keeping.all": "Planen håller alla.",
  "keeping.broken": "I den här planen börjar {moved} av dem vid en annan tid och {dropped} faller ut.",
  "keeping.compare": "Se vilka",
  "keeping.cost": "Att gå ifrån ett löfte kostar",
  "keeping.cost.why":
    "Sökningen går ifrån en lovad start bara där det ger mer än det kostar. Starter inom två perioder kostar fyra gånger så mycket. Vad det kostar är vår uppskattning.",
  "keeping.nothing": "Ingenting: planera fritt",
  "keeping.little": "Hälften av det vanliga",
  "keeping.usual": "Det vanliga",
  "keeping.much": "Fyra gånger så mycket",
  "keeping.price": "Att hålla det lovade kostar mellan {least} och {most} i värde.",
  "keeping.price.most":
    "Att hålla det lovade kostar högst {most} i värde; att det kostar något är inte visat.",
  "keeping.price.none": "Att hålla det lovade kostar ingenting.",
  "keeping.live":
    "Först den bästa planen som finns, sedan en som håller det lovade: skillnaden är vad det kostar att hålla det.",
  "keeping.moved": "Det lovades börja {period}.",
  "keeping.one": "Lovad start",
  "revision.keeping-nothing": "Att gå ifrån det godkända kostar ingenting.",
  "revision.keeping-little": "Att gå ifrån det godkända kostar hälften av det vanliga.",
  "revision.keeping-usual": "Att gå ifrån det godkända kostar det vanliga.",
  "revision.keeping-much": "Att gå ifrån det godkända kostar fyra gånger det vanliga.",
  "revision.from-now":
    "Fört fram till i dag: inget börjar före {period} längre; {begun} påbörjade och fasta, {stopped} stoppade och ute, {unpinned} låsta starter i det förflutna återtagna.",
  "refusal.plan.past": "Den perioden är över: inget kan börja där längre.",
  "refusal.plan.two-purposes": "Välj två olika syften.",
};
