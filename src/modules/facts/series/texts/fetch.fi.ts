import type { Texts } from "../../../../platform/i18n/index.ts";
import type { fetchEn } from "./fetch.en.ts";

export const fetchFi: Texts<typeof fetchEn> = {
  "logged.series.asked": "Uudempia julkisia lukuja pyydetty",
  "logged.series.monthly-on": "Uudempien julkisten lukujen kuukausittainen haku otettu käyttöön",
  "logged.series.monthly-off": "Uudempien julkisten lukujen kuukausittainen haku poistettu käytöstä",
  "logged.series.fetched": "Julkiset luvut haettu",
  "logged.series.refused": "Julkiset luvut hylätty",
  "object.series": "Julkinen luku",
  "refusal.series.no-office": "Virastoa ”{office}” ei ole. Virastot: {offices}.",
  "refusal.series.years": "Pyydä 1–{most} vuotta.",
  "refusal.series.meanwhile": "Joku muu haki samat luvut samalla hetkellä. Mitään ei muutettu kahdesti.",
  "refusal.series.busy": "Tämän viraston lukuja haetaan jo.",
  "refusal.series.closed":
    "Tämä asennus ei kysy tältä virastolta mitään. Ylläpitäjä määrää siitä asetuksella STATISTICS_OFFICES.",
  "refusal.series.which-table": "Valitse ensin jokin taulukoista.",
  "refusal.series.unreachable": "Virastoon ei saada yhteyttä. Aiemmat luvut ovat edelleen voimassa.",
  "refusal.series.throttled":
    "Virasto pyytää odottamaan pidempään kuin voimme. Yritä myöhemmin uudelleen; aiemmat luvut ovat edelleen voimassa.",
  "refusal.series.fault": "Virastolla on oma vika ({status}). Aiemmat luvut ovat edelleen voimassa.",
  "refusal.series.refused":
    "Virasto hylkäsi kysymyksen ({status}). Sen taulukot ovat voineet muuttua; aiemmat luvut ovat edelleen voimassa.",
  "refusal.series.too-much":
    "Virasto vastasi enemmän kuin kuntien luvut voivat olla. Aiemmat luvut ovat edelleen voimassa.",
  "refusal.series.answer-not-understood":
    "Viraston vastausta ei ymmärretty: se on katkennut tai sen muoto on muuttunut. Aiemmat luvut ovat edelleen voimassa.",
  "refusal.series.no-table":
    "Taulukkoa aiheesta ”{subject}”, jossa ovat kaikki kunnat ja koko maa, ei löytynyt. Aiemmat luvut ovat edelleen voimassa.",
  "refusal.series.nothing-told": "Taulukossa ei ole pyydettyjä vuosia. Aiemmat luvut ovat edelleen voimassa.",
  "refusal.series.no-count":
    "Vuonna {year} luku {code} ei ole kokonainen henkilömäärä. Aiemmat luvut ovat edelleen voimassa.",
  "refusal.series.no-total":
    "Vuonna {year} koko maan lukua ei ole, joten summaa ei voi tarkistaa. Aiemmat luvut ovat edelleen voimassa.",
  "refusal.series.incomplete": {
    one: "Vuonna {year} yhdestä kunnasta ei ole tietoa: {codes}. Sen tunnus on voinut muuttua. Aiemmat luvut ovat edelleen voimassa.",
    other:
      "Vuonna {year} {n} kunnasta ei ole tietoa, muun muassa {codes}. Niiden tunnukset ovat voineet muuttua. Aiemmat luvut ovat edelleen voimassa.",
  },
  "refusal.series.sum":
    "Vuonna {year} kunnat ovat yhteensä {sum} ja koko maa {total}: ero on {off}. Aiemmat luvut ovat edelleen voimassa.",
  "refusal.series.no-subject": "Tältä virastolta ei kysytä aihetta ”{subject}”. Siltä kysytään: {subjects}.",
  "refusal.series.sum-of-age":
    "Vuonna {year} ikäisiä {age} on kunnissa yhteensä {sum} ja koko maassa {total}: ero on {off}. Aiemmat luvut ovat edelleen voimassa.",
  "refusal.series.ages":
    "Vuonna {year} kunnan {code} iät ovat yhteensä {sum} ja kaikki asukkaat {total}: ero on {off}. Aiemmat luvut ovat edelleen voimassa.",
  "refusal.series.jump":
    "Koko maan luku muuttui arvosta {before} arvoon {after}, yli kymmenesosan: kyseessä lienee toinen yksikkö tai taulukko. Aiemmat luvut ovat edelleen voimassa.",
};
