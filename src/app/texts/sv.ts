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
  "setting.LOG_LEVEL": "Hur mycket som loggas: fatal, error, warn, info, debug, trace eller silent",
  "refusal.setting.PORT": "PORT måste vara ett heltal från 0 till 65535, men är {value}.",
  "refusal.setting.HOST": "HOST måste vara ett värdnamn eller en IP-adress, men är {value}.",
  "refusal.setting.SAMSYN_DATA": "SAMSYN_DATA måste vara sökvägen till en mapp, men är {value}.",
  "refusal.setting.DATABASE_URL":
    "DATABASE_URL måste börja med postgresql:// och ange en värd och en databas.",
  "refusal.setting.SAMSYN_URL": "SAMSYN_URL måste vara en hel adress som börjar med https:// eller http://.",
  "refusal.setting.OIDC_ISSUER":
    "OIDC_ISSUER måste vara en hel adress som börjar med https://, men är {value}.",
  "refusal.setting.SMTP_URL": "SMTP_URL måste börja med smtp:// eller smtps://.",
  "refusal.setting.LOG_LEVEL":
    "LOG_LEVEL måste vara fatal, error, warn, info, debug, trace eller silent, men är {value}.",
  "refusal.setting.oidc":
    "Inloggning hos en identitetsleverantör kräver också {missing}; ange alla tre OIDC-inställningar eller ingen.",
};
