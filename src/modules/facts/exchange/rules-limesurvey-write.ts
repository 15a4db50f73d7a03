import type { Item, Questionnaire, Words } from "../questionnaire/rules-questionnaire.ts";
import { type Lost, lostAbout, rowOutside, type Sent } from "./rules-carry.ts";
import { conditionOut } from "./rules-condition.ts";
import type { LssRow } from "./rules-limesurvey-texts.ts";

/** The tables of a survey archive with a row per language, which every LimeSurvey since version 2 reads. */
export type LssOut = { languages: string[]; tables: Record<string, LssRow[]> };

/** A questionnaire as LimeSurvey reads it. Types it has no word for here are left out and told. */
export const writeLimeSurvey = (q: Questionnaire): Sent<LssOut> => {
  const lost: Lost[] = lostAbout(q);
  const sid = /^survey(\d{1,9})$/.exec(q.id)?.[1] ?? "100000";
  const tables: Record<string, LssRow[]> = {
    answers: [],
    groups: [],
    questions: [],
    subquestions: [],
    question_attributes: [],
  };
  const perLanguage = (table: string, of: (said: (words: Words | undefined) => string) => LssRow) => {
    for (const language of q.languages)
      tables[table]?.push({ ...of(words => words?.[language] ?? ""), language });
  };
  const codes = coder(lost);
  const answered = new Map<string, string>();
  let qid = 0;
  const subs = (item: Item, lines: readonly { id: string; text: Words }[]) => {
    const parent = `${qid}`;
    const taken: string[] = [];
    for (const [n, line] of lines.entries()) {
      qid += 1;
      const title = codes.sub(line.id, taken, item.id);
      taken.push(title);
      const row = {
        parent_qid: parent,
        sid,
        gid: "",
        qid: `${qid}`,
        type: "T",
        title,
        question_order: `${n + 1}`,
        scale_id: "0",
      };
      perLanguage("subquestions", said => ({ ...row, question: said(line.text) }));
    }
  };
  const answers = (all: readonly { id: string; label: Words; value?: number }[], item: Item) => {
    const own = `${qid}`;
    const taken: string[] = [];
    for (const [n, answer] of all.entries()) {
      const code = codes.answer(answer.id, taken, item.id);
      taken.push(code);
      answered.set(`${item.id} ${answer.id}`, code);
      const row = {
        qid: own,
        code,
        sortorder: `${n + 1}`,
        assessment_value: `${answer.value ?? 0}`,
        scale_id: "0",
      };
      perLanguage("answers", said => ({ ...row, answer: said(answer.label) }));
    }
  };
  const onScale = (id: string) => {
    const scale = q.scales[id];
    return [
      ...(scale?.options ?? []).map(({ value, label }) => ({ id: `${value}`, label, value })),
      ...(scale?.aside ?? []),
    ];
  };
  const setting = (attribute: string, value: number | undefined, own: string) => {
    if (value !== undefined) tables.question_attributes?.push({ qid: own, attribute, value: `${value}` });
  };
  for (const [g, group] of q.groups.entries()) {
    const gid = /^g(\d{1,6})$/.exec(group.id)?.[1] ?? `${9000 + g}`;
    if (`g${gid}` !== group.id) lost.push({ place: group.id, code: "id", what: `g${gid}` });
    perLanguage("groups", said => ({
      gid,
      sid,
      group_name: said(group.stem),
      group_order: `${g}`,
      description: "",
      grelevance: "",
    }));
    for (const [n, item] of group.items.entries()) {
      const type = typeOf[item.type];
      if (!type) {
        lost.push({ place: item.id, code: "left-out", what: item.type });
        continue;
      }
      qid += 1;
      const own = `${qid}`;
      const relevance = item.showIf
        ? conditionOut(
            "limesurvey",
            codes.item(item.showIf.item),
            item.showIf.is.map(answer => answered.get(`${item.showIf?.item} ${answer}`) ?? answer),
          )
        : "1";
      const row = {
        ...{ qid: own, parent_qid: "0", sid, gid, type, title: codes.item(item.id) },
        ...{
          other: "N",
          mandatory: item.required ? "Y" : "N",
          question_order: `${n + 1}`,
          scale_id: "0",
          relevance,
        },
      };
      perLanguage("questions", said => ({ ...row, question: said(item.text), help: said(item.help) }));
      if ("scale" in item) answers(onScale(item.scale), item);
      if (item.type === "matrix")
        subs(
          item,
          item.rows.map(one => ({ id: rowOutside(one.id, item.id), text: one.text })),
        );
      if (item.type === "single") answers([...item.options, ...(item.aside ?? [])], item);
      if (item.type === "multiple") {
        subs(
          item,
          [...item.options, ...(item.aside ?? [])].map(one => ({ id: one.id, text: one.label })),
        );
        setting("max_answers", item.max, own);
      }
      if ((item.type === "single" || item.type === "multiple") && item.aside)
        lost.push({ place: item.id, code: "property", what: item.aside.map(({ id }) => id).join(", ") });
      if (item.type === "number") {
        setting("min_num_value_n", item.min, own);
        setting("max_num_value_n", item.max, own);
        setting("num_value_int_only", item.whole ? 1 : undefined, own);
        if (item.unit) lost.push({ place: item.id, code: "property", what: item.unit });
      }
      if (item.type === "matrix" && item.distinct)
        lost.push({ place: item.id, code: "property", what: "distinct" });
      if (item.type === "text") setting("maximum_chars", item.maxLength, own);
    }
  }
  const [first = "en", ...more] = q.languages;
  tables.surveys = [
    { sid, language: first, additional_languages: more.join(" "), format: "G", assessments: "Y" },
  ];
  tables.surveys_languagesettings = q.languages.map(lang => ({
    ...{ surveyls_survey_id: sid, surveyls_language: lang },
    ...{
      surveyls_title: q.title[lang] ?? "",
      surveyls_welcometext: q.intro[lang] ?? "",
      surveyls_description: "",
    },
  }));
  return { file: { languages: q.languages, tables }, lost };
};

const typeOf: Readonly<Record<Item["type"], string | null>> = {
  ...{ scale: "L", single: "L", multiple: "M", matrix: "F", number: "N", text: "T" },
  ...{ points: null, list: null },
};

/** LimeSurvey's codes are letters and digits only: 20 for a question, 5 for an answer. What changes is told once. */
const coder = (lost: Lost[]) => {
  const made = new Map<string, string>();
  const unused = (wish: string, taken: readonly string[], longest: number): string => {
    let code = wish.slice(0, longest);
    for (let n = 1; code === "" || taken.includes(code); n++)
      code = `${wish.slice(0, longest - `${n}`.length)}${n}`;
    return code;
  };
  const tell = (place: string, was: string, code: string) => {
    if (was !== code) lost.push({ place, code: "id", what: `${was} → ${code}` });
    return code;
  };
  return {
    item: (id: string): string => {
      const known = made.get(id);
      if (known) return known;
      const clean = id.replace(/[^A-Za-z0-9]/g, "");
      const code = unused(/^[A-Za-z]/.test(clean) ? clean : `q${clean}`, [...made.values()], 20);
      made.set(id, code);
      return tell(id, id, code);
    },
    sub: (id: string, taken: readonly string[], place: string): string =>
      tell(place, id, unused(id.replace(/[^A-Za-z0-9]/g, "") || "SQ", taken, 20)),
    // A minus sign is no letter, and no answer of theirs begins with one.
    answer: (id: string, taken: readonly string[], place: string): string =>
      tell(place, id, unused(id.replace(/[^A-Za-z0-9]/g, "") || "A", taken, 5)),
  };
};
