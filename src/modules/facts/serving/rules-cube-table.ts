import type { Names } from "../../../kernel/lang.ts";
import type { Dimension, Facts } from "../chart/rules-facts.ts";
import { codelistName } from "./rules-codelist.ts";
import { wholeOf } from "./rules-cut.ts";
import { type Codelist, type Said, said, type Table, type Variable } from "./rules-table.ts";
import { type TitleWords, titleOf } from "./rules-title.ts";

/** What is known of a release besides its cube, and the words of a table in all languages. */
export type TableOf = {
  id: string;
  source: Names;
  /** ISO instant of the opening. */
  openedAt: string;
  zone: string;
  words: {
    dimension: (code: string) => Names;
    subject: Names;
    title: (lang: string) => TitleWords;
    codelist: (kind: GroupKind) => Names;
    /** That an example publishes it. */
    invented: (source: Names) => Names;
    /** What the marks of missing and marked numbers mean. */
    notes: Readonly<Record<string, readonly string[]>>;
    /** Of whom shares are, where some answers stand beside a scale. */
    beside: Names;
  };
};

const groupKinds = ["role", "place", "size"] as const;
export type GroupKind = (typeof groupKinds)[number];

/** Everything, taken where nobody chooses: the question as a whole, all who answered. */
const all = "_all";

/** The cube of a release as a table of API v2. What is measured is the variable of contents. */
export const tableOf = (facts: Facts, { id, source, openedAt, zone, words }: TableOf): Table => {
  const updated = openedAt.replace(/\.\d+Z$/, "Z");
  const table: Table = {
    id,
    languages: facts.languages,
    contents: facts.title,
    title: facts.title,
    source,
    updated,
    zone,
    created: `${updated.slice(0, 10).replaceAll("-", "")} ${updated.slice(11, 16)}`,
    decimals: Math.max(...facts.dimensions.flatMap(one => one.codes.map(code => one.unitOf(code).decimals))),
    variables: facts.dimensions.map(one => variableOf(one, facts, updated, { id, words })),
    stub: facts.dimensions.filter(({ code }) => !isHead(code, facts)).length,
    cell: facts.cell,
    subject: { code: "facts", area: words.subject },
    official: false,
    aggregation: false,
    copyright: false,
    ...(facts.invented ? { description: words.invented(source) } : {}),
    notes: notesOf(facts, source, words),
    timeUnit: timeUnitOf(facts.dimensions.find(({ code }) => facts.role.time.includes(code))?.codes ?? []),
    symbols: [
      ["DATASYMBOL1", ".", "x"],
      ["DATASYMBOL2", "..", "h"],
      ["DATASYMBOL3", "...", "n"],
    ],
    codepage: "utf-8",
  };
  const title = (lang: string) => titleOf(wholeOf(table), lang, words.title(lang));
  return { ...table, title: Object.fromEntries(facts.languages.map(lang => [lang, title(lang)])) };
};

/** That the publisher is invented; of whom shares are where that is not all who answered; and what the marks mean. */
const notesOf = (facts: Facts, source: Names, words: TableOf["words"]): Table["notes"] => {
  const first: Said[] = [
    ...(facts.invented ? [words.invented(source)] : []),
    ...(Object.values(facts.items).some(({ of }) => of === "scale") ? [words.beside] : []),
  ];
  return Object.fromEntries(
    Object.entries(words.notes).map(([lang, all]) => [
      lang,
      [...first.map(told => told[lang] ?? ""), ...all],
    ]),
  );
};

/** What is measured and when stands at the head; both are the last of the cube. */
const isHead = (code: string, { role }: Facts): boolean =>
  role.metric.includes(code) || role.time.includes(code);

const variableOf = (
  one: Dimension,
  facts: Facts,
  updated: string,
  { id, words }: Pick<TableOf, "id" | "words">,
): Variable => {
  const { role } = facts;
  const contents = role.metric.includes(one.code);
  const time = role.time.includes(one.code);
  return {
    code: contents ? "ContentsCode" : one.code,
    label: words.dimension(one.code),
    kind: contents ? "contents" : time ? "time" : role.geo.includes(one.code) ? "geo" : "other",
    values: one.codes.map(code => ({
      code,
      label: one.code === "answer" ? answerLabel(facts, code) : one.labelOf(code),
      ...(contents && {
        figure: {
          unit: Object.fromEntries(facts.languages.map(lang => [lang, one.unitOf(code).base])),
          decimals: one.unitOf(code).decimals,
          updated,
          measuring: "Other",
          price: "NotApplicable",
          adjustment: "None",
          contacts: {},
        },
      }),
    })),
    elimination: one.codes.includes(all) && { code: all },
    show: time ? "code" : "value",
    codelists: one.code === "group" ? codelistsOf(one.codes, id, words) : [],
  };
};

/** So many meanings of a code can be told side by side; of more the code says as much. */
const mostMeanings = 4;

/** What an answer is called in every question that has it: "1" may be "Not at all" here and "Against" there. */
const answerLabel = (facts: Facts, code: string): Names => {
  if (code === all) return facts.answerName("", code);
  const questions = Object.entries(facts.items).filter(([, { answers }]) => answers.includes(code));
  return Object.fromEntries(
    facts.languages.map(lang => {
      const meanings = new Set(
        questions.map(([id]) => said(facts.answerName(id, code), facts, lang) || code),
      );
      return [lang, meanings.size > mostMeanings ? code : [...meanings].join(" / ")];
    }),
  );
};

/** Roles, places and size groups can each be taken as a whole. */
const codelistsOf = (codes: readonly string[], id: string, words: TableOf["words"]): Codelist[] =>
  groupKinds.flatMap(kind => {
    const some = codes.filter(code => code.startsWith(`${kind}:`));
    return some.length > 0 ? [{ id: codelistName(kind, id), label: words.codelist(kind), codes: some }] : [];
  });

const timeUnitOf = (periods: readonly string[]): Table["timeUnit"] => {
  const every = (shape: RegExp) => periods.every(period => shape.test(period));
  if (every(/^\d{4}$/)) return "Annual";
  if (every(/^\d{4}-?Q\d$/)) return "Quarterly";
  return every(/^\d{4}-\d\d$/) ? "Monthly" : "Other";
};
