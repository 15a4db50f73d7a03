import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkDemand, checkRelation, type Demand } from "./rules.ts";
import { dependencyRing } from "./rules-dependency.ts";
import { checkLegalSource, jurisdictions, type LegalSource, legalFormats } from "./rules-legal.ts";

const gdpr: LegalSource = {
  jurisdiction: "EU",
  id: "32016R0679",
  title: "General Data Protection Regulation",
};
const duty: Demand = { status: "mandatory", legalSource: gdpr, agreement: null, deadline: "2018-05-25" };
const answer = (demand: Demand) => {
  const result = checkDemand(demand);
  return result.ok ? "ok" : result.refusal.code;
};

describe("a demand on the municipality", () => {
  test("is mandatory only with its law and its deadline", () => {
    expect(answer(duty)).toBe("ok");
    expect(answer({ ...duty, legalSource: null })).toBe("mandatory-without-legal-source");
    expect(answer({ ...duty, deadline: null })).toBe("mandatory-without-deadline");
  });

  test("is agreed only with its agreement and its date", () => {
    const agreed: Demand = {
      ...duty,
      status: "agreed",
      legalSource: null,
      agreement: "Economy agreement 2027",
    };
    expect(answer(agreed)).toBe("ok");
    expect(answer({ ...agreed, agreement: " " })).toBe("agreed-without-agreement");
    expect(answer({ ...agreed, deadline: null })).toBe("agreed-without-date");
  });

  test("is recommended without more", () => {
    expect(answer({ status: "recommended", legalSource: null, agreement: null, deadline: null })).toBe("ok");
  });

  test("is refused when its law is written wrong", () => {
    expect(answer({ ...duty, legalSource: { ...gdpr, id: "2016/679" } })).toBe("legal-source-format");
  });
});

describe("a legal source", () => {
  const numbered = (jurisdiction: LegalSource["jurisdiction"], id: string) =>
    checkLegalSource({ jurisdiction, id, title: "Act" }).ok;

  test.each(jurisdictions)("of %s is written as there", jurisdiction => {
    expect(numbered(jurisdiction, legalFormats[jurisdiction].example)).toBe(true);
  });

  test("of one country is not taken for another's", () => {
    for (const a of jurisdictions) {
      for (const b of jurisdictions) expect(numbered(a, legalFormats[b].example)).toBe(a === b);
    }
  });

  test("of Norway carries a date that exists", () => {
    expect(numbered("NO", "LOV-2018-02-30-38")).toBe(false);
  });

  test("has a title", () => {
    expect(checkLegalSource({ ...gdpr, title: "" }).ok).toBe(false);
  });
});

describe("a local initiative", () => {
  const common = { id: "post", level: "common", start: "2027Q1", quarters: 2 } as const;
  const local = { id: "our-post", level: "local", start: "2027Q3", quarters: 1 } as const;

  test("may carry out, go beyond or wait for a common one", () => {
    expect(checkRelation(local, "implements", common).ok).toBe(true);
    expect(checkRelation(local, "awaits", common).ok).toBe(true);
  });

  test("does not start before the one it waits for has finished", () => {
    expect(checkRelation({ ...local, start: "2027Q2" }, "awaits", common).ok).toBe(false);
    expect(checkRelation({ ...local, start: "2027Q2" }, "extends", common).ok).toBe(true);
  });

  test("relates neither to itself nor to another local one", () => {
    expect(checkRelation(local, "implements", local).ok).toBe(false);
    expect(checkRelation(local, "implements", { ...common, level: "local" }).ok).toBe(false);
  });
});

describe("initiatives that wait for each other", () => {
  const waits = (...pairs: [string, string][]) =>
    dependencyRing(pairs.map(([initiativeId, dependsOn]) => ({ initiativeId, dependsOn })));

  test("in a ring are named in order", () => {
    expect(waits(["start", "a"], ["a", "b"], ["b", "c"], ["c", "a"])).toEqual(["a", "b", "c", "a"]);
    expect(waits(["a", "a"])).toEqual(["a", "a"]);
  });

  test("in a line, or by two ways, are no ring", () => {
    expect(waits(["a", "b"], ["b", "c"], ["a", "c"])).toBeNull();
  });

  test("in a line of a hundred thousand are no trouble", () => {
    const line = Array.from({ length: 100_000 }, (_, n): [string, string] => [`${n}`, `${n + 1}`]);
    expect(dependencyRing(line.map(([initiativeId, dependsOn]) => ({ initiativeId, dependsOn })))).toBeNull();
  });

  test("form a ring exactly when they cannot be put in order", () => {
    const id = fc.constantFrom("a", "b", "c", "d", "e");
    fc.assert(
      fc.property(fc.array(fc.tuple(id, id), { maxLength: 10 }), pairs => {
        let left = pairs;
        for (;;) {
          const free = left.filter(([, b]) => left.some(([a]) => a === b));
          if (free.length === left.length) break;
          left = free;
        }
        expect(waits(...pairs) !== null).toBe(left.length > 0);
      }),
    );
  });
});
