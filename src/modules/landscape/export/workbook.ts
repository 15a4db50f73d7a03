import type { Lang } from "../../../kernel/lang.ts";
import type { OutCell, OutSheet } from "../../../platform/files/index.ts";
import { hasValidity, validityIn } from "../contract/validity.ts";
import { because } from "../contract/validity-show.ts";
import { labelsOf } from "../register/labels.ts";
import { type Landscape, thingsOf } from "../register/landscape.ts";
import { askedOf, type Field, type Noun } from "../register/noun.ts";
import { nouns } from "../register/nouns.ts";
import type { Thing } from "../register/rules.ts";
import { choiceText, fieldText, lastDay, nounsText, nounText } from "../register/show.ts";
import { toldKeys } from "../register/told.ts";
import { texts } from "../texts/index.ts";

/** One noun as a sheet that can be filled in and read back, and at its end what is worked out of it today. */
export const sheetOf = (
  landscape: Landscape,
  noun: Noun,
  lang: Lang,
  things: readonly Thing[] = thingsOf(landscape, noun),
): OutSheet => {
  const sheet = askedSheet(landscape, noun, lang, things);
  if (!hasValidity(noun)) return sheet;
  const t = texts(lang);
  return {
    ...sheet,
    keys: [...sheet.keys, ...toldKeys],
    headers: [...sheet.headers, ...toldKeys.map(key => t(`import.column.${key}`))],
    rows: sheet.rows.map((row, i) => {
      const thing = things[i]!;
      const found = validityIn(landscape).get(thing.id)!;
      return [
        ...row,
        t(found.valid ? "flag.yes" : "flag.no"),
        because(landscape, thing, found, lang) || null,
      ];
    }),
  };
};

/** Id and version first, then each field that can be answered. */
const askedSheet = (landscape: Landscape, noun: Noun, lang: Lang, things: readonly Thing[]): OutSheet => {
  const fields = askedOf(noun);
  const choices: Record<string, readonly string[]> = {};
  for (const [name, field] of fields)
    if (field.choices) choices[name] = field.choices.map(value => answer(noun, name, value, lang));
  return {
    name: nounsText(noun, lang).slice(0, 31),
    keys: [...ownColumns, ...fields.map(([name]) => name)],
    headers: [
      ...ownColumns.map(key => texts(lang)(`import.column.${key}`)),
      ...fields.map(([name, field]) => `${fieldText(noun, name, lang)}${field.required ? "*" : ""}`),
    ],
    rows: things.map(thing => [
      thing.id,
      thing.version,
      "",
      ...fields.map(([name, field]) => cellOf(landscape, noun, name, field, thing, lang)),
    ]),
    choices,
  };
};

/** The columns of ours beside the fields. */
const ownColumns = ["id", "version", "delete"] as const;

/** One of a field's answers, in words and with its code, by which it is read in every language. */
const answer = (noun: Noun, name: string, value: string, lang: Lang): string =>
  `${choiceText(noun, name, value, lang)} (${value})`;

const cellOf = (
  landscape: Landscape,
  noun: Noun,
  name: string,
  field: Field,
  thing: Thing,
  lang: Lang,
): OutCell => {
  const value = thing.values[name] ?? null;
  if (value === null) return null;
  switch (field.kind) {
    case "number":
      return Number(value);
    case "money":
      return Number(value) / 100;
    case "day":
      return { date: lastDay(field, String(value)) };
    case "choice":
    case "tri":
      return answer(noun, name, String(value), lang);
    case "flag":
      return texts(lang)(value ? "flag.yes" : "flag.no");
    case "ids":
    case "names":
      return [value].flat().join("\n");
    case "one":
      return labelsOf(landscape, field.to!).of.get(String(value)) ?? "";
    case "responsibility":
      return landscape.holders.get(String(value))?.label ?? "";
    case "many":
      return [value]
        .flat()
        .map(id => labelsOf(landscape, field.to!).of.get(String(id)) ?? "")
        .join("\n");
    default:
      return String(value);
  }
};

/** The whole landscape; the export is the import format. */
export const workbookOf = (landscape: Landscape, lang: Lang): OutSheet[] =>
  nouns.map(noun => sheetOf(landscape, noun, lang));

/** The same sheets without rows, to be filled in. */
export const templateOf = (landscape: Landscape, lang: Lang): OutSheet[] =>
  nouns.map(noun => emptySheet(landscape, noun, lang));

/** One of them. */
export const emptySheet = (landscape: Landscape, noun: Noun, lang: Lang): OutSheet =>
  askedSheet(landscape, noun, lang, []);

/** One noun with one row that shows how each column is filled in; it can be sent as it is. */
export const exampleSheet = (landscape: Landscape, noun: Noun, lang: Lang): OutSheet => {
  const sheet = emptySheet(landscape, noun, lang);
  const row = sheet.keys.map((key): OutCell => {
    const field = noun.fields[key];
    return field ? exampleOf(landscape, noun, key, field, lang) : null;
  });
  return { ...sheet, rows: [row] };
};

const exampleOf = (landscape: Landscape, noun: Noun, name: string, field: Field, lang: Lang): OutCell => {
  if (name === noun.title && field.kind === "text") return nounText(noun, lang);
  if (!field.required && !field.counted) return null;
  switch (field.kind) {
    case "number":
      return field.min ?? 1;
    case "money":
      return 100_000;
    case "day":
      return { date: name.endsWith("To") ? "2029-12-31" : "2026-01-01" };
    case "quarter":
      return "2027Q3";
    case "choice":
    case "tri":
      return answer(noun, name, field.choices![0]!, lang);
    case "flag":
      return texts(lang)("flag.no");
    case "one":
    case "many":
      return [...labelsOf(landscape, field.to!).of.values()][0] ?? null;
    default:
      return name === "country" ? landscape.country : null;
  }
};

/** Things as JSON: values as stored, references by id and title. */
export const jsonOf = (
  landscape: Landscape,
  noun: Noun,
  things: readonly Thing[] = thingsOf(landscape, noun),
) =>
  things.map(thing => ({
    id: thing.id,
    version: thing.version,
    ...thing.values,
    ...(hasValidity(noun) ? { validity: validityIn(landscape).get(thing.id) } : {}),
    provenance: thing.facts,
  }));
