import type { Texts } from "../../platform/i18n/index.ts";
import type { en } from "./en.ts";

export const nb: Texts<typeof en> = {
  "serve.ready": "Samsyn er klar: {url}",
  "serve.stopping": "Stopper.",
  "serve.port-taken":
    "Port {port} er opptatt av et annet program. Stopp det, eller velg en annen port: PORT={next} npm start",
  "setting.PORT": "Port som serveren lytter på",
  "setting.HOST": "Adresse som serveren lytter på",
  "setting.SAMSYN_DATA": "Mappe for den innebygde databasen og for filer",
  "setting.DATABASE_URL": "PostgreSQL 15 til 18 som brukes i stedet for den innebygde",
  "setting.SAMSYN_URL": "Offentlig adresse, når en proxy står foran",
  "setting.OIDC_ISSUER": "Adressen til identitetsleverandøren; angi alle tre OIDC-innstillingene eller ingen",
  "setting.OIDC_CLIENT_ID": "Navnet til Samsyn hos identitetsleverandøren",
  "setting.OIDC_CLIENT_SECRET": "Hemmeligheten til Samsyn hos identitetsleverandøren",
  "setting.SMTP_URL": "E-posttjener for varsler",
  "setting.STATISTICS_OFFICES":
    "Statistiske byråer som kan spørres om nyere tall, med adressene deres: none, eller scb=https://… og flere med mellomrom",
  "refusal.setting.STATISTICS_OFFICES":
    "STATISTICS_OFFICES må være none eller byråer med adresser som scb=https://…, men er {value}.",
  "setting.LOG_LEVEL": "Hvor mye som logges: fatal, error, warn, info, debug, trace eller silent",
  "refusal.setting.PORT": "PORT må være et helt tall fra 0 til 65535, men er {value}.",
  "refusal.setting.HOST": "HOST må være et vertsnavn eller en IP-adresse, men er {value}.",
  "refusal.setting.SAMSYN_DATA": "SAMSYN_DATA må være stien til en mappe, men er {value}.",
  "refusal.setting.DATABASE_URL":
    "DATABASE_URL må begynne med postgresql:// og nevne en vert og en database.",
  "refusal.setting.SAMSYN_URL":
    "SAMSYN_URL må være en hel adresse som begynner med https:// eller http://, uten noe etter vert og port.",
  "refusal.setting.no-rights":
    "DATABASE_URL: brukeren {user} får ikke gjøre det Samsyn trenger i databasen {database} ({why}). Angi en bruker med retten CREATEROLE som eier databasen. To installasjoner på samme server må ha samme bruker; har en annen opprettet rollene, la en administrator gi {user} samsyn_owner og samsyn_app, og gi samsyn_owner CREATE på {database}.",
  "refusal.setting.OIDC_ISSUER":
    "OIDC_ISSUER må være en hel adresse som begynner med https://, men er {value}.",
  "refusal.setting.SMTP_URL": "SMTP_URL må begynne med smtp:// eller smtps://.",
  "refusal.setting.LOG_LEVEL":
    "LOG_LEVEL må være fatal, error, warn, info, debug, trace eller silent, men er {value}.",
  "refusal.setting.oidc":
    "Innlogging hos en identitetsleverandør trenger også {missing}; angi alle tre OIDC-innstillingene eller ingen.",
  "serve.database-there": "Bruker databasen som allerede er der, i {folder}.",
  "serve.database-named": "Bruker den PostgreSQL som DATABASE_URL angir: {database}.",
  "serve.no-examples-own":
    "Ingen eksempler lastes inn, for her er det allerede kommuner. samsyn demo laster dem inn ved siden av.",
  "serve.no-examples-provider": "Ingen eksempler tilbys, for man logger inn hos en identitetsleverandør.",
  "serve.no-examples-closed":
    "Ingen eksempler tilbys, for andre kan nå denne adressen: sett opp en identitetsleverandør, eller lytt på localhost.",
  "setting.DATABASE_APP_URL":
    "Samme database som en bruker som bare er medlem av samsyn_app, til alt unntatt migreringer og sikkerhetskopier",
  "setting.OIDC_SCOPE":
    "Hva som ellers bes om hos identitetsleverandøren utover openid og profile, med mellomrom",
  "setting.OIDC_ACR": "Sikkerhetsnivåer (acr) som godtas, med mellomrom; all annen innlogging avvises",
  "setting.OIDC_MAX_AGE": "Hvor mange sekunder gammel en innlogging hos identitetsleverandøren kan være",
  "setting.SECURITY_CONTACT":
    "Hvor en svakhet som er funnet meldes, til /.well-known/security.txt: mailto:… eller https://…",
  "refusal.setting.SECURITY_CONTACT":
    "SECURITY_CONTACT må begynne med mailto: eller https://, men er {value}.",
  "setting.MAIL_FROM": "Adresse som e-post sendes fra; angis sammen med SMTP_URL, eller ingen av dem",
  "refusal.setting.DATABASE_APP_URL":
    "DATABASE_APP_URL må begynne med postgresql:// og angis sammen med DATABASE_URL.",
  "refusal.setting.no-folder":
    "SAMSYN_DATA: Mappen {value} finnes ikke og kan ikke opprettes ({why}). Angi en mappe som Samsyn kan skrive i.",
  "refusal.setting.no-answer":
    "{name}: Databasen {database} svarer ikke ({why}). Kontroller adressen og at databasen kjører.",
  "refusal.setting.no-listening":
    "HOST og PORT: Samsyn kan ikke lytte på {host}, port {port} ({why}). Angi en adresse som denne maskinen har.",
  "refusal.setting.app-user":
    "Brukeren i DATABASE_APP_URL må være medlem av samsyn_app og av ingenting annet ({what}).",
  "refusal.setting.OIDC_SCOPE":
    "OIDC_SCOPE må være ord med mellomrom imellom, for eksempel email, men er {value}.",
  "refusal.setting.OIDC_ACR": "OIDC_ACR må være ord med mellomrom imellom, men er {value}.",
  "refusal.setting.OIDC_MAX_AGE":
    "OIDC_MAX_AGE må være et helt antall sekunder fra 0 til 31536000, men er {value}.",
  "refusal.setting.MAIL_FROM":
    "MAIL_FROM må være én e-postadresse uten navn, for eksempel samsyn@kommune.example, men er {value}.",
  "refusal.setting.mail": "E-post krever også {missing}; angi både SMTP_URL og MAIL_FROM eller ingen av dem.",
};
