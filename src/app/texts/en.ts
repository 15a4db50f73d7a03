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
  "setting.STATISTICS_OFFICES":
    "Statistical offices that may be asked for newer figures, with their addresses: none, or scb=https://… and others by spaces",
  "refusal.setting.STATISTICS_OFFICES":
    "STATISTICS_OFFICES must be none, or offices with addresses such as scb=https://…, but is {value}.",
  "setting.LOG_LEVEL": "How much is logged: fatal, error, warn, info, debug, trace or silent",
  "refusal.setting.PORT": "PORT must be a whole number from 0 to 65535, but is {value}.",
  "refusal.setting.HOST": "HOST must be a host name or an IP address, but is {value}.",
  "refusal.setting.SAMSYN_DATA": "SAMSYN_DATA must be the path of a folder, but is {value}.",
  "refusal.setting.DATABASE_URL":
    "DATABASE_URL must begin with postgresql:// and name a host and a database.",
  "refusal.setting.SAMSYN_URL":
    "SAMSYN_URL must be a whole address that begins with https:// or http://, with nothing after the host and the port.",
  "refusal.setting.no-rights":
    "DATABASE_URL: the user {user} may not do what Samsyn needs in the database {database} ({why}). Give a user with the right CREATEROLE who owns the database. Two installations on one server need one and the same user; where another has made the roles, let an administrator grant samsyn_owner and samsyn_app to {user}, and CREATE on {database} to samsyn_owner.",
  "refusal.setting.OIDC_ISSUER":
    "OIDC_ISSUER must be a whole address that begins with https://, but is {value}.",
  "refusal.setting.SMTP_URL": "SMTP_URL must begin with smtp:// or smtps://.",
  "refusal.setting.LOG_LEVEL":
    "LOG_LEVEL must be fatal, error, warn, info, debug, trace or silent, but is {value}.",
  "refusal.setting.oidc":
    "Sign-in by an identity provider also needs {missing}; set all three OIDC settings or none.",
  "serve.database-there": "Using the database that is there already, in {folder}.",
  "serve.database-named": "Using the PostgreSQL that DATABASE_URL names: {database}.",
  "serve.no-examples-own":
    "No examples are loaded, since there are municipalities here already. samsyn demo loads them beside.",
  "serve.no-examples-provider": "No examples are offered, since people sign in at an identity provider.",
  "serve.no-examples-closed":
    "No examples are offered, since others can reach this address: set up an identity provider, or listen on localhost.",
  "setting.DATABASE_APP_URL":
    "The same database as a user who is a member of samsyn_app only, for all but migrations and backups",
  "setting.OIDC_SCOPE": "What more to ask of the identity provider beside openid and profile, by spaces",
  "setting.OIDC_ACR":
    "Levels of assurance (acr) that are accepted, by spaces; every other sign-in is refused",
  "setting.OIDC_MAX_AGE": "How many seconds old a sign-in at the identity provider may be",
  "setting.SECURITY_CONTACT":
    "Where a found weakness is reported, for /.well-known/security.txt: mailto:… or https://…",
  "refusal.setting.SECURITY_CONTACT": "SECURITY_CONTACT must begin with mailto: or https://, but is {value}.",
  "setting.MAIL_FROM": "Address that mail is sent from; set with SMTP_URL, or neither",
  "refusal.setting.DATABASE_APP_URL":
    "DATABASE_APP_URL must begin with postgresql://, and is set together with DATABASE_URL.",
  "refusal.setting.no-folder":
    "SAMSYN_DATA: the folder {value} is not there and cannot be made ({why}). Give a folder that Samsyn may write in.",
  "refusal.setting.no-answer":
    "{name}: the database {database} does not answer ({why}). Check the address, and that the database is running.",
  "refusal.setting.no-listening":
    "HOST and PORT: Samsyn cannot listen on {host}, port {port} ({why}). Give an address that this machine has.",
  "refusal.setting.app-user":
    "The user of DATABASE_APP_URL must be a member of samsyn_app and of nothing else ({what}).",
  "refusal.setting.OIDC_SCOPE":
    "OIDC_SCOPE must be words with spaces between, such as email, but is {value}.",
  "refusal.setting.OIDC_ACR": "OIDC_ACR must be words with spaces between, but is {value}.",
  "refusal.setting.OIDC_MAX_AGE":
    "OIDC_MAX_AGE must be a whole number of seconds from 0 to 31536000, but is {value}.",
  "refusal.setting.MAIL_FROM":
    "MAIL_FROM must be one mail address without a name, such as samsyn@municipality.example, but is {value}.",
  "refusal.setting.mail": "Mail also needs {missing}; set both SMTP_URL and MAIL_FROM, or neither.",
} as const satisfies TextSource;
