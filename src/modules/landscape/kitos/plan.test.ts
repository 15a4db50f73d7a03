import { describe, expect, it } from "vitest";
import type { Json } from "./invented.ts";
import { inventedUuid } from "./invented-names.ts";
import { planKitos, sameValue } from "./plan.ts";
import { contract, part, read, stored, use } from "./testing-reading.ts";

describe("planning an import", () => {
  it("a second import of the same data writes nothing, in whatever order it comes", () => {
    const first = read();
    const again = read(lists => {
      for (const items of Object.values(lists)) items.reverse();
      for (const item of lists["it-system-usages"] ?? [])
        (part(item, "organizationUsage").usingOrganizationUnits as Json[]).reverse();
    });
    const plan = planKitos(stored(first), again);
    expect({ ...plan, unchanged: plan.unchanged.length }).toEqual({
      create: [],
      update: [],
      removed: [],
      conflicts: [],
      agreed: [],
      unchanged: first.records.length,
    });
    expect(planKitos([], first).create).toHaveLength(first.records.length);
  });
  it("changes only the field that changed", () => {
    const next = read(lists => {
      part(lists["it-contracts"]?.[0], "general").contractId = "NY-1";
    });
    expect(planKitos(stored(read()), next).update).toMatchObject([
      { record: { key: contract }, changes: [{ field: "number", was: "K-0001", becomes: "NY-1" }] },
    ]);
  });
  it("an edit made here stays, and is a conflict once KITOS says something new", () => {
    const here = stored(read()).map(known =>
      known.key === contract ? { ...known, current: { ...known.current, number: "VORES" } } : known,
    );
    expect(planKitos(here, read())).toMatchObject({ update: [], conflicts: [] });
    const said = (id: string) =>
      read(lists => {
        part(lists["it-contracts"]?.[0], "general").contractId = id;
      });
    expect(planKitos(here, said("NY-1")).conflicts).toEqual([
      { kind: "contract", key: contract, field: "number", imported: "K-0001", here: "VORES", there: "NY-1" },
    ]);
    expect(planKitos(here, said("VORES"))).toMatchObject({
      update: [],
      conflicts: [],
      agreed: [{ field: "number" }],
    });
  });
  it("what was not sent is left, what was sent empty is cleared", () => {
    const before = stored(read());
    const absent = read(lists => {
      delete lists["it-contracts"]![0]!.agreementPeriod;
    });
    expect(planKitos(before, absent).update).toEqual([]);
    const cleared = read(lists => {
      part(lists["it-contracts"]?.[0], "agreementPeriod").extensionOptions = null;
    });
    expect(planKitos(before, cleared).update[0]?.changes).toEqual([
      { field: "optionCount", was: 2, becomes: null },
      { field: "optionMonths", was: 12, becomes: null },
    ]);
  });
  it("a role and a relation gone upstream go here too, but not when the list was not sent", () => {
    const before = stored(read());
    const gone = read(lists => {
      lists["it-system-usages"]![2]!.outgoingSystemRelations = [];
      lists["it-system-usages"]![2]!.roles = [];
    });
    expect(
      planKitos(before, gone)
        .removed.map(({ kind, why }) => `${kind} ${why}`)
        .sort(),
    ).toEqual(["integration gone", "responsibility gone"]);
    const silent = read(lists => {
      delete lists["it-system-usages"]![2]!.outgoingSystemRelations;
    });
    expect(planKitos(before, silent).removed).toEqual([]);
  });
  it("a use gone from a whole reading goes with what hangs on it; from a part of one nothing goes", () => {
    const before = stored(read());
    const less = read(lists => {
      lists["it-system-usages"] = lists["it-system-usages"]!.filter(item => item.uuid !== use);
    });
    const removed = planKitos(before, less).removed;
    expect(removed).toContainEqual({ kind: "system-use", key: use, why: "gone" });
    expect(removed).toContainEqual({
      kind: "integration",
      key: inventedUuid("relation", 3),
      why: "with-parent",
    });
    expect(planKitos(before, { ...less, complete: [] }).removed).toEqual([]);
  });
  it("follows a deletion from the feed, even when the list still had it", () => {
    const deletions = [{ kind: "contract", key: contract, at: "2031-02-01T00:00:00Z" }] as const;
    const plan = planKitos(stored(read()), { ...read(), complete: [], deletions: [...deletions] });
    expect(plan.removed).toContainEqual({ kind: "contract", key: contract, why: "deleted" });
    expect(plan.removed.map(({ kind }) => kind)).toContain("money-line");
  });
  it("a system out of use here is not gone from the catalogue", () => {
    const less = read(lists => {
      lists["it-systems"] = [];
    });
    expect(planKitos(stored(read()), less).removed).toEqual([]);
  });
  it("compares sets without order", () => {
    expect(sameValue(["b", "a"], ["a", "b"])).toBe(true);
    expect(sameValue(["a"], ["a", "a"])).toBe(false);
  });
});
