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
  "setting.LOG_LEVEL": "Hvor meget der logges: fatal, error, warn, info, debug, trace eller silent",
  "refusal.setting.PORT": "PORT skal være et helt tal fra 0 til 65535, men er {value}.",
  "refusal.setting.HOST": "HOST skal være et værtsnavn eller en IP-adresse, men er {value}.",
  "refusal.setting.SAMSYN_DATA": "SAMSYN_DATA skal være stien til en mappe, men er {value}.",
  "refusal.setting.DATABASE_URL":
    "DATABASE_URL skal begynde med postgresql:// og nævne en vært og en database.",
  "refusal.setting.SAMSYN_URL":
    "SAMSYN_URL skal være en hel adresse, der begynder med https:// eller http://.",
  "refusal.setting.OIDC_ISSUER":
    "OIDC_ISSUER skal være en hel adresse, der begynder med https://, men er {value}.",
  "refusal.setting.SMTP_URL": "SMTP_URL skal begynde med smtp:// eller smtps://.",
  "refusal.setting.LOG_LEVEL":
    "LOG_LEVEL skal være fatal, error, warn, info, debug, trace eller silent, men er {value}.",
  "refusal.setting.oidc":
    "Login hos en identitetsudbyder kræver også {missing}; angiv alle tre OIDC-indstillinger eller ingen.",
};
