import { describe, expect, it } from "vitest";
import { inventedKitos, type Json } from "./invented.ts";
import { inventedUuid } from "./invented-names.ts";
import { type KitosExisting, planKitos, sameValue } from "./plan.ts";
import { readKitosFolder } from "./read.ts";
import { type KitosReading, type KitosRecord, recordsOf } from "./record.ts";

const read = (change: (lists: Record<string, Json[]>) => void = () => {}): KitosReading => {
  const { lists } = inventedKitos();
  change(lists);
  const files = Object.entries(lists).map(([list, items]) => ({
    name: `${list}.json`,
    content: JSON.stringify(items),
  }));
  const result = readKitosFolder(files, { organizationUuid: inventedKitos().organizationUuid });
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.value;
};
const stored = (reading: KitosReading): KitosExisting[] =>
  reading.records.map(({ kind, key, parent, values }) => ({
    kind,
    key,
    ...(parent ? { parent } : {}),
    imported: values,
    current: values,
  }));
const one = (reading: KitosReading, kind: KitosRecord["kind"], key: string) =>
  reading.records.find(record => record.kind === kind && record.key === key)?.values;
const part = (item: Json | undefined, name: string) => item?.[name] as Json; // the invented answers have it

const contract = inventedUuid("contract", 1);
const use = inventedUuid("use", 3);

describe("what KITOS says, in our words", () => {
  it("names every field of a system use", () => {
    expect(one(read(), "system-use", use)).toEqual({
      localName: "Vores Møllejournal 3",
      localId: "LOK-0003",
      system: inventedUuid("system", 3),
      purpose: "Opdigtet formål",
      responsibleUnit: expect.any(String),
      usingUnits: expect.any(Array),
      owner: expect.any(String),
      lifeCycle: expect.stringMatching(/operational|phasing/),
      from: "2028-01-01",
      to: null,
      mainContract: inventedUuid("contract", 3),
      contracts: [inventedUuid("contract", 3)],
      supplier: inventedUuid("org", 2),
      tasks: expect.any(Array),
      tasksRemoved: [],
      usersLower: 10,
      usersUpper: 50,
      aiUse: expect.any(String),
      accessibility: expect.any(String),
      hosting: null,
      criticality: "high",
      personalData: expect.any(String),
    });
  });
  it("names every field of a contract; the last valid day becomes the day after", () => {
    expect(one(read(), "contract", contract)).toEqual({
      title: "Aftale om Brojournal 1",
      number: "K-0001",
      supplier: inventedUuid("org", 3),
      responsibleUnit: expect.any(String),
      owner: expect.any(String),
      parent: null,
      uses: [inventedUuid("use", 1)],
      validFrom: "2028-01-01",
      validTo: "2033-01-01",
      requireValidParent: false,
      enforced: false,
      signedOn: "2027-11-01",
      continuous: false,
      optionCount: 2,
      optionMonths: 12,
      optionsUsed: 0,
      irrevocableUntil: null,
      terminatedOn: null,
      noticeMonths: 6,
      noticeRunsFromEndOf: null,
      noticeByEndOf: "month",
      procurement: expect.any(String),
      procurementPlanned: "2031Q2",
    });
  });
  it("reads a time in Danish days", () => {
    const reading = read(lists => {
      part(part(lists["it-contracts"]?.[0], "general"), "validity").validTo = "2031-12-30T23:00:00Z";
    });
    expect(one(reading, "contract", contract)?.validTo).toBe("2032-01-01");
  });
  it("keeps notice that is no number as text, and lists it as not mapped", () => {
    const reading = read();
    const five = reading.records.find(({ key }) => key === inventedUuid("contract", 5));
    expect(five?.values).not.toHaveProperty("noticeMonths");
    expect(five?.choices?.noticeMonths).toEqual({
      uuid: inventedUuid("choice", 4),
      name: "Efter aftale",
    });
    expect(reading.unmapped).toContainEqual({
      field: "contract.noticeMonths",
      value: "Efter aftale",
      count: 3,
    });
  });
  it("keeps the verdict of KITOS apart from the values", () => {
    const record = read().records.find(
      ({ kind, key }) => kind === "system-use" && key === inventedUuid("use", 7),
    );
    expect(record?.verdict).toEqual({ valid: false, byPeriod: true, byLifeCycle: false });
    expect(record?.values).not.toHaveProperty("valid");
  });
  it("absent, null and empty are three things", () => {
    const reading = read(lists => {
      const [first, second, third] = lists["it-contracts"] ?? [];
      delete first?.systemUsages;
      delete part(first, "termination").terms;
      second!.systemUsages = [];
      third!.parentContract = null;
    });
    expect(one(reading, "contract", contract)).not.toHaveProperty("uses");
    expect(one(reading, "contract", contract)).not.toHaveProperty("noticeMonths");
    expect(one(reading, "contract", inventedUuid("contract", 2))?.uses).toEqual([]);
    expect(one(reading, "contract", inventedUuid("contract", 3))?.parent).toBeNull();
  });
  it("people of other organisations come with their name alone", () => {
    const reading = read(lists => {
      lists.users = lists.users!.slice(1);
      lists["it-contracts"]![0]!.roles = [
        {
          user: { uuid: inventedUuid("user", 1), name: "Bo Møllegård" },
          role: { uuid: inventedUuid("role", 1), name: "Kontraktejer" },
        },
      ];
    });
    expect(one(reading, "person", inventedUuid("user", 1))).toEqual({ name: "Bo Møllegård" });
    expect(one(reading, "person", inventedUuid("user", 2))).toMatchObject({
      email: "bruger2@opdigtet.example",
    });
  });
  it("an agreement with two processors becomes two, and sub-processors have their country", () => {
    const reading = read(lists => {
      part(lists["data-processing-registrations"]?.[0], "general").dataProcessors = [
        { uuid: inventedUuid("org", 3), name: "B" },
        { uuid: inventedUuid("org", 2), name: "A" },
      ];
    });
    const key = inventedUuid("registration", 1);
    expect(one(reading, "processor-agreement", key)?.processor).toBe(inventedUuid("org", 2));
    expect(one(reading, "processor-agreement", `${key}/${inventedUuid("org", 3)}`)?.oversightInterval).toBe(
      "half-yearly",
    );
    expect(recordsOf(reading, "sub-processor")[0]?.values).toMatchObject({
      country: "CA",
      transferBasis: "SCC",
    });
  });
  it("money comes in øre, a line for each kind, with the account as text", () => {
    expect(recordsOf(read(), "money-line")[1]?.values).toMatchObject({
      kind: "operation",
      amount: 200_000,
      currency: "DKK",
      account: "002",
    });
  });
});

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
