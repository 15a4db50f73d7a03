import type { Lang } from "../../../kernel/lang.ts";
import { langs } from "../../../kernel/lang.ts";
import { minorOf } from "../../../kernel/money.ts";
import { addDays } from "../../../kernel/period.ts";
import { isQuarter, quarterOf } from "../../../kernel/quarter.ts";
import { done, type Result, refused } from "../../../kernel/result.ts";
import { parseBoolean, parseDay, parseNumber } from "../../../platform/files/index.ts";
import { type Field, isLines, type Noun } from "./noun.ts";
import type { Value } from "./rules.ts";
import { choiceText } from "./show.ts";

/** Ids of the things a text may mean. */
export type Resolve = (noun: string, text: string) => readonly string[];

/** A value read from what a person typed or a file holds; `sure` is false where the language decided how to read it. */
export type Read = { value: Value; sure: boolean };

/** Reads the text of one field. An empty text is "not known". */
export const readField = (
  noun: Noun,
  name: string,
  typed: string,
  lang: Lang,
  resolve: Resolve,
): Result<Read> => {
  const field = noun.fields[name]!;
  const text = typed.trim();
  if (text === "")
    return sure(field.kind === "many" || isLines(field) ? [] : field.kind === "flag" ? false : null);
  switch (field.kind) {
    case "number":
    case "money":
      return readNumber(field, text, lang);
    case "day": {
      const day = parseDay(text);
      return day.ok ? sure(field.lastDay ? addDays(day.value, 1) : day.value) : day;
    }
    case "quarter":
      return readQuarter(text);
    case "choice":
    case "tri":
      return readChoice(noun, name, field, text);
    case "flag": {
      const flag = parseBoolean(text);
      return flag.ok ? sure(flag.value) : flag;
    }
    case "one":
    case "responsibility":
      return readOne(field, text, resolve);
    case "many":
      return readMany(field, text, resolve);
    case "ids":
    case "names":
      // An id may hold a semicolon: one a line, in files too.
      return sure(
        text
          .split("\n")
          .map(line => line.trim())
          .filter(Boolean),
      );
    default:
      return sure(text);
  }
};

const sure = (value: Value): Result<Read> => done({ value, sure: true });

/** No number, quarter or choice is longer; looking for one in a book would take the machine from everybody. */
const longest = 200;

const readNumber = (field: Field, text: string, lang: Lang): Result<Read> => {
  if (text.length > longest) return refused("value.not-a-number", { value: text.slice(0, 40) });
  const parsed = parseNumber(text.replace(/\s*(kr\.?|€|dkk|sek|nok|eur)\s*$/i, ""), lang);
  if (!parsed.ok) return parsed;
  const value = field.kind === "money" ? minorOf(parsed.value.value) : parsed.value.value;
  return done({ value, sure: !parsed.value.ambiguous });
};

/** 2027Q3, 2027 Q3, 3/2027, "3. kvt. 2027", "kv. 3 2027": a year and a number from one to four; a day lies in one. */
const readQuarter = (text: string): Result<Read> => {
  if (text.length > longest) return refused("not-a-quarter", { value: text.slice(0, 40) });
  const day = parseDay(/\D/.test(text) ? text : "");
  if (day.ok) return sure(quarterOf(day.value));
  const compact = text.toUpperCase().replace(/\s/g, "");
  if (isQuarter(compact)) return sure(compact);
  const year = /\b(\d{4})\b/.exec(text)?.[1];
  const number = /\b([1-4])\b/.exec(text.replace(/\d{4}/, " "))?.[1];
  return year && number ? sure(`${year}Q${number}`) : refused("not-a-quarter", { value: text.slice(0, 40) });
};

/** The code itself, or its words in any of the five languages; our own files write "words (code)". */
const readChoice = (noun: Noun, name: string, field: Field, text: string): Result<Read> => {
  const unknown = () =>
    refused("unknown-choice", { value: text.slice(0, 80), choices: field.choices!.join(", ") });
  if (text.length > longest) return unknown();
  const folded = text.toLowerCase();
  // Files we wrote before have the code first.
  const code = /\(([\w-]+)\)$/.exec(folded)?.[1] ?? folded.split(" – ")[0]!;
  // "No" says that there is none; a bare "yes" does not say which.
  if (field.choices!.includes("none")) {
    const said = parseBoolean(text);
    if (said.ok && !said.value) return sure("none");
  }
  // "Yes, sensitive" says which.
  const which = /^(?:ja|yes|kyllä)[^\p{L}\p{N}]+(.+?)\)?$/u.exec(folded)?.[1];
  const found = field.choices!.find(
    choice =>
      // Some codes are written in capitals: DKK, XS.
      choice.toLowerCase() === folded ||
      choice.toLowerCase() === code ||
      langs.some(lang => [folded, which].includes(choiceText(noun, name, choice, lang).toLowerCase())),
  );
  return found ? sure(found) : unknown();
};

const readOne = (field: Field, text: string, resolve: Resolve): Result<Read> => {
  const ids = resolve(field.to!, text);
  if (ids.length > 1) return refused("ambiguous-reference", { value: text.slice(0, 80), n: ids.length });
  return ids[0] ? sure(ids[0]) : refused("unknown-reference", { value: text.slice(0, 80) });
};

/** One a line; in a file also parted by semicolons. Names hold commas, so these part only where a part of it is known. */
const readMany = (field: Field, text: string, resolve: Resolve): Result<Read> => {
  const known = (name: string) => resolve(field.to!, name).length > 0;
  const split = (whole: string, sign: RegExp) =>
    whole
      .split(sign)
      .map(line => line.trim())
      .filter(Boolean);
  const parts = split(text, /[\n;]/).flatMap(part => {
    const names = known(part) ? [part] : split(part, /,/);
    return names.some(known) ? names : [part];
  });
  const read = parts.map(part => readOne(field, part, resolve));
  // All that are not known at once: who adds them adds them together.
  const unknown = parts.filter(part => !known(part));
  if (unknown.length > 0) return refused("unknown-reference", { value: unknown.join("; ").slice(0, 300) });
  const failed = read.find(one => !one.ok);
  if (failed && !failed.ok) return failed;
  return sure([...new Set(read.flatMap(one => (one.ok ? [String(one.value.value)] : [])))].sort());
};
