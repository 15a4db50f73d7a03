import { afterAll, describe, expect, it } from "vitest";
import { langs } from "../../../kernel/lang.ts";
import { closeWorkers } from "../../../platform/workers/index.ts";
import { readyInstruments, readyOf } from "../instrument/ready.ts";
import { itemsOf, type Questionnaire } from "../questionnaire/rules-questionnaire.ts";
import { texts } from "../questionnaire/texts/index.ts";
import { hashesOf } from "../questionnaire/wording.ts";
import { lostCodes } from "./rules-carry.ts";
import { conditionIn } from "./rules-condition.ts";
import { around, codeOf, whole } from "./testing/read.ts";
import { surveyJs } from "./testing/survey-js.ts";
import { files } from "./write.ts";

afterAll(closeWorkers);

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
