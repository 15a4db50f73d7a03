import {
  choice,
  day,
  deputy,
  externalIds,
  long,
  many,
  money,
  type Noun,
  number,
  one,
  otherNames,
  quarter,
  responsible,
  text,
} from "../register/noun.ts";
import { duties } from "../source/noun.ts";
import { profiles, sizes } from "./rules-effort.ts";

export const stages = ["idea", "analysis", "decided", "running", "done", "stopped"] as const;

/** Anything that takes effort to change something: common or local. */
export const initiative: Noun = {
  name: "initiative",
  plural: "initiatives",
  title: "title",
  fields: {
    title: text({ required: true, listed: true }),
    level: choice(["national", "common", "local"], { required: true, listed: true }),
    stage: choice(stages, { required: true, listed: true }),
    status: choice(duties, { counted: true, listed: true }),
    ownerUnit: one("unit", { counted: true, listed: true }),
    owner: responsible("initiative-owner", { counted: true }),
    lead: responsible("project-lead"),
    deputy: deputy("initiative-owner", { folded: true }),
    purpose: long({ counted: true }),
    start: quarter({ counted: true, listed: true }),
    quarters: number({ counted: true, listed: true, min: 1, max: 40 }),
    size: choice(sizes, { counted: true, listed: true }),
    personMonths: number({ listed: true, min: 0.1, max: 1000 }),
    monthsSpent: number({ folded: true, min: 0.1, max: 1000 }),
    roleProfile: choice(profiles, { counted: true }),
    deadline: day({ listed: true }),
    legalSource: text(),
    sourceItems: many("source-item"),
    relation: choice(["implements", "extends", "awaits"], { folded: true }),
    costOnce: money({ counted: true, listed: true, min: 0 }),
    costYearly: money(),
    currency: choice(["DKK", "SEK", "EUR", "NOK"]),
    whoLoses: long({ counted: true }),
    nonDigitalWay: long({ counted: true }),
    doneElsewhere: long({ folded: true }),
    adoptedSolution: one("system"),
    dependsOn: many("initiative"),
    implements: many("initiative"),
    extends: many("initiative"),
    awaits: many("initiative"),
    introduces: many("system-use"),
    changes: many("system-use"),
    retires: many("system-use"),
    tasks: many("task"),
    notes: long({ folded: true }),
    otherNames,
    externalIds,
  },
};

/** How hard an initiative hits a unit: 1 is barely felt, 5 is all the change a unit can take in a quarter. */
export const hit: Noun = {
  name: "hit",
  plural: "hits",
  title: "note",
  unnamed: true,
  fields: {
    initiative: one("initiative", { required: true, listed: true }),
    unit: one("unit", { required: true, listed: true }),
    hardness: number({ required: true, listed: true, min: 1, max: 5 }),
    note: text({ listed: true }),
    externalIds,
  },
  unique: ["initiative", "unit"],
};
