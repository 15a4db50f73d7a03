import { describe, expect, test } from "vitest";
import type { Contract } from "./rules.ts";
import { type ActContext, actNow, guessedLeadTimes } from "./rules-act-now.ts";
import { actThisQuarter, yearWheel } from "./rules-year-wheel.ts";

const today = "2026-03-01";
const context: ActContext = { today, leadTimes: guessedLeadTimes, oversights: [] };
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
const days = (contract: Contract, more: Partial<ActContext> = {}) =>
  actNow(contract, { ...context, ...more }).candidates.map(({ reason, day }) => `${reason} ${day}`);
const gaps = (contract: Contract, more: Partial<ActContext> = {}) =>
  actNow(contract, { ...context, ...more }).gaps.map(({ code, field }) => `${code}: ${field}`);

describe("the day to act", () => {
  test("is the start of procurement when the tender takes longer than the notice", () => {
    const { first } = actNow(care, context);
    expect(first).toEqual({ reason: "procurement", day: "2026-07-01", overdueDays: 0 });
    expect(days(care)).toEqual(["procurement 2026-07-01", "notice 2027-06-30"]);
  });

  test("follows the municipality's own lead times, and the contract's before them", () => {
    const own = { ...guessedLeadTimes, "eu-open-tender": 18 };
    expect(days(care, { leadTimes: own })[0]).toBe("procurement 2026-01-01");
    const quick = {
      procedure: "eu-open-tender",
      plannedQuarter: null,
      leadMonths: 2,
      transitionMonths: 1,
    } as const;
    expect(days({ ...care, procurement: quick })).toContain("procurement 2027-10-01");
  });

  test("is the option's while options are left", () => {
    const options = { count: 2, monthsEach: 12, used: 1, decideBy: "2026-05-01" };
    expect(days({ ...care, options })[0]).toBe("option 2026-05-01");
    expect(days({ ...care, options: { ...options, used: 2 } })).not.toContain("option 2026-05-01");
  });

  test("is the oversight of a processor when that comes first", () => {
    expect(days(care, { oversights: ["2026-04-01", "2027-04-01"] })[0]).toBe("oversight 2026-04-01");
  });

  test("stays listed with days late when it has passed", () => {
    expect(actNow(care, { ...context, today: "2026-07-11" }).first?.overdueDays).toBe(10);
  });

  test("needs no notice where a contract ends by itself or notice is given", () => {
    expect(days({ ...care, continuous: false })).toEqual(["procurement 2026-07-01"]);
    expect(days({ ...care, terminatedOn: "2026-02-10" })).toEqual(["procurement 2025-03-01"]);
  });

  test("has no procurement where the system is not bought again", () => {
    const procurement = {
      procedure: "none",
      plannedQuarter: null,
      leadMonths: null,
      transitionMonths: null,
    } as const;
    expect(days({ ...care, procurement })).toEqual(["notice 2027-06-30"]);
  });
});

describe("what is missing is named and never guessed", () => {
  test.each<[string, Partial<Contract>]>([
    ["cannot-compute: notice", { notice: null }],
    ["cannot-compute: notice.months", { notice: { months: null, runsFromEndOf: null, byEndOf: null } }],
    ["cannot-compute: notice", { notice: null, terminatedOn: "2026-02-10" }],
    [
      "cannot-compute: notice.months",
      { notice: { months: null, runsFromEndOf: null, byEndOf: null }, terminatedOn: "2026-02-10" },
    ],
    ["cannot-compute: continuous", { continuous: null }],
    ["cannot-compute: validTo", { validTo: null }],
    ["cannot-compute: procurement.procedure", { procurement: null }],
    ["cannot-compute: options.decideBy", { options: { count: 1, monthsEach: 12, used: 0, decideBy: null } }],
    ["never-in-time: irrevocableUntil", { irrevocableUntil: "2029-12-31" }],
  ])("%s", (gap, change) => {
    expect(gaps({ ...care, ...change })).toContain(gap);
  });

  test("cannot-compute: oversight.next", () => {
    expect(gaps(care, { oversights: [null] })).toEqual(["cannot-compute: oversight.next"]);
  });

  test("a contract under notice of unknown length has no end to buy before", () => {
    const leaving: Contract = { ...care, terminatedOn: "2026-02-10", notice: null };
    expect(days(leaving)).toEqual([]);
    expect(gaps({ ...leaving, continuous: false })).toContain("cannot-compute: notice");
  });

  test("a contract with nothing known has no day to act, only gaps", () => {
    const unknown: Contract = { ...care, validTo: null, continuous: null, notice: null, procurement: null };
    expect(actNow(unknown, context).first).toBeNull();
    expect(gaps(unknown)).toEqual(["cannot-compute: continuous"]);
  });
});

