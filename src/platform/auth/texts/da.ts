import type { Texts } from "../../i18n/index.ts";
import type { en } from "./en.ts";

const needs = (role: string) => `Det kræver rollen »${role}«. Din administrator kan give dig den.`;

export const da: Texts<typeof en> = {
  "role.reader": "læser",
  "role.editor": "redaktør",
  "role.portfolio-keeper": "porteføljeansvarlig",
  "role.system-owner": "systemejer",
  "role.data-protection-officer": "databeskyttelsesrådgiver",
  "role.survey-owner": "undersøgelsesansvarlig",
  "role.coordinator": "koordinator",
  "role.administrator": "administrator",
  "role.association": "kommunernes interesseorganisation",
  "refusal.role.reader": needs("læser"),
  "refusal.role.editor": needs("redaktør"),
  "refusal.role.portfolio-keeper": needs("porteføljeansvarlig"),
  "refusal.role.system-owner": needs("systemejer"),
  "refusal.role.data-protection-officer": needs("databeskyttelsesrådgiver"),
  "refusal.role.survey-owner": needs("undersøgelsesansvarlig"),
  "refusal.role.coordinator": needs("koordinator"),
  "refusal.role.administrator": needs("administrator"),
  "refusal.role.association": needs("kommunernes interesseorganisation"),
  "refusal.role.association-by-operator":
    "Kommunernes interesseorganisation ser det, alle kommuner har offentliggjort. Kun den, der driver Samsyn, giver adgang: samsyn role give association.",
  "refusal.role.person-unknown": "Ingen, der har logget ind her, har det nummer.",
  "refusal.role.not-there": "Rollen er allerede fjernet.",
  "refusal.role.last-administrator": "Det er den sidste administrator. Giv først rollen til en anden.",
  "refusal.sign-in.municipality-taken":
    "{code} findes allerede her. Vælg dens administrator nedenfor, eller vælg et andet nummer.",
  "refusal.sign-in.municipality-name-missing": "Skriv kommunens navn.",
  "refusal.sign-in.country-missing": "Vælg land.",
  "refusal.sign-in.person-name-missing": "Skriv dit navn.",
  "refusal.sign-in.code-wrong":
    "Kommunenummeret må kun have bogstaver, cifre og bindestreger, højst 20 tegn.",
  "refusal.api-key.name-wrong": "Skriv, hvad nøglen skal bruges til, på højst 100 tegn.",
  "refusal.api-key.until-wrong": "Vælg en dag fra i dag og højst et år frem.",
  "refusal.api-key.made-already":
    "Nøglen er allerede oprettet og blev vist dengang. Er den ikke gemt, så afslut den, og opret en ny.",
  "refusal.api-key.not-there": "Nøglen er allerede afsluttet.",
  "logged.api-key.made": "API-nøgle oprettet",
  "logged.api-key.ended": "API-nøgle afsluttet",
  "logged.api-key.first-used": "API-nøgle brugt første gang",
  "logged.municipality.founded": "Kommunen oprettet",
  "logged.role.given": "Rolle givet",
  "logged.role.taken": "Rolle fjernet",
  "logged.session.started": "Logget ind",
  "logged.session.ended": "Logget ud",
  "object.api-key": "API-nøgle",
  "object.municipality": "Kommune",
};
