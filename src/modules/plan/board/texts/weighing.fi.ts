import type { Texts } from "../../../../platform/i18n/index.ts";
import type { en } from "./weighing.en.ts";

export const fi: Texts<typeof en> = {
  "study.weights": "Entä jos valtuusto painottaa toisin?",
  "study.weights.short": "Muut painot",
  "study.weights.lead":
    "Kukin tarkoitus painaa vuorollaan kaksi kertaa niin paljon kaikkien muiden kustannuksella. Mitä silloin tulee mukaan, jää pois ja siirtyy?",
  "study.frontier": "Kuinka pitkälle kaksi tarkoitusta kulkee yhdessä?",
  "study.frontier.short": "Kaksi tarkoitusta",
  "study.frontier.lead":
    "Eniten mitä yksi tarkoitus voi saada, kun toiselta vaaditaan askel askeleelta enemmän. Ääripäiden välissä ovat suunnitelmat, joista voi valita.",
  "weights.if": "Jos {name} painaa kaksi kertaa niin paljon: {what}.",
  "weights.if.same": "Jos {name} painaa kaksi kertaa niin paljon, mikään ei muutu.",
  "weights.now": "Nykyisin painoin löytyi parempi suunnitelma: {what}.",
  "weights.now.same": "Nykyisin painoin ei löytynyt parempaa.",
  "weights.enters": { one: "{names} tulee mukaan", other: "{names} tulevat mukaan" },
  "weights.leaves": { one: "{names} jää pois", other: "{names} jäävät pois" },
  "weights.moves": { one: "yksi alkaa eri aikaan", other: "{n} alkaa eri aikaan" },
  "weights.and-more": "{n} muuta",
  "weights.in": "Tulee mukaan",
  "weights.out": "Jää pois",
  "weights.moved": "Siirtyy",
  "weights.row": "{name} × 2",
  "weights.row.now": "Kuten nyt",
  "weights.set": "Painaa kaksi kertaa niin paljon",
  "weights.gets": "Mitä kukin tarkoitus saa tähän suunnitelmaan verrattuna",
  "weights.drawn": "{enters} tulee mukaan, {leaves} jää pois",
  "weights.source":
    "Vasemmalla mikä jää pois, oikealla mikä tulee mukaan. Muut painot väistyvät niin, että summa pysyy. Tarkistin on hyväksynyt jokaisen suunnitelman; viimeinen sarake kertoo, paljonko parempi suunnitelma voisi enintään olla niillä painoilla.",
  "frontier.most": "Niin paljon kuin mahdollista",
  "frontier.other": "Yhä enemmän tätä vaatien",
  "frontier.title": "{most} – {other}",
  "frontier.reach": "{other} voi saada {low}–{high}; {most} laskee silloin arvosta {top} arvoon {foot}.",
  "frontier.one": "Yksi suunnitelma antaa molemmille eniten löydettyä: ne eivät ole toistensa tiellä.",
  "frontier.gets": "{name} saa",
  "frontier.bound": "Mikään suunnitelma ei anna enempää kuin",
  "frontier.point": "Suunnitelma {n}",
  "frontier.this": "Tämä suunnitelma",
  "frontier.up": "↑ {name}",
  "frontier.right": "{name} →",
  "frontier.drawn": "{n} suunnitelmaa ääripäiden välissä",
  "frontier.source":
    "Hyöty koko ajalta niin kuin arvo sen laskee, mutta ilman painoja. Rengas: tämä suunnitelma. Katkoviiva: mitä mikään suunnitelma ei ylitä, siltä osin kuin se on todistettu. Tarkistin on hyväksynyt jokaisen suunnitelman.",
  "refusal.plan.two-purposes": "Valitse kaksi eri tarkoitusta.",
};
