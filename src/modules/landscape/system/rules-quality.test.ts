import { describe, expect, test } from "vitest";
import { type Answer, answerOf } from "./rules-answer.ts";
import {
  attestationState,
  completenessOf,
  dataQuality,
  fieldsAtCreation,
  type RequiredField,
  requiredFields,
} from "./rules-quality.ts";

const given: Answer = { state: "given" };
const allGiven: Record<RequiredField, Answer> = {
  product: given,
  "responsible-unit": given,
  "life-cycle": given,
  "system-owner": given,
  purpose: given,
  supplier: given,
  tasks: given,
  criticality: given,
  "personal-data": given,
  "main-contract": given,
  hosting: given,
  "organisation-data": given,
};
const gaps = (change: Partial<Record<RequiredField, Answer>>) =>
  completenessOf({ ...allGiven, ...change }).gaps;

test("a system use is asked for twelve things, three of them at creation", () => {
  expect(requiredFields).toHaveLength(12);
  expect(fieldsAtCreation).toHaveLength(3);
});

describe("a system use is complete", () => {
  test("when all twelve are answered", () => {
    expect(completenessOf(allGiven)).toEqual({ complete: true, given: 12, of: 12, gaps: [] });
  });

  test("not when one is unknown, though the reason is told", () => {
    expect(gaps({ hosting: { state: "unknown", reason: "not-asked" } })).toEqual([
      { field: "hosting", code: "unknown", reason: "not-asked" },
    ]);
  });

  test("not when one is unknown without a reason, or blank", () => {
    expect(gaps({ hosting: { state: "unknown", reason: null }, purpose: { state: "blank" } })).toEqual([
      { field: "purpose", code: "blank" },
      { field: "hosting", code: "unknown-without-reason" },
    ]);
  });

  test("without a main contract only when it says why there is none", () => {
    expect(gaps({ "main-contract": { state: "none", why: "Own development" } })).toEqual([]);
    expect(gaps({ "main-contract": { state: "none", why: " " } })).toHaveLength(1);
    expect(gaps({ "system-owner": { state: "none", why: "nobody" } })).toHaveLength(1);
  });

  test("a blank text, an empty list and nothing at all are blank", () => {
    expect([" ", [], null, undefined].map(answerOf)).toEqual(Array(4).fill({ state: "blank" }));
    expect(answerOf(["loans"])).toEqual(given);
  });
});

describe("an attestation", () => {
  const by = "Inga Krog";

  test("stands for twelve months and has expired on the day they are full", () => {
    expect(attestationState([{ by, on: "2025-03-01" }], "2026-02-28").state).toBe("current");
    expect(attestationState([{ by, on: "2025-03-01" }], "2026-03-01").state).toBe("expired");
  });

  test("stands as long as the municipality has set", () => {
    expect(attestationState([{ by, on: "2025-03-01" }], "2026-03-01", 24).state).toBe("current");
  });

  test("counts from the newest one, in whatever order they come", () => {
    const two = [
      { by, on: "2026-01-01" },
      { by: "Ole Holm", on: "2020-01-01" },
    ];
    expect(attestationState(two, "2026-05-01")).toEqual({
      state: "current",
      by,
      on: "2026-01-01",
      expires: "2027-01-01",
    });
  });

  test("that was never given is said to be missing", () => {
    expect(attestationState([], "2026-05-01")).toEqual({ state: "never" });
  });
});

test("data quality tells what is there, who confirmed it and how old the oldest fact is", () => {
  const use = { answers: allGiven, attestations: [], factDates: ["2026-01-01", "2025-12-22", "2026-02-01"] };
  const quality = dataQuality(use, "2026-01-01");
  expect(quality.oldestFactDays).toBe(10);
  expect(quality.attestation.state).toBe("never");
  expect(quality.completeness.complete).toBe(true);
  expect(dataQuality({ ...use, factDates: [] }, "2026-01-01").oldestFactDays).toBeNull();
});
