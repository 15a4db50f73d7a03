import { type Lang, langs } from "../../../kernel/lang.ts";
import { refused } from "../../../kernel/result.ts";
import {
  type Cell,
  cellNumber,
  cellRefusal,
  columnLetters,
  type SourceTable,
} from "../../../platform/files/index.ts";
import { type Fault, faultList } from "../../../platform/intake/index.ts";
import { oneAddress } from "../../../platform/mail/index.server.ts";
import { headingKey, nameKey } from "../../../platform/search/index.ts";
import { texts as questionnaireTexts } from "../questionnaire/texts/index.ts";
import { roleCalled } from "../questionnaire/texts/roles.ts";
import { municipalityAt, placeCalled, placesNamed } from "./places.server.ts";
import { placeColumn } from "./read-places.ts";
import { type Listed, most } from "./rules-frame.ts";
import { texts } from "./texts/index.ts";

/** The columns of a frame, in the order of the empty file that can be taken. */
export const frameColumns = [
  "municipality",
  "role",
  "name",
  "email",
  "address",
  "language",
  "number",
] as const;
type Column = (typeof frameColumns)[number];

/** What is asked of whom: the asker's own place, in whose country a bare name is looked for first, the roles and languages there are. */
export type FrameAsk = {
  lang: Lang;
  home: string;
  roles: readonly string[];
  languages: readonly Lang[];
  onRecord: boolean;
};

/** What a file says: people by name, and how many there are where they are not named. */
export type FrameRead = {
  people: Listed[];
  said: { place: string; role: string; population: number }[];
};

const longest = { name: 200, address: 1000 } as const;

/** Reads a frame out of tables. Every row that cannot be taken is a fault with its place; taken is all or nothing. */
export const readFrame = (
  tables: readonly SourceTable[],
  ask: FrameAsk,
): { read: FrameRead; faults: readonly Fault[]; count: number } => {
  const faults = faultList();
  const read: FrameRead = { people: [], said: [] };
  const kept = { faults, seen: new Map<string, number>() };
  for (const table of tables.filter(({ hidden }) => !hidden)) {
    const columns = columnsOf(table);
    const lack = lacking(table, columns, ask);
    if (lack) faults.add({ sheet: table.sheet, row: 0, column: "", value: "", refusal: { code: lack } });
    else
      for (const { number, cells } of table.rows)
        readRow(rowOf(table.sheet, number, columns, cells, kept), ask, read);
  }
  return { read, faults: faults.list, count: faults.count() };
};

const columnsOf = (table: SourceTable) =>
  table.columns.map((key, i) => columnOf(key) ?? columnOf(table.headers?.[i] ?? ""));

/** Whether a table says of itself who or how many there are, and does not merely list municipalities. */
export const isOfPeople = (table: SourceTable): boolean =>
  columnsOf(table).some(column => column === "role" || column === "number" || column === "email");

/** What a sheet must have and lacks. */
const lacking = (
  table: SourceTable,
  columns: readonly (Column | undefined)[],
  { roles, home }: FrameAsk,
): string | undefined => {
  const namesPeople = columns.includes("municipality") && columns.includes("name");
  if (!namesPeople && !isOfPeople(table) && placeColumn(table, home) !== undefined)
    return "frame.only-places";
  if (!columns.includes("municipality")) return "frame.no-municipality";
  if (!columns.includes("role") && roles.length > 1) return "frame.no-role-column";
  return columns.includes("name") || columns.includes("number") ? undefined : "frame.nobody";
};

/** One row while it is read: its cells by column, and what is wrong in them. */
const rowOf = (
  sheet: string,
  number: number,
  columns: readonly (Column | undefined)[],
  cells: readonly Cell[],
  { faults, seen }: { faults: ReturnType<typeof faultList>; seen: Map<string, number> },
) => {
  let sound = true;
  const cell = (column: Column): Cell | undefined => cells[columns.indexOf(column)];
  const text = (column: Column): string => cell(column)?.text.trim() ?? "";
  const wrong = (column: Column, code: string, values: Record<string, string | number> = {}): void => {
    sound = false;
    const i = columns.indexOf(column);
    const letters = i < 0 ? "" : columnLetters(i);
    faults.add({ sheet, row: number, column: letters, value: text(column), refusal: { code, values } });
  };
  /** The same may stand in one row only. */
  const once = (column: Column, key: string): void => {
    const first = seen.get(key);
    if (first !== undefined) wrong(column, "frame.twice", { row: String(first) });
    else seen.set(key, number);
  };
  return { cell, text, wrong, once, isSound: () => sound };
};
type Row = ReturnType<typeof rowOf>;

const readRow = (row: Row, ask: FrameAsk, read: FrameRead): void => {
  for (const column of frameColumns) {
    const cell = row.cell(column);
    const refusal = cell && cellRefusal(cell);
    if (refusal) row.wrong(column, refusal.code, refusal.values);
  }
  const at = { place: placeIn(row, ask), role: roleIn(row, ask) };
  if (row.text("name") === "") readNumber(row, at, ask, read);
  else readPerson(row, at, ask, read);
};

