import {
  choice,
  day,
  externalIds,
  many,
  type Noun,
  number,
  one,
  otherNames,
  responsible,
  text,
} from "../register/noun.ts";

/** Good that an initiative is to give; what is expected of it; what was measured stands apart, as often as it was. */
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
    method: text(),
    ownerUnit: one("unit", { listed: true }),
    owner: responsible("benefit-owner"),
    tasks: many("task"),
    units: many("unit"),
    shiftedBurdenHours: number(),
    otherNames,
    externalIds,
  },
};

/** What a benefit came to on a day. */
export const measurement: Noun = {
  name: "measurement",
  plural: "measurements",
  title: "note",
  unnamed: true,
  fields: {
    benefit: one("benefit", { required: true, listed: true }),
    on: day({ required: true, listed: true }),
    value: number({ required: true, listed: true }),
    source: text({ listed: true }),
    note: text({ listed: true }),
    externalIds,
  },
  unique: ["benefit", "on"],
};
