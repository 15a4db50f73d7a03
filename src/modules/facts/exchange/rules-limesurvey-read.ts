import type { Lang } from "../../../kernel/lang.ts";
import { done, type Result, refused } from "../../../kernel/result.ts";
import { type Group, type Item, most, type Words } from "../questionnaire/rules-questionnaire.ts";
import {
  type Carried,
  type Carrier,
  carriedOver,
  carrier,
  inAll,
  langNamed,
  rankingFrom,
  scaleFrom,
  withConditions,
} from "./rules-carry.ts";
import { conditionIn } from "./rules-condition.ts";
import { type LssRow, type LssTables, stripped, type ToWords, textsIn } from "./rules-limesurvey-texts.ts";

type Found = { item: Item; condition: { item: string; is: string[] } | null };
type Answer = { value: string; label: Words; assessed: string };

/** A LimeSurvey survey as a questionnaire, of the form with a row per language and of the one with texts apart. */
export const readLimeSurvey = (tables: LssTables, fallback: Lang): Result<Carried> => {
  const all = (name: string) => tables[name] ?? [];
  if (all("questions").length === 0 || all("groups").length === 0) return refused("exchange.not-limesurvey");
  const carry = carrier();
  const survey = all("surveys")[0] ?? {};
  const main = langNamed(survey.language ?? "") ?? fallback;
  const texts = textsIn(carry, main, tables);
  const found: Found[] = [];
  const names = new Map<string, string>();
  const groups = inOrder(once(all("groups"), "gid"), "group_order").map((group): Group => {
    const place = group.group_name || group.gid || "";
    if ((tables.group_l10ns ?? all("groups")).some(one => one.gid === group.gid && one.description))
      carry.lose(place, "property", "description");
    if (group.grelevance && group.grelevance !== "1") carry.lose(place, "condition", group.grelevance);
    const asked = inOrder(
      once(all("questions"), "qid").filter(one => one.gid === group.gid && (one.parent_qid ?? "0") === "0"),
      "question_order",
    );
    const items = asked.flatMap(question => {
      const item = itemIn(question, tables, carry, texts);
      if (!item) return [];
      names
        .set(question.title ?? "", item.id)
        .set(`${question.sid}X${question.gid}X${question.qid}`, item.id);
      const condition = conditionOf(question.relevance ?? "", item.id, names, carry);
      found.push({ item, condition });
      return [item];
    });
    return {
      id: carry.id(`g${group.gid ?? ""}`, "group"),
      stem: texts("groups", group, "group_name", place),
      items,
    };
  });
  // A later question may be named before it is read: the ids of all stand now.
  for (const { condition } of found)
    if (condition) condition.item = names.get(condition.item) ?? condition.item;
  withConditions(found, carry);
  const settings = all("surveys_languagesettings");
  const told = (column: string, longest: number): Words => {
    const words: Words = {};
    for (const row of settings) {
      const lang = langNamed(row.surveyls_language ?? "");
      if (lang) carry.say(words, lang, stripped(row[column] ?? "", column, carry), column, longest);
    }
    return words;
  };
  const [title, intro] = [told("surveyls_title", most.label), told("surveyls_welcometext", 2000)];
  for (const column of settingsLost)
    if (settings.some(row => row[column])) carry.lose("survey", "property", column);
  for (const [table, rows] of Object.entries(tables))
    if (rows.length > 0 && !tablesKnown.includes(table)) carry.lose("survey", "property", table);
  return done(carriedOver(carry, { id: `survey${survey.sid ?? ""}`, title, intro, groups }, main));
};

/** What a survey says around its questions; a mail's words and the like stand in every survey and are no loss. */
const settingsLost = [
  "surveyls_description",
  "surveyls_endtext",
  "surveyls_url",
  "surveyls_policy_notice",
  "surveyls_policy_error",
];
/** The tables that are read, and those of how it looks. */
const tablesKnown = [
  ...["groups", "group_l10ns", "questions", "question_l10ns", "subquestions", "answers", "answer_l10ns"],
  ...["question_attributes", "surveys", "surveys_languagesettings", "themes", "themes_inherited"],
];

const once = (rows: readonly LssRow[], key: string): LssRow[] => {
  const first = new Map<string, LssRow>();
  for (const row of rows) if (!first.has(row[key] ?? "")) first.set(row[key] ?? "", row);
  return [...first.values()];
};
const inOrder = (rows: readonly LssRow[], column: string): LssRow[] =>
  [...rows].sort((a, b) => Number(a[column] ?? 0) - Number(b[column] ?? 0));

const conditionOf = (
  relevance: string,
  place: string,
  names: ReadonlyMap<string, string>,
  carry: Carrier,
) => {
  if (relevance === "" || relevance === "1") return null;
  const condition = conditionIn(relevance, "limesurvey");
  if (!condition) carry.lose(place, "condition", relevance);
  return condition && { ...condition, item: names.get(condition.item) ?? condition.item };
};

