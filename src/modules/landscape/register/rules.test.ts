import { expect, it } from "vitest";
import { nounNamed } from "./nouns.ts";
import { checkThing, completeness, type Thing, type Values } from "./rules.ts";

const codes = (noun: string, values: Values) =>
  checkThing(nounNamed(noun)!, values)
    .filter(({ refusal }) => refusal.code !== "required")
    .map(({ field, refusal }) => `${field}: ${refusal.code}`);

it("what is agreed names its agreement and a date, unless it is a duty that lacks its law", () => {
  const agreed = { title: "Post", status: "agreed" };
  expect(codes("source-item", agreed)).toEqual(["legalSource: agreed-needs", "publishedOn: agreed-needs"]);
  expect(codes("source-item", { ...agreed, legalSource: "Economy agreement 2026" })).toEqual([
    "publishedOn: agreed-needs",
  ]);
  const dated = { ...agreed, legalSource: "Economy agreement 2026", publishedOn: "2026-06-01" };
  expect(codes("source-item", dated)).toEqual([]);
  expect(codes("source-item", { ...agreed, saidMandatory: true })).toEqual([]);
  expect(codes("source-item", { title: "Post", status: "recommended" })).toEqual([]);
});

it("an initiative may save money every year", () => {
  expect(codes("initiative", { costYearly: -250_000_00 })).toEqual([]);
  expect(codes("initiative", { costOnce: -1 })).toEqual(["costOnce: too-small"]);
});

it("why a system has no main contract is an answer, not a gap", () => {
  const use = nounNamed("system-use")!;
  const gaps = (values: Values) => {
    const thing: Thing = { id: "a", version: 1, values, facts: {}, unknowns: {} };
    return completeness(use, thing).gaps.includes("mainContract");
  };
  expect(gaps({})).toBe(true);
  expect(gaps({ noMainContractWhy: "Free software, run by ourselves" })).toBe(false);
});
