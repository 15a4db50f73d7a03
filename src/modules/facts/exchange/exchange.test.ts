import { afterAll, describe, expect, it } from "vitest";
import { langs } from "../../../kernel/lang.ts";
import { writeWorkbook } from "../../../platform/files/index.ts";
import { refusalText } from "../../../platform/i18n/index.ts";
import { closeWorkers } from "../../../platform/workers/index.ts";
import { readyInstruments, readyOf } from "../instrument/ready.ts";
import { itemsOf, type Questionnaire } from "../questionnaire/rules-questionnaire.ts";
import { texts } from "../questionnaire/texts/index.ts";
import { hashesOf } from "../questionnaire/wording.ts";
import { questionnaireIn, type ReadFile } from "./read.server.ts";
import { lostCodes } from "./rules-carry.ts";
import { conditionIn } from "./rules-condition.ts";
import { type FileName, fileOf, files } from "./write.ts";

afterAll(closeWorkers);

const bytesOf = (body: string | Uint8Array) =>
  typeof body === "string" ? new TextEncoder().encode(body) : body;
const read = (body: string | Uint8Array | object, name = "file") =>
  questionnaireIn(
    bytesOf(typeof body === "string" || body instanceof Uint8Array ? body : JSON.stringify(body)),
    name,
    "en",
  );
const whole = async (body: Parameters<typeof read>[0]): Promise<ReadFile> => {
  const answer = await read(body);
  if (!answer.ok) throw new Error(JSON.stringify(answer.refusal));
  return answer.value;
};
/** Out as a file and in again. */
const around = async (q: Questionnaire, file: FileName): Promise<Questionnaire> =>
  (await whole((await fileOf(q, file)).body)).questionnaire;
const told = ({ lost }: ReadFile) => lost.map(({ place, code, what }) => `${place} ${code} ${what}`.trim());
const codeOf = async (body: Parameters<typeof read>[0]) => {
  const answer = await read(body);
  if (answer.ok) return "read";
  // Each refusal is a sentence in every language.
  for (const lang of langs) expect(refusalText(answer.refusal, lang)).toMatch(/\S \S/);
  return answer.refusal.code;
};

const surveyJs = {
  title: { default: "Help", sv: "Hjälp", no: "Hjelp" },
  description: "Two minutes",
  pages: [
    {
      name: "P1",
      title: { default: "First", sv: "Först", no: "Først" },
      elements: [
        {
          type: "radiogroup",
          name: "got",
          title: { default: "Did you get help?", sv: "Fick du hjälp?", no: "Fikk du hjelp?" },
          choices: [{ value: "yes", text: { default: "Yes", sv: "Ja", no: "Ja" } }, "no"],
          showDontKnowItem: true,
          dontKnowText: "Don't know",
          isRequired: true,
        },
        {
          type: "comment",
          name: "why",
          title: "Why not?",
          visibleIf: "{got} = 'no' or {got} = 'dontknow'",
          maxLength: 200,
        },
        {
          type: "rating",
          name: "good",
          title: "How good?",
          rateValues: [
            { value: 1, text: "Bad" },
            { value: 2, text: "Good" },
            { value: "na", text: "Not relevant" },
          ],
          description: "Of the last time",
        },
        { type: "text", inputType: "number", name: "hours", title: "Hours", min: 0, max: 100, step: 1 },
      ],
    },
    {
      name: "P2",
      elements: [
        {
          type: "checkbox",
          name: "where",
          title: "Where?",
          choices: ["home", "work"],
          maxSelectedChoices: 1,
        },
        {
          type: "matrix",
          name: "agree",
          title: "Do you agree?",
          columns: [1, 2, 3],
          rows: [{ value: "fast", text: "It was fast" }, "kind"],
          eachRowUnique: true,
        },
      ],
    },
  ],
};

