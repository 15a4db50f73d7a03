import type { Texts } from "../../../../platform/i18n/index.ts";
import type { en } from "./en.ts";

export const fi: Texts<typeof en> = {
  "set-by": "Asettanut {who} {day}.",
  "limit.title": "Kuinka paljon muutosta yksikkömme kestävät?",
  "limit.lead":
    "Jokainen hanke painaa 1–5 pistettä jokaisessa yksikössä, johon se osuu. Kerromme, kun neljänneksen pisteet ylittävät rajan.",
  "limit.guess": "Raja on {n} pistettä neljänneksessä: arviomme, lukuja ei ole julkaistu.",
  "limit.municipality": "Raja on {n} pistettä neljänneksessä, kunnan asettama.",
  "limit.own-units": { one: "Yhdellä yksiköllä on omansa.", other: "{n} yksiköllä on omansa." },
  "limit.change": "Katso ja muuta rajoja",
  "limit.set": "Aseta raja",
  "limit.unit-why": "Jätä tyhjäksi, kun raja koskee kaikkia yksiköitä, joilla ei ole omaa.",
  "limit.points": "Pisteitä neljänneksessä",
  "limit.points-why": "Kokonaisluku 0–99. Jätä tyhjäksi, kun palataan siihen, mikä koskee kaikkia.",
  "limit.from": "Alkaen",
  "limit.why": "Miksi?",
  "limit.who": "Asetettu",
  "limit.save": "Tallenna raja",
  "limit.said": "Asetetut rajat",
  "limit.none": "Kukaan ei ole vielä asettanut rajaa: arviomme on voimassa.",
  "limit.all": "Kaikki yksiköt, joilla ei ole omaa",
  "limit.as-all": "Kuten kaikilla",
  "limit.as-guess": "Arviomme",
  "effort.title": "Mitä työmme vaatii?",
  "effort.lead":
    "Koko ja työn laji antavat hankkeelle tunnit rooleittain ja keston. Kirjoita omat lukunne siihen, minkä tiedätte paremmin.",
  "effort.guess":
    "Arviomme: minkään kunnan lukuja ei ole julkaistu. Se on voimassa, kunnes kirjoitatte omanne.",
  "effort.own": "Omanne. {set}",
  "effort.sizes": "Koot",
  "effort.sizes-lead":
    "Henkilötyökuukausina, {n} tuntia kukin. Joka kymmenes vaatii vähemmän kuin pieni luku, joka kymmenes enemmän kuin suuri.",
  "effort.low": "Pieni",
  "effort.months": "Tavallinen",
  "effort.high": "Suuri",
  "effort.quarters": "Neljänneksiä",
  "effort.profiles": "Työn lajit",
  "effort.profiles-lead": "Miten tunnit jakautuvat rooleille, prosentteina. Jokaisen lajin summa on 100.",
  "effort.save": "Tallenna luvut",
  "effort.back": "Palaa arvioomme kaikissa",
  "refusal.limit-points": "Kirjoita kokonainen pistemäärä 0–99 tai jätä tyhjäksi.",
  "refusal.limit-from": "Valitse jokin neljänneksistä.",
  "refusal.effort-months": "Kirjoita jokaiseen kenttään kuukaudet 0,1–1 000, enintään yksi desimaali.",
  "refusal.effort-order": "Pieni luku ei saa olla tavallista suurempi eikä tavallinen suurta suurempi.",
  "refusal.effort-quarters": "Kirjoita kokonainen määrä neljänneksiä, 1–40.",
  "refusal.effort-shares": "Kirjoita kokonaisia prosentteja, joiden summa on 100.",
};
