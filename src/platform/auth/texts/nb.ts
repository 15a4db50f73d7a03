import type { Texts } from "../../i18n/index.ts";
import type { en } from "./en.ts";

const needs = (role: string) => `Dette krever rollen «${role}». Administratoren din kan gi deg den.`;

export const nb: Texts<typeof en> = {
  "role.reader": "leser",
  "role.editor": "redaktør",
  "role.portfolio-keeper": "porteføljeansvarlig",
  "role.system-owner": "systemeier",
  "role.data-protection-officer": "personvernombud",
  "role.survey-owner": "undersøkelsesansvarlig",
  "role.coordinator": "koordinator",
  "role.administrator": "administrator",
  "role.association": "kommunenes interesseorganisasjon",
  "refusal.role.reader": needs("leser"),
  "refusal.role.editor": needs("redaktør"),
  "refusal.role.portfolio-keeper": needs("porteføljeansvarlig"),
  "refusal.role.system-owner": needs("systemeier"),
  "refusal.role.data-protection-officer": needs("personvernombud"),
  "refusal.role.survey-owner": needs("undersøkelsesansvarlig"),
  "refusal.role.coordinator": needs("koordinator"),
  "refusal.role.administrator": needs("administrator"),
  "refusal.role.association": needs("kommunenes interesseorganisasjon"),
  "refusal.role.association-by-operator":
    "Kommunenes interesseorganisasjon ser det alle kommuner har publisert. Bare den som drifter Samsyn, gir tilgang: samsyn role give association.",
  "refusal.role.person-unknown": "Ingen som har logget inn her, har det nummeret.",
  "refusal.role.not-there": "Rollen er allerede fjernet.",
  "refusal.role.last-administrator": "Dette er den siste administratoren. Gi rollen til noen andre først.",
  "refusal.sign-in.municipality-taken":
    "{code} finnes allerede her. Velg kommunens administrator nedenfor, eller velg et annet nummer.",
  "refusal.sign-in.municipality-name-missing": "Skriv navnet på kommunen.",
  "refusal.sign-in.country-missing": "Velg land.",
  "refusal.sign-in.person-name-missing": "Skriv navnet ditt.",
  "refusal.sign-in.code-wrong":
    "Kommunenummeret kan bare ha bokstaver, sifre og bindestreker, høyst 20 tegn.",
  "refusal.api-key.name-wrong": "Skriv hva nøkkelen skal brukes til, med høyst 100 tegn.",
  "refusal.api-key.until-wrong": "Velg en dag fra i dag og høyst ett år fram.",
  "refusal.api-key.made-already":
    "Nøkkelen er allerede opprettet og ble vist da. Er den ikke tatt vare på, avslutt den og opprett en ny.",
  "refusal.api-key.not-there": "Nøkkelen er allerede avsluttet.",
  "logged.api-key.made": "API-nøkkel opprettet",
  "logged.api-key.ended": "API-nøkkel avsluttet",
  "logged.api-key.first-used": "API-nøkkel brukt for første gang",
  "logged.municipality.founded": "Kommunen opprettet",
  "logged.role.given": "Rolle gitt",
  "logged.role.taken": "Rolle fjernet",
  "logged.session.started": "Logget inn",
  "logged.session.ended": "Logget ut",
  "object.api-key": "API-nøkkel",
  "object.municipality": "Kommune",
};