describe("a survey of SurveyJS", () => {
  it("is read with its languages, ids, order, answers and conditions", async () => {
    const { questionnaire: q, lost, from } = await whole(surveyJs);
    expect([from, q.languages, q.title.nb, q.mode]).toEqual([
      "surveyjs",
      ["en", "sv", "nb"],
      "Hjelp",
      "personal-anonymous",
    ]);
    expect(itemsOf(q).map(({ group, item }) => `${group.id} ${item.id} ${item.type}`)).toEqual([
      ...["P1 got single", "P1 why text", "P1 good scale", "P1 hours number"],
      ...["P2 where multiple", "P2 agree matrix"],
    ]);
    expect(itemsOf(q).map(({ item }) => item)).toMatchObject([
      {
        required: true,
        options: [{ id: "yes", label: { sv: "Ja" } }, { id: "no" }],
        aside: [{ id: "dontknow" }],
      },
      { showIf: { item: "got", is: ["no", "dontknow"] }, maxLength: 200 },
      { help: { en: "Of the last time" }, scale: "scale1" },
      { min: 0, max: 100, whole: true },
      { max: 1 },
      { rows: [{ id: "agree_fast" }, { id: "agree_kind" }], distinct: true },
    ]);
    expect(q.scales.scale1).toMatchObject({ options: [{ value: 1 }, { value: 2 }], aside: [{ id: "na" }] });
    expect(lost.map(({ code }) => code)).toEqual(["about"]);
  });

  it("tells by its place what could not be carried over", async () => {
    const elements = [
      { type: "file", name: "photo" },
      { type: "radiogroup", name: "a", choices: ["x"], showOtherItem: true, colCount: 2 },
      {
        type: "text",
        name: "b b",
        visibleIf: "{a} = 'x' and {c} > 3",
        title: { de: "Warum?", default: "Why?" },
      },
      { type: "panel", name: "inside", visibleIf: "{a} = 'x'", elements: [{ type: "comment", name: "c" }] },
      { type: "comment", name: "d", visibleIf: "{nowhere} = 1" },
      { type: "matrix", name: "m", columns: ["low", "high"], rows: ["r"] },
    ];
    const carried = await whole({ elements, triggers: [] });
    expect(told(carried)).toEqual(
      [
        ...["survey property triggers", "photo type file", "a other", "a property colCount", "b b id b_b"],
        ...["b_b language de", "b_b condition {a} = 'x' and {c} > 3", "inside group", "m values"],
        ...["d condition nowhere", "survey about"],
      ].sort((x, y) => told(carried).indexOf(x) - told(carried).indexOf(y)),
    );
    const hanging = itemsOf(carried.questionnaire).find(({ item }) => item.id === "c")?.item;
    expect(hanging?.showIf).toEqual({ item: "a", is: ["x"] });
  });

  it("that asks in circles is refused with the place", async () => {
    const radio = (name: string, visibleIf?: string) => ({
      type: "radiogroup",
      name,
      choices: ["x", "y"],
      visibleIf,
    });
    const looped = { elements: [radio("a", "{b} = 'x'"), radio("b", "{a} = 'y'")] };
    expect(await read(looped)).toMatchObject({
      refusal: { code: "questionnaire.condition-later", values: { place: "a", item: "b" } },
    });
  });
});

/** How an XLSForm names another question. */
const ref = (name: string) => `\${${name}}`;

describe("XLSForm", () => {
  const book = (
    survey: (string | null)[][],
    choices: (string | null)[][] = [],
    settings: (string | null)[][] = [],
  ) => {
    const sheet = (name: string, rows: (string | null)[][]) => {
      const headers = (rows[0] ?? []).map(cell => cell ?? "");
      return { name, keys: headers, keyless: true as const, headers, rows: rows.slice(1) };
    };
    return writeWorkbook(
      [sheet("survey", survey), sheet("choices", choices), sheet("settings", settings)].filter(
        one => one.headers.length > 0,
      ),
    );
  };
  const form = () =>
    book(
      [
        [
          "type",
          "name",
          "label::English (en)",
          "label::Svenska (sv)",
          "relevant",
          "constraint",
          "appearance",
          "required",
        ],
        ["start", "start", null, null, null, null, null, null],
        ["begin_group", "G", "Help", "Hjälp", null, null, null, null],
        ["select_one yesno", "got", "Did you?", "Fick du?", null, null, null, "yes"],
        ["text", "why", "Why?", "Varför?", `${ref("got")} = 'no'`, "string-length(.) <= 200", null, null],
        ["begin_group", "agree", "Agree?", "Instämmer?", null, null, "table-list", null],
        ["select_one five", "fast", "Fast", "Snabbt", null, null, null, null],
        ["select_one five", "kind", "Kind", "Vänligt", null, null, null, null],
        ["end_group", null, null, null, null, null, null, null],
        ["select_one five", "all", "In all", "Totalt", null, null, "likert", null],
        ["integer", "hours", "Hours", "Timmar", null, ". >= 0 and . <= 99", null, null],
        [
          "select_multiple yesno",
          "both",
          "Both",
          "Båda",
          `${ref("got")} = 'yes' and ${ref("hours")} > 3`,
          "count-selected(.) <= 1",
          null,
          null,
        ],
        ["end_group", null, null, null, null, null, null, null],
        ["note", "thanks", "Thanks", "Tack", null, null, null, null],
      ],
      [
        ["list_name", "name", "label::English (en)", "label::Svenska (sv)"],
        ["yesno", "yes", "Yes", "Ja"],
        ["yesno", "no", "No", "Nej"],
        ["five", "1", "Low", "Låg"],
        ["five", "2", "High", "Hög"],
        ["five", "dk", "Don't know", "Vet inte"],
      ],
      [
        ["form_title", "form_id", "default_language"],
        ["Help", "help", "English (en)"],
      ],
    );

  it("is read with groups, scales, lines and limits", async () => {
    const carried = await whole(await form());
    const q = carried.questionnaire;
    expect([q.id, q.title, q.languages]).toEqual(["help", { en: "Help" }, ["en", "sv"]]);
    expect(itemsOf(q).map(({ item }) => item)).toMatchObject([
      { id: "got", type: "single", required: true, text: { sv: "Fick du?" } },
      { id: "why", type: "text", maxLength: 200, showIf: { item: "got", is: ["no"] } },
      { id: "agree", type: "matrix", scale: "five", rows: [{ id: "agree_fast" }, { id: "agree_kind" }] },
      { id: "all", type: "scale", scale: "five" },
      { id: "hours", type: "number", whole: true, min: 0, max: 99 },
      { id: "both", type: "multiple", max: 1 },
    ]);
    expect(q.scales.five).toMatchObject({
      options: [{ value: 1 }, { value: 2, label: { sv: "Hög" } }],
      aside: [{ id: "dk" }],
    });
    expect(told(carried)).toEqual([
      "start type start",
      `both condition ${ref("got")} = 'yes' and ${ref("hours")} > 3`,
      "thanks type note",
      "help about",
    ]);
  });

  it("without its sheet, or with a group that does not end, is refused", async () => {
    expect(
      await codeOf(
        await book([
          ["a", "b"],
          ["1", "2"],
        ]),
      ),
    ).toBe("exchange.not-xlsform");
    const open = await book([
      ["type", "name", "label"],
      ["begin_group", "G", "Help"],
      ["text", "a", "A"],
    ]);
    expect(await codeOf(open)).toBe("exchange.open-group");
  });

  it("keeps its ids, order and words on the way out and in again", async () => {
    const { questionnaire } = await whole(await form());
    expect(await around(questionnaire, "xlsform.xlsx")).toEqual(questionnaire);
  });
});

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

