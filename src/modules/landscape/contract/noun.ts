import {
  choice,
  day,
  deputy,
  flag,
  long,
  money,
  type Noun,
  number,
  one,
  quarter,
  responsible,
  text,
  tri,
} from "../register/noun.ts";

const segments = ["month", "quarter", "year"] as const;

export const contract: Noun = {
  name: "contract",
  plural: "contracts",
  title: "title",
  fields: {
    title: text({ required: true, listed: true }),
    supplier: one("supplier", { required: true, counted: true, listed: true }),
    responsibleUnit: one("unit", { required: true, counted: true, listed: true }),
    number: text({ listed: true }),
    owner: responsible("contract-owner", { counted: true, listed: true }),
    validFrom: day({ counted: true, listed: true }),
    /** Exclusive: the day after the last valid day. Forms and files ask for the last day. */
    validTo: day({ counted: true, listed: true, lastDay: true }),
    continuous: tri(),
    noticeMonths: number({ counted: true, min: 0, max: 120 }),
    noticeRunsFromEndOf: choice(segments),
    noticeByEndOf: choice(segments),
    yearlyCost: money({ counted: true, listed: true, min: 0 }),
    currency: choice(["DKK", "SEK", "EUR", "NOK"]),
    procurement: choice(["direct-award", "mini-competition", "eu-open-tender", "none"], { counted: true }),
    procurementPlanned: quarter({ folded: true }),
    leadMonths: number({ folded: true, min: 0, max: 120 }),
    transitionMonths: number({ folded: true, min: 0, max: 120 }),
    irrevocableUntil: day({ folded: true }),
    optionCount: number({ folded: true, min: 0, max: 50 }),
    optionMonths: number({ folded: true, min: 1, max: 240 }),
    optionsUsed: number({ folded: true, min: 0, max: 50 }),
    optionDecideBy: day({ folded: true }),
    terminatedOn: day({ folded: true }),
    signedOn: day({ folded: true }),
    parent: one("contract", { folded: true }),
    requireValidParent: flag({ folded: true }),
    enforced: flag({ folded: true }),
    enforcedWhy: text({ folded: true }),
    deputy: deputy("contract-owner", { folded: true }),
    notes: long({ folded: true }),
  },
};

/** What a contract costs in a year, and where it is booked. */
export const moneyLine: Noun = {
  name: "money-line",
  plural: "money-lines",
  title: "account",
  unnamed: true,
  fields: {
    contract: one("contract", { required: true, listed: true }),
    year: number({ required: true, listed: true, min: 1990, max: 2100 }),
    amount: money({ required: true, listed: true }),
    kind: choice(["acquisition", "operation", "other"], { listed: true }),
    currency: choice(["DKK", "SEK", "EUR", "NOK"]),
    unit: one("unit", { listed: true }),
    account: text({ listed: true }),
    auditStatus: choice(["not-audited", "approved", "remarks", "rejected"]),
  },
};
