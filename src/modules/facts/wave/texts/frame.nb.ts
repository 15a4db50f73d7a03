import type { Texts } from "../../../../platform/i18n/index.ts";
import type { en } from "./frame.en.ts";

export const nb: Texts<typeof en> = {
  "cell.everybody": "Alle",
  "column.municipality": "Kommune",
  "column.municipality.also": "kommunenummer,kommunenavn",
  "column.role": "Rolle",
  "column.role.also": "stilling,funksjon",
  "column.name": "Navn",
  "column.name.also": "person,kontor",
  "column.email": "E-post",
  "column.email.also": "e-postadresse,mail",
  "column.address": "Postadresse",
  "column.address.also": "adresse",
  "column.language": "Språk",
  "column.language.also": "språkkode",
  "column.number": "Antall",
  "column.number.also": "N",
};
