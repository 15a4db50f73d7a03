import {
  choice,
  day,
  deputy,
  long,
  many,
  type Noun,
  number,
  one,
  responsible,
  text,
  tri,
} from "../register/noun.ts";

export const lifeCycles = [
  "planned",
  "pilot",
  "phasing-in",
  "operational",
  "phasing-out",
  "not-in-use",
  "unknown",
] as const;

/** How a system gets to know the organisation: by delivery, by its own file, typed by hand, or not at all. */
export const organisationDataWays = ["hub", "own-file", "by-hand", "not-at-all"] as const;

/** One municipality's use of a system. The counted fields are the twelve of the reference. */
export const systemUse: Noun = {
  name: "system-use",
  plural: "system-uses",
  title: "localName",
  fields: {
    localName: text({ required: true, listed: true }),
    responsibleUnit: one("unit", { required: true, counted: true, listed: true }),
    lifeCycle: choice(lifeCycles, { required: true, counted: true, listed: true }),
    system: one("system", { counted: true }),
    owner: responsible("system-owner", { counted: true, listed: true }),
    purpose: long({ counted: true }),
    supplier: one("supplier", { counted: true, listed: true }),
    tasks: many("task", { counted: true }),
    criticality: choice(["low", "medium", "high", "critical"], { counted: true, listed: true }),
    personalData: choice(["none", "ordinary", "sensitive", "confidential"], { counted: true, listed: true }),
    mainContract: one("contract", { counted: true }),
    hosting: choice(["on-premise", "supplier", "cloud", "hybrid"], { counted: true }),
    organisationData: choice(organisationDataWays, { counted: true, listed: true }),
    usingUnits: many("unit"),
    contracts: many("contract"),
    tasksRemoved: many("task", { folded: true }),
    deputy: deputy("system-owner", { folded: true }),
    holdsCaseStatus: tri({ folded: true }),
    showsCaseStatus: tri({ folded: true }),
    from: day({ folded: true }),
    to: day({ folded: true }),
    localId: text({ folded: true }),
    confidentiality: number({ folded: true, min: 1, max: 4 }),
    integrity: number({ folded: true, min: 1, max: 4 }),
    availability: number({ folded: true, min: 1, max: 4 }),
    rtoHours: number({ folded: true, min: 0, max: 100_000 }),
    rpoHours: number({ folded: true, min: 0, max: 100_000 }),
    usersLower: number({ folded: true, min: 0, max: 10_000_000 }),
    usersUpper: number({ folded: true, min: 0, max: 10_000_000 }),
    aiUse: tri({ folded: true }),
    aiRiskClass: choice(["minimal", "limited", "high", "prohibited"], { folded: true }),
    accessibility: choice(["meets", "partly", "fails", "not-assessed"], { folded: true }),
    accessibilityChecked: day({ folded: true }),
    notes: long({ folded: true }),
  },
};
