import { choice, day, long, many, type Noun, number, one, text, tri } from "../register/noun.ts";

/** GDPR art. 30(1) activity; letters a-g of the article are derived from these fields and the landscape. */
export const processing: Noun = {
  name: "processing",
  plural: "processings",
  title: "title",
  fields: {
    title: text({ required: true, listed: true }),
    units: many("unit", { counted: true }),
    purposes: long({ counted: true }),
    dataSubjects: text({ counted: true, listed: true }),
    dataCategories: text({ counted: true, listed: true }),
    recipients: text({ counted: true }),
    thirdCountries: text({ counted: true }),
    transferBasis: text(),
    retention: text({ counted: true }),
    security: long({ counted: true }),
    legalBasis: choice(
      ["consent", "contract", "legal-obligation", "vital-interests", "public-task", "legitimate-interests"],
      { counted: true, listed: true },
    ),
    specialBasis: text({ folded: true }),
    nationalLaw: text({ folded: true }),
    uses: many("system-use", { counted: true }),
    tasks: many("task", { counted: true }),
    peopleConcerned: number({ listed: true, min: 0, max: 100_000_000 }),
    jointControllers: text({ folded: true }),
    onBehalfOf: text({ folded: true }),
    dpiaNeeded: tri({ folded: true }),
    dpiaDoneOn: day({ folded: true }),
    from: day({ folded: true }),
    to: day({ folded: true }),
  },
};

/** An impact or risk assessment of a processing or a system use. */
export const assessment: Noun = {
  name: "assessment",
  plural: "assessments",
  title: "title",
  fields: {
    title: text({ required: true, listed: true }),
    kind: choice(["impact", "risk"], { required: true, listed: true }),
    doneOn: day({ listed: true }),
    processing: one("processing", { listed: true }),
    use: one("system-use", { listed: true }),
    trigger: text(),
    templateVersion: text({ folded: true, max: 40 }),
    necessity: long(),
    risks: long(),
    measures: long(),
    officerAdvice: long(),
    findings: long(),
    residualRisk: choice(["low", "medium", "high"], { listed: true }),
    nextReview: day({ listed: true }),
  },
};
