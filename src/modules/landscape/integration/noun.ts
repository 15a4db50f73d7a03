import { choice, day, externalIds, type Noun, one, otherNames, text, tri } from "../register/noun.ts";

/** An actual flow between two system uses. Data goes from `source` to `target`. */
export const integration: Noun = {
  name: "integration",
  plural: "integrations",
  title: "data",
  unnamed: true,
  fields: {
    data: text({ required: true, listed: true }),
    source: one("system-use", { required: true, listed: true }),
    target: one("system-use", { required: true, listed: true }),
    direction: choice(["one-way", "both-ways"], { listed: true }),
    frequency: choice(["continuous", "daily", "weekly", "monthly", "rarely"], { listed: true }),
    personalData: tri({ listed: true }),
    necessity: choice(["stops-without", "manages-without"], { listed: true }),
    interface: one("interface", { folded: true }),
    contract: one("contract", { folded: true }),
    from: day({ folded: true }),
    to: day({ folded: true }),
    otherNames,
    externalIds,
  },
};
