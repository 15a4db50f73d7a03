import { describe, expect, test } from "vitest";
import { type Contract, isOver, lastDayOf, validContract } from "./rules.ts";

const care: Contract = {
  id: "care",
  validFrom: "2024-01-01",
  validTo: "2028-01-01",
  continuous: true,
  notice: { months: 6, runsFromEndOf: null, byEndOf: "month" },
  irrevocableUntil: null,
  options: null,
  terminatedOn: null,
  procurement: {
    procedure: "eu-open-tender",
    plannedQuarter: null,
    leadMonths: null,
    transitionMonths: null,
  },
  requireValidParent: false,
  enforced: null,
  parentId: null,
};

const among = (...contracts: Contract[]) => {
  const byId = new Map(contracts.map(contract => [contract.id, contract]));
  return (id: string) => byId.get(id);
};
const codes = (contract: Contract, day: string, ...others: Contract[]) =>
  validContract(contract, day, among(...others)).reasons.map(reason => reason.code);

describe("a contract holds", () => {
  test("from its first day to the day before its end", () => {
    expect(codes(care, "2023-12-31")).toEqual(["not-started"]);
    expect(codes(care, "2024-01-01")).toEqual([]);
    expect(codes(care, "2027-12-31")).toEqual([]);
    expect(codes(care, "2028-01-01")).toEqual(["ended"]);
  });

  test("until the notice has run out", () => {
    const leaving: Contract = {
      ...care,
      terminatedOn: "2026-01-15",
      notice: { months: 6, runsFromEndOf: null, byEndOf: null },
    };
    expect(codes(leaving, "2026-07-15")).toEqual([]);
    expect(codes(leaving, "2026-07-16")).toEqual(["terminated"]);
  });

  test("to the end of the month when notice runs to the end of a month, and as long as it is irrevocable", () => {
    const leaving: Contract = { ...care, terminatedOn: "2026-01-15" };
    expect(codes(leaving, "2026-07-31")).toEqual([]);
    expect(codes(leaving, "2026-08-01")).toEqual(["terminated"]);
    expect(codes({ ...leaving, irrevocableUntil: "2027-03-31" }, "2027-03-31")).toEqual([]);
  });

  test("not a day longer when notice was given and no terms are known", () => {
    const leaving: Contract = { ...care, notice: null, terminatedOn: "2026-01-15" };
    expect(codes(leaving, "2026-01-16")).toEqual(["terminated"]);
  });

  test("with all reasons at once when there are several", () => {
    expect(codes({ ...care, terminatedOn: "2026-01-15" }, "2028-05-01")).toEqual(["ended", "terminated"]);
  });
});

describe("a contract under a framework", () => {
  const framework: Contract = { ...care, id: "framework", validTo: "2026-01-01" };
  const call: Contract = { ...care, parentId: "framework" };

  test("asks for the framework only when it must be valid", () => {
    expect(codes(call, "2026-06-01", framework)).toEqual([]);
  });

  test("falls with the framework and says why", () => {
    const verdict = validContract({ ...call, requireValidParent: true }, "2026-06-01", among(framework));
    expect(verdict.reasons).toEqual([
      { code: "parent-invalid", parentId: "framework", reasons: [{ code: "ended", on: "2026-01-01" }] },
    ]);
  });

  test("still looks at its own dates", () => {
    expect(codes({ ...call, requireValidParent: true }, "2025-06-01", framework)).toEqual([]);
    expect(codes({ ...call, requireValidParent: true }, "2028-06-01", framework)).toEqual([
      "ended",
      "parent-invalid",
    ]);
  });

  test("stands when the framework is declared valid by hand", () => {
    const declared = { ...framework, enforced: { on: "2026-01-05", why: "Renewed by word" } };
    expect(codes({ ...call, requireValidParent: true }, "2026-06-01", declared)).toEqual([]);
  });

  test("does not hang on two contracts that are each other's parent", () => {
    const a: Contract = { ...care, id: "a", parentId: "b", requireValidParent: true };
    const b: Contract = { ...care, id: "b", parentId: "a", requireValidParent: true };
    expect(codes(a, "2026-06-01", a, b)).toEqual([]);
  });
});

test("a contract declared valid by hand shows who, when and what it overrides", () => {
  const enforced = { on: "2028-01-05", why: null };
  expect(validContract({ ...care, enforced }, "2028-06-01", among())).toEqual({
    valid: true,
    override: enforced,
    reasons: [{ code: "ended", on: "2028-01-01" }],
  });
});

test("the term ends the day before the first day it no longer holds, or when notice ends it", () => {
  expect(lastDayOf(care)).toBe("2027-12-31");
  expect(lastDayOf({ ...care, terminatedOn: "2026-01-15" })).toBe("2026-07-31");
  expect(lastDayOf({ ...care, terminatedOn: "2027-11-15" })).toBe("2028-05-31");
  expect(lastDayOf({ ...care, continuous: false, terminatedOn: "2027-11-15" })).toBe("2027-12-31");
});

test("the term of a contract under notice of unknown length is not known", () => {
  expect(lastDayOf({ ...care, terminatedOn: "2026-01-15", notice: null })).toBeNull();
});

describe("a contract is over", () => {
  const today = "2028-05-01";

  test("when its term has passed, unless it runs on by itself", () => {
    expect(isOver({ ...care, continuous: false }, today)).toBe(true);
    expect(isOver({ ...care, continuous: null }, today)).toBe(true);
    expect(isOver(care, today)).toBe(false);
  });

  test("when its notice has run out, and not before", () => {
    const leaving: Contract = { ...care, validTo: null, terminatedOn: "2019-01-01" };
    expect(isOver(leaving, "2019-07-31")).toBe(false);
    expect(isOver(leaving, "2019-08-01")).toBe(true);
    expect(isOver({ ...leaving, notice: null }, today)).toBe(false);
  });
});
