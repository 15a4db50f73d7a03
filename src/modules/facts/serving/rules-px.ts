import { type Cut, combined } from "./rules-cut.ts";
import { type Contact, type Said, said, type Table, type Variable } from "./rules-table.ts";

/** A line of a .px file is at most 256 characters; lists are broken between their values. */
const width = 250;

const units = { Annual: "A1", HalfYear: "H1", Quarterly: "Q1", Monthly: "M1", Weekly: "W1", Other: "A1" };

/** A part of a table in the format .px, axis version 2010: every language, notes, and the numbers. */
export const pxOf = (cut: Cut, titleIn: (lang: string) => string): string => {
  const { table } = cut;
  const [main = "en", ...others] = table.languages;
  const lines = [
    line("CHARSET", text("ANSI")),
    line("AXIS-VERSION", text("2010")),
    line("CODEPAGE", text(table.codepage)),
    line("LANGUAGE", text(main)),
    line("LANGUAGES", list(table.languages)),
    line("CREATION-DATE", text(table.created)),
    line("DECIMALS", String(table.decimals)),
    line("SHOWDECIMALS", String(table.decimals)),
    line("MATRIX", text(table.id)),
    line("AGGREGALLOWED", yes(table.aggregation)),
    line("COPYRIGHT", yes(table.copyright)),
    line("SUBJECT-CODE", text(table.subject.code)),
    ...inLanguage(cut, main, null, titleIn),
    ...others.flatMap(lang => inLanguage(cut, lang, lang, titleIn)),
    ...marks(cut),
  ];
  return `${lines.join("\n")}\nDATA=\n${numbers(cut)};`;
};

const yes = (flag: boolean): string => (flag ? "YES" : "NO");
/** The format knows no way to write a quotation mark inside a text. */
const text = (words: string): string => `"${words.replaceAll('"', "'").replace(/\r?\n/g, "#")}"`;

const list = (words: readonly string[]): string => {
  let length = 0;
  return words.map(text).reduce((so, word) => {
    length += word.length + 1;
    if (so === "" || length < width) return so === "" ? word : `${so},${word}`;
    length = word.length;
    return `${so},\n${word}`;
  }, "");
};

const line = (key: string, value: string, ...of: string[]): string =>
  `${key}${of.length > 0 ? `(${of.map(text).join(",")})` : ""}=${value};`;

/** All that is said in one language; `mark` stands behind the keywords of every language but the main one. */
const inLanguage = (
  { table, variables, stub, heading }: Cut,
  lang: string,
  mark: string | null,
  titleIn: (lang: string) => string,
): string[] => {
  const say = (words: Said | undefined) => said(words, table, lang);
  const key = (name: string) => (mark ? `${name}[${mark}]` : name);
  const one = (name: string, value: string, ...of: string[]) => line(key(name), value, ...of);
  const maybe = (name: string, words: string | undefined, ...of: string[]) =>
    words ? [one(name, text(words), ...of)] : [];
  const only = (lines: string[]) => (mark ? [] : lines);
  const name = (variable: Variable) => say(variable.label);
  const names = (some: readonly Variable[]) => list(some.map(name));
  const each = (of: (variable: Variable, label: string) => string[]) =>
    variables.flatMap(variable => of(variable, name(variable)));
  const contents = variables.find(({ kind }) => kind === "contents");
  return [
    one("SUBJECT-AREA", text(say(table.subject.area))),
    one("TITLE", text(titleIn(lang))),
    one("CONTENTS", text(say(table.contents))),
    ...(stub.length > 0 ? [one("STUB", names(stub))] : []),
    ...(heading.length > 0 ? [one("HEADING", names(heading))] : []),
    ...(contents ? [one("CONTVARIABLE", text(name(contents)))] : []),
    ...each((variable, label) => [
      one("VARIABLECODE", text(variable.code), label),
      one("VALUES", list(variable.values.map(value => say(value.label))), label),
      ...(variable.kind === "time"
        ? [one("TIMEVAL", `TLIST(${units[table.timeUnit]}),${list(codesOf(variable))}`, label)]
        : []),
    ]),
    ...each((variable, label) =>
      mark && variable.kind === "time" ? [] : [one("CODES", list(codesOf(variable)), label)],
    ),
    ...each(({ show }, label) => (show === "code" ? [one("PRESTEXT", "0", label)] : [])),
    ...each((variable, label) => maybe("DOMAIN", variable.domain?.[lang], label)),
    ...each((variable, label) => maybe("MAP", variable.map?.[lang], label)),
    ...each(({ elimination, values }, label) => {
      if (!elimination) return [];
      const value = values.find(({ code }) => code === elimination.code);
      return [one("ELIMINATION", value ? text(say(value.label)) : "YES", label)];
    }),
    ...(contents ? figureLines(contents, table, lang, one) : []),
    ...maybe("DATABASE", table.database && say(table.database)),
    one("SOURCE", text(say(table.source))),
    ...only(maybe("INFOFILE", table.infofile)),
    ...maybe("NOTE", table.notes[lang]?.join("##")),
    ...each(({ notes }, label) => maybe("NOTE", notes?.[lang]?.join("##"), label)),
    ...each(({ values }, label) =>
      values.flatMap(value => maybe("VALUENOTE", value.notes?.[lang]?.join("##"), label, say(value.label))),
    ),
    ...only(table.symbols.map(([symbol, sign]) => line(symbol, text(sign)))),
    one("DATANOTESUM", text("*")),
    ...only([line("TABLEID", text(table.id))]),
    ...each(({ kind }, label) =>
      kind === "contents"
        ? []
        : [one("VARIABLE-TYPE", text(kind === "time" ? "T" : kind === "geo" ? "G" : "V"), label)],
    ),
  ];
};

