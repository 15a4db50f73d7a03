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
  "unit-load.title": "Mikä kohdistuu yksikköön {unit} suunnitelmassa",
  "unit-load.lead":
    "Muutospisteet, jotka suunnitelma asettaa yksikölle jaksoittain, rajaan verrattuna, ja hankkeet, joista ne tulevat.",
  "unit-load.quarters": "Jakso kerrallaan",
  "unit-load.points": "Pisteet",
  "unit-load.of": "{n}/{limit}",
  "unit-load.under": "Hankkeet",
  "unit-load.nothing": "Suunnitelmassa mikään ei kohdistu tähän yksikköön.",
  "unit-load.objections": "Vastalauseet rajasta",
  "unit-load.wanted": "Toivoo rajaksi {n} pistettä neljännesvuodessa.",
  "unit-load.waits": "Odottaa vastausta",
  "unit-load.limit": "Yksikön raja: kuka sen asetti ja miksi, sekä vastalauseet",
  "unit-load.most": "Eniten: {n}/{limit} pistettä jaksolla {period}.",
  "unit-load.over": "{n}/{limit}: täynnä",
  "contracts.lead":
    "Valmis viimeistään: viimeinen irtisanomispäivä tai, jos sopimus päättyy itsestään, sen viimeinen päivä. Hanke korvaa sopimuksen, kun se poistaa käytöstä siihen perustuvan järjestelmän.",
  "contracts.notice": "Viimeinen irtisanomispäivä",
  "contracts.notice.itself": "Päättyy itsestään",
  "contracts.notice.unsaid": "Ei ilmoitettu",
  "contracts.by": "Korvaa",
  "contracts.by.none": "Mikään hanke ei poista siihen perustuvaa järjestelmää",
  "contracts.finish": "Valmis viimeistään",
  "contracts.plan": "Valmis suunnitelmassa",
  "contracts.verdict": "Ajoissa?",
  "contracts.in-time": "Ajoissa",
  "contracts.too-late": "Liian myöhään",
  "contracts.not-in": "Ei mukana suunnitelmassa",
  "contracts.done": "Valmis",
  "contracts.partly": "{n}/{of} järjestelmää ajoissa",
  "contracts.past": "{day}, joka on ohi",
  "take.plan-workbook": "Suunnitelma taulukkona: aloitukset, ihmiset, muutos ja raha sekä kaikki lähtötiedot",
  "unit-load.period": "Jakso",
};
