import type { Lang } from "../../../kernel/lang.ts";
import { wordingsOf } from "../../../platform/i18n/index.ts";
import raw from "./data/starter.json?raw";
import wordings from "./data/starter.texts.json?raw";
import { duties } from "./noun.ts";

/** A known common initiative, as the shipped list has it. */
export type StarterItem = {
  id: string;
  country: string;
  name: string;
  publisher: string;
  status: string;
  description: string;
  /** What is to be followed or verified. */
  note?: string;
  /** Where we have it from; "general knowledge" is to be verified before it is shown as a fact. */
  source: string;
  legalSource?: string | null;
  legalSourceVerified?: boolean;
  deadlines?: readonly { date: string; for: string }[];
  /** Named only where the municipality is not the one responsible. */
  responsibleBody?: string;
};

type Shipped = {
  edition: string;
  sources: readonly { publisher: string; country: string; rhythm: string }[];
  initiatives: readonly StarterItem[];
};

// The file is ours, and its test holds its shape.
const shipped = JSON.parse(raw) as Shipped;

/** The day our list was made: the date of the first list of each of its sources. */
export const starterEdition = shipped.edition;

/** European law binds by itself where the Union reaches; in Norway only once the EEA has taken it in. */
const unionCountries: ReadonlySet<string> = new Set(["DK", "SE", "FI"]);

/** What a municipality of a country may take: its own country's, and the Union's where it is bound by them. */
export const starterItems = (country: string): StarterItem[] =>
  shipped.initiatives.filter(
    item =>
      !item.responsibleBody &&
      (item.country === country || (item.country === "EU" && unionCountries.has(country))),
  );

const say = wordingsOf(wordings);

/** An item as it is told in a language; what it is by law or by its publisher stays as it is. */
export const itemIn = (item: StarterItem, lang: Lang) => ({
  name: say(item.name, lang),
  publisher: say(item.publisher, lang),
  description: [item.description, ...(item.note ? [item.note] : [])].map(text => say(text, lang)).join("; "),
  legalSource: item.legalSource ? say(item.legalSource, lang) : null,
  source: say(item.source, lang),
});

export const rhythmOf = (publisher: string, lang: Lang): string | null => {
  const rhythm = shipped.sources.find(source => source.publisher === publisher)?.rhythm;
  return rhythm ? say(rhythm, lang) : null;
};

export type Taken = {
  status: (typeof duties)[number];
  deadline: string | null;
  /** What a duty lacks; without its law and its day it can only be taken as agreed. */
  lacks: "no-law" | "no-deadline" | null;
  unverified: boolean;
};

/** How an item is taken. A duty that has several days is due on the first of them. */
export const takenAs = (item: StarterItem): Taken => {
  const status = duties.find(one => one === item.status) ?? "recommended";
  const deadline = [...(item.deadlines ?? [])].map(({ date }) => date).sort()[0] ?? null;
  const lacks =
    status !== "mandatory" ? null : !item.legalSource ? "no-law" : !deadline ? "no-deadline" : null;
  // We do not know the agreement, or its day, of everything its publisher calls agreed.
  const vague = status === "agreed" && !(item.legalSource && deadline);
  return {
    status: lacks ? "agreed" : vague ? "recommended" : status,
    deadline,
    lacks,
    unverified:
      /general knowledge/i.test(item.source) ||
      (Boolean(item.legalSource) && item.legalSourceVerified !== true),
  };
};
