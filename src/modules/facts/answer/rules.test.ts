import { describe, expect, it } from "vitest";
import { readyOf } from "../instrument/ready.ts";
import type { Item, Questionnaire } from "../questionnaire/rules-questionnaire.ts";
import { checkItem } from "./rules-check.ts";
import { isShown, onPage, stepsOf, type Typed } from "./rules-steps.ts";
import { doubtsOf, faultsOf, submissionOf } from "./rules-submission.ts";

const aside = [{ id: "dontknow", label: { en: "Don't know" } }];
const options = (...ids: string[]) => ids.map(id => ({ id, label: { en: id } }));
const text = { en: "Asked" };

const asking = (...groups: Item[][]): Questionnaire => ({
  format: "samsyn-instrument/1",
  id: "invented",
  version: 1,
  languages: ["en"],
  mode: "personal-anonymous",
  roles: ["office-holder"],
  title: text,
  intro: text,
  groups: groups.map((items, n) => ({ id: `G${n}`, stem: text, items })),
  scales: {
    s: {
      kind: "ordinal",
      polarity: "unipolar",
      options: [1, 2, 3, 4, 5].map(value => ({ value, label: text })),
      aside,
    },
  },
});

const scale = (id: string, more: Partial<Item> = {}): Item =>
  ({ id, type: "scale", text, scale: "s", ...more }) as Item;
const rows = (...ids: string[]) => ids.map(id => ({ id, text }));

const wrongIn = (item: Item, typed: Typed): string =>
  checkItem(asking([item]), item, typed)
    .faults.map(({ box, refusal }) => `${box} ${refusal.code.replace("answer.", "")}`)
    .join();
const keptOf = (item: Item, typed: Typed) =>
  Object.fromEntries(checkItem(asking([item]), item, typed).answers);

describe("an answer", () => {
  it("on a scale is one of its values or what stands outside it", () => {
    expect(keptOf(scale("a"), { a: "4" })).toEqual({ a: "4" });
    expect(keptOf(scale("a"), { a: "dontknow" })).toEqual({ a: "dontknow" });
    expect(keptOf(scale("a"), { a: "" })).toEqual({});
    for (const answer of ["6", "0", "4.0", " 4", "constructor"])
      expect(wrongIn(scale("a"), { a: answer })).toBe("a not-offered");
  });

  it("of several options holds those offered, each once, and at most so many", () => {
    const item: Item = { id: "m", type: "multiple", text, options: options("x", "y", "z"), aside, max: 2 };
    expect(keptOf(item, { m: "z x x" })).toEqual({ m: ["x", "z"] });
    expect(keptOf(item, { m: "dontknow" })).toEqual({ m: ["dontknow"] });
    expect(wrongIn(item, { m: "x y z" })).toBe("m too-many");
    expect(wrongIn(item, { m: "x dontknow" })).toBe("m aside-alone");
    expect(wrongIn(item, { m: "x w" })).toBe("m not-offered");
  });

  it("of a ranking gives each place once, and don't know as often as one likes", () => {
    const item: Item = {
      id: "r",
      type: "matrix",
      text,
      scale: "s",
      distinct: true,
      rows: rows("r1", "r2", "r3"),
    };
    expect(keptOf(item, { r1: "1", r2: "2", r3: "" })).toEqual({ r1: "1", r2: "2" });
    expect(wrongIn(item, { r1: "1", r2: "1" })).toBe("r2 place-twice");
    expect(wrongIn(item, { r1: "dontknow", r2: "dontknow" })).toBe("");
    expect(wrongIn({ ...item, distinct: false } as Item, { r1: "1", r2: "1" })).toBe("");
  });

  it("in numbers is a number within its bounds", () => {
    const item: Item = { id: "n", type: "number", text, min: 0, max: 10.5 };
    expect(keptOf(item, { n: "10.5" })).toEqual({ n: 10.5 });
    expect(keptOf(item, { n: "0" })).toEqual({ n: 0 });
    expect(wrongIn(item, { n: "-1" })).toBe("n too-little");
    expect(wrongIn(item, { n: "10.6" })).toBe("n too-much");
    for (const answer of ["ten", "1e3", "Infinity", "0x10", "?1.5"])
      expect(wrongIn(item, { n: answer })).toBe("n not-number");
    expect(wrongIn({ ...item, whole: true }, { n: "2.5" })).toBe("n not-whole");
  });

  it("in points shares out exactly those there are", () => {
    const item: Item = { id: "p", type: "points", text, total: 100, options: options("x", "y", "z") };
    expect(keptOf(item, { "p.x": "60", "p.y": "40" })).toEqual({ p: { x: 60, y: 40, z: 0 } });
    expect(keptOf(item, {})).toEqual({});
    expect(wrongIn(item, { "p.x": "60" })).toBe("p points-sum");
    expect(wrongIn(item, { "p.x": "60", "p.y": "50" })).toBe("p points-sum");
    expect(wrongIn(item, { "p.x": "60.5", "p.y": "-1" })).toBe("p.x not-whole,p.y not-whole");
  });

  it("in words is as long as was said, and blanks are left out", () => {
    const item: Item = { id: "l", type: "list", text, max: 3, maxLength: 5 };
    expect(keptOf(item, { "l.1": " one ", "l.2": " ", "l.3": "three" })).toEqual({ l: ["one", "three"] });
    expect(wrongIn(item, { "l.2": "longer" })).toBe("l.2 too-long");
    expect(keptOf({ id: "t", type: "text", text, maxLength: 2 }, { t: "🙂🙂" })).toEqual({ t: "🙂🙂" });
    expect(wrongIn({ id: "t", type: "text", text }, { t: "x".repeat(4001) })).toBe("t too-long");
  });
});

