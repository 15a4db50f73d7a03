import { afterAll, describe, expect, it } from "vitest";
import { closeWorkers } from "../../../platform/workers/index.ts";
import { itemsOf } from "../questionnaire/rules-questionnaire.ts";
import { read, told, whole } from "./testing/read.ts";
import { surveyJs } from "./testing/survey-js.ts";

afterAll(closeWorkers);

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
        ...[
          "survey unsaid-language",
          "survey property triggers",
          "photo type file",
          "a other",
          "a property colCount",
          "b b id b_b",
        ],
        ...["b_b language de", "b_b condition {a} = 'x' and {c} > 3", "inside group", "m values"],
        ...["d condition nowhere", "survey about"],
      ].sort((x, y) => told(carried).indexOf(x) - told(carried).indexOf(y)),
    );
    const hanging = itemsOf(carried.questionnaire).find(({ item }) => item.id === "c")?.item;
    expect(hanging?.showIf).toEqual({ item: "a", is: ["x"] });
  });

  it("has its texts in the reader's language where it names none, and says that this is taken for granted", async () => {
    const choices = ["Aula", { value: "pc", text: { default: "Computer", fi: "Tietokone" } }];
    const carried = await whole({ elements: [{ type: "radiogroup", name: "a", choices }] }, "da");
    expect(itemsOf(carried.questionnaire)[0]?.item).toMatchObject({
      options: [{ label: { da: "Aula" } }, { label: { da: "Computer", fi: "Tietokone" } }],
    });
    expect(told(carried)).toContain("survey unsaid-language");
  });

  it("that ranks becomes lines that each get a place of their own", async () => {
    const ranking = { type: "ranking", name: "first", title: "What first?", choices: ["a", "b", "c", "d"] };
    const carried = await whole({
      locale: "en",
      elements: [ranking, { ...ranking, name: "three", maxSelectedChoices: 3 }],
    });
    const rows = [{ text: { en: "a" } }, { text: { en: "b" } }, { text: { en: "c" } }, { text: { en: "d" } }];
    expect(itemsOf(carried.questionnaire).map(({ item }) => item)).toMatchObject([
      { id: "first", type: "matrix", distinct: true, rows },
      { id: "three", type: "matrix", distinct: true, rows },
    ]);
    expect(Object.values(carried.questionnaire.scales).map(({ options }) => options.length)).toEqual([4, 3]);
    expect(told(carried)).toEqual(["survey about"]);
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