describe("a contract that ends though nobody has said how it is bought", () => {
  const unsaid: Contract = { ...care, continuous: false, procurement: null };
  const quickest = (contract: Contract, more: Partial<ActContext> = {}) =>
    actNow(contract, { ...context, ...more }).gaps.find(({ reason }) => reason === "procurement")?.ifQuickest;

  test("tells by when the quickest way to buy it begins", () => {
    expect(quickest(unsaid)).toEqual({ day: "2027-04-01", overdueDays: 0 });
  });

  test("tells that even the quickest would not be done before it ends", () => {
    expect(quickest({ ...unsaid, validTo: "2026-06-01" })).toEqual({ day: "2025-09-01", overdueDays: 181 });
  });

  test("follows the municipality's own months, and the contract's own for changing over", () => {
    const own = { ...guessedLeadTimes, "direct-award": 9, "mini-competition": 4 };
    expect(quickest(unsaid, { leadTimes: own })?.day).toBe("2027-03-01");
    const said = { procedure: null, plannedQuarter: null, leadMonths: null, transitionMonths: 1 };
    expect(quickest({ ...unsaid, procurement: said })?.day).toBe("2027-09-01");
  });

  test("tells so too where nobody has said whether it runs on, and not of one that does", () => {
    expect(quickest({ ...unsaid, continuous: null })?.day).toBe("2027-04-01");
    expect(quickest({ ...unsaid, continuous: true })).toBeUndefined();
  });
});

describe("the contracts of a year", () => {
  const due = (id: string, day: string | null, yearlyAmount = 0) => ({
    id,
    yearlyAmount,
    actNow: {
      first: day ? { reason: "notice" as const, day, overdueDays: 0 } : null,
      next: null,
      candidates: [],
      gaps: [],
    },
  });
  const contracts = [
    due("roads", "2026-03-31", 100),
    due("school", "2026-03-31", 900),
    due("archive", "2025-11-01"),
    due("library", "2026-04-01"),
    due("pay", "2027-01-01"),
    due("water", null),
  ];

  test("to act on this quarter: overdue first, then by date, then the dearest", () => {
    expect(actThisQuarter(contracts, today).map(({ id }) => id)).toEqual(["archive", "school", "roads"]);
  });

  test("one that missed a day stands by it, and by the first it can still meet", () => {
    const runsOn = { ...care, validTo: "2027-01-01", notice: { ...care.notice!, months: 1 } };
    const now = "2026-11-23";
    const both = [{ id: "roads", yearlyAmount: 0, actNow: actNow(runsOn, { ...context, today: now }) }];
    expect(actThisQuarter(both, now).map(({ due }) => [due.reason, due.day, due.overdueDays])).toEqual([
      ["procurement", "2025-07-01", 510],
      ["notice", "2026-11-30", 0],
    ]);
    expect(yearWheel(both, 2026).months[10]?.map(({ id }) => id)).toEqual(["roads"]);
    expect(yearWheel(both, 2025).months[6]?.map(({ id }) => id)).toEqual(["roads"]);
  });

  test("lie in the month they must be acted on", () => {
    const wheel = yearWheel(contracts, 2026);
    expect(wheel.months[2]?.map(({ id }) => id)).toEqual(["school", "roads"]);
    expect(wheel.months[3]?.map(({ id }) => id)).toEqual(["library"]);
    expect([wheel.earlier, wheel.later, wheel.undated].map(list => list.map(({ id }) => id))).toEqual([
      ["archive"],
      ["pay"],
      ["water"],
    ]);
  });
});
