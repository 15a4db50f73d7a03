import type { Texts } from "../../platform/i18n/index.ts";
import type { en } from "./en.ts";

export const fi: Texts<typeof en> = {
  "serve.ready": "Samsyn on valmis: {url}",
  "serve.stopping": "Samsyn pysäytetään.",
  "serve.port-taken":
    "Portti {port} on toisen ohjelman käytössä. Pysäytä se tai valitse toinen portti: PORT={next} npm start",
  "setting.PORT": "Portti, jota palvelin kuuntelee",
  "setting.HOST": "Osoite, jota palvelin kuuntelee",
  "setting.SAMSYN_DATA": "Sisäänrakennetun tietokannan ja tiedostojen kansio",
  "setting.DATABASE_URL": "PostgreSQL 15–18, jota käytetään sisäänrakennetun sijasta",
  "setting.SAMSYN_URL": "Julkinen osoite, kun edessä on välityspalvelin",
  "setting.OIDC_ISSUER": "Tunnistuspalvelun osoite; aseta kaikki kolme OIDC-asetusta tai ei yhtään",
  "setting.OIDC_CLIENT_ID": "Samsynin nimi tunnistuspalvelussa",
  "setting.OIDC_CLIENT_SECRET": "Samsynin salaisuus tunnistuspalvelussa",
  "setting.SMTP_URL": "Sähköpostipalvelin ilmoituksia varten",
  "setting.LOG_LEVEL": "Kuinka paljon lokiin kirjataan: fatal, error, warn, info, debug, trace tai silent",
  "refusal.setting.PORT": "PORT-asetuksen on oltava kokonaisluku väliltä 0–65535, mutta se on {value}.",
  "refusal.setting.HOST": "HOST-asetuksen on oltava isäntänimi tai IP-osoite, mutta se on {value}.",
  "refusal.setting.SAMSYN_DATA": "SAMSYN_DATA-asetuksen on oltava kansion polku, mutta se on {value}.",
  "refusal.setting.DATABASE_URL":
    "DATABASE_URL-asetuksen alussa on oltava postgresql://, ja siinä on mainittava palvelin ja tietokanta.",
  "refusal.setting.SAMSYN_URL":
    "SAMSYN_URL-asetuksen on oltava kokonainen osoite, jonka alussa on https:// tai http://.",
  "refusal.setting.OIDC_ISSUER":
    "OIDC_ISSUER-asetuksen on oltava kokonainen osoite, jonka alussa on https://, mutta se on {value}.",
  "refusal.setting.SMTP_URL": "SMTP_URL-asetuksen alussa on oltava smtp:// tai smtps://.",
  "refusal.setting.LOG_LEVEL":
    "LOG_LEVEL-asetuksen on oltava fatal, error, warn, info, debug, trace tai silent, mutta se on {value}.",
  "refusal.setting.oidc":
    "Kirjautuminen tunnistuspalvelulla tarvitsee myös asetukset {missing}; aseta kaikki kolme OIDC-asetusta tai ei yhtään.",
};