const codesOf = ({ values }: Variable): string[] => values.map(({ code }) => code);

const figureLines = (
  { values }: Variable,
  table: Table,
  lang: string,
  one: (name: string, value: string, ...of: string[]) => string,
): string[] => {
  const unit = values[0]?.figure && said(values[0].figure.unit, table, lang);
  return [
    ...(unit === undefined ? [] : [one("UNITS", text(unit))]),
    ...values.flatMap(({ label, figure }) => {
      if (!figure) return [];
      const of = said(label, table, lang);
      const contacts = figure.contacts[lang] ?? [];
      return [
        ...(figure.basePeriod?.[lang] ? [one("BASEPERIOD", text(figure.basePeriod[lang]), of)] : []),
        one("LAST-UPDATED", text(clockOf(figure.updated, table.zone)), of),
        ...(figure.price === "NotApplicable" ? [] : [one("CFPRICES", text(figure.price.slice(0, 1)), of)]),
        ...(figure.measuring === "Other" ? [] : [one("STOCKFA", text(figure.measuring.slice(0, 1)), of)]),
        one("DAYADJ", yes(figure.adjustment.startsWith("Work")), of),
        one("SEASADJ", yes(/Ses/.test(figure.adjustment)), of),
        one("UNITS", text(said(figure.unit, table, lang)), of),
        ...(contacts.length > 0 ? [one("CONTACT", text(contactText(contacts)), of)] : []),
      ];
    }),
  ];
};

/** A contact whose parts are known ends with its mail, known or not, and a double mark. */
const contactText = (contacts: readonly Contact[]): string =>
  contacts.some(({ parts }) => parts)
    ? contacts.map(({ raw, parts }) => `${raw}${parts?.mail ? "" : "#"}##`).join("")
    : contacts.map(({ raw }) => raw).join("##");

/** An instant on the clock of the table: `20230525 15:42`. */
const clockOf = (instant: string, timeZone: string): string => {
  const told = new Intl.DateTimeFormat("sv-SE", { dateStyle: "short", timeStyle: "short", timeZone });
  return told.format(new Date(instant)).replaceAll("-", "");
};

/** The marks of numbers ("at least"), each of its cell, by codes in the order of side and head. */
const marks = ({ cells, stub, heading }: Cut): string[] => {
  const places = combined([...stub, ...heading]);
  return cells.flatMap(({ value, status }, at) =>
    value !== null && status
      ? [line("DATANOTECELL", text(status), ...places[at]!.map(({ code }) => code))]
      : [],
  );
};

/** A line for each value at the side; what is missing is a sign in quotation marks. */
const numbers = ({ heading, cells, table }: Cut): string => {
  const columns = heading.reduce((product, { values }) => product * values.length, 1);
  const signs = new Map(table.symbols.map(([, sign, status = sign]) => [status, sign]));
  const told = cells.map(({ value, status = "" }) =>
    value === null ? text(signs.get(status) ?? "..") : String(value),
  );
  const rows: string[] = [];
  for (let at = 0; at < told.length; at += columns) rows.push(`${told.slice(at, at + columns).join(" ")} \n`);
  return rows.join("");
};
