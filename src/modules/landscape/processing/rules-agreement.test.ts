import { describe, expect, test } from "vitest";
import { agreementGaps, type ProcessorAgreement } from "./rules-agreement.ts";

const host: ProcessorAgreement = {
  agreed: "yes",
  notNeededBecause: null,
  agreedOn: "2026-01-01",
  processor: { name: "Host", country: "SE", transferBasis: null },
  subProcessors: [],
};
const gaps = (change: Partial<ProcessorAgreement>) =>
  agreementGaps({ ...host, ...change }).map(({ code, of }) => `${code} ${of}`);

describe("a processor agreement", () => {
  test("lacks nothing when it is agreed and all work at home", () => {
    expect(gaps({})).toEqual([]);
  });

  test("is agreed, with a date", () => {
    expect(gaps({ agreed: "no" })).toEqual(["not-agreed Host"]);
    expect(gaps({ agreed: null })).toEqual(["not-agreed Host"]);
    expect(gaps({ agreedOn: null })).toEqual(["agreed-without-date Host"]);
  });

  test("is not needed only with a reason", () => {
    expect(gaps({ agreed: "not-needed" })).toEqual(["not-needed-without-reason Host"]);
    expect(gaps({ agreed: "not-needed", notNeededBecause: "Holds no personal data" })).toEqual([]);
  });

  test("has a basis for every sub-processor outside, not one for all", () => {
    const outside = (name: string, transferBasis: string | null) => ({ name, country: "US", transferBasis });
    const subProcessors = [
      outside("Cloud", "Adequacy decision, art. 45"),
      outside("Support", null),
      { name: "Mail", country: null, transferBasis: null },
    ];
    expect(gaps({ subProcessors })).toEqual(["transfer-basis Support", "country Mail"]);
  });
});