describe("there and back", () => {
  it("a survey of SurveyJS is the same after it went out and came in again", async () => {
    const { questionnaire } = await whole(surveyJs);
    expect(await around(questionnaire, "surveyjs.json")).toEqual(questionnaire);
  });

  it.each(readyInstruments.map(q => [q.id, q] as const))(
    "%s comes back whole in our own format",
    async (_, q) => {
      expect(await around(q, "questionnaire.json")).toEqual(q);
    },
  );

  it.each(["surveyjs.json", "xlsform.xlsx", "limesurvey.lss"] as const)(
    "the ready questionnaire of decision makers keeps the words of every question through %s",
    async file => {
      const q = readyOf("decision-makers")!;
      const back = await around(q, file);
      const words = (one: Questionnaire) => hashesOf(one).map(({ id, text }) => [id, text]);
      expect(words(back)).toEqual(words(q));
      expect(back.scales[Object.keys(back.scales)[0]!]?.aside).toHaveLength(1);
      // What came in from a format stays what it is, however often it goes out and in.
      expect(await around(back, file)).toEqual(back);
    },
  );

  it("what no other tool knows is told before it is taken along", async () => {
    const q = readyOf("five-questions")!;
    for (const file of files) {
      if (file === "questionnaire.json") continue;
      const back = await around(q, file);
      expect(itemsOf(back).map(({ item }) => item.id)).not.toContain("F1");
    }
  });
});

describe("a file that is no questionnaire is refused with a sentence", () => {
  it.each([
    ["", "exchange.empty"],
    ["{", "exchange.not-json"],
    [`{"a":${"[".repeat(100)}${"]".repeat(100)}}`, "exchange.not-json"],
    [`{"pages": 7}`, "exchange.not-surveyjs"],
    [`{"format":"samsyn-instrument/1","id":"x"}`, "exchange.own-fault"],
    ["name;age\nA;1\n", "exchange.unknown"],
    ["%PDF-1.7 x", "file.pdf"],
    ["PK\u0003\u0004 not a zip", "file.broken"],
  ])("%j", async (text, code) => {
    expect(await codeOf(text)).toBe(code);
  });

  it("larger than any questionnaire", async () => {
    expect(await codeOf(new Uint8Array(5 * 1024 * 1024 + 1))).toBe("exchange.too-large");
  });
});

describe("a condition", () => {
  it.each([
    ["{a} = 'x'", { item: "a", is: ["x"] }],
    ["({a} == 1) or {a} = 2", { item: "a", is: ["1", "2"] }],
    ["{a} anyof ['x', 'y']", { item: "a", is: ["x", "y"] }],
    ["{a} = 'x' or {b} = 'y'", null],
    ["{a} > 1", null],
    ["{a} = 'x' and {b} = 'y'", null],
    ["iif({a} = 1, 1, 0)", null],
  ])("%s", (expression, condition) => {
    expect(conditionIn(expression, "surveyjs")).toEqual(condition);
  });
});

it("everything that can be lost has its words in every language", () => {
  for (const lang of langs)
    for (const code of lostCodes) expect(texts(lang)(`lost.${code}`, { what: "x" })).not.toBe("");
});
