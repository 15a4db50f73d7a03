import { choice, day, type Noun, number, one, responsible, text } from "../register/noun.ts";

/** Good that an initiative is to give; the estimate and what was measured stay apart. */
export const benefit: Noun = {
  name: "benefit",
  plural: "benefits",
  title: "measure",
  unnamed: true,
  fields: {
    measure: text({ required: true, listed: true }),
    initiative: one("initiative", { required: true, listed: true }),
    state: choice(["claimed", "planned", "measured", "redeployed", "budgeted", "withdrawn"], {
      required: true,
      listed: true,
    }),
    unitOfMeasure: text({ listed: true }),
    baseline: number({ listed: true }),
    estimate: number({ listed: true }),
    measured: number({ listed: true }),
    measuredOn: day(),
    method: text(),
    ownerUnit: one("unit", { listed: true }),
    owner: responsible("benefit-owner"),
    task: one("task"),
    shiftedBurdenHours: number(),
  },
};
