import { describe, expect, test } from "vitest";
import { portfolio } from "../testing/instances.ts";
import { contractsUnder } from "./rules-contracts.ts";

// Quarters from July 2027 to June 2028; A takes two of them.
const whole = portfolio("tiny");
const contract = (
  last: string | null,
  notice: string | null,
  ...replacedBy: { id: string; done: boolean; retires: string[] }[]
) => ({
  ...{ id: "c", last, notice, replacedBy, uses: ["u"] },
});
const a = { id: "A", done: false, retires: ["u"] };
const gone = { ...a, id: "gone" };
const under = (one: ReturnType<typeof contract>, starts: Record<string, number> | null = { A: 0 }) =>
  contractsUnder([one], whole, starts, "2027-05-01")[0];

describe("a contract that ends while a plan runs", () => {
  test("is replaced in time when the work is done by the last day for notice", () => {
    const last = "2028-06-29";
    expect(under(contract(last, "2027-12-31", a))).toMatchObject({
      ...{ finishBy: "2027-12-31", done: "2027-12-31", verdict: "in-time" },
    });
    expect(under(contract(last, "2027-12-30", a))).toMatchObject({ verdict: "too-late" });
    // Without notice to give there is time until its last day.
    expect(under(contract(last, null, a), { A: 1 })).toMatchObject({
      ...{ finishBy: last, done: "2028-03-31", verdict: "in-time" },
    });
  });

  test("says when nothing replaces it, when that is not in the plan, and when it is done", () => {
    expect(under(contract("2028-01-31", null))).toMatchObject({ by: null, verdict: null });
    expect(under(contract("2028-01-31", null, gone))?.verdict).toBe("not-in");
    expect(under(contract("2028-01-31", null, { ...gone, done: true }))?.verdict).toBe("done");
  });

  test("is in time only when all that rests on it is replaced by then", () => {
    const two = (...by: (typeof a)[]) => ({ ...contract("2028-01-31", null, ...by), uses: ["u", "v"] });
    expect(under(two(a))).toMatchObject({ verdict: "partly", replaced: 1 });
    expect(under(two({ ...a, done: true }))).toMatchObject({ verdict: "partly", replaced: 1 });
    expect(under(two(a, { ...gone, retires: ["v"] }))).toMatchObject({ verdict: "partly", replaced: 1 });
    expect(under(two(a, { ...gone, done: true, retires: ["v"] }))).toMatchObject({ verdict: "in-time" });
  });

  test("is judged by no plan where there is none", () => {
    expect(under(contract("2028-01-31", null, a), null)).toMatchObject({ by: a, verdict: null });
  });

  test("is told while its last day is still to come, even if the day for notice is past", () => {
    expect(under(contract("2028-01-31", "2027-03-31", a))?.verdict).toBe("too-late");
    expect(under(contract("2027-04-30", null))).toBeUndefined();
    expect(under(contract("2028-07-31", null))).toBeUndefined();
    // It ends after the plan does, but notice must be given while it runs.
    expect(under(contract("2029-01-31", "2028-01-31", a))?.verdict).toBe("in-time");
    expect(under(contract(null, null))).toBeUndefined();
  });

  test("comes in the order of the day to finish by, also when nothing replaces it", () => {
    const late = { ...contract("2028-01-31", null, a), id: "late" };
    const soon = { ...contract("2029-01-31", "2027-06-01"), id: "soon" };
    const order = contractsUnder([late, soon], whole, { A: 0 }, "2027-05-01");
    expect(order.map(({ contract: { id }, by }) => [id, by?.id])).toEqual([
      ["soon", undefined],
      ["late", "A"],
    ]);
  });
});
