import { describe, expect, test } from "vitest";
import { type ArticleItem, articleItems, type ProcessingActivity, recordCompleteness } from "./rules.ts";
import { type LegalGround, legalGaps, recordGaps } from "./rules-gaps.ts";
import { nextOversight } from "./rules-oversight.ts";
import { screen } from "./rules-screening.ts";

const lending: ProcessingActivity = {
  id: "lending",
  peopleConcerned: 4000,
  controller: "Fjordby municipality",
  dataProtectionOfficer: { name: "Ole Holm", contact: "dpo@fjordby.example" },
  purposes: ["Lending of books"],
  subjectCategories: ["borrower"],
  dataCategories: ["name", "loans"],
  pairs: null,
  recipients: [{ name: "Library host", country: "SE", transferBasis: null }],
  noRecipients: false,
  erasure: [{ category: null, limit: "Two years after the last loan", notPossibleBecause: null }],
  security: { measures: "Access by role, encrypted copies", notDescribedBecause: null },
  notApplicable: {},
};
const item = (key: ArticleItem, change: Partial<ProcessingActivity>) =>
  recordCompleteness({ ...lending, ...change }).items[key];
const status = (key: ArticleItem, change: Partial<ProcessingActivity>) => item(key, change).status;

describe("the record of a processing activity", () => {
  test("is complete when all that applies is there", () => {
    const { items, complete, applicable } = recordCompleteness(lending);
    expect(articleItems.map(key => items[key].status)).toEqual([
      ...Array(4).fill("complete"),
      "not-applicable",
      ...Array(2).fill("complete"),
    ]);
    expect([complete, applicable]).toEqual([6, 6]);
  });

  test("(a) names the controller and the data-protection officer with contact", () => {
    expect(item("a", { dataProtectionOfficer: null })).toEqual({
      status: "partial",
      lacks: [{ code: "data-protection-officer", of: null }],
    });
    expect(status("a", { dataProtectionOfficer: { name: "Ole Holm", contact: "" } })).toBe("partial");
    expect(status("a", { controller: null, dataProtectionOfficer: null })).toBe("missing");
  });

  test("(b) names a purpose", () => {
    expect(status("b", { purposes: [" "] })).toBe("missing");
  });

  test("(c) names whose data and which, and pairs them when asked to", () => {
    expect(status("c", { dataCategories: [] })).toBe("partial");
    expect(status("c", { subjectCategories: [], dataCategories: [] })).toBe("missing");
    expect(item("c", { pairs: [{ subject: "borrower", data: "name" }] })).toEqual({
      status: "partial",
      lacks: [{ code: "pair", of: "loans" }],
    });
  });

  test("(d) names who receives the data, or says in so many words that nobody does", () => {
    expect(status("d", { recipients: [] })).toBe("missing");
    expect(status("d", { recipients: [], noRecipients: true })).toBe("complete");
  });

  test("(f) sets a limit for each category of data, or says why there is none", () => {
    const limit = (category: string, text: string | null, because: string | null = null) => ({
      category,
      limit: text,
      notPossibleBecause: because,
    });
    expect(item("f", { erasure: [limit("name", "2 years")] })).toEqual({
      status: "partial",
      lacks: [{ code: "erasure-limit", of: "loans" }],
    });
    expect(status("f", { erasure: [limit("name", "2 years"), limit("loans", null, "archive law")] })).toBe(
      "complete",
    );
    expect(status("f", { erasure: [] })).toBe("missing");
  });

  test("(g) describes how the data are secured, or says why not", () => {
    expect(status("g", { security: { measures: null, notDescribedBecause: null } })).toBe("missing");
    expect(status("g", { security: { measures: null, notDescribedBecause: "Secret by law" } })).toBe(
      "complete",
    );
  });

  test("takes not applicable only with a reason", () => {
    expect(status("b", { purposes: [], notApplicable: { b: " " } })).toBe("missing");
    expect(item("b", { purposes: [], notApplicable: { b: "Joint record" } })).toEqual({
      status: "not-applicable",
      reason: { text: "Joint record" },
    });
  });
});

describe("(e) transfers to third countries", () => {
  const to = (name: string, country: string | null, transferBasis: string | null = null) => ({
    name,
    country,
    transferBasis,
  });

  test("do not apply when every recipient's country is known and none lies outside the EEA", () => {
    expect(status("e", { recipients: [to("A", "DK"), to("B", "NO"), to("C", "IS")] })).toBe("not-applicable");
    expect(status("e", { recipients: [], noRecipients: true })).toBe("not-applicable");
  });

  test("are asked for once where recipients are only named in words", () => {
    const named = { ...to("Other municipalities", null), typed: true as const };
    expect(item("e", { recipients: [named, { ...named, name: "Schools" }] })).toEqual({
      status: "missing",
      lacks: [{ code: "third-countries", of: null }],
    });
  });

  test("are missing while one recipient's country is unknown, whatever is declared", () => {
    const declared = { recipients: [to("A", "DK"), to("B", null)], notApplicable: { e: "No transfer" } };
    expect(item("e", declared)).toEqual({ status: "missing", lacks: [{ code: "country", of: "B" }] });
  });

  test("need a basis each", () => {
    const half = [to("A", "US", "Adequacy decision, art. 45"), to("B", "IN")];
    expect(item("e", { recipients: half })).toEqual({
      status: "partial",
      lacks: [{ code: "transfer-basis", of: "B" }],
    });
    expect(status("e", { recipients: half.slice(0, 1) })).toBe("complete");
  });

  test("include the Faroe Islands, Greenland and the United Kingdom", () => {
    for (const country of ["FO", "GL", "GB"])
      expect(status("e", { recipients: [to("A", country)] })).toBe("missing");
  });

  test("cannot be judged while nobody has said who receives the data", () => {
    expect(status("e", { recipients: [] })).toBe("missing");
  });
});

