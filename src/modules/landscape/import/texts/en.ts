import type { TextSource } from "../../../../platform/i18n/index.ts";

export const en = {
  faulty: "The file has mistakes",
  "beside.contract.uses": "Systems it covers",
  "beside.initiative.end": "Ends (date or quarter)",
  "beside.initiative.units": "Units it hits",
  "beside.initiative.hardness": "How hard it hits them (1–5)",
  "cell.empty": "“{field}” is empty. {expected}",
  "cell.for-all": "If one answer can hold for all empty rows, choose it under “Which column is what”.",
  "cell.deputy-alone":
    "The column {column} was read as “{field}”, but the row names no “{holder}”. If it is the column that says who is responsible, say so under “Which column is what”.",
  "cell.wrong": "“{field}”: {what}",
  "cell.read": "“{field}” is “{value}”. {what}",
  "cell.units-first": "Read in the organisation first",
  "cell.unknown": "“{field}”: “{value}” is not known here. {expected}",
  "expects.text": "Write a text.",
  "expects.number": "Write a number, as 12.",
  "expects.between": "Write a number from {min} to {max}.",
  "expects.money": "Write an amount, as 12500.00.",
  "expects.day": "Write a date, as 2027-12-31.",
  "expects.quarter": "Write a quarter, as 2027Q3.",
  "expects.choice": "Write one of: {choices}.",
  "expects.flag": "Write yes or no.",
  "expects.names": "Write one a line, as “sv: Omsorg”.",
  "expects.ids": "Write one a line, as “kitos: 1234”.",
  "expects.reference": "Write the name as it stands under {list}. If it is not there, add it first.",
} as const satisfies TextSource;
