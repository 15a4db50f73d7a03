import type { Texts } from "../../../../platform/i18n/index.ts";
import type { en } from "./trends.en.ts";

export const fi: Texts<typeof en> = {
  "trends.title": "Miten vastaukset muuttuivat kierroksesta toiseen",
  "trends.link": "Miten vastaukset muuttuivat kierroksesta toiseen",
  "trends.lead":
    "Jokainen kysymys, joka esitettiin samoin sanoin vähintään kolmella kierroksella, kyselyyn ”{title}” asti. Analyysi: ei osa faktoja.",
  "trends.few": "Tarvitaan kolme kierrosta",
  "trends.few.why": {
    one: "Tästä lomakkeesta voi toistaiseksi lukea yhden kierroksen. Kysy uudelleen samoin sanoin: kolmannesta julkistuksesta alkaen suunta kerrotaan tässä.",
    other:
      "Tästä lomakkeesta voi toistaiseksi lukea {n} kierrosta. Kysy uudelleen samoin sanoin: kolmannesta julkistuksesta alkaen suunta kerrotaan tässä.",
  },
  "trends.none": "Mitään kysymystä ei esitetty samoin sanoin kolmella kierroksella",
  "trends.all": "Kaikki, mitä voi seurata",
  "trends.rounds": "Kierrokset",
  "trends.span": "{from} – {to} ({n})",
  "trends.change": "Muutos vuodessa",
  "trends.rose": "Se nousi",
  "trends.fell": "Se laski",
  "trends.level": "Suuntaa ei näy",
  "trends.says.rose": "Välillä {from} – {to} se nousi vuodessa {change}, luultavasti {between}.",
  "trends.says.fell": "Välillä {from} – {to} se laski vuodessa {change}; muutos on luultavasti {between}.",
  "trends.says.level": "Välillä {from} – {to} suuntaa ei näy: muutos vuodessa on luultavasti {between}.",
  "trends.says.everybody":
    "Kaikki vastasivat joka kerralla: välillä {from} – {to} se muuttui vuodessa {change}.",
  "trends.broken":
    "Ennen kierrosta {wave} se kysyttiin toisin sanoin, tai osuudet laskettiin muista; sitä ei ole mukana.",
  "trends.table": "Kierros kierrokselta",
  "trends.round": "Kierros",
  "trends.answered": "Vastasi",
  "trends.value": "Keskiarvo tai osuus",
  "trends.figure": "Kysymys ja kaikki, mitä siitä kerrotaan",
  "trends.response": "Kuinka moni vastaa",
  "trends.response.rose":
    "Kutsutuista vastasi {first} ensimmäisellä {n} kierroksesta ja {last} viimeisellä: yhä useampi (p {p}).",
  "trends.response.fell":
    "Kutsutuista vastasi {first} ensimmäisellä {n} kierroksesta ja {last} viimeisellä: yhä harvempi (p {p}).",
  "trends.response.level":
    "Kutsutuista vastasi {first} ensimmäisellä {n} kierroksesta ja {last} viimeisellä; suuntaa ei näy (p {p}).",
  "trends.method": "Miten se laskettiin",
  "trends.method.what":
    "Suora vuosien yli julkaistun läpi, ja kierros painaa sen mukaan, kuinka monelta oli määrä kysyä (regressio vuoden suhteen). Pois pyöristetty lasketaan suuntaa vastaan. p on korjattu kaiken tässä olevan mukaan (Benjamini ja Hochberg 1995). Kun samat ihmiset vastaavat joka kerralla, tulos on varmempi kuin kerrotaan. Suunta ei ole syy.",
  "trends.method.response": "Sen, vastaako yhä useampi vai harvempi, kertoo Cochranin ja Armitagen testi.",
  "trends.rests": "Perustuu: {wave}",
};
