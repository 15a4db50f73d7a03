import type { Lang } from "../../../kernel/lang.ts";
import { most, type Words } from "../questionnaire/rules-questionnaire.ts";
import { type Carrier, langNamed } from "./rules-carry.ts";

export type LssRow = Readonly<Record<string, string>>;
/** The tables of a survey archive (.lss) by name; each row by column. */
export type LssTables = Readonly<Record<string, readonly LssRow[]>>;
/** Words without the marks of a web page; that they had some is told. */
export const stripped = (raw: string, place: string, carry: Carrier): string => {
  const text = raw
    .replace(/<br\s*\/?>|<\/p>/gi, "\n")
    .replace(/<[^<>]*>/g, "")
    .replace(/&nbsp;/g, " ")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&#0?39;|&apos;/g, "'")
    .replace(/&amp;/g, "&")
    .trim();
  if (text !== raw.trim()) carry.lose(place, "html");
  return text;
};

/** A text of a row in every language: in the rows of the same id, or in the table of texts beside. */
export const textsIn =
  (carry: Carrier, main: Lang, tables: LssTables) =>
  (
    table: "groups" | "questions" | "subquestions" | "answers",
    row: LssRow,
    column: string,
    place: string,
    longest: number = most.text,
  ): Words => {
    const apart = {
      groups: "group_l10ns",
      questions: "question_l10ns",
      subquestions: "question_l10ns",
      answers: "answer_l10ns",
    }[table];
    const key = {
      groups: "gid",
      questions: "qid",
      subquestions: "qid",
      answers: tables.answer_l10ns ? "aid" : "code",
    }[table];
    const rows = (tables[apart] ?? tables[table] ?? []).filter(
      one => one[key] === row[key] && (table !== "answers" || tables.answer_l10ns || one.qid === row.qid),
    );
    const words: Words = {};
    for (const one of rows) {
      const lang = one.language === undefined ? main : langNamed(one.language);
      const text = stripped(one[column] ?? "", place, carry);
      if (lang) carry.say(words, lang, text, place, longest);
      else carry.lose(place, "language", one.language ?? "");
    }
    return words;
  };
export type ToWords = ReturnType<typeof textsIn>;
