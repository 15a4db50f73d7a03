import { type Lang, langs } from "../../../kernel/lang.ts";

type Words = Readonly<Record<Lang, string>>;
const of = (en: string, da: string, sv: string, nb: string, fi: string): Words => ({ en, da, sv, nb, fi });

/** The sheets of the workbook, in the order they are written. */
export const sheetWords = {
  settings: of("Settings", "Opsætning", "Inställningar", "Innstillinger", "Asetukset"),
  roles: of("Roles", "Roller", "Roller", "Roller", "Roolit"),
  budgets: of("Budgets", "Budgetter", "Budgetar", "Budsjetter", "Talousarviot"),
  units: of("Units", "Enheder", "Enheter", "Enheter", "Yksiköt"),
  purposes: of("Purposes", "Formål", "Syften", "Formål", "Tarkoitukset"),
  initiatives: of("Initiatives", "Initiativer", "Initiativ", "Tiltak", "Hankkeet"),
  effort: of("Effort", "Arbejdsindsats", "Arbetsinsats", "Arbeidsinnsats", "Työpanos"),
  costs: of("Costs", "Udgifter", "Kostnader", "Kostnader", "Kustannukset"),
  changeLoad: of(
    "Change load",
    "Forandringsbelastning",
    "Förändringsbelastning",
    "Endringsbelastning",
    "Muutoskuormitus",
  ),
  benefits: of("Benefits", "Gevinster", "Nyttor", "Gevinster", "Hyödyt"),
  links: of("Links", "Bindinger", "Kopplingar", "Koblinger", "Kytkennät"),
} as const;
export type SheetKey = keyof typeof sheetWords;

/** What only a plan's own sheets say; they are written, and never read. */
const planWords = {
  plan: of("Plan", "Plan", "Plan", "Plan", "Suunnitelma"),
  people: of(
    "Plan - people",
    "Plan - mennesker",
    "Plan - människor",
    "Plan - mennesker",
    "Suunnitelma - ihmiset",
  ),
  change: of(
    "Plan - change",
    "Plan - forandring",
    "Plan - förändring",
    "Plan - endring",
    "Suunnitelma - muutos",
  ),
  money: of("Plan - money", "Plan - penge", "Plan - pengar", "Plan - penger", "Suunnitelma - raha"),
  begins: of("Begins", "Begynder", "Börjar", "Begynner", "Alkaa"),
  ends: of(
    "Done by end of",
    "Færdig med udgangen af",
    "Klart vid utgången av",
    "Ferdig ved utgangen av",
    "Valmis jakson lopussa",
  ),
  "not-in": of(
    "not in the plan",
    "ikke med i planen",
    "inte med i planen",
    "ikke med i planen",
    "ei mukana suunnitelmassa",
  ),
  register: of("In the register", "I registret", "I registret", "I registeret", "Rekisterissä"),
  deadline: of("Deadline", "Frist", "Tidsfrist", "Frist", "Määräaika"),
  running: of("Running", "I gang", "Pågår", "Pågår", "Käynnissä"),
  kept: of(
    "already running: kept",
    "er allerede i gang: fastholdt",
    "pågår redan: ligger fast",
    "pågår allerede: ligger fast",
    "jo käynnissä: pidetään",
  ),
  because: of(
    "Why it must be in",
    "Hvorfor det skal med",
    "Varför det måste med",
    "Hvorfor det må med",
    "Miksi sen on oltava mukana",
  ),
  what: of("What", "Hvad", "Vad", "Hva", "Mikä"),
  used: of("Used", "Brugt", "Använt", "Brukt", "Käytetty"),
  of: of("There is", "Der er", "Det finns", "Det er", "Käytettävissä"),
} as const;
export type PlanWord = keyof typeof planWords;
export const planWord = (word: PlanWord, lang: Lang): string => planWords[word][lang];

