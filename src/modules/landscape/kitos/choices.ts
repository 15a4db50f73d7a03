import { addDays, type Day, dayIn, isDay } from "../../../kernel/period.ts";
import type { Unmapped } from "./record.ts";

/** What this municipality says a value of KITOS means here: a code, or `leftOut`; by `choiceKey`. */
export type OwnChoices = ReadonlyMap<string, string>;
export const leftOut = "-";
export const choiceKey = (field: string, value: string): string =>
  `${field}\u0000${value.trim().toLowerCase()}`;

/** Collects the choices no table knows, so that a person can see and map them. */
export class Choices {
  readonly #seen = new Map<string, Unmapped>();
  readonly #own: OwnChoices;

  constructor(own: OwnChoices = new Map()) {
    this.#own = own;
  }

  /** The code for a KITOS value: undefined when not sent or not known (listed), null when sent empty. */
  map<Code extends string>(
    field: string,
    value: string | null | undefined,
    table: Readonly<Record<string, Code | null>>,
  ): Code | null | undefined {
    if (value === undefined || value === null) return value;
    const own = this.own(field, value);
    // Only a code of the field itself can be chosen for it.
    if (own !== undefined) return own === leftOut ? undefined : (own as Code);
    const code = table[value.trim().toLowerCase()];
    if (code === undefined) this.miss(field, value);
    return code;
  }

  /** What the municipality itself says a value means; undefined when it has not said. */
  own(field: string, value: string): string | undefined {
    const code = this.#own.get(choiceKey(field, value));
    if (code !== undefined) this.#note(field, value, code);
    return code;
  }

  /** The value to be read in place of the one told, where the municipality has said so; "" where it is left out. */
  said(field: string, value: string): string {
    const own = this.own(field, value);
    return own === leftOut ? "" : (own ?? value);
  }

  miss(field: string, value: string): void {
    this.#note(field, value);
  }

  #note(field: string, value: string, code?: string): void {
    const key = choiceKey(field, value);
    const was = this.#seen.get(key);
    this.#seen.set(key, {
      field,
      value,
      count: (was?.count ?? 0) + 1,
      ...(code === undefined ? {} : { code }),
    });
  }

  get unmapped(): Unmapped[] {
    return [...this.#seen.values()];
  }
}

// Keys are lower case. Enumerations of the API in English, choice names as Danish municipalities write them.
export const lifeCycle = {
  undecided: "unknown",
  planned: "planned",
  pilot: "pilot",
  phasingin: "phasing-in",
  operational: "operational",
  phasingout: "phasing-out",
  notinuse: "not-in-use",
} as const;
export const hosting = {
  undecided: null,
  onpremise: "on-premise",
  external: "supplier",
  hybrid: "hybrid",
} as const;
/** KITOS has five families of yes and no; we have one tri-state with a reason. */
export const tri = {
  yes: "yes",
  no: "no",
  undecided: "undecided",
  irrelevant: "not-relevant",
  partially: "partly",
  dontknow: "unknown",
} as const;
export const accessibility = {
  yes: "meets",
  no: "fails",
  partially: "partly",
  undecided: "not-assessed",
} as const;
export const criticality = {
  lav: "low",
  low: "low",
  mellem: "medium",
  middel: "medium",
  medium: "medium",
  høj: "high",
  high: "high",
  kritisk: "critical",
  "meget høj": "critical",
  critical: "critical",
} as const;
export const archiveDuty = {
  undecided: null,
  unknown: null,
  norecommendation: null,
  b: "preserve-documents",
  k: "dispose",
  preservedatacandiscarddocuments: "preserve-data",
} as const;
export const segment = { endofmonth: "month", endofquarter: "quarter", endofcalendaryear: "year" } as const;
export const procurement = {
  "direkte tildeling": "direct-award",
  "direkte indkøb": "direct-award",
  miniudbud: "mini-competition",
  "mini-udbud": "mini-competition",
  "eu-udbud": "eu-open-tender",
  "eu udbud": "eu-open-tender",
  udbud: "eu-open-tender",
} as const;
export const auditStatus = {
  white: "not-audited",
  red: "rejected",
  yellow: "remarks",
  green: "approved",
} as const;
export const agreed = { yes: "yes", no: "no", irrelevant: "not-needed", undecided: null } as const;
export const oversight = {
  // KITOS writes BiYearly and means twice a year.
  biyearly: "half-yearly",
  yearly: "yearly",
  everyotheryear: "every-second-year",
  everythirdyear: "every-third-year",
  other: "other",
  undecided: null,
} as const;
export const frequency = {
  kontinuerligt: "continuous",
  løbende: "continuous",
  dagligt: "daily",
  daglig: "daily",
  ugentligt: "weekly",
  ugentlig: "weekly",
  månedligt: "monthly",
  månedlig: "monthly",
  kvartalsvis: "rarely",
  kvartal: "rarely",
  årligt: "rarely",
  årlig: "rarely",
} as const;
export const risk = { low: "low", medium: "medium", high: "high", undecided: null } as const;
export const roleKinds = {
  systemejer: "system-owner",
  kontraktejer: "contract-owner",
  kontraktansvarlig: "contract-owner",
  procesejer: "process-owner",
  databeskyttelsesrådgiver: "data-protection-officer",
  dpo: "data-protection-officer",
} as const;

/** The civil day of a KITOS time: UTC with Z is read in Denmark, where midnight may be 22:00 or 23:00 the day before. */
export const dayOfTime = (text: string | null | undefined): Day | null | undefined => {
  if (text === undefined || text === null) return text;
  const plain = text.slice(0, 10);
  if (!isDay(plain)) return undefined;
  return /(Z|[+-]\d{2}:\d{2})$/.test(text) && !Number.isNaN(Date.parse(text))
    ? dayIn(new Date(text), "Europe/Copenhagen")
    : plain;
};

/** KITOS names the last valid day; our periods end on the day after. */
export const endOfLastDay = (text: string | null | undefined): Day | null | undefined => {
  const last = dayOfTime(text);
  return last ? addDays(last, 1) : last;
};

let countries: Map<string, string> | null = null;
/** A country's two letters by its Danish or English name. */
export const countryCode = (name: string): string | undefined => {
  countries ??= new Map(
    ["en", "da"].flatMap(lang => {
      const names = new Intl.DisplayNames(lang, { type: "region", fallback: "none" });
      const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
      return letters.flatMap(a =>
        letters.flatMap(b => {
          const found = names.of(a + b);
          return found ? [[found.toLowerCase(), a + b] as const] : [];
        }),
      );
    }),
  );
  return /^[A-Z]{2}$/.test(name) ? name : countries.get(name.trim().toLowerCase());
};
