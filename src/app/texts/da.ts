import type { Texts } from "../../platform/i18n/index.ts";
import type { en } from "./en.ts";

export const da: Texts<typeof en> = {
  "serve.ready": "Samsyn er klar: {url}",
  "serve.stopping": "Stopper.",
  "serve.port-taken":
    "Port {port} er optaget af et andet program. Stop det, eller vælg en anden port: PORT={next} npm start",
  "setting.PORT": "Port, som serveren lytter på",
  "setting.HOST": "Adresse, som serveren lytter på",
  "setting.SAMSYN_DATA": "Mappe til den indbyggede database og til filer",
  "setting.DATABASE_URL": "PostgreSQL 15 til 18, der bruges i stedet for den indbyggede",
  "setting.SAMSYN_URL": "Offentlig adresse, når en proxy står foran",
  "setting.OIDC_ISSUER": "Identitetsudbyderens adresse; angiv alle tre OIDC-indstillinger eller ingen",
  "setting.OIDC_CLIENT_ID": "Samsyns navn hos identitetsudbyderen",
  "setting.OIDC_CLIENT_SECRET": "Samsyns hemmelighed hos identitetsudbyderen",
  "setting.SMTP_URL": "Mailserver til beskeder",
  "setting.STATISTICS_OFFICES":
    "Statistiske kontorer, der må spørges om nyere tal, med deres adresser: none, eller scb=https://… og flere med mellemrum",
  "refusal.setting.STATISTICS_OFFICES":
    "STATISTICS_OFFICES skal være none eller kontorer med adresser som scb=https://…, men er {value}.",
  "setting.LOG_LEVEL": "Hvor meget der logges: fatal, error, warn, info, debug, trace eller silent",
  "refusal.setting.PORT": "PORT skal være et helt tal fra 0 til 65535, men er {value}.",
  "refusal.setting.HOST": "HOST skal være et værtsnavn eller en IP-adresse, men er {value}.",
  "refusal.setting.SAMSYN_DATA": "SAMSYN_DATA skal være stien til en mappe, men er {value}.",
  "refusal.setting.DATABASE_URL":
    "DATABASE_URL skal begynde med postgresql:// og nævne en vært og en database.",
  "refusal.setting.SAMSYN_URL":
    "SAMSYN_URL skal være en hel adresse, der begynder med https:// eller http://, uden noget efter vært og port.",
  "refusal.setting.no-rights":
    "DATABASE_URL: brugeren {user} må ikke det, Samsyn skal bruge i databasen {database} ({why}). Angiv en bruger med retten CREATEROLE, som ejer databasen. To installationer på samme server skal have samme bruger; har en anden oprettet rollerne, så lad en administrator give {user} samsyn_owner og samsyn_app og give samsyn_owner CREATE på {database}.",
  "refusal.setting.OIDC_ISSUER":
    "OIDC_ISSUER skal være en hel adresse, der begynder med https://, men er {value}.",
  "refusal.setting.SMTP_URL": "SMTP_URL skal begynde med smtp:// eller smtps://.",
  "refusal.setting.LOG_LEVEL":
    "LOG_LEVEL skal være fatal, error, warn, info, debug, trace eller silent, men er {value}.",
  "refusal.setting.oidc":
    "Login hos en identitetsudbyder kræver også {missing}; angiv alle tre OIDC-indstillinger eller ingen.",
  "serve.database-there": "Bruger den database, der allerede er der, i {folder}.",
  "serve.database-named": "Bruger den PostgreSQL, som DATABASE_URL nævner: {database}.",
  "serve.no-examples-own":
    "Der indlæses ingen eksempler, for her er allerede kommuner. samsyn demo indlæser dem ved siden af.",
  "serve.no-examples-provider": "Der tilbydes ingen eksempler, for folk logger ind hos en identitetsudbyder.",
  "serve.no-examples-closed":
    "Der tilbydes ingen eksempler, for andre kan nå denne adresse: sæt en identitetsudbyder op, eller lyt på localhost.",
  "setting.DATABASE_APP_URL":
    "Samme database som en bruger, der kun er medlem af samsyn_app, til alt undtagen migreringer og backup",
  "setting.OIDC_SCOPE":
    "Hvad der ellers bedes om hos identitetsudbyderen ud over openid og profile, adskilt af mellemrum",
  "setting.OIDC_ACR": "Sikringsniveauer (acr), der godtages, adskilt af mellemrum; al anden login afvises",
  "setting.OIDC_MAX_AGE": "Hvor mange sekunder gammelt et login hos identitetsudbyderen må være",
  "setting.SECURITY_CONTACT":
    "Hvor en fundet svaghed meldes, til /.well-known/security.txt: mailto:… eller https://…",
  "refusal.setting.SECURITY_CONTACT":
    "SECURITY_CONTACT skal begynde med mailto: eller https://, men er {value}.",
  "setting.MAIL_FROM": "Adresse, som mails sendes fra; angiv den sammen med SMTP_URL, eller ingen af dem",
  "refusal.setting.DATABASE_APP_URL":
    "DATABASE_APP_URL skal begynde med postgresql:// og angives sammen med DATABASE_URL.",
  "refusal.setting.no-folder":
    "SAMSYN_DATA: Mappen {value} findes ikke og kan ikke oprettes ({why}). Angiv en mappe, som Samsyn må skrive i.",
  "refusal.setting.no-answer":
    "{name}: Databasen {database} svarer ikke ({why}). Kontrollér adressen, og at databasen kører.",
  "refusal.setting.no-listening":
    "HOST og PORT: Samsyn kan ikke lytte på {host}, port {port} ({why}). Angiv en adresse, som denne maskine har.",
  "refusal.setting.app-user":
    "Brugeren i DATABASE_APP_URL skal være medlem af samsyn_app og af intet andet ({what}).",
  "refusal.setting.OIDC_SCOPE":
    "OIDC_SCOPE skal være ord med mellemrum imellem, for eksempel email, men er {value}.",
  "refusal.setting.OIDC_ACR": "OIDC_ACR skal være ord med mellemrum imellem, men er {value}.",
  "refusal.setting.OIDC_MAX_AGE":
    "OIDC_MAX_AGE skal være et helt antal sekunder fra 0 til 31536000, men er {value}.",
  "refusal.setting.MAIL_FROM":
    "MAIL_FROM skal være én mailadresse uden navn, for eksempel samsyn@kommune.example, men er {value}.",
  "refusal.setting.mail": "Mail kræver også {missing}; angiv både SMTP_URL og MAIL_FROM eller ingen af dem.",
};
