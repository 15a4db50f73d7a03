import { externalIds, long, type Noun, one, otherNames, text } from "../register/noun.ts";

export const supplier: Noun = {
  name: "supplier",
  plural: "suppliers",
  title: "name",
  fields: {
    name: text({ required: true, listed: true }),
    orgNo: text({ counted: true, listed: true }),
    country: text({ counted: true, listed: true, max: 2 }),
    parent: one("supplier", { folded: true }),
    contact: long({ folded: true }),
    otherNames,
    externalIds,
  },
};
