import { afterAll, describe, expect, it } from "vitest";
import { closeWorkers } from "../../../platform/workers/index.ts";
import { itemsOf } from "../questionnaire/rules-questionnaire.ts";
import { around, codeOf, read, told, whole } from "./testing/read.ts";

afterAll(closeWorkers);

const lssOf = (rows: Record<string, Record<string, string>[]>) =>
  `<?xml version="1.0"?><document><LimeSurveyDocType>Survey</LimeSurveyDocType>${Object.entries(rows)
    .map(
      ([name, all]) =>
        `<${name}><rows>${all
          .map(
            row =>
              `<row>${Object.entries(row)
                .map(([key, value]) => `<${key}><![CDATA[${value}]]></${key}>`)
                .join("")}</row>`,
          )
          .join("")}</rows></${name}>`,
    )
    .join("")}</document>`;

describe("a survey of LimeSurvey", () => {
  const question = (qid: string, type: string, title: string, more: Record<string, string> = {}) =>
    ["en", "nb"].map(language => ({
      ...{ qid, sid: "7", gid: "3", parent_qid: "0", type, title, question_order: qid, language },
      question: `<p>${title} <b>${language}</b></p>`,
      ...more,
    }));
  const answer = (qid: string, code: string, assessment_value = "0") =>
    ["en", "nb"].map(language => ({
      qid,
      code,
      answer: `${code} ${language}`,
      sortorder: code,
      assessment_value,
      language,
      scale_id: "0",
    }));
  const survey = {
    groups: ["en", "nb"].map(language => ({
      gid: "3",
      sid: "7",
      group_name: `Group ${language}`,
      group_order: "1",
      language,
    })),
    questions: [
      ...question("1", "L", "Got", { mandatory: "Y" }),
      ...question("2", "T", "Why", { relevance: '((7X3X1.NAOK == "Y"))' }),
      ...question("3", "L", "Much"),
      ...question("4", "F", "Agree", { help: "Take your time" }),
      ...question("6", "N", "Hours"),
      ...question("7", "X", "Banner"),
      ...question("8", "M", "Where", { relevance: "Hours.NAOK > 3", other: "Y" }),
    ],
    subquestions: ["en", "nb"].flatMap(language => [
      {
        qid: "50",
        parent_qid: "4",
        title: "SQ001",
        question: `Row ${language}`,
        question_order: "1",
        language,
      },
      {
        qid: "51",
        parent_qid: "8",
        title: "SQ001",
        question: `Place ${language}`,
        question_order: "1",
        language,
      },
    ]),
    answers: [
      ...answer("1", "Y"),
      ...answer("1", "Z"),
      ...answer("3", "1", "1"),
      ...answer("3", "2", "2"),
      ...answer("4", "1"),
      ...answer("4", "2"),
    ],
    question_attributes: [
      { qid: "6", attribute: "max_num_value_n", value: "40" },
      { qid: "6", attribute: "num_value_int_only", value: "1" },
      { qid: "6", attribute: "prefix", value: "ca." },
    ],
    surveys: [{ sid: "7", language: "nb" }],
    surveys_languagesettings: [
      { surveyls_language: "nb", surveyls_title: "Hjelp &amp; støtte", surveyls_welcometext: "Hei" },
    ],
  };

  it("is read with the texts of each language, and what is lost is told", async () => {
    const carried = await whole(lssOf(survey));
    const q = carried.questionnaire;
    expect([q.title, q.languages]).toEqual([{ nb: "Hjelp & støtte" }, ["en", "nb"]]);
    expect(itemsOf(q).map(({ item }) => item)).toMatchObject([
      { id: "Got", type: "single", required: true, text: { en: "Got en", nb: "Got nb" } },
      { id: "Why", type: "text", showIf: { item: "Got", is: ["Y"] } },
      { id: "Much", type: "scale" },
      {
        id: "Agree",
        type: "matrix",
        help: { nb: "Take your time" },
        rows: [{ id: "Agree_SQ001", text: { en: "Row en" } }],
      },
      { id: "Hours", type: "number", max: 40, whole: true },
      { id: "Where", type: "multiple", options: [{ id: "SQ001" }] },
    ]);
    const lost = told(carried);
    for (const one of [
      "Banner type X",
      "Where other",
      "Where condition Hours.NAOK > 3",
      "Hours property prefix",
      "Got html",
    ])
      expect(lost).toContain(one);
  });

  it("that ranks becomes lines that each get a place of their own", async () => {
    const questions = survey.questions.map(one => (one.qid === "4" ? { ...one, type: "R" } : one));
    const { questionnaire: q } = await whole(lssOf({ ...survey, questions }));
    expect(itemsOf(q).find(({ item }) => item.id === "Agree")?.item).toMatchObject({
      ...{ type: "matrix", distinct: true },
      rows: [{ id: "Agree_1" }, { id: "Agree_2" }],
    });
  });

  it("tells what stands around the questions, and keeps a condition on an answer that is there", async () => {
    const carried = await whole(
      lssOf({
        ...survey,
        groups: survey.groups.map(one => ({ ...one, description: "Read this first" })),
        questions: [
          ...question("1", "L", "Got", { mandatory: "S", preg: "/x/" }),
          ...question("2", "T", "Why", { relevance: '7X3X1.NAOK == "Y" or 7X3X1.NAOK == "Q"' }),
          ...question("3", "T", "Which", { relevance: '7X3X1.NAOK == "Q"' }),
          ...question("4", "F", "Agree"),
        ],
        subquestions: survey.subquestions.map(one => ({ ...one, relevance: "Got == 'Y'" })),
        quota: [{ id: "1", name: "Enough", qlimit: "5" }],
        defaultvalues: [{ qid: "1", defaultvalue: "Y" }],
        surveys_languagesettings: [
          { surveyls_language: "nb", surveyls_title: "Hjelp", surveyls_endtext: "Takk" },
        ],
      }),
    );
    const lost = told(carried);
    for (const one of [
      "Group en property description",
      "Got property mandatory S",
      "Got property preg",
      "Why condition Got = Q",
      "Which condition Got = Q",
      "SQ001 condition Got == 'Y'",
      "survey property quota",
      "survey property defaultvalues",
      "survey property surveyls_endtext",
    ])
      expect(lost).toContain(one);
    const [, why, which] = itemsOf(carried.questionnaire).map(({ item }) => item);
    expect(why?.showIf).toEqual({ item: "Got", is: ["Y"] });
    expect(which?.showIf).toBeUndefined();
  });

  it("is read as newer versions write it, with the texts in tables of their own", async () => {
    const apart = {
      groups: [{ gid: "3", sid: "7", group_order: "1" }],
      group_l10ns: [{ gid: "3", group_name: "Gruppe", language: "nb" }],
      questions: [
        { qid: "1", sid: "7", gid: "3", parent_qid: "0", type: "L", title: "Got", question_order: "1" },
      ],
      question_l10ns: [{ qid: "1", question: "Fikk du?", language: "nb" }],
      answers: [{ aid: "9", qid: "1", code: "Y", sortorder: "1" }],
      answer_l10ns: [{ aid: "9", answer: "Ja", language: "nb" }],
    };
    const { questionnaire } = await whole(lssOf(apart));
    expect(questionnaire.groups).toMatchObject([
      {
        stem: { nb: "Gruppe" },
        items: [{ text: { nb: "Fikk du?" }, options: [{ id: "Y", label: { nb: "Ja" } }] }],
      },
    ]);
  });

  it("keeps its ids, order and words on the way out and in again", async () => {
    const { questionnaire } = await whole(lssOf(survey));
    expect(await around(questionnaire, "limesurvey.lss")).toEqual(questionnaire);
  });

  it("with a document type, a torn end or another kind of XML is refused", async () => {
    const bomb = `<?xml version="1.0"?>\n<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]><document>&b;</document>`;
    expect(await read(bomb)).toMatchObject({
      refusal: { code: "exchange.document-type", values: { line: 2 } },
    });
    expect(await codeOf("<document><questions>")).toBe("exchange.not-xml");
    expect(await codeOf("<html><body>Survey</body></html>")).toBe("exchange.not-limesurvey");
    expect(await codeOf(lssOf({ groups: [{ gid: "1" }] }))).toBe("exchange.not-limesurvey");
  });
});