const placeIn = (row: Row, { home }: FrameAsk): string => {
  const name = row.text("municipality");
  const [place = "", another] = name === "" ? [] : placesNamed(name, home);
  if (name === "") row.wrong("municipality", "field.required");
  else if (place === "") row.wrong("municipality", "frame.no-place", { name });
  else if (another !== undefined) {
    const places = placesNamed(name, home).slice(0, 5).map(toldPlace).join(", ");
    row.wrong("municipality", "frame.which-place", { name, places });
  }
  return place;
};

const roleIn = (row: Row, { roles, lang }: FrameAsk): string => {
  const text = row.text("role");
  const role = roleOf(text, roles);
  if (role !== undefined) return role;
  if (text === "") row.wrong("role", "field.required");
  else row.wrong("role", "frame.no-role", { roles: roles.map(one => roleCalled(one, lang)).join(", ") });
  return "";
};

type At = { place: string; role: string };

/** How many there are where they are not named. */
const readNumber = (row: Row, at: At, ask: FrameAsk, read: FrameRead): void => {
  const cell = row.cell("number");
  if (!cell || row.text("number") === "") {
    row.wrong("name", "frame.nobody-here");
    return;
  }
  const parsed = cellNumber(cell, ask.lang);
  const population = parsed.ok ? parsed.value.value : 0;
  if (!Number.isInteger(population) || population < 1 || population > most.population) {
    row.wrong("number", "frame.number", { most: most.population });
    return;
  }
  row.once("number", `said ${at.place} ${at.role}`);
  if (ask.onRecord && population !== 1) row.wrong("number", "frame.one-office");
  if (row.isSound()) read.said.push({ ...at, population });
};

const readPerson = (row: Row, at: At, ask: FrameAsk, read: FrameRead): void => {
  const [name, email, address] = [row.text("name"), row.text("email"), row.text("address")];
  if (row.text("number") !== "") row.wrong("number", "frame.name-and-number");
  if (name.length > longest.name) row.wrong("name", "field.too-long", { most: longest.name });
  if (address.length > longest.address) row.wrong("address", "field.too-long", { most: longest.address });
  if (email !== "" && !oneAddress(email)) row.wrong("email", "frame.email");
  const said = row.text("language");
  const lang = said === "" ? langOf(at.place, ask.languages) : langNamed(said);
  if (lang === undefined || !ask.languages.includes(lang)) {
    row.wrong("language", "frame.language");
    return;
  }
  if (email !== "") row.once("email", `mail ${email.toLowerCase()}`);
  else row.once("name", `name ${at.place} ${at.role} ${nameKey(name)} ${nameKey(address)}`);
  if (ask.onRecord) row.once("municipality", `office ${at.place}`);
  if (read.people.length >= most.invited) row.wrong("name", "frame.too-many", { most: most.invited });
  if (row.isSound()) read.people.push({ ...at, name, email: email || null, address: address || null, lang });
};

const toldPlace = (place: string): string => `${placeCalled(place)} (${place})`;

/** A heading in any of the five languages, or the key of our own file. */
const columnOf = (heading: string): Column | undefined =>
  frameColumns.find(
    column =>
      headingKey(heading) === column ||
      langs.some(lang =>
        [texts(lang)(`column.${column}`), ...texts(lang)(`column.${column}.also`).split(",")]
          .map(headingKey)
          .includes(headingKey(heading)),
      ),
  );

/** A role by its id or by what it is called in any language; the only one there is need not be said. */
const roleOf = (text: string, roles: readonly string[]): string | undefined =>
  text === "" && roles.length === 1
    ? roles[0]
    : roles.find(role =>
        [role, ...langs.map(lang => roleCalled(role, lang))].map(nameKey).includes(nameKey(text)),
      );

const langNamed = (text: string): Lang | undefined => {
  const asked = nameKey(text);
  if (asked === "no") return "nb";
  return langs.find(
    lang => lang === asked || langs.some(by => nameKey(questionnaireTexts(by)(`language.${lang}`)) === asked),
  );
};

const spoken: Readonly<Record<string, Lang>> = { DK: "da", SE: "sv", FI: "fi", NO: "nb" };

/** The language somebody of a place is asked in unless another is said: its own where that is asked in. */
export const langOf = (place: string, languages: readonly Lang[]): Lang => {
  const own = [...(municipalityAt(place)?.languages ?? []), spoken[place.slice(0, 2)]];
  return (
    languages.find(lang => lang === own.find(one => languages.some(asked => asked === one))) ?? languages[0]!
  );
};

/** What a file is refused for as a whole: how much is wrong in it. */
export const faulty = (count: number) => refused("frame.faults", { n: count });
