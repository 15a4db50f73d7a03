import type { TextSource } from "../../../../platform/i18n/index.ts";

export const en = {
  "cell.everybody": "Everybody",
  "column.municipality": "Municipality",
  "column.municipality.also": "place,municipality code",
  "column.role": "Role",
  "column.role.also": "function,position",
  "column.name": "Name",
  "column.name.also": "full name,person,office",
  "column.email": "E-mail",
  "column.email.also": "mail,email address",
  "column.address": "Postal address",
  "column.address.also": "address",
  "column.language": "Language",
  "column.language.also": "lang",
  "column.number": "Number",
  "column.number.also": "N,count",
} as const satisfies TextSource;
