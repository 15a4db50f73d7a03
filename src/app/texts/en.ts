import type { TextSource } from "../../platform/i18n/index.ts";

export const en = {
  "serve.ready": "Samsyn is ready: {url}",
  "serve.stopping": "Stopping.",
  "serve.port-taken":
    "Port {port} is taken by another program. Stop it, or choose another port: PORT={next} npm start",
  "setting.PORT": "Port the server listens on",
  "setting.HOST": "Address the server listens on",
  "setting.SAMSYN_DATA": "Folder of the embedded database and of files",
  "setting.DATABASE_URL": "PostgreSQL 15 to 18 to use instead of the embedded one",
  "setting.SAMSYN_URL": "Public address, when a proxy stands before",
  "setting.OIDC_ISSUER": "Address of the identity provider; set all three OIDC settings or none",
  "setting.OIDC_CLIENT_ID": "Name of Samsyn at the identity provider",
  "setting.OIDC_CLIENT_SECRET": "Secret of Samsyn at the identity provider",
  "setting.SMTP_URL": "Mail server for notices",
  "setting.LOG_LEVEL": "How much is logged: fatal, error, warn, info, debug, trace or silent",
  "refusal.setting.PORT": "PORT must be a whole number from 0 to 65535, but is {value}.",
  "refusal.setting.HOST": "HOST must be a host name or an IP address, but is {value}.",
  "refusal.setting.SAMSYN_DATA": "SAMSYN_DATA must be the path of a folder, but is {value}.",
  "refusal.setting.DATABASE_URL":
    "DATABASE_URL must begin with postgresql:// and name a host and a database.",
  "refusal.setting.SAMSYN_URL": "SAMSYN_URL must be a whole address that begins with https:// or http://.",
  "refusal.setting.OIDC_ISSUER":
    "OIDC_ISSUER must be a whole address that begins with https://, but is {value}.",
  "refusal.setting.SMTP_URL": "SMTP_URL must begin with smtp:// or smtps://.",
  "refusal.setting.LOG_LEVEL":
    "LOG_LEVEL must be fatal, error, warn, info, debug, trace or silent, but is {value}.",
  "refusal.setting.oidc":
    "Sign-in by an identity provider also needs {missing}; set all three OIDC settings or none.",
} as const satisfies TextSource;