const columns = {
  key: of("Key", "Nøgle", "Nyckel", "Nøkkel", "Avain"),
  value: of("Value", "Værdi", "Värde", "Verdi", "Arvo"),
  id: of("Id", "Id", "Id", "Id", "Tunnus"),
  name: of("Name", "Navn", "Namn", "Navn", "Nimi"),
  mandatory: of("Mandatory", "Obligatorisk", "Obligatorisk", "Obligatorisk", "Pakollinen"),
  earliest: of("Earliest start", "Tidligste start", "Tidigaste start", "Tidligste start", "Aikaisin aloitus"),
  finishBy: of(
    "Finished by end of",
    "Færdig senest med udgangen af",
    "Klar senast vid utgången av",
    "Ferdig senest ved utgangen av",
    "Valmis viimeistään, jakson loppu",
  ),
  duration: of("Duration", "Varighed", "Varaktighet", "Varighet", "Kesto"),
  source: of("Source", "Kilde", "Källa", "Kilde", "Lähde"),
  legalBasis: of("Legal basis", "Hjemmel", "Lagstöd", "Hjemmel", "Oikeusperusta"),
  year: of("Year", "År", "År", "År", "Vuosi"),
  amount: of(
    "Amount (thousands)",
    "Beløb (tusinde)",
    "Belopp (tusental)",
    "Beløp (tusen)",
    "Määrä (tuhatta)",
  ),
  changeLimit: of("Change limit", "Belastningsgrænse", "Belastningsgräns", "Belastningsgrense", "Kuormaraja"),
  points: of("Points", "Point", "Poäng", "Poeng", "Pisteet"),
  weight: of("Weight", "Vægt", "Vikt", "Vekt", "Paino"),
  pointsPerPeriod: of(
    "Points per period",
    "Point pr. periode",
    "Poäng per period",
    "Poeng per periode",
    "Pisteet jaksossa",
  ),
  initiative: of("Initiative", "Initiativ", "Initiativ", "Tiltak", "Hanke"),
  role: of("Role", "Rolle", "Roll", "Rolle", "Rooli"),
  unit: of("Unit", "Enhed", "Enhet", "Enhet", "Yksikkö"),
  purpose: of("Purpose", "Formål", "Syfte", "Formål", "Tarkoitus"),
  kind: of("Kind", "Type", "Typ", "Type", "Laji"),
  other: of("Other", "Anden", "Annan", "Annen", "Toinen"),
} as const;
export type Column = keyof typeof columns;

const kinds = {
  after: of("after", "efter", "efter", "etter", "jälkeen"),
  excludes: of("excludes", "udelukker", "utesluter", "utelukker", "sulkee pois"),
} as const;

const yesNo = {
  yes: of("yes", "ja", "ja", "ja", "kyllä"),
  no: of("no", "nej", "nej", "nei", "ei"),
} as const;

/** The columns each sheet has by name; roles and units have one for each period besides, effort and costs 1, 2, 3 … */
export const columnsOf = {
  settings: ["key", "value"],
  roles: ["id", "name"],
  budgets: ["year", "amount"],
  units: ["id", "name", "changeLimit"],
  purposes: ["id", "name", "weight"],
  initiatives: ["id", "name", "mandatory", "earliest", "finishBy", "duration", "source", "legalBasis"],
  effort: ["initiative", "role"],
  costs: ["initiative"],
  changeLoad: ["initiative", "unit", "points"],
  benefits: ["initiative", "purpose", "pointsPerPeriod"],
  links: ["initiative", "kind", "other"],
} as const satisfies Record<SheetKey, readonly Column[]>;

/** A workbook without them says the same: they hold only words, or have another way of being said. */
export const maySpare: readonly Column[] = ["source", "legalBasis", "changeLimit"];

export const sheetName = (sheet: SheetKey, lang: Lang): string => sheetWords[sheet][lang];
export const columnName = (column: Column, lang: Lang): string => columns[column][lang];
export const kindName = (kind: keyof typeof kinds, lang: Lang): string => kinds[kind][lang];
export const yesName = (yes: boolean, lang: Lang): string => yesNo[yes ? "yes" : "no"][lang];

/** Whether a heading is our own remark on an initiative, which is written for people and never read. */
export const isRemark = (header: string): boolean =>
  langs.some(lang => plain(planWords.because[lang]) === plain(header));

/** Case, surrounding and doubled blanks make no difference. */
export const plain = (text: string): string =>
  text.normalize("NFC").trim().replace(/\s+/g, " ").toLocaleLowerCase("en");

const keyOf = <K extends string>(words: Readonly<Record<K, Words>>, keys: readonly K[]) => {
  const known = new Map(keys.flatMap(key => langs.map(lang => [plain(words[key][lang]), key] as const)));
  return (text: string): K | undefined => known.get(plain(text));
};

// The keys of a literal are its own.
const sheetKeys = Object.keys(sheetWords) as SheetKey[];
export const sheetOf = keyOf(sheetWords, sheetKeys);
export const kindOf = keyOf(kinds, ["after", "excludes"]);

const finders = new Map(sheetKeys.map(sheet => [sheet, keyOf<Column>(columns, columnsOf[sheet])]));
/** The column a header stands for on a sheet; undefined when it is none of ours. */
export const columnOf = (sheet: SheetKey, header: string): Column | undefined => finders.get(sheet)?.(header);
