import { expect, it } from "vitest";
import { nounNamed } from "./nouns.ts";
import { checkThing, completeness, type Thing, type Values } from "./rules.ts";

const codes = (noun: string, values: Values) =>
  checkThing(nounNamed(noun)!, values)
    .filter(({ refusal }) => refusal.code !== "required")
    .map(({ field, refusal }) => `${field}: ${refusal.code}`);

it("nothing is redeployed or budgeted before it was measured", () => {
  const notMeasured = ["measured: benefit-not-measured", "measuredOn: benefit-not-measured"];
  for (const state of ["measured", "redeployed", "budgeted"])
    expect(codes("benefit", { state, estimate: 400 })).toEqual(notMeasured);
  expect(codes("benefit", { state: "redeployed", measured: 0, measuredOn: "2026-01-31" })).toEqual([]);
  for (const state of ["claimed", "planned", "withdrawn"]) expect(codes("benefit", { state })).toEqual([]);
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
