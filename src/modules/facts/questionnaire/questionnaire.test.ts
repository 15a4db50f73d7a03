import { describe, expect, it } from "vitest";
import { readyInstruments, readyOf } from "../instrument/ready.ts";
import { compareWordings } from "./rules-compare.ts";
import { missingIn } from "./rules-complete.ts";
import { addGroup, addItem, changeItem, held, moveItem, removeItem, sayScale } from "./rules-edit.ts";
import { type Item, itemsOf, type Questionnaire, questionnaireSchema } from "./rules-questionnaire.ts";
import { soundness } from "./rules-sound.ts";
import { canonical } from "./rules-wording.ts";
import { hashesOf, questionnaireHash } from "./wording.ts";

const decisionMakers = () => structuredClone(readyOf("decision-makers")!);
const codes = (q: Questionnaire) =>
  soundness(q).map(({ refusal }) => refusal.code.replace("questionnaire.", ""));
const item = (q: Questionnaire, id: string): Item => itemsOf(q).find(one => one.item.id === id)!.item;
const series = (now: Questionnaire, ...earlier: Questionnaire[]) =>
  compareWordings(
    hashesOf(now),
    earlier.map(q => ({ number: q.version, hashes: hashesOf(q) })),
  );
const stateOf = (now: Questionnaire, id: string, ...earlier: Questionnaire[]) =>
  series(now, ...earlier).compared.find(one => one.id === id);

describe("the six ready questionnaires", () => {
  it.each(readyInstruments.map(q => [q.id, q] as const))(
    "%s holds together and is whole in five languages",
    (_, q) => {
      expect(soundness(q)).toEqual([]);
      expect(q.languages).toHaveLength(5);
      expect(missingIn(q)).toEqual([]);
    },
  );

  // Computed once by another programme (Python's hashlib over the same canonical JSON): a changed word shows here.
  it.each([
    ["decision-makers", "fb78100cc84b181264c60a2d0f5d329c5e70ee9191e65bdc39f058c92170d7ef"],
    ["capacity-digitalisation", "90568672a984a8e09f0e842530961190e7b806454a34cb8b4db5047b85df01c8"],
    ["capacity-pulse", "4744264e40530caa6a169bded7610e07db09c4b0c420a80b3c4237edc8546ccb"],
    ["maturity-dialogue", "2d975e2e99ea559f291b1c4045ab321aea554c5b786404aeb2abfaf8b31128fb"],
    ["five-questions", "1ea2135e4a2cf345e946043c20f1093b02e0547e0722844dbf5cf289fdb3d798"],
    ["barriers", "ff403efda21c3f33ff12435ddce11683f4b9e8b082934102059b7109c6bd1ce2"],
  ])("%s says what it said when it was published", (id, hash) => {
    expect(questionnaireHash(readyOf(id)!)).toBe(hash);
  });

  it("declare beforehand that nine answers will be compared by role", () => {
    expect(decisionMakers().testFamilies).toEqual([
      { id: "roles-A", items: ["A1", "A2", "A3", "A4", "A5", "A6", "A7", "A8", "A9"], compare: "role" },
    ]);
  });
});