test("gaps are listed by the people concerned, the unknown number last", () => {
  const gaps = recordGaps([
    { ...lending, id: "unknown", peopleConcerned: null, purposes: [] },
    { ...lending, id: "few", peopleConcerned: 12, purposes: [], controller: null },
    { ...lending, id: "many", purposes: [] },
    lending,
  ]);
  expect(gaps.map(({ activityId, item }) => `${activityId} ${item}`)).toEqual([
    "many b",
    "few a",
    "few b",
    "unknown b",
  ]);
});

describe("the legal basis", () => {
  const ground: LegalGround = {
    activityId: "lending",
    legalBases: ["public-task"],
    specialCategories: false,
    specialBasis: null,
    offences: false,
    offencesAuthority: null,
    nationalLaw: "Library act § 1",
  };
  const gaps = (change: Partial<LegalGround>) =>
    legalGaps([{ ...ground, ...change }]).map(({ code }) => code);

  test("has no gaps when a public task rests on a law", () => {
    expect(gaps({})).toEqual([]);
  });

  test("is asked for apart from art. 30", () => {
    expect(gaps({ legalBases: [] })).toEqual(["legal-basis"]);
    expect(gaps({ nationalLaw: null })).toEqual(["national-law"]);
    expect(gaps({ specialCategories: true, offences: true })).toEqual([
      "special-basis",
      "offences-authority",
    ]);
    expect(gaps({ specialCategories: true, specialBasis: "h" })).toEqual([]);
  });

  test("of a public authority is not its legitimate interest", () => {
    expect(gaps({ legalBases: ["legitimate-interests"] })).toEqual(["legitimate-interests"]);
  });
});

describe("oversight of a processor", () => {
  test("comes an interval after the last", () => {
    const done = ["2025-08-31", "2026-08-31"];
    expect(nextOversight({ interval: "half-yearly", planned: null, agreedOn: null, done })).toBe(
      "2027-02-28",
    );
    expect(nextOversight({ interval: "every-third-year", planned: null, agreedOn: null, done })).toBe(
      "2029-08-31",
    );
  });

  test("comes when someone has set it, until that is done", () => {
    expect(
      nextOversight({ interval: "yearly", planned: "2026-10-01", agreedOn: null, done: ["2026-01-01"] }),
    ).toBe("2026-10-01");
    expect(
      nextOversight({ interval: "yearly", planned: "2026-10-01", agreedOn: null, done: ["2026-10-01"] }),
    ).toBe("2027-10-01");
  });

  test("is first due an interval after the agreement, though nobody has ever looked", () => {
    expect(nextOversight({ interval: "yearly", planned: null, agreedOn: "2024-01-15", done: [] })).toBe(
      "2025-01-15",
    );
    expect(
      nextOversight({ interval: "yearly", planned: null, agreedOn: "2024-01-15", done: ["2026-03-01"] }),
    ).toBe("2027-03-01");
  });

  test("has no date while nothing is known, and none is guessed", () => {
    expect(nextOversight({ interval: "yearly", planned: null, agreedOn: null, done: [] })).toBeNull();
    expect(
      nextOversight({ interval: "other", planned: null, agreedOn: null, done: ["2026-01-01"] }),
    ).toBeNull();
    expect(nextOversight({ interval: null, planned: null, agreedOn: null, done: ["2026-01-01"] })).toBeNull();
  });
});

describe("an impact assessment", () => {
  const none = {
    scoring: false,
    "automated-decision": false,
    "systematic-monitoring": false,
    "sensitive-data": false,
    "large-scale": false,
    "combined-data-sets": false,
    "vulnerable-people": false,
    "new-technology": false,
    "blocks-right-or-service": false,
  };

  test("is proposed from two criteria on", () => {
    expect(screen({ ...none, scoring: true }, false).outcome).toBe("not-proposed");
    expect(screen({ ...none, scoring: true, "large-scale": true }, false).outcome).toBe("proposed");
  });

  test("is required by a national list, whatever the criteria say", () => {
    expect(screen(none, true).outcome).toBe("required");
  });

  test("is open while an answer that is missing may tip it", () => {
    const answers = { ...none, scoring: true, "large-scale": null };
    expect(screen(answers, false)).toMatchObject({ outcome: "open", unknown: ["large-scale"] });
    expect(screen({}, false).outcome).toBe("open");
    expect(screen({ ...none, "large-scale": null }, false).outcome).toBe("not-proposed");
  });
});