const known: Readonly<Record<string, Item["type"] | undefined>> = {
  ...{ L: "single", "!": "single", O: "single", M: "multiple", P: "multiple", F: "matrix", A: "matrix" },
  ...{ "5": "scale", R: "matrix", N: "number", T: "text", S: "text", U: "text" },
};
/** The settings of a question that are read, or that say nothing. */
const settingsKnown = [
  "max_answers",
  "min_num_value_n",
  "max_num_value_n",
  "num_value_int_only",
  "maximum_chars",
];

const itemIn = (question: LssRow, tables: LssTables, carry: Carrier, texts: ToWords): Item | null => {
  const raw = question.title ?? "";
  const type = known[question.type ?? ""];
  if (!type || raw === "") {
    carry.lose(raw || (question.qid ?? ""), "type", question.type ?? "");
    return null;
  }
  const id = carry.id(raw);
  if (question.type === "O" || question.type === "P" || question.other === "Y") carry.lose(id, "other");
  if (question.preg) carry.lose(id, "property", "preg");
  if (question.mandatory === "S") carry.lose(id, "property", "mandatory S");
  const settings = new Map(
    (tables.question_attributes ?? [])
      .filter(one => one.qid === question.qid && one.value && !["0", "N"].includes(one.value))
      .map(one => [one.attribute ?? "", one.value ?? ""]),
  );
  for (const name of settings.keys()) if (!settingsKnown.includes(name)) carry.lose(id, "property", name);
  const number = (name: string) => {
    const text = settings.get(name);
    return text !== undefined && /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : undefined;
  };
  const help = texts("questions", question, "help", id);
  const base = {
    ...{ id, text: texts("questions", question, "question", id) },
    ...(Object.keys(help).length > 0 && { help }),
    ...(question.mandatory === "Y" && { required: true }),
  };
  const subs = inOrder(
    once(
      [...(tables.subquestions ?? []), ...(tables.questions ?? [])].filter(
        one => one.parent_qid === question.qid,
      ),
      "qid",
    ),
    "question_order",
  );
  for (const sub of subs)
    if (sub.relevance && sub.relevance !== "1") carry.lose(sub.title || id, "condition", sub.relevance);
  const table = tables.subquestions ? "subquestions" : "questions";
  const answers = answersIn(question, tables, carry, texts, id);
  const length = number("maximum_chars");
  switch (type) {
    case "scale":
      return { ...base, type, scale: carry.scale(scaleFrom(five, carry, id)) };
    case "matrix": {
      if (question.type === "R")
        return { ...base, ...rankingFrom(answers, carry, id, number("max_answers")) };
      const scale = carry.scale(scaleFrom(question.type === "A" ? five : answers, carry, id));
      const rows = subs.map(one => ({
        id: carry.row(one.title ?? "", id),
        text: texts(table, one, "question", id, most.label),
      }));
      return { ...base, type, scale, rows };
    }
    case "single": {
      // A list whose answers carry their own number as value is a scale.
      const values = answers.filter(({ value }) => /^-?\d+$/.test(value));
      if (
        values.length > 1 &&
        answers.every(({ value, assessed }) => assessed === (/^-?\d+$/.test(value) ? value : "0"))
      )
        return { ...base, type: "scale", scale: carry.scale(scaleFrom(answers, carry, id)) };
      return { ...base, type, options: optionsOf(answers, id, carry) };
    }
    case "multiple": {
      const options = optionsOf(
        subs.map(one => ({ value: one.title ?? "", label: texts(table, one, "question", id, most.label) })),
        id,
        carry,
      );
      const max = number("max_answers");
      return {
        ...base,
        type,
        options,
        ...(max !== undefined && max >= 1 && max <= options.length && { max }),
      };
    }
    case "number": {
      const [min, max] = [number("min_num_value_n"), number("max_num_value_n")];
      return {
        ...{ ...base, type },
        ...(min !== undefined && { min }),
        ...(max !== undefined && { max }),
        ...(settings.has("num_value_int_only") && { whole: true }),
      };
    }
    default:
      return {
        ...base,
        type: "text",
        ...(length && length >= 1 && { maxLength: Math.min(most.answer, Math.trunc(length)) }),
      };
  }
};

const five = [1, 2, 3, 4, 5].map(n => ({ value: `${n}`, label: inAll(`${n}`) }));

const answersIn = (
  question: LssRow,
  tables: LssTables,
  carry: Carrier,
  texts: ToWords,
  place: string,
): Answer[] => {
  const own = (tables.answers ?? []).filter(one => one.qid === question.qid && (one.scale_id ?? "0") === "0");
  return carry.first(inOrder(once(own, "code"), "sortorder"), most.options, place).map(one => ({
    value: one.code ?? "",
    label: texts("answers", one, "answer", place, most.label),
    assessed: one.assessment_value ?? "0",
  }));
};

const optionsOf = (answers: readonly { value: string; label: Words }[], place: string, carry: Carrier) => {
  const options: { id: string; label: Words }[] = [];
  for (const { value, label } of answers)
    options.push({
      id: carry.answer(
        value,
        options.map(one => one.id),
        place,
      ),
      label,
    });
  return options;
};
