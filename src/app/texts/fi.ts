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
  "setting.STATISTICS_OFFICES":
    "Tilastovirastot, joilta saa kysyä uudempia lukuja, ja niiden osoitteet: none tai scb=https://… ja muut välilyönnein",
  "refusal.setting.STATISTICS_OFFICES":
    "STATISTICS_OFFICES-arvon on oltava none tai virastoja osoitteineen, kuten scb=https://…, mutta se on {value}.",
  "setting.LOG_LEVEL": "Kuinka paljon lokiin kirjataan: fatal, error, warn, info, debug, trace tai silent",
  "refusal.setting.PORT": "PORT-asetuksen on oltava kokonaisluku väliltä 0–65535, mutta se on {value}.",
  "refusal.setting.HOST": "HOST-asetuksen on oltava isäntänimi tai IP-osoite, mutta se on {value}.",
  "refusal.setting.SAMSYN_DATA": "SAMSYN_DATA-asetuksen on oltava kansion polku, mutta se on {value}.",
  "refusal.setting.DATABASE_URL":
    "DATABASE_URL-asetuksen alussa on oltava postgresql://, ja siinä on mainittava palvelin ja tietokanta.",
  "refusal.setting.SAMSYN_URL":
    "SAMSYN_URL on kokonainen osoite, joka alkaa https:// tai http://, eikä palvelimen ja portin jälkeen tule mitään.",
  "refusal.setting.no-rights":
    "DATABASE_URL: käyttäjä {user} ei saa tehdä sitä, mitä Samsyn tarvitsee tietokannassa {database} ({why}). Anna käyttäjä, jolla on oikeus CREATEROLE ja joka omistaa tietokannan. Kahdella asennuksella samalla palvelimella on oltava sama käyttäjä; jos toinen on luonut roolit, ylläpitäjä antaa käyttäjälle {user} roolit samsyn_owner ja samsyn_app sekä roolille samsyn_owner oikeuden CREATE tietokantaan {database}.",
  "refusal.setting.OIDC_ISSUER":
    "OIDC_ISSUER-asetuksen on oltava kokonainen osoite, jonka alussa on https://, mutta se on {value}.",
  "refusal.setting.SMTP_URL": "SMTP_URL-asetuksen alussa on oltava smtp:// tai smtps://.",
  "refusal.setting.LOG_LEVEL":
    "LOG_LEVEL-asetuksen on oltava fatal, error, warn, info, debug, trace tai silent, mutta se on {value}.",
  "refusal.setting.oidc":
    "Kirjautuminen tunnistuspalvelulla tarvitsee myös asetukset {missing}; aseta kaikki kolme OIDC-asetusta tai ei yhtään.",
  "serve.database-there": "Käytetään olemassa olevaa tietokantaa kansiossa {folder}.",
  "serve.database-named": "Käytetään PostgreSQL-tietokantaa, jonka DATABASE_URL nimeää: {database}.",
  "serve.no-examples-own": "Esimerkkejä ei ladata, koska täällä on jo kuntia. samsyn demo lataa ne rinnalle.",
  "serve.no-examples-provider": "Esimerkkejä ei tarjota, koska kirjautuminen tapahtuu tunnistuspalvelussa.",
  "serve.no-examples-closed":
    "Esimerkkejä ei tarjota, koska muut pääsevät tähän osoitteeseen: ota käyttöön tunnistuspalvelu tai kuuntele osoitetta localhost.",
  "setting.DATABASE_APP_URL":
    "Sama tietokanta käyttäjänä, joka kuuluu vain rooliin samsyn_app, kaikkeen muuhun paitsi siirtoihin ja varmuuskopioihin",
  "setting.OIDC_SCOPE": "Mitä tunnistuspalvelulta pyydetään openid- ja profile-arvojen lisäksi, välilyönnein",
  "setting.OIDC_ACR": "Hyväksyttävät varmuustasot (acr) välilyönnein; muu kirjautuminen torjutaan",
  "setting.OIDC_MAX_AGE": "Montako sekuntia vanha kirjautuminen tunnistuspalvelussa saa olla",
  "setting.SECURITY_CONTACT":
    "Minne löydetty haavoittuvuus ilmoitetaan, tiedostoon /.well-known/security.txt: mailto:… tai https://…",
  "refusal.setting.SECURITY_CONTACT":
    "SECURITY_CONTACT-arvon alussa on oltava mailto: tai https://, mutta se on {value}.",
  "setting.MAIL_FROM":
    "Osoite, josta sähköposti lähetetään; asetetaan yhdessä SMTP_URL-arvon kanssa tai ei kumpaakaan",
  "refusal.setting.DATABASE_APP_URL":
    "DATABASE_APP_URL-arvon on alettava postgresql://, ja se asetetaan yhdessä DATABASE_URL-arvon kanssa.",
  "refusal.setting.no-folder":
    "SAMSYN_DATA: kansiota {value} ei ole eikä sitä voi luoda ({why}). Anna kansio, johon Samsyn saa kirjoittaa.",
  "refusal.setting.no-answer":
    "{name}: tietokanta {database} ei vastaa ({why}). Tarkista osoite ja se, että tietokanta on käynnissä.",
  "refusal.setting.no-listening":
    "HOST ja PORT: Samsyn ei voi kuunnella osoitetta {host}, portti {port} ({why}). Anna osoite, joka tällä koneella on.",
  "refusal.setting.app-user":
    "DATABASE_APP_URL-arvon käyttäjän on kuuluttava rooliin samsyn_app eikä mihinkään muuhun ({what}).",
  "refusal.setting.OIDC_SCOPE":
    "OIDC_SCOPE-arvon on oltava sanoja välilyönnein, esimerkiksi email, mutta se on {value}.",
  "refusal.setting.OIDC_ACR": "OIDC_ACR-arvon on oltava sanoja välilyönnein, mutta se on {value}.",
  "refusal.setting.OIDC_MAX_AGE":
    "OIDC_MAX_AGE-arvon on oltava kokonainen määrä sekunteja välillä 0–31536000, mutta se on {value}.",
  "refusal.setting.MAIL_FROM":
    "MAIL_FROM-arvon on oltava yksi sähköpostiosoite ilman nimeä, esimerkiksi samsyn@kunta.example, mutta se on {value}.",
  "refusal.setting.mail":
    "Sähköposti tarvitsee myös arvon {missing}; aseta sekä SMTP_URL että MAIL_FROM tai ei kumpaakaan.",
};
