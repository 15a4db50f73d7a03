import { describe, expect, test } from "vitest";
import { type SystemUse, validSystemUse } from "./rules.ts";
import { tasksOfUse } from "./rules-tasks.ts";

const library: SystemUse = {
  id: "library",
  from: "2024-01-01",
  to: "2028-01-01",
  lifeCycle: "operational",
  productDeactivatedOn: null,
};
const codes = (use: SystemUse, day: string) => validSystemUse(use, day, null).reasons.map(({ code }) => code);

describe("a system use holds", () => {
  test("from its first day to the day before its end", () => {
    expect(codes(library, "2023-12-31")).toEqual(["not-started"]);
    expect(codes(library, "2024-01-01")).toEqual([]);
    expect(codes(library, "2027-12-31")).toEqual([]);
    expect(codes(library, "2028-01-01")).toEqual(["ended"]);
  });

  test("while it is phased out and when nobody knows its life cycle, but not when it is out of use", () => {
    expect(codes({ ...library, lifeCycle: "phasing-out" }, "2026-01-01")).toEqual([]);
    expect(codes({ ...library, lifeCycle: null }, "2026-01-01")).toEqual([]);
    expect(codes({ ...library, lifeCycle: "not-in-use" }, "2026-01-01")).toEqual(["life-cycle"]);
  });

  test("not when its main contract does not, and says why that is", () => {
    const reasons = [{ code: "ended" as const, on: "2025-01-01" }];
    expect(validSystemUse(library, "2026-01-01", { valid: false, reasons, override: null })).toEqual({
      valid: false,
      reasons: [{ code: "main-contract-invalid", reasons }],
    });
  });

  test("when its main contract is declared valid by hand", () => {
    const contract = {
      valid: true,
      reasons: [{ code: "ended" as const, on: "2025-01-01" }],
      override: { on: "2025-02-01", why: null },
    };
    expect(validSystemUse(library, "2026-01-01", contract).valid).toBe(true);
  });

  test("without a main contract: that is a gap, not an end", () => {
    expect(validSystemUse(library, "2026-01-01", null).valid).toBe(true);
  });

  test("though its product has left the catalogue, and says so", () => {
    const verdict = validSystemUse({ ...library, productDeactivatedOn: "2025-05-01" }, "2026-01-01", null);
    expect(verdict).toEqual({ valid: true, reasons: [{ code: "product-deactivated", on: "2025-05-01" }] });
  });
});

describe("the tasks of a system use", () => {
  const ids = (catalogue: string[], removed: string[], added: string[]) =>
    tasksOfUse(catalogue, { removed, added }).tasks.map(({ taskId }) => taskId);

  test("are the catalogue's, less those removed, and those added", () => {
    expect(ids(["loans", "events", "fees"], ["fees"], ["archive"])).toEqual(["loans", "events", "archive"]);
  });

  test("follow the catalogue when it changes, and keep a removal that has become idle", () => {
    expect(tasksOfUse(["loans"], { removed: ["fees"], added: [] })).toEqual({
      tasks: [{ taskId: "loans", from: "catalogue" }],
      idleRemovals: ["fees"],
      idleAdditions: [],
    });
  });

  test("hold an addition once when the catalogue has gained it", () => {
    expect(tasksOfUse(["loans", "archive"], { removed: [], added: ["archive"] })).toEqual({
      tasks: [
        { taskId: "loans", from: "catalogue" },
        { taskId: "archive", from: "catalogue" },
      ],
      idleRemovals: [],
      idleAdditions: ["archive"],
    });
  });

  test("hold a task both removed and added: the addition comes last", () => {
    expect(ids(["loans"], ["loans"], ["loans"])).toEqual(["loans"]);
  });
});
