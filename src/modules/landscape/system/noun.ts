import { choice, day, externalIds, long, many, type Noun, one, otherNames, text } from "../register/noun.ts";

/** A software product as known to all municipalities; one municipality's use of it is a system use. */
export const system: Noun = {
  name: "system",
  plural: "systems",
  title: "name",
  fields: {
    name: text({ required: true, listed: true }),
    supplier: one("supplier", { counted: true, listed: true }),
    description: long({ counted: true }),
    licence: choice(["open-source", "freeware", "proprietary"], { listed: true }),
    tasks: many("task", { counted: true }),
    formerNames: text({ folded: true }),
    hostingOptions: text({ folded: true }),
    scope: choice(["local", "global"], { folded: true, listed: true, derived: true }),
    deactivatedOn: day({ folded: true }),
    deactivationReason: text({ folded: true }),
    archiveDuty: choice(["preserve-data", "preserve-documents", "dispose", "no-duty"], { folded: true }),
    parent: one("system", { folded: true }),
    replacedBy: one("system", { folded: true }),
    otherNames,
    externalIds,
  },
};

/** What a system offers other systems. */
export const systemInterface: Noun = {
  name: "interface",
  plural: "interfaces",
  title: "name",
  fields: {
    name: text({ required: true, listed: true }),
    system: one("system", { listed: true }),
    release: text({ listed: true }),
    protocol: text({ listed: true }),
    description: long(),
    from: day({ folded: true }),
    to: day({ folded: true }),
    otherNames,
    externalIds,
  },
};
