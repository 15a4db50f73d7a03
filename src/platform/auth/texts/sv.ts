import type { Texts } from "../../i18n/index.ts";
import type { en } from "./en.ts";

const needs = (role: string) => `Det kräver rollen ”${role}”. Din administratör kan ge dig den.`;

export const sv: Texts<typeof en> = {
  "role.reader": "läsare",
  "role.editor": "redaktör",
  "role.portfolio-keeper": "portföljansvarig",
  "role.system-owner": "systemägare",
  "role.data-protection-officer": "dataskyddsombud",
  "role.survey-owner": "enkätansvarig",
  "role.coordinator": "samordnare",
  "role.administrator": "administratör",
  "role.association": "kommunernas intresseorganisation",
  "refusal.role.reader": needs("läsare"),
  "refusal.role.editor": needs("redaktör"),
  "refusal.role.portfolio-keeper": needs("portföljansvarig"),
  "refusal.role.system-owner": needs("systemägare"),
  "refusal.role.data-protection-officer": needs("dataskyddsombud"),
  "refusal.role.survey-owner": needs("enkätansvarig"),
  "refusal.role.coordinator": needs("samordnare"),
  "refusal.role.administrator": needs("administratör"),
  "refusal.role.association": needs("kommunernas intresseorganisation"),
  "refusal.role.association-by-operator":
    "Kommunernas intresseorganisation ser det som alla kommuner har publicerat. Bara den som driver Samsyn ger tillträde: samsyn role give association.",
  "refusal.role.person-unknown": "Ingen som har loggat in här har det numret.",
  "refusal.role.not-there": "Rollen är redan borttagen.",
  "refusal.role.last-administrator": "Det är den sista administratören. Ge rollen till någon annan först.",
  "refusal.sign-in.municipality-taken":
    "{code} finns redan här. Välj kommunens administratör nedan eller välj en annan kod.",
  "refusal.sign-in.municipality-name-missing": "Skriv kommunens namn.",
  "refusal.sign-in.country-missing": "Välj land.",
  "refusal.sign-in.person-name-missing": "Skriv ditt namn.",
  "refusal.sign-in.code-wrong":
    "Kommunkoden får bara ha bokstäver, siffror och bindestreck, högst 20 tecken.",
  "refusal.api-key.name-wrong": "Skriv vad nyckeln ska användas till, med högst 100 tecken.",
  "refusal.api-key.until-wrong": "Välj en dag från i dag och högst ett år framåt.",
  "refusal.api-key.made-already":
    "Nyckeln är redan skapad och visades då. Om den inte sparades, avsluta den och skapa en ny.",
  "refusal.api-key.not-there": "Nyckeln är redan avslutad.",
  "logged.api-key.made": "API-nyckel skapad",
  "logged.api-key.ended": "API-nyckel avslutad",
  "logged.api-key.first-used": "API-nyckel använd för första gången",
  "logged.municipality.founded": "Kommunen upplagd",
  "logged.role.given": "Roll tilldelad",
  "logged.role.taken": "Roll borttagen",
  "logged.session.started": "Loggade in",
  "logged.session.ended": "Loggade ut",
  "object.api-key": "API-nyckel",
  "object.municipality": "Kommun",
};
