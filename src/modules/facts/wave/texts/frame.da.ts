import type { Texts } from "../../../../platform/i18n/index.ts";
import type { en } from "./frame.en.ts";

export const da: Texts<typeof en> = {
  "cell.everybody": "Alle",
  "column.municipality": "Kommune",
  "column.municipality.also": "kommunekode,kommunenavn",
  "column.role": "Rolle",
  "column.role.also": "stilling,funktion",
  "column.name": "Navn",
  "column.name.also": "person,kontor",
  "column.email": "E-mail",
  "column.email.also": "mail,mailadresse",
  "column.address": "Postadresse",
  "column.address.also": "adresse",
  "column.language": "Sprog",
  "column.language.also": "sprogkode",
  "column.number": "Antal",
  "column.number.also": "N",
};
