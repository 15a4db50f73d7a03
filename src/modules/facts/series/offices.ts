import type { Origin, SeriesCountry } from "./rules-series.ts";

/** What an office can be asked for: one figure of all people, or shares by their age. */
export const subjectIds = ["inhabitants", "ages"] as const;
export type SubjectId = (typeof subjectIds)[number];
export const isSubjectId = (text: string): text is SubjectId => subjectIds.some(id => id === text);

/** How the table of a subject is found. */
export type Subject = {
  /** As the office's own list of tables is searched, and as a title must name it. */
  words: string;
  /** What the figure is called among several in one table. */
  contents: RegExp;
};

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
  /** A subject that is not here is not asked for. */
  asks: { inhabitants: Subject; ages?: Subject };
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
    asks: {
      inhabitants: { words: "Folketal den 1. i kvartalet", contents: /^folketal/i },
      ages: { words: "Folketal den 1. i kvartalet", contents: /^folketal/i },
    },
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
    asks: {
      inhabitants: { words: "Folkmängden efter region", contents: /^folkmängd$/i },
      ages: { words: "Folkmängden efter region", contents: /^folkmängd$/i },
    },
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
    asks: {
      inhabitants: { words: "Väestö", contents: /^väestö 31\.12\.?$/i },
      ages: { words: "Väestö", contents: /^väestö 31\.12\.?$/i },
    },
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
    asks: {
      inhabitants: { words: "Befolkning", contents: /^personer$/i },
      ages: { words: "Befolkning", contents: /^personer$/i },
    },
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
    // Its shares by age are told as shares: nothing would sum, so they are left to SCB.
    asks: { inhabitants: { words: "Invånare totalt", contents: /^invånare totalt/i } },
    day: "12-31",
    borders: "own",
    total: "0000",
    prefix: "",
    pad: 4,
    besides: [],
  },
];

export const officeNamed = (id: string): Office | undefined => offices.find(office => office.id === id);

/** What an office is asked for, one after the other. */
export const subjectsOf = ({ asks }: Office): SubjectId[] => subjectIds.filter(id => asks[id] !== undefined);

/** How it stands with a subject of an office is kept under this name. */
export const sourceOf = (office: Pick<Office, "id">, subject: SubjectId): string =>
  subject === "inhabitants" ? office.id : `${office.id} ${subject}`;

/** A region of the office as the register writes its code. */
export const registerCode = ({ prefix, pad }: Office, code: string): string =>
  (code.startsWith(prefix) ? code.slice(prefix.length) : code).padStart(pad, "0");
