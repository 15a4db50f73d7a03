import type { Texts } from "../../platform/i18n/index.ts";
import type { en } from "./en.ts";

export const sv: Texts<typeof en> = {
  "serve.ready": "Samsyn är redo: {url}",
  "serve.stopping": "Avslutar.",
  "serve.port-taken":
    "Port {port} är upptagen av ett annat program. Stoppa det eller välj en annan port: PORT={next} npm start",
  "setting.PORT": "Port som servern lyssnar på",
  "setting.HOST": "Adress som servern lyssnar på",
  "setting.SAMSYN_DATA": "Mapp för den inbyggda databasen och för filer",
  "setting.DATABASE_URL": "PostgreSQL 15 till 18 som används i stället för den inbyggda",
  "setting.SAMSYN_URL": "Offentlig adress, när en proxy står framför",
  "setting.OIDC_ISSUER": "Identitetsleverantörens adress; ange alla tre OIDC-inställningar eller ingen",
  "setting.OIDC_CLIENT_ID": "Samsyns namn hos identitetsleverantören",
  "setting.OIDC_CLIENT_SECRET": "Samsyns hemlighet hos identitetsleverantören",
  "setting.SMTP_URL": "E-postserver för meddelanden",
  "setting.STATISTICS_OFFICES":
    "Statistikmyndigheter som får frågas om nyare siffror, med deras adresser: none, eller scb=https://… och fler med mellanslag",
  "refusal.setting.STATISTICS_OFFICES":
    "STATISTICS_OFFICES måste vara none eller myndigheter med adresser som scb=https://…, men är {value}.",
  "setting.LOG_LEVEL": "Hur mycket som loggas: fatal, error, warn, info, debug, trace eller silent",
  "refusal.setting.PORT": "PORT måste vara ett heltal från 0 till 65535, men är {value}.",
  "refusal.setting.HOST": "HOST måste vara ett värdnamn eller en IP-adress, men är {value}.",
  "refusal.setting.SAMSYN_DATA": "SAMSYN_DATA måste vara sökvägen till en mapp, men är {value}.",
  "refusal.setting.DATABASE_URL":
    "DATABASE_URL måste börja med postgresql:// och ange en värd och en databas.",
  "refusal.setting.SAMSYN_URL":
    "SAMSYN_URL måste vara en hel adress som börjar med https:// eller http://, utan något efter värd och port.",
  "refusal.setting.no-rights":
    "DATABASE_URL: användaren {user} får inte göra det Samsyn behöver i databasen {database} ({why}). Ange en användare med rätten CREATEROLE som äger databasen. Två installationer på samma server ska ha samma användare; har en annan skapat rollerna, låt en administratör ge {user} samsyn_owner och samsyn_app, och ge samsyn_owner CREATE på {database}.",
  "refusal.setting.OIDC_ISSUER":
    "OIDC_ISSUER måste vara en hel adress som börjar med https://, men är {value}.",
  "refusal.setting.SMTP_URL": "SMTP_URL måste börja med smtp:// eller smtps://.",
  "refusal.setting.LOG_LEVEL":
    "LOG_LEVEL måste vara fatal, error, warn, info, debug, trace eller silent, men är {value}.",
  "refusal.setting.oidc":
    "Inloggning hos en identitetsleverantör kräver också {missing}; ange alla tre OIDC-inställningar eller ingen.",
  "serve.database-there": "Använder databasen som redan finns, i {folder}.",
  "serve.database-named": "Använder den PostgreSQL som DATABASE_URL anger: {database}.",
  "serve.no-examples-own":
    "Inga exempel läses in, eftersom här redan finns kommuner. samsyn demo läser in dem bredvid.",
  "serve.no-examples-provider": "Inga exempel erbjuds, eftersom man loggar in hos en identitetsleverantör.",
  "serve.no-examples-closed":
    "Inga exempel erbjuds, eftersom andra kan nå adressen: ställ in en identitetsleverantör eller lyssna på localhost.",
  "setting.DATABASE_APP_URL":
    "Samma databas som en användare som bara är medlem av samsyn_app, för allt utom migreringar och säkerhetskopior",
  "setting.OIDC_SCOPE":
    "Vad som mer begärs av identitetsleverantören utöver openid och profile, med blanksteg emellan",
  "setting.OIDC_ACR": "Tillitsnivåer (acr) som godtas, med blanksteg emellan; all annan inloggning avvisas",
  "setting.OIDC_MAX_AGE": "Hur många sekunder gammal en inloggning hos identitetsleverantören får vara",
  "setting.SECURITY_CONTACT":
    "Vart en funnen svaghet anmäls, för /.well-known/security.txt: mailto:… eller https://…",
  "refusal.setting.SECURITY_CONTACT":
    "SECURITY_CONTACT måste börja med mailto: eller https://, men är {value}.",
  "setting.MAIL_FROM": "Adress som e-post skickas från; anges tillsammans med SMTP_URL, eller ingen av dem",
  "refusal.setting.DATABASE_APP_URL":
    "DATABASE_APP_URL måste börja med postgresql:// och anges tillsammans med DATABASE_URL.",
  "refusal.setting.no-folder":
    "SAMSYN_DATA: Mappen {value} finns inte och kan inte skapas ({why}). Ange en mapp som Samsyn får skriva i.",
  "refusal.setting.no-answer":
    "{name}: Databasen {database} svarar inte ({why}). Kontrollera adressen och att databasen är igång.",
  "refusal.setting.no-listening":
    "HOST och PORT: Samsyn kan inte lyssna på {host}, port {port} ({why}). Ange en adress som den här datorn har.",
  "refusal.setting.app-user":
    "Användaren i DATABASE_APP_URL måste vara medlem av samsyn_app och av inget annat ({what}).",
  "refusal.setting.OIDC_SCOPE":
    "OIDC_SCOPE måste vara ord med blanksteg emellan, till exempel email, men är {value}.",
  "refusal.setting.OIDC_ACR": "OIDC_ACR måste vara ord med blanksteg emellan, men är {value}.",
  "refusal.setting.OIDC_MAX_AGE":
    "OIDC_MAX_AGE måste vara ett helt antal sekunder från 0 till 31536000, men är {value}.",
  "refusal.setting.MAIL_FROM":
    "MAIL_FROM måste vara en enda e-postadress utan namn, till exempel samsyn@kommun.example, men är {value}.",
  "refusal.setting.mail":
    "E-post kräver också {missing}; ange både SMTP_URL och MAIL_FROM eller ingen av dem.",
};
