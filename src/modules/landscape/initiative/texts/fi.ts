import type { Texts } from "../../../../platform/i18n/index.ts";
import type { en } from "./en.ts";

export const fi: Texts<typeof en> = {
  "size-hours": "{size}: {n} tuntia",
  three:
    "Kolme valintaa antaa tunnit rooleittain ja kustannukset neljänneksittäin: koko, työn laji, tallenna.",
  change: "Muuta työpanosta",
  save: "Tallenna työpanos",
  "not-said": "Ei kerrottu vielä",
  "source.guess":
    "Koon ja työn lajin mukaan, jaettuna rooleille. Arviomme, kunnes omat lukunne korvaavat sen.",
  "source.own": "Koon ja työn lajin mukaan, jaettuna rooleille: omat lukunne.",
  "source.typed": "Tälle hankkeelle kirjatut henkilötyökuukaudet, jaettuna työn lajin mukaan.",
  "see-table": "Katso ja muuta lukuja",
  "alike.title": "Onko joku tehnyt tämän jo?",
  "alike.lead": "Ennen kuin uusi alkaa: katso, mitä on jo olemassa. Kerro muutamalla sanalla, mitä haluatte.",
  "alike.words": "Mitä haluatte tehdä?",
  "alike.words-why": "Otsikko tai muutama sana, esimerkiksi digitaalinen posti vanhemmille.",
  "alike.look": "Etsi",
  "alike.own": "Omat hankkeet, myös valmiit ja lopetetut",
  "alike.common": "Yhteiset hankkeet julkaisijoiden luetteloissa",
  "alike.others": "Muiden kuntien julkaisemat",
  "alike.none": "Samanlaista ei löytynyt.",
  "alike.implements": "Toteuta se",
  "alike.extends": "Jatka siitä",
  "alike.awaits": "Odota sitä",
  "alike.use": "Aloita siitä",
  "alike.go-on": "Kukaan ei ole: jatka",
  "alike.skip": "Jatka etsimättä",
  "alike.association": "Muiden kuntien julkaisut näkee kuntien etujärjestö: kysy myös sieltä.",
  "load.planned":
    "Suunnitelma ”{name}” hyväksyttiin {on}. Tässä ovat rekisterin omat päivät; suunnitelma voi aloittaa hankkeet muulloin tai jättää ne pois.",
  "load.to-plan": "Katso, mitä suunnitelma tuo yksiköille",
  "no-length": "Hankkeet, joilla ei ole kestoa",
  "no-length.words": {
    one: "hanke, jolla ei ole kestoa eikä kokoa, lasketaan yhdeksi vuosineljännekseksi; se on arviomme",
    other: "hanketta, joilla ei ole kestoa eikä kokoa, lasketaan yhdeksi vuosineljännekseksi; se on arviomme",
  },
  "no-length.guess": { one: "{n} kesto on arviomme", other: "{n} kestoa on arviomme" },
  "no-length.this": "kestoa ei ole kerrottu: laskettu yhdeksi vuosineljännekseksi, arviomme",
  early: "Hanke alkaa ennen kuin se, mitä se odottaa, on päättynyt",
  "early.until": "kestää tämän neljänneksen loppuun: {until}.",
  "early.at-least": "Ehkä pidempään: kestoa ei ole kerrottu.",
  unsure: "Hanke alkaa oikeassa järjestyksessä vain, jos se, mitä se odottaa, kestää yhden vuosineljänneksen",
  "unsure.why": "kestoa ei ole kerrottu.",
};
