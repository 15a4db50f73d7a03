import type { TextSource } from "../../i18n/index.ts";

const needs = (role: string) => `This takes the role “${role}”. Your administrator can give it to you.`;

export const en = {
  "role.reader": "reader",
  "role.editor": "editor",
  "role.portfolio-keeper": "portfolio keeper",
  "role.system-owner": "system owner",
  "role.data-protection-officer": "data protection officer",
  "role.survey-owner": "survey owner",
  "role.coordinator": "coordinator",
  "role.administrator": "administrator",
  "role.association": "association of municipalities",
  "refusal.role.reader": needs("reader"),
  "refusal.role.editor": needs("editor"),
  "refusal.role.portfolio-keeper": needs("portfolio keeper"),
  "refusal.role.system-owner": needs("system owner"),
  "refusal.role.data-protection-officer": needs("data protection officer"),
  "refusal.role.survey-owner": needs("survey owner"),
  "refusal.role.coordinator": needs("coordinator"),
  "refusal.role.administrator": needs("administrator"),
  "refusal.role.association": needs("association of municipalities"),
  "refusal.role.association-by-operator":
    "An association sees what all municipalities have published. Only the operator lets somebody in: samsyn role give association.",
  "refusal.role.person-unknown": "Nobody who has signed in here has that number.",
  "refusal.role.not-there": "This role was already taken away.",
  "refusal.role.last-administrator": "This is the last administrator. Give the role to somebody else first.",
  "refusal.sign-in.municipality-taken":
    "{code} is already here. Pick its administrator below, or choose another number.",
  "refusal.sign-in.municipality-name-missing": "Write the name of the municipality.",
  "refusal.sign-in.country-missing": "Choose the country.",
  "refusal.sign-in.person-name-missing": "Write your name.",
  "refusal.sign-in.code-wrong": "The municipality number has only letters, digits and hyphens, at most 20.",
  "logged.municipality.founded": "Municipality set up",
  "logged.role.given": "Role given",
  "logged.role.taken": "Role taken away",
  "logged.session.started": "Signed in",
  "logged.session.ended": "Signed out",
  "object.municipality": "Municipality",
} as const satisfies TextSource;
