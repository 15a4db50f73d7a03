import { describe, expect, it } from "vitest";
import { choiceKey, leftOut } from "./choices.ts";
import type { Json } from "./invented.ts";
import { inventedUuid } from "./invented-names.ts";
import { recordsOf } from "./record.ts";
import { contract, one, part, read, use } from "./testing-reading.ts";

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
      // The choices of KITOS by their own uuid and name.
      contractTypeChoice: `${inventedUuid("choice", 1)} Driftsaftale`,
      noticeMonthsChoice: `${inventedUuid("choice", 4)} 6`,
      optionCountChoice: `${inventedUuid("choice", 3)} 2 x 12 måneder`,
      procurementChoice: `${inventedUuid("choice", 2)} Miniudbud`,
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
  it("takes what the municipality itself says a choice means, and lists it as mapped", () => {
    const own = new Map([
      [choiceKey("contract.noticeMonths", "Efter aftale"), "3"],
      [choiceKey("responsibility.role", "Systemansvarlig"), "system-owner"],
      [choiceKey("system-use.criticality", "Livsvigtig"), "critical"],
      [choiceKey("sub-processor.country", "Fastlandet"), leftOut],
    ]);
    const strange = (lists: Record<string, Json[]>) => {
      const usage = lists["it-system-usages"]![0]!;
      usage.roles = [
        {
          user: { uuid: inventedUuid("user", 1) },
          role: { uuid: inventedUuid("role", 9), name: "Systemansvarlig" },
        },
      ];
      part(usage, "general").systemUsageCriticalityLevel = {
        uuid: inventedUuid("choice", 50),
        name: "LIVSVIGTIG",
      };
      const sub = lists["data-processing-registrations"]!.flatMap(
        one => (part(one, "general").subDataProcessors ?? []) as Json[],
      ).find(Boolean)!;
      sub.insecureThirdCountrySubjectToDataProcessing = {
        uuid: inventedUuid("choice", 51),
        name: "Fastlandet",
      };
    };
    const before = read(strange);
    const first = inventedUuid("use", 1);
    expect(one(before, "system-use", first)).toMatchObject({ owner: null });
    expect(one(before, "system-use", first)).not.toHaveProperty("criticality");
    expect(before.unmapped.map(({ value, code }) => [value, code])).toEqual(
      expect.arrayContaining([
        ["LIVSVIGTIG", undefined],
        ["Fastlandet", undefined],
      ]),
    );
    const after = read(strange, own);
    expect(one(after, "system-use", first)).toMatchObject({
      owner: inventedUuid("user", 1),
      criticality: "critical",
      criticalityChoice: `${inventedUuid("choice", 50)} LIVSVIGTIG`,
    });
    expect(one(after, "contract", inventedUuid("contract", 5))?.noticeMonths).toBe(3);
    expect(after.unmapped).toContainEqual({
      field: "contract.noticeMonths",
      value: "Efter aftale",
      count: 3,
      code: "3",
    });
    expect(after.unmapped.filter(({ code }) => code === undefined)).toEqual([]);
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
  it("every day on which a processor was looked at is kept, with what it showed", () => {
    const reading = read();
    const key = inventedUuid("registration", 1);
    const looks = recordsOf(reading, "oversight").filter(({ parent }) => parent === key);
    expect(looks.map(({ values }) => [values.on, values.note])).toEqual([
      ["2029-09-03", "Uden bemærkninger"],
      ["2030-09-02", null],
    ]);
    expect(reading.sent).toContain(`oversight|${key}`);
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
