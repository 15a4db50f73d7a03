import { day, externalIds, long, many, type Noun, one, otherNames, text } from "../register/noun.ts";

/** What the municipality does, from a task tree; codes are text, for leading zeros matter. */
export const task: Noun = {
  name: "task",
  plural: "tasks",
  title: "label",
  fields: {
    label: text({ required: true, listed: true }),
    code: text({ required: true, listed: true }),
    scheme: text({ required: true, listed: true, max: 40 }),
    broader: one("task", { listed: true }),
    responsibleUnit: one("unit", { counted: true, listed: true }),
    performingUnits: many("unit"),
    note: long({ folded: true }),
    from: day({ folded: true }),
    to: day({ folded: true }),
    replacedBy: many("task", { folded: true }),
    otherNames,
    externalIds,
  },
  unique: ["scheme", "code"],
};
