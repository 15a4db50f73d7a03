import type { Texts } from "../../../../platform/i18n/index.ts";
import type { en } from "./frame.en.ts";

export const fi: Texts<typeof en> = {
  "cell.everybody": "Kaikki",
  "column.municipality": "Kunta",
  "column.municipality.also": "kunnan nimi,kuntakoodi,kuntanumero",
  "column.role": "Rooli",
  "column.role.also": "tehtävä,asema",
  "column.name": "Nimi",
  "column.name.also": "henkilö,virasto",
  "column.email": "Sähköposti",
  "column.email.also": "sähköpostiosoite",
  "column.address": "Postiosoite",
  "column.address.also": "osoite",
  "column.language": "Kieli",
  "column.language.also": "kielikoodi",
  "column.number": "Lukumäärä",
  "column.number.also": "N,määrä",
};
