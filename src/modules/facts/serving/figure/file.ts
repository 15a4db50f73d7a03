import type { Lang } from "../../../../kernel/lang.ts";
import { columnTitles, dated } from "../../../../platform/files/csvw.ts";
import type { Facts, Measure } from "../../chart/rules-facts.ts";
import { all, groupsOf } from "../../chart/rules-item.ts";
import { answerNamed, inventedText, named } from "../../chart/words.ts";
import { csvOf } from "../../release-facts/csv.ts";
import { rowsOf } from "./rules-rows.ts";
import { texts } from "./texts/index.ts";

const told: readonly Measure[] = ["n", "share", "lower", "upper", "mean", "se"];
const columns = [
  "item",
  "group",
  "group_label",
  "answer",
  "answer_label",
  ...told.flatMap(one => [one, `${one}_status`]),
];

/** All that is published of a question, a line for each group and answer; what is hidden is empty, with its mark. */
export const figureCsv = (facts: Facts, item: string, lang: Lang): string =>
  csvOf(
    columns,
    rowsOf(facts, item, groupsOf(facts)).map(({ group, answer, figures }) => [
      item,
      group,
      named(facts, "group", group, lang),
      answer,
      answer === all ? texts(lang)("table.whole") : answerNamed(facts, item, answer, lang),
      ...told.flatMap(one => [figures[one].value, figures[one].status ?? ""]),
    ]),
  );

/** What a figure's file is, besides what its cube tells. */
export type Described = {
  url: string;
  title: string;
  question: readonly string[];
  publisher: string;
  release: string;
  hash: string | null;
  wording: string | null;
  issued: string;
  table: string;
};

/** What the columns mean and where the figures come from, as metadata of CSV on the Web. */
export const figureMetadata = (facts: Facts, about: Described, lang: Lang): object => {
  const t = texts(lang);
  const titles: Record<string, string> = {
    item: t("column.item"),
    group: t("table.group"),
    group_label: t("column.group-label"),
    answer: t("table.answer"),
    answer_label: t("column.answer-label"),
    ...Object.fromEntries(
      told.flatMap(one => [
        [one, named(facts, "measure", one, lang)],
        [`${one}_status`, t("column.status")],
      ]),
    ),
  };
  return {
    "@context": ["http://www.w3.org/ns/csvw", { "@language": lang }],
    url: about.url,
    "dc:title": about.title,
    "dc:description": [
      ...(facts.invented ? [inventedText(about.publisher, lang)] : []),
      ...about.question,
    ].join(" "),
    "dc:publisher": about.publisher,
    "dc:license": "https://creativecommons.org/publicdomain/zero/1.0/",
    "dc:issued": dated(about.issued),
    "dc:isPartOf": about.release,
    "dc:isFormatOf": about.table,
    releaseHash: about.hash,
    wordingHash: about.wording,
    notes: facts.notes,
    tableSchema: {
      columns: columns.map(name => ({
        name,
        titles: columnTitles(name, { [lang]: titles[name] ?? name }),
        datatype: told.some(one => one === name) ? "number" : "string",
        null: "",
      })),
      primaryKey: ["item", "group", "answer"],
    },
  };
};
