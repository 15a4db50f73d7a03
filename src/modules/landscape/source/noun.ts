import { choice, day, externalIds, flag, type Noun, one, otherNames, text } from "../register/noun.ts";

/** Who publishes dated lists of initiatives. */
export const source: Noun = {
  name: "source",
  plural: "sources",
  title: "publisher",
  fields: {
    publisher: text({ required: true, listed: true }),
    country: text({ listed: true, max: 2 }),
    rhythm: text({ listed: true }),
    url: text({ folded: true }),
    otherNames,
    externalIds,
  },
};

export const duties = ["mandatory", "agreed", "recommended"] as const;

/** One item on one dated list. A dropped item is withdrawn, never deleted. */
export const sourceItem: Noun = {
  name: "source-item",
  plural: "source-items",
  title: "title",
  fields: {
    title: text({ required: true, listed: true }),
    source: one("source", { required: true, listed: true }),
    status: choice(duties, { required: true, listed: true }),
    publishedOn: day({ listed: true }),
    legalSource: text({ listed: true }),
    deadline: day({ listed: true }),
    url: text({ folded: true }),
    key: text({ folded: true, max: 80 }),
    saidMandatory: flag({ folded: true }),
    withdrawnOn: day({ folded: true }),
    notRelevantWhy: text({ folded: true }),
    note: text({ folded: true }),
    otherNames,
    externalIds,
  },
};
