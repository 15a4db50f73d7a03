import type { Origin, SeriesCountry } from "./rules-series.ts";

export const officeIds = ["dst", "scb", "stat-fi", "ssb", "kolada"] as const;
type OfficeId = (typeof officeIds)[number];

/** Where figures are fetched from, and what must be known of an office to find and read its table. */
export type Office = {
  id: OfficeId;
  country: SeriesCountry;
  kind: "pxweb-1" | "pxweb-2" | "dst" | "kolada";
  publisher: string;
  licence: string;
  /** The publisher's documented base address: the one place to change it. */
  base: string;
  lang: string;
  /** The subject as the office's own list of tables is searched for, and as a title must begin. */
  subject: string;
  /** What the figure is called among several in one table. */
  contents: RegExp;
  day: Origin["day"];
  /** Each year in its own borders, or all years in those of the day of fetching. */
  borders: "own" | "fetched";
  /** The code of the whole country. */
  total: string;
  /** What a region's code stands behind: KU091 is 091. */
  prefix: string;
  /** Of how many characters the codes of the register are; the office writes them without zeros before. */
  pad: number;
  /** Counted in the country and no municipality. */
  besides: readonly string[];
};

/** Tried against simulators only: there is no outside network where this was built. */
export const offices: readonly Office[] = [
  {
    id: "dst",
    country: "DK",
    kind: "dst",
    publisher: "Danmarks Statistik",
    licence: "CC BY 4.0",
    base: "https://api.statbank.dk/v1",
    lang: "da",
    subject: "Folketal den 1. i kvartalet",
    contents: /^folketal/i,
    day: "01-01",
    borders: "own",
    total: "000",
    prefix: "",
    pad: 4,
    // Christiansø is run by the state.
    besides: ["411"],
  },
  {
    id: "scb",
    country: "SE",
    kind: "pxweb-2",
    publisher: "SCB",
    licence: "CC0 1.0",
    base: "https://statistikdatabasen.scb.se/api/v2",
    lang: "sv",
    subject: "Folkmängden efter region",
    contents: /^folkmängd$/i,
    day: "12-31",
    borders: "own",
    total: "00",
    prefix: "",
    pad: 4,
    besides: [],
  },
  {
    id: "stat-fi",
    country: "FI",
    kind: "pxweb-1",
    publisher: "Tilastokeskus",
    licence: "CC BY 4.0",
    base: "https://pxdata.stat.fi/PxWeb/api/v1/fi/StatFin",
    lang: "fi",
    subject: "Väestö",
    contents: /^väestö 31\.12\.?$/i,
    day: "12-31",
    borders: "fetched",
    total: "SSS",
    prefix: "KU",
    pad: 3,
    besides: [],
  },
  {
    id: "ssb",
    country: "NO",
    kind: "pxweb-2",
    publisher: "SSB",
    licence: "CC BY 4.0",
    base: "https://data.ssb.no/api/pxwebapi/v2",
    lang: "no",
    subject: "Befolkning",
    contents: /^personer$/i,
    day: "01-01",
    borders: "own",
    total: "0",
    prefix: "",
    pad: 4,
    besides: [],
  },
  {
    id: "kolada",
    country: "SE",
    kind: "kolada",
    publisher: "Kolada (RKA)",
    licence: "CC BY 4.0",
    base: "https://api.kolada.se/v3",
    lang: "sv",
    subject: "Invånare totalt",
    contents: /^invånare totalt/i,
    day: "12-31",
    borders: "own",
    total: "0000",
    prefix: "",
    pad: 4,
    besides: [],
  },
];

export const officeNamed = (id: string): Office | undefined => offices.find(office => office.id === id);

/** A region of the office as the register writes its code. */
export const registerCode = ({ prefix, pad }: Office, code: string): string =>
  (code.startsWith(prefix) ? code.slice(prefix.length) : code).padStart(pad, "0");
