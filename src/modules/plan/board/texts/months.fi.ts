import type { Texts } from "../../../../platform/i18n/index.ts";
import type { en } from "./months.en.ts";

export const fi: Texts<typeof en> = {
  "view.months": "Ensimmäinen vuosi kuukausittain",
  "months.title": "Ensimmäinen vuosi kuukausittain",
  "months.lead":
    "Neljän ensimmäisen vuosineljänneksen aikana alkava saa kuukauden: ensimmäisen, jossa ihmiset, kuormarajat, kytkennät ja määräajat sen sallivat.",
  "months.already": "Skenaario on jo suunniteltu kuukausittain.",
  "months.starts": {
    one: "hanke alkaa ensimmäisen kahdentoista kuukauden aikana",
    other: "hanketta alkaa ensimmäisen kahdentoista kuukauden aikana",
  },
  "months.later": {
    one: "niistä alkaa neljänneksensä ensimmäistä kuukautta myöhemmin",
    other: "niistä alkaa neljänneksensä ensimmäistä kuukautta myöhemmin",
  },
  "months.passed": {
    one: "kohta, jossa neljänneksen suunnitelma ei pidä kuukausittain",
    other: "kohtaa, joissa neljänneksen suunnitelma ei pidä kuukausittain",
  },
  "months.cannot": "Missä suunnitelma ei pidä kuukausittain",
  "months.kept": "Se pitää vuoden jokaisena kuukautena.",
  "months.budget": "Talousarvio {year}",
  "months.need": "Tarvitaan",
  "months.have": "On",
  "months.sure": "Kuinka varmaa",
  "months.always": "Todistettu: valittiin mitkä kuukaudet tahansa",
  "months.not-found": "Ei löytynyt kuukausia, joilla sen välttäisi",
  "months.source.own":
    "Työ ja raha jakautuvat tasan neljänneksen kuukausille, samoin se mitä on; poissa oleva puuttuu niistä kuukausista, joina on poissa. Määräajat pitävät päivälleen.",
  "months.source.file":
    "Työ, raha ja se mitä on jakautuvat tasan jakson kuukausille, koska niistä ei tiedetä enempää.",
  "months.when": "Missä kuussa se alkaa",
  "months.when.source":
    "Lippu on määräaika. Vuoden yli jatkuva päättyy reunaan. Itse suunnitelma pysyy neljänneksinä.",
};
