import type { Texts } from "../../../../platform/i18n/index.ts";
import type { en } from "./frame.en.ts";

export const sv: Texts<typeof en> = {
  "cell.everybody": "Alla",
  "column.municipality": "Kommun",
  "column.municipality.also": "kommunkod,kommunnamn",
  "column.role": "Roll",
  "column.role.also": "befattning,funktion",
  "column.name": "Namn",
  "column.name.also": "person,enhet",
  "column.email": "E-post",
  "column.email.also": "e-postadress,mejl",
  "column.address": "Postadress",
  "column.address.also": "adress",
  "column.language": "Språk",
  "column.language.also": "språkkod",
  "column.number": "Antal",
  "column.number.also": "N",
};
