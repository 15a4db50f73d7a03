import {
  choice,
  day,
  externalIds,
  long,
  many,
  type Noun,
  one,
  otherNames,
  text,
  tri,
} from "../register/noun.ts";

/** Data of one kind, and where it is kept: the same kind kept in many systems is worth a look. */
export const dataSet: Noun = {
  name: "data-set",
  plural: "data-sets",
  title: "title",
  fields: {
    title: text({ required: true, listed: true }),
    description: long({ counted: true }),
    kind: choice(["organisation", "person", "property", "case", "finance", "health", "geography", "other"], {
      listed: true,
    }),
    uses: many("system-use", { counted: true }),
    unit: one("unit", { counted: true, listed: true }),
    isPublic: tri({ counted: true, listed: true }),
    theme: text({ folded: true }),
    keywords: text({ folded: true }),
    licence: text({ folded: true }),
    format: text({ folded: true }),
    accessUrl: text({ folded: true }),
    frequency: choice(["continuous", "daily", "weekly", "monthly", "quarterly", "annual", "irregular"], {
      folded: true,
    }),
    contact: text({ folded: true }),
    modified: day({ folded: true }),
    otherNames,
    externalIds,
  },
};
