import { choice, day, externalIds, long, many, type Noun, one, otherNames, text } from "../register/noun.ts";

/** GDPR art. 28 contract with a processor. */
export const processorAgreement: Noun = {
  name: "processor-agreement",
  plural: "processor-agreements",
  title: "title",
  fields: {
    title: text({ required: true, listed: true }),
    processor: one("supplier", { required: true, listed: true }),
    agreed: choice(["yes", "no", "not-needed"], { counted: true, listed: true }),
    agreedOn: day({ counted: true, listed: true }),
    notNeededWhy: text({ folded: true }),
    uses: many("system-use", { counted: true }),
    contract: one("contract"),
    thirdCountries: text({ counted: true }),
    transferBasis: text(),
    oversightInterval: choice(["half-yearly", "yearly", "every-second-year", "every-third-year", "other"], {
      counted: true,
      listed: true,
    }),
    oversightNext: day({ counted: true, listed: true }),
    from: day({ folded: true }),
    to: day({ folded: true }),
    otherNames,
    externalIds,
  },
};

/** A processor's own processor, with its own place and ground (art. 28(2) and (4)). */
export const subProcessor: Noun = {
  name: "sub-processor",
  plural: "sub-processors",
  title: "name",
  unnamed: true,
  fields: {
    name: text({ required: true, listed: true }),
    agreement: one("processor-agreement", { required: true, listed: true }),
    country: text({ required: true, listed: true, max: 2 }),
    transferBasis: text({ listed: true }),
    otherNames,
    externalIds,
  },
};

/** A look at whether a processor does as agreed (art. 28(3)(h)). Each is kept; the last sets when the next is due. */
export const oversight: Noun = {
  name: "oversight",
  plural: "oversights",
  title: "note",
  unnamed: true,
  fields: {
    agreement: one("processor-agreement", { required: true, listed: true }),
    on: day({ required: true, listed: true }),
    note: long({ listed: true }),
    externalIds,
  },
};
