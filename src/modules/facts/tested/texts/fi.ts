import type { Texts } from "../../../../platform/i18n/index.ts";
import type { en } from "./en.ts";

export const fi: Texts<typeof en> = {
  title: "Mitä oli määrä testata",
  link: "Mitä oli määrä testata, ja mitä siitä tuli",
  lead: "Vertailut, jotka nimettiin ennen kuin kukaan oli vastannut kyselyyn ”{title}”, kaikki, mitä niistä tulikin. Analyysi: ei osa faktoja.",
  none: "Mitään vertailua ei nimetty etukäteen",
  item: "Kysymys",
  between: "Välillä",
  pair: "{from} ja {to}",
  difference: "Ero",
  points: "{n} prosenttiyksikköä",
  answer: "{item}: {answer}",
  hidden: { one: "{n} kunnasta ei kerrota", other: "{n} kunnasta ei kerrota" },
  probably: "Luultavasti välillä (95 %)",
  interval: "{lower} … {upper}",
  adjusted: "p, korjattu",
  below: "alle {p}",
  says: "Mitä se kertoo",
  differ: "Ne eroavat",
  same: "Eroa ei näy",
  "why.everybody": "Kaikki vastasivat: se on niin kuin se on",
  "why.untold": "Kerrottu on liian vähän",
  "why.broken": "Kysyttiin ennen toisin sanoin, tai osuudet laskettiin muista",
  "why.tested": "Testattu",
  "none.role": "{items}: oli määrä verrata rooleittain, mutta rooleja ei julkaista tässä erikseen.",
  "none.wave": "{items}: oli määrä verrata edelliseen kierrokseen, mutta luettavissa ei ole yhtään.",
  "none.municipality-type":
    "{items}: oli määrä verrata erilaisten kuntien välillä, eikä niitä julkaista tässä erikseen.",
  "none.one-size":
    "{items}: oli määrä verrata erilaisten kuntien välillä, mutta kaikki kysytyt ovat samaa kokoa.",
  method: "Miten testattiin",
  "method.what":
    "Kahta lukua, kumpikin julkaistuine virheineen, verrataan t-testillä; pois pyöristetty lasketaan eroa vastaan. Monen testin joukossa jokin näyttää eron sattumalta. Siksi p on korjattu kaikkien yhdessä nimettyjen mukaan (Benjamini ja Hochberg 1995): eroaviksi sanotuista enintään 5 %:n odotetaan olevan sattumaa. Kuka tahansa voi laskea sen uudelleen tiedostosta cube.csv.",
  "method.shares":
    "Kysymyksestä, jossa vastaus valitaan, verrataan jokaisen vastauksen osuutta. Osuuden epävarmuus luetaan sen julkaistusta välistä niin suurena kuin siihen sopii.",
  "method.kinds":
    "Kunnat jaetaan asukasluvun mukaan. Ryhmä kootaan siitä, mitä kustakin sen kunnasta kerrotaan, ja kunta painaa sen mukaan, kuinka monelta siinä oli määrä kysyä. Jos jostakin kerrotaan liian vähän, sen väki voi olla mitä mieltä tahansa vastausten rajoissa, ja se lasketaan eroa vastaan.",
  "method.kinds-record":
    "Kunnat jaetaan asukasluvun mukaan. Vastanneet kunnat edustavat kaikkia kysyttyjä oman kokoisiaan kuntia.",
  rests: "Perustuu",
  "rests.why": "Tiedostoluettelon SHA-256",
};
