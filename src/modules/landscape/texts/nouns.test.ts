import { describe, expect, it } from "vitest";
import { langs } from "../../../kernel/lang.ts";
import { fieldsOf, isLines, type Noun, triStates, unknownReasons } from "../register/noun.ts";
import { nouns } from "../register/nouns.ts";
import { nounsDa } from "./nouns.da.ts";
import { nounsEn } from "./nouns.en.ts";
import { nounsFi } from "./nouns.fi.ts";
import { nounsNb } from "./nouns.nb.ts";
import { nounsSv } from "./nouns.sv.ts";

const texts: Record<(typeof langs)[number], Readonly<Record<string, unknown>>> = {
  en: nounsEn,
  da: nounsDa,
  sv: nounsSv,
  fi: nounsFi,
  nb: nounsNb,
};

const neededBy = (noun: Noun): string[] => [
  ...["noun", "nouns", "lead", "new", "empty"].map(part => `${part}.${noun.name}`),
  ...fieldsOf(noun).flatMap(([name, field]) => [
    `field.${isLines(field) ? "common" : noun.name}.${name}`,
    ...(field.counted || field.required ? [`why.${noun.name}.${name}`] : []),
    ...(field.kind === "choice" ? (field.choices ?? []) : []).map(
      value => `choice.${noun.name}.${name}.${value}`,
    ),
  ]),
];

const needed = [
  ...nouns.flatMap(neededBy),
  ...triStates.map(state => `tri.${state}`),
  "flag.yes",
  "flag.no",
  ...unknownReasons.map(reason => `unknown.${reason}`),
];

describe.each(langs)("the declared nouns in %s", lang => {
  const source = texts[lang];

  it("have a label for every field and choice, and a reason for every field that is asked for", () => {
    const blank = needed.filter(key => typeof source[key] !== "string" || String(source[key]).trim() === "");
    expect(blank).toEqual([]);
  });

  it("have no text left over from a field that is gone", () => {
    const explained = nouns.flatMap(noun =>
      fieldsOf(noun).map(([name, field]) => `why.${isLines(field) ? "common" : noun.name}.${name}`),
    );
    const known = new Set([...needed, ...explained]);
    expect(Object.keys(source).filter(key => !known.has(key))).toEqual([]);
  });

  it("name no two fields, and no two choices of a field, alike", () => {
    const alike = nouns.flatMap(noun => [
      ...doubles(fieldsOf(noun).map(([name]) => source[`field.${noun.name}.${name}`])),
      ...fieldsOf(noun).flatMap(([name, field]) =>
        field.kind === "choice"
          ? doubles((field.choices ?? []).map(value => source[`choice.${noun.name}.${name}.${value}`]))
          : [],
      ),
    ]);
    expect(alike).toEqual([]);
  });

  it("give every noun a heading of its own", () => {
    expect(doubles(nouns.map(noun => source[`nouns.${noun.name}`]))).toEqual([]);
  });
});

// What all nouns have in common stands under another key, once.
const doubles = (values: readonly unknown[]): unknown[] =>
  values.filter((value, place) => value !== undefined && values.indexOf(value) !== place);