describe("the wording of a question", () => {
  it("has one canonical form, whatever order or spelling of letters it came in", () => {
    const decomposed = "A\u030a";
    expect(canonical({ b: [1, "x"], a: { z: null, y: decomposed } })).toBe(
      '{"a":{"y":"Å","z":null},"b":[1,"x"]}',
    );
    expect(canonical({ "\u{1f3db}": 1, "\uffee": 2 })).toBe('{"\uffee":2,"\u{1f3db}":1}');
  });

  it("is another when a label of its scale is, and says in which language", () => {
    const before = decisionMakers();
    const now = decisionMakers();
    now.version = 2;
    now.scales.importance5!.options[0]!.label.sv = "Oviktigt";
    expect(stateOf(now, "A1", before)).toMatchObject({ state: "break", since: 1, languages: ["sv"] });
    expect(stateOf(now, "C1", before)).toMatchObject({ state: "same", since: 1 });
  });

  it("is another when a language left out for a version comes back in other words", () => {
    const [first, between, now] = [decisionMakers(), decisionMakers(), decisionMakers()];
    Object.assign(between, { version: 2, languages: ["da"] });
    now.version = 3;
    expect(stateOf(now, "A1", first, between)).toMatchObject({ state: "more-languages", since: 2 });
    item(now, "A1").text.sv = "Något annat";
    expect(stateOf(now, "A1", first, between)).toMatchObject({ state: "break", since: 1, languages: ["sv"] });
  });

  it("is one series with another language added, and with help, order and conditions changed", () => {
    const before = decisionMakers();
    before.languages = ["da", "sv", "fi", "en"];
    const now = decisionMakers();
    now.groups[0]!.items.reverse();
    item(now, "A2").help = { en: "Think of the last year" };
    expect(series(now, before).compared.map(({ state }) => state)).toEqual(Array(13).fill("more-languages"));
  });

  it("breaks where its answers change though every text stands, and where no language is shared", () => {
    const before = decisionMakers();
    const now = decisionMakers();
    now.scales.extent5!.options.pop();
    expect(stateOf(now, "O1", before)).toMatchObject({
      state: "break",
      languages: ["en", "da", "sv", "fi", "nb"],
    });
    const danish = { ...decisionMakers(), languages: ["da" as const] };
    const finnish = { ...decisionMakers(), languages: ["fi" as const] };
    expect(stateOf(finnish, "O1", danish)).toMatchObject({ state: "break", languages: ["fi"] });
  });

  it("is held against the last version that asked it: an id taken up again for another question is a break", () => {
    const first = decisionMakers();
    const second = { ...decisionMakers(), version: 2 };
    second.groups = second.groups.filter(({ id }) => id !== "O");
    const third = { ...decisionMakers(), version: 3 };
    item(third, "O1").text.en = "Something else";
    expect(stateOf(third, "O1", second, first)).toMatchObject({
      state: "break",
      since: 1,
      languages: ["en"],
    });
    expect(series(second, first).gone.map(({ id }) => id)).toEqual(["O1", "O2", "O3"]);
    expect(stateOf(second, "A1")).toMatchObject({ state: "new" });
  });

  it("of a matrix is each row's own: a row more breaks no other", () => {
    const scales = { agree: decisionMakers().scales.extent5! };
    const row = (id: string) => ({ id, text: { en: id } });
    const asked = (...ids: string[]): Questionnaire => ({
      ...decisionMakers(),
      scales,
      testFamilies: [],
      groups: [
        {
          id: "G",
          stem: {},
          items: [{ id: "M", type: "matrix", text: {}, scale: "agree", rows: ids.map(row) }],
        },
      ],
    });
    expect(series(asked("M1", "M2"), asked("M1")).compared.map(({ state }) => state)).toEqual([
      "same",
      "new",
    ]);
  });
});

describe("branching", () => {
  const shown = (id: string, showIf: Item["showIf"], of = decisionMakers()) => {
    Object.assign(item(of, id), { showIf });
    return codes(of);
  };

  it("hangs on an answer to an earlier question on a scale, also one outside it", () => {
    expect(shown("A3", { item: "A1", is: ["1", "2"] })).toEqual([]);
    expect(shown("O3", { item: "O1", is: ["dontknow"] })).toEqual([]);
  });

  it("on a later question, or on itself, is refused: so there is no loop", () => {
    expect(shown("A1", { item: "A2", is: ["1"] })).toEqual(["condition-later"]);
    expect(shown("A1", { item: "A1", is: ["1"] })).toEqual(["condition-later"]);
    const looped = decisionMakers();
    Object.assign(item(looped, "A1"), { showIf: { item: "A2", is: ["1"] } });
    expect(shown("A2", { item: "A1", is: ["1"] }, looped)).toEqual(["condition-later"]);
  });

  it("on an answer that cannot be given, or on a question without fixed answers, is refused", () => {
    expect(shown("A3", { item: "A1", is: ["6"] })).toEqual(["condition-answer"]);
    const q = decisionMakers();
    q.groups.reverse();
    expect(shown("O1", { item: "C1", is: ["x"] }, q)).toEqual(["condition-kind"]);
  });

  it("is not broken by moving or removing what it hangs on", () => {
    const q = decisionMakers();
    Object.assign(item(q, "A2"), { showIf: { item: "A1", is: ["1"] } });
    expect(moveItem("A1", 1)(q)).toMatchObject({ refusal: { code: "questionnaire.condition-later" } });
    expect(removeItem("A1")(q)).toMatchObject({ refusal: { code: "questionnaire.hangs-on-it" } });
    const renamed = changeItem("A1", { ...item(q, "A1"), id: "First" })(q);
    expect(renamed.ok && item(renamed.value, "A2").showIf?.item).toBe("First");
    expect(renamed.ok && renamed.value.testFamilies?.[0]?.items[0]).toBe("First");
  });
});

