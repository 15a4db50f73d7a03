import type { Texts } from "../../../../platform/i18n/index.ts";
import type { contractsEn } from "./contracts.en.ts";

export const contractsFi: Texts<typeof contractsEn> = {
  "year.title": "Minkä sopimusten osalta on toimittava?",
  "year.title-now": {
    one: "Yhden sopimuksen osalta on toimittava viimeistään {quarter}",
    other: "{n} sopimuksen osalta on toimittava viimeistään {quarter}",
  },
  "year.lead":
    "Päivä on aikaisin näistä: irtisanominen, optio, uuden hankinnan aloitus ja valvonta. Se lasketaan sopimuksesta; hankinnan kesto on arvio, kunnes annatte sen itse.",
  "year.empty": "Tässä näet jokaisen sopimuksen siinä kuussa, jolloin sen osalta on toimittava.",
  "year.add": "Lisää sopimus",
  "year.now": "Toimittava viimeistään {quarter}",
  "year.nothing-now": "Tällä neljänneksellä ei ole toimittavaa.",
  "year.wheel": "Vuosi {year} kuukausittain",
  "year.source":
    "Laskettu sen päivän mukaan, johon mennessä on toimittava. Hankinnan kesto kuukausina: suorahankinta {direct}, minikilpailutus {mini}, avoin EU-hankinta {eu} ja siirtymä {transition}: {basis}, ellei sopimuksessa sanota muuta.",
  "year.contract": "Sopimus",
  "year.act-by": "Toimi viimeistään",
  "year.late": { one: "{n} päivä myöhässä", other: "{n} päivää myöhässä" },
  "year.reason": "Syy",
  "year.supplier": "Toimittaja",
  "year.last-day": "Viimeinen voimassaolopäivä",
  "year.yearly": "Vuodessa",
  "year.undated": {
    one: "Yhdellä sopimuksella ei ole toimintapäivää",
    other: "{n} sopimuksella ei ole toimintapäivää",
  },
  "year.why-undated": "Mitä puuttuu",
  "year.no-end": "Päättymispäivä, irtisanomisaika ja optio eivät ole tiedossa.",
  "act.notice": "Viimeinen irtisanomispäivä",
  "act.option": "Päätä optiosta",
  "act.procurement": "Aloita hankinta",
  "act.oversight": "Henkilötietojen käsittelijän valvonta",
  "act.gap.cannot-compute": "Ei voi laskea, puuttuu: {field}",
  "act.gap.never-in-time": "Ei ehdi enää irtisanoa sopimuskauden loppuun",
  "act.field.continuous": "jatkuuko se itsestään",
  "act.field.notice": "irtisanominen",
  "act.field.notice.months": "irtisanomisaika kuukausina",
  "act.field.options.decideBy": "milloin optiosta päätetään",
  "act.field.oversight.next": "seuraava valvonta",
  "act.field.procurement.procedure": "miten se hankitaan",
  "act.field.validTo": "viimeinen voimassaolopäivä",
  "act.field.irrevocableUntil": "aikaisin irtisanomispäivä",
  "year.ended": "Päättyneet ilman kirjattua ratkaisua",
  "year.ended.why":
    "Viimeinen voimassaolopäivä on mennyt. Kirjaa, milloin sopimus irtisanottiin tai milloin se nyt päättyy.",
};
