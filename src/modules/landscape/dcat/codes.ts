import type { Lang } from "../../../kernel/lang.ts";

const authority = "http://publications.europa.eu/resource/authority";

/** A value of an EU code list: its address and the list it stands in. */
export type Code = { iri: string; scheme: string; labels: Partial<Record<Lang, string>> };
const code = (list: string, name: string, label: string): Code => ({
  iri: `${authority}/${list}/${name}`,
  scheme: `${authority}/${list}`,
  labels: { en: label },
});

export const themeScheme = `${authority}/data-theme`;
const theme = (name: string, label: string) => code("data-theme", name, label);
export const themes = {
  AGRI: theme("AGRI", "Agriculture, fisheries, forestry and food"),
  ECON: theme("ECON", "Economy and finance"),
  EDUC: theme("EDUC", "Education, culture and sport"),
  ENER: theme("ENER", "Energy"),
  ENVI: theme("ENVI", "Environment"),
  GOVE: theme("GOVE", "Government and public sector"),
  HEAL: theme("HEAL", "Health"),
  INTR: theme("INTR", "International issues"),
  JUST: theme("JUST", "Justice, legal system and public safety"),
  REGI: theme("REGI", "Regions and cities"),
  SOCI: theme("SOCI", "Population and society"),
  TECH: theme("TECH", "Science and technology"),
  TRAN: theme("TRAN", "Transport"),
} as const;
export type Theme = keyof typeof themes;

const frequency = (name: string, label: string) => code("frequency", name, label);
export const frequencies = {
  continuous: frequency("CONT", "continuous"),
  daily: frequency("DAILY", "daily"),
  weekly: frequency("WEEKLY", "weekly"),
  monthly: frequency("MONTHLY", "monthly"),
  quarterly: frequency("QUARTERLY", "quarterly"),
  annual: frequency("ANNUAL", "annual"),
  irregular: frequency("IRREG", "irregular"),
} as const;
export type Frequency = keyof typeof frequencies;

const format = (name: string, label: string) => code("file-type", name, label);
export const formats = {
  csv: format("CSV", "CSV"),
  xlsx: format("XLSX", "Excel XLSX"),
  ods: format("ODS", "OpenDocument spreadsheet"),
  json: format("JSON", "JSON"),
  geojson: format("GEOJSON", "GeoJSON"),
  xml: format("XML", "XML"),
  html: format("HTML", "HTML"),
  pdf: format("PDF", "PDF"),
  zip: format("ZIP", "ZIP"),
  shp: format("SHP", "ESRI Shapefile"),
  gml: format("GML", "GML"),
  turtle: format("RDF_TURTLE", "Turtle"),
  "json-ld": format("JSON_LD", "JSON-LD"),
} as const;
export type Format = keyof typeof formats;

const language = (name: string, label: string) => code("language", name, label);
export const languages: Record<Lang, Code> = {
  en: language("ENG", "English"),
  da: language("DAN", "Danish"),
  sv: language("SWE", "Swedish"),
  fi: language("FIN", "Finnish"),
  nb: language("NOB", "Norwegian Bokmål"),
};

const country = (name: string, label: string) => code("country", name, label);
export const countries = {
  DK: country("DNK", "Denmark"),
  SE: country("SWE", "Sweden"),
  FI: country("FIN", "Finland"),
  NO: country("NOR", "Norway"),
} as const;

export const accessPublic = code("access-right", "PUBLIC", "public");

/** Licences by the short name people write; any other is given as an address. */
export const licences: Record<string, string> = {
  "CC0-1.0": "https://creativecommons.org/publicdomain/zero/1.0/",
  "CC-BY-4.0": "https://creativecommons.org/licenses/by/4.0/",
  "NLOD-2.0": "https://data.norge.no/nlod/no/2.0",
};