describe("the pages", () => {
  const hanging = (on: string, ...is: string[]) => ({ showIf: { item: on, is } });
  const q = asking(
    [scale("a"), scale("b", hanging("a", "1"))],
    [scale("c", hanging("b", "2"))],
    [scale("d")],
  );
  const shown = (typed: Typed) =>
    stepsOf(q).map(step =>
      onPage(q, step, typed)
        .map(({ id }) => id)
        .join(""),
    );

  it("show what hangs on an answer of the same page, and leave out what earlier pages have not led to", () => {
    expect(shown({})).toEqual(["ab", "", "d"]);
    expect(shown({ a: "1", b: "2" })).toEqual(["ab", "c", "d"]);
    expect(stepsOf(q).map(step => isShown(q, step, { a: "1" }))).toEqual([true, false, true]);
  });

  it("keep nothing of questions that were not asked in the end, also further down the chain", () => {
    expect(submissionOf(q, { a: "1", b: "2", c: "3", d: "4" })).toMatchObject({
      answers: { a: "1", b: "2", c: "3", d: "4" },
    });
    expect(submissionOf(q, { a: "2", b: "2", c: "3", d: "4" })).toMatchObject({
      answers: { a: "2", d: "4" },
    });
    // What is not kept cannot be wrong either.
    expect(submissionOf(q, { a: "2", b: "99", d: "4" })).toMatchObject({ ok: true });
  });

  it("are asked once for each role, each with its own answers and conditions", () => {
    const each: Questionnaire = { ...q, repeatPer: "role", roles: ["chief", "clerk"] };
    expect(stepsOf(each)).toHaveLength(6);
    expect(
      submissionOf(each, { "a#chief": "1", "b#chief": "2", "c#chief": "5", "a#clerk": "3", "b#clerk": "2" }),
    ).toMatchObject({ answers: { "a#chief": "1", "b#chief": "2", "c#chief": "5", "a#clerk": "3" } });
  });

  it("say what is wrong at its box, and lead back to the first page where something is", () => {
    expect(faultsOf(q, stepsOf(q)[2]!, { d: "9" })).toEqual([
      { box: "d", refusal: { code: "answer.not-offered" } },
    ]);
    expect(submissionOf(q, { a: "1", c: "1", d: "9" })).toEqual({ ok: false, step: 2 });
  });

  it("ask once more where a blank should be none", () => {
    const one = asking([
      scale("a", { required: true }),
      scale("b", { required: true, ...hanging("a", "1") }),
    ]);
    const doubts = (typed: Typed) => doubtsOf(one, stepsOf(one)[0]!, typed).map(({ box }) => box);
    expect(doubts({})).toEqual(["a"]);
    expect(doubts({ a: "1" })).toEqual(["b"]);
    expect(doubts({ a: "2" })).toEqual([]);
    expect(submissionOf(one, {})).toMatchObject({ ok: true, answers: {} });
  });

  it("ask about hours that are many for those there are, and stop nobody", () => {
    const pulse = readyOf("capacity-pulse")!;
    const hours = (whole: string): Typed =>
      Object.fromEntries(
        Object.entries({ P1: "400", P2: "400", P3: "200", P4: "10", P5: whole }).map(([id, value]) => [
          `${id}#role-reporter`,
          value,
        ]),
      );
    const doubts = (typed: Typed) => doubtsOf(pulse, stepsOf(pulse)[0]!, typed);
    expect(doubts(hours("800"))).toEqual([
      { box: "P5", refusal: { code: "answer.many-hours", values: { sum: 1010, there: 800 } } },
    ]);
    // 1010 hours are 1.25 times 808.
    expect(doubts(hours("808"))).toEqual([]);
    expect(doubts(hours(""))).toEqual([]);
    expect(submissionOf(pulse, hours("800"))).toMatchObject({ ok: true });
  });
});

describe("the flags of a response", () => {
  const q = asking([scale("a"), scale("b"), scale("c"), scale("d"), scale("e")], [scale("f")]);
  const flags = (typed: Typed, of = q) => {
    const made = submissionOf(of, typed);
    return made.ok ? made.flags : null;
  };
  const all = (value: string) => ({ a: value, b: value, c: value, d: value, e: value });

  it("say that less than half, or not all, was answered", () => {
    expect(flags({})).toEqual(["partial", "blank-items"]);
    expect(flags({ a: "1", b: "2" })).toEqual(["partial", "blank-items"]);
    expect(flags({ a: "1", b: "2", c: "dontknow" })).toEqual(["blank-items"]);
    expect(flags({ ...all("1"), e: "2", f: "3" })).toEqual([]);
  });

  it("say that five lines or more on one scale were answered alike", () => {
    expect(flags({ ...all("3"), f: "1" })).toEqual(["straight-line"]);
    expect(flags({ ...all("dontknow"), f: "1" })).toEqual([]);
    const matrix = (distinct: boolean) =>
      asking([{ id: "m", type: "matrix", text, scale: "s", distinct, rows: rows("a", "b", "c", "d", "e") }]);
    expect(flags(all("3"), matrix(false))).toEqual(["straight-line"]);
    const four = asking([scale("a"), scale("b"), scale("c"), scale("d")]);
    expect(flags({ a: "3", b: "3", c: "3", d: "3" }, four)).toEqual([]);
  });
});