describe("changing a questionnaire", () => {
  it("moves a question over the edge of its group, and keeps everything said of it", () => {
    const q = decisionMakers();
    const moved = moveItem("A9", 1)(q);
    expect(moved.ok && moved.value.groups.map(({ items }) => items.length)).toEqual([8, 4, 1]);
    const back = moved.ok && moveItem("A9", -1)(moved.value);
    expect(back).toEqual({ ok: true, value: q });
  });

  it("gives a new question an id that is free, in an earlier version too", () => {
    const added = addItem("A", "number", ["A10"])(decisionMakers());
    expect(added.ok && itemsOf(added.value).some(({ item: one }) => one.id === "A11")).toBe(true);
    const group = addGroup({})(decisionMakers());
    expect(group.ok && addItem("G1", "scale")(group.value)).toMatchObject({ ok: true });
  });

  it("takes no longer asked questions out of the declared families", () => {
    const without = removeItem("A4")(decisionMakers());
    expect(without.ok && without.value.testFamilies?.[0]?.items).not.toContain("A4");
  });

  it("asks nothing on a scale before there is one", () => {
    const q = {
      ...decisionMakers(),
      scales: {},
      groups: [{ id: "G", stem: {}, items: [] }],
      testFamilies: [],
    };
    expect(addItem("G", "matrix")(q)).toMatchObject({ refusal: { code: "questionnaire.scale-first" } });
    const scaled = sayScale("mine", decisionMakers().scales.extent5!)(q);
    expect(scaled.ok && addItem("G", "matrix")(scaled.value)).toMatchObject({ ok: true });
  });

  it("says what is missing, where and in which languages", () => {
    const q = decisionMakers();
    delete item(q, "A1").text.fi;
    delete q.scales.extent5!.aside![0]!.label.nb;
    expect(missingIn(q)).toEqual([
      { at: { kind: "item", id: "A1" }, what: "text", languages: ["fi"] },
      { at: { kind: "scale", id: "extent5" }, what: "labels", languages: ["nb"] },
    ]);
    expect(missingIn({ ...q, languages: ["da"] })).toEqual([]);
  });
});

describe("a questionnaire that does not hold together is refused", () => {
  const broken: [string, (q: Questionnaire) => void, string][] = [
    ["an id twice", q => Object.assign(item(q, "A2"), { id: "A1" }), "id-twice"],
    ["a scale that is not there", q => Object.assign(item(q, "A2"), { scale: "nowhere" }), "no-scale"],
    [
      "a scale called like a word of the machine",
      q => Object.assign(item(q, "A2"), { scale: "constructor" }),
      "no-scale",
    ],
    ["a scale that does not rise", q => q.scales.extent5!.options.reverse(), "scale-order"],
    ["an answer twice", q => q.scales.extent5!.aside!.push({ id: "1", label: {} }), "answer-twice"],
    ["a family of what is not asked", q => q.testFamilies![0]!.items.push("Z9"), "family-item"],
    ["a role twice", q => q.roles.push(q.roles[0]!), "role-twice"],
  ];
  it.each(broken)("%s", (_, breaking, code) => {
    const q = decisionMakers();
    breaking(q);
    expect(codes(q)).toContain(code);
    expect(held(q)).toMatchObject({ ok: false });
  });

  it("more questions than anybody answers, a text without end, a language or a field nobody knows", () => {
    const q = decisionMakers();
    const many = {
      ...q,
      groups: [0, 1].map(n => ({
        ...q.groups[2]!,
        id: `G${n}`,
        items: Array.from({ length: 200 }, (_, i) => ({ id: `X${n}.${i}`, type: "text" as const, text: {} })),
      })),
      testFamilies: [],
    };
    expect(codes(many)).toEqual(["too-many-items"]);
    const shape = (change: object) =>
      questionnaireSchema.safeParse({ ...decisionMakers(), ...change }).success;
    expect(shape({})).toBe(true);
    expect(shape({ title: { en: "x".repeat(301) } })).toBe(false);
    expect(shape({ title: { de: "Titel" } })).toBe(false);
    expect(shape({ script: "alert(1)" })).toBe(false);
    expect(shape({ languages: ["da", "no"] })).toBe(false);
  });
});
