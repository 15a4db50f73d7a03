import type { Texts } from "../../i18n/index.ts";
import type { en } from "./en.ts";

const needs = (role: string) => `Tähän tarvitaan rooli ”${role}”. Pääkäyttäjä voi antaa sen sinulle.`;

export const fi: Texts<typeof en> = {
  "role.reader": "lukija",
  "role.editor": "muokkaaja",
  "role.portfolio-keeper": "salkkuvastaava",
  "role.system-owner": "järjestelmän omistaja",
  "role.data-protection-officer": "tietosuojavastaava",
  "role.survey-owner": "kyselyvastaava",
  "role.coordinator": "koordinaattori",
  "role.administrator": "pääkäyttäjä",
  "role.association": "kuntien etujärjestö",
  "refusal.role.reader": needs("lukija"),
  "refusal.role.editor": needs("muokkaaja"),
  "refusal.role.portfolio-keeper": needs("salkkuvastaava"),
  "refusal.role.system-owner": needs("järjestelmän omistaja"),
  "refusal.role.data-protection-officer": needs("tietosuojavastaava"),
  "refusal.role.survey-owner": needs("kyselyvastaava"),
  "refusal.role.coordinator": needs("koordinaattori"),
  "refusal.role.administrator": needs("pääkäyttäjä"),
  "refusal.role.association": needs("kuntien etujärjestö"),
  "refusal.role.association-by-operator":
    "Kuntien etujärjestö näkee kaikkien kuntien julkaisemat tiedot. Pääsyn antaa vain Samsynin ylläpitäjä: samsyn role give association.",
  "refusal.role.person-unknown": "Kenelläkään täällä kirjautuneella ei ole tätä numeroa.",
  "refusal.role.not-there": "Rooli on jo poistettu.",
  "refusal.role.last-administrator": "Tämä on viimeinen pääkäyttäjä. Anna rooli ensin jollekin toiselle.",
  "refusal.sign-in.municipality-taken":
    "{code} on jo täällä. Valitse kunnan pääkäyttäjä alta tai käytä toista numeroa.",
  "refusal.sign-in.municipality-name-missing": "Kirjoita kunnan nimi.",
  "refusal.sign-in.country-missing": "Valitse maa.",
  "refusal.sign-in.person-name-missing": "Kirjoita nimesi.",
  "refusal.sign-in.code-wrong":
    "Kuntanumerossa voi olla vain kirjaimia, numeroita ja yhdysmerkkejä, enintään 20 merkkiä.",
  "refusal.api-key.name-wrong": "Kirjoita enintään 100 merkillä, mihin avainta käytetään.",
  "refusal.api-key.until-wrong": "Valitse päivä tästä päivästä enintään vuoden päähän.",
  "refusal.api-key.made-already":
    "Avain on jo luotu, ja se näytettiin silloin. Jos sitä ei tallennettu, päätä se ja luo uusi.",
  "refusal.api-key.not-there": "Avain on jo päätetty.",
  "logged.api-key.made": "API-avain luotu",
  "logged.api-key.ended": "API-avain päätetty",
  "logged.api-key.first-used": "API-avainta käytetty ensimmäisen kerran",
  "logged.municipality.founded": "Kunta perustettu palveluun",
  "logged.role.given": "Rooli annettu",
  "logged.role.taken": "Rooli poistettu",
  "logged.session.started": "Kirjautunut sisään",
  "logged.session.ended": "Kirjautunut ulos",
  "object.api-key": "API-avain",
  "object.municipality": "Kunta",
};
