import { describe, expect, it } from "vitest";
import { langs } from "../../../kernel/lang.ts";
import { cofogConcepts, cofogScheme, ownMappings, ownScheme, ownTasks, schemeCoverage } from "./cofog.ts";
import { addMapping, type Mapping, mappingsOf } from "./mapping.ts";

const mapping = (from: string, kind: Mapping["kind"], to: string, set = "reviewed"): Mapping => {
  const ref = (text: string) => ({ scheme: text.split(":")[0] ?? "", code: text.split(":")[1] ?? "" });
  return { from: ref(from), to: ref(to), kind, set, author: "Ida Invented", on: "2031-02-01" };
};
const told = (concept: string, mappings: Mapping[], reviewed = ["reviewed"]) =>
  mappingsOf(mapping(concept, "exact", concept).from, mappings, new Set(reviewed)).map(
    ({ to, kind, how }) => `${kind} ${to.scheme}:${to.code} ${how}`,
  );

describe("COFOG", () => {
  it("has 10 divisions, 69 groups and 109 classes, each under its parent", () => {
    const count = (level: string) => cofogConcepts.filter(concept => concept.level === level).length;
    expect([count("division"), count("group"), count("class")]).toEqual([10, 69, 109]);
    const codes = new Set(cofogConcepts.map(({ code }) => code));
    expect(codes.size).toBe(188);
    expect(cofogConcepts.filter(({ parentCode }) => parentCode && !codes.has(parentCode))).toEqual([]);
    expect(
      cofogConcepts.filter(
        ({ level, code }) => level === "group" && ![...codes].some(c => c.startsWith(`${code}.`)),
      ),
    ).toEqual([]);
  });
  it("has a title in every language", () => {
    for (const { title } of [...cofogConcepts, ...ownTasks])
      for (const lang of langs) expect(title[lang].trim()).not.toBe("");
  });
});

describe("our own task tree", () => {
  it("is short enough to begin with, and every task lies under a main task", () => {
    expect(ownTasks.length).toBeGreaterThanOrEqual(60);
    expect(ownTasks.length).toBeLessThanOrEqual(90);
    for (const { code } of ownTasks) expect(code).toMatch(/^T\d{2}(\.\d{2})?$/);
    const codes = new Set(ownTasks.map(({ code }) => code));
    expect(codes.size).toBe(ownTasks.length);
    expect(ownTasks.filter(({ parentCode }) => parentCode && !codes.has(parentCode))).toEqual([]);
    for (const lang of langs)
      expect(new Set(ownTasks.map(({ title }) => title[lang])).size).toBe(ownTasks.length);
  });
  it("points only at codes that exist, and its mappings do not contradict each other", () => {
    const codes = new Set(cofogConcepts.map(({ code }) => code));
    let all: Mapping[] = [];
    for (const one of ownMappings) {
      expect(codes.has(one.to.code), one.to.code).toBe(true);
      const result = addMapping(all, one);
      expect(result.ok, one.from.code).toBe(true);
      if (result.ok) all = result.value;
    }
  });
  it("tells which tasks have no group in COFOG", () => {
    const result = schemeCoverage(ownTasks, ownScheme, cofogScheme, ownMappings, new Set());
    expect(result.mapped.length + result.inherited.length + result.unmapped.length).toBe(ownTasks.length);
    expect(result.mapped).toContain("T12.02");
    expect(result.unmapped).toContain("T13.02");
  });
});

describe("mappings between task trees", () => {
  const a = mapping("dk:1", "exact", "cofog:x");
  const b = mapping("se:2", "exact", "cofog:x");

  it("exact holds both ways and in chains, but only inside reviewed sets", () => {
    expect(told("dk:1", [a, b])).toEqual(["exact cofog:x stated", "exact se:2 derived"]);
    expect(told("cofog:x", [a, b])).toEqual(["exact dk:1 inverse", "exact se:2 inverse"]);
    expect(told("dk:1", [a, b], [])).toEqual(["exact cofog:x stated"]);
    expect(told("cofog:x", [a, b], [])).toEqual([]);
    expect(told("dk:1", [a, { ...b, set: "draft" }])).toEqual(["exact cofog:x stated"]);
  });
  it("broad read backwards is narrow, and close forms no chains", () => {
    expect(told("cofog:x", [mapping("dk:1", "broad", "cofog:x")])).toEqual(["narrow dk:1 inverse"]);
    expect(told("dk:1", [mapping("dk:1", "close", "cofog:x"), mapping("cofog:x", "close", "se:2")])).toEqual([
      "close cofog:x stated",
    ]);
  });
  it("a circle of exact mappings comes to an end", () => {
    expect(told("dk:1", [a, b, mapping("se:2", "exact", "dk:1")])).toHaveLength(2);
  });
  it.each([
    ["mapping.already-there", mapping("dk:1", "exact", "cofog:x")],
    ["mapping.already-there", mapping("cofog:x", "exact", "dk:1")],
    ["mapping.contradiction", mapping("dk:1", "broad", "cofog:x")],
    ["mapping.contradiction", mapping("cofog:x", "related", "dk:1")],
    ["mapping.same-scheme", mapping("dk:1", "exact", "dk:2")],
    ["mapping.no-author", { ...b, author: " " }],
    ["mapping.bad-date", { ...b, on: "2031-02-30" }],
  ])("refuses with %s", (code, one) => {
    expect(addMapping([a], one)).toMatchObject({ ok: false, refusal: { code } });
  });
  it("a mapping upward counts for what lies under it, a mere relation for nothing", () => {
    const concepts = [
      { code: "1", parentCode: null },
      { code: "1.1", parentCode: "1" },
      { code: "2", parentCode: null },
    ];
    const mappings = [
      { ...mapping("dk:1", "broad", "x:1"), to: { scheme: "cofog-1999", code: "01.1" } },
      { ...mapping("dk:2", "related", "x:1"), to: { scheme: "cofog-1999", code: "01.2" } },
    ];
    expect(schemeCoverage(concepts, "dk", cofogScheme, mappings, new Set())).toEqual({
      mapped: ["1"],
      inherited: ["1.1"],
      unmapped: ["2"],
    });
  });
});
