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
  "setting.LOG_LEVEL": "Hvor mye som logges: fatal, error, warn, info, debug, trace eller silent",
  "refusal.setting.PORT": "PORT må være et helt tall fra 0 til 65535, men er {value}.",
  "refusal.setting.HOST": "HOST må være et vertsnavn eller en IP-adresse, men er {value}.",
  "refusal.setting.SAMSYN_DATA": "SAMSYN_DATA må være stien til en mappe, men er {value}.",
  "refusal.setting.DATABASE_URL":
    "DATABASE_URL må begynne med postgresql:// og nevne en vert og en database.",
  "refusal.setting.SAMSYN_URL": "SAMSYN_URL må være en hel adresse som begynner med https:// eller http://.",
  "refusal.setting.OIDC_ISSUER":
    "OIDC_ISSUER må være en hel adresse som begynner med https://, men er {value}.",
  "refusal.setting.SMTP_URL": "SMTP_URL må begynne med smtp:// eller smtps://.",
  "refusal.setting.LOG_LEVEL":
    "LOG_LEVEL må være fatal, error, warn, info, debug, trace eller silent, men er {value}.",
  "refusal.setting.oidc":
    "Innlogging hos en identitetsleverandør trenger også {missing}; angi alle tre OIDC-innstillingene eller ingen.",
};
