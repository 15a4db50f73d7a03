import type { Texts } from "../../../platform/i18n/index.ts";
import type { en } from "./pulse.en.ts";

export const fi: Texts<typeof en> = {
  "pulse.title": "Kapasiteetti tunneista",
  "pulse.lead":
    "Mitä kapasiteettipulssi kertoo ihmisistä ja ylläpidosta, sen rinnalla mitä suunnitelmassa nyt on. Mikään ei muutu, ennen kuin siirrätte sen.",
  "pulse.empty": "Yhtään omaa kapasiteettipulssia ei ole vielä julkistettu",
  "pulse.empty-why":
    "Kapasiteettipulssi kysyy kerran vuosineljänneksessä, mihin kunkin roolin tunnit kuluivat. Kun julkistus on avautunut, tunnit voi siirtää tänne.",
  "pulse.empty-time": "Vastaajalta kaksi minuuttia.",
  "pulse.begin": "Aloita valmiista kyselystä",
  "pulse.rounds": "Katso kyselykierrokset",
  "pulse.source": {
    one: "Kapasiteettipulssi ”{title}”, {period}: vastauksia {n}/{asked}",
    other: "Kapasiteettipulssi ”{title}”, {period}: vastauksia {n}/{asked}",
  },
  "pulse.told": { one: "{n} henkilö, ylläpito {share}", other: "{n} henkilöä, ylläpito {share}" },
  "pulse.hours": "Yhteensä {whole} tuntia, niistä ylläpitoa {operation} ja suunnittelematonta {unplanned}.",
  "pulse.how": "{hours} tuntia, niistä ylläpidolle varattu {running}",
  "pulse.compared": "Nyt ja pulssin mukaan, alkaen {quarter}",
  "pulse.now": "Nyt",
  "pulse.left": "Kuukausia jäljellä nyt",
  "pulse.then": "Pulssin mukaan",
  "pulse.leaves": "Kuukausia jäljellä silloin",
  "pulse.unsaid": "Kaikkia tunteja tai ylläpidon tunteja ei ole sanottu.",
  "pulse.none-chosen": "Kerro alla, kenen tunteja nämä ovat.",
  "pulse.take": { one: "Siirrä {n} rooli, alkaen {quarter}", other: "Siirrä {n} roolia, alkaen {quarter}" },
  "pulse.guess":
    "Henkilöt ovat tunnit jaettuna henkilötyökuukauden tunneilla ja kolmella; ylläpito on sen tunnit kaikista tunneista. Se, että seuraavat neljännekset ovat kuin tämä, on arvaus.",
  "pulse.whose": "Kenen tunteja nämä ovat?",
  "pulse.whose-why":
    "Suunnitelmassa rooleilla on toiset nimet. Useampi voi kuulua yhteen; tunnit lasketaan yhteen.",
  "pulse.which": "Mikä pulssi",
  "pulse.not-taken": "Ei siirretä",
  "pulse.from": "Voimassa alkaen",
  "pulse.unplanned": "Varaa tilaa myös suunnittelemattomalle",
  "pulse.show": "Vertaa",
  "pulse.link": "Siirrä kapasiteettipulssista",
  "refusal.pulse.nothing": "Mitään ei voi siirtää: kerro, kenen tunteja nämä ovat.",
  "refusal.pulse.gone": "Tämä pulssi ei ole enää julkinen. Katso, mikä on.",
  "refusal.pulse.changed":
    "Joku on muuttanut kapasiteettia sen jälkeen, kun katsoit. Katso molempia uudelleen.",
};
