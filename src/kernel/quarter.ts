import { type Day, dayOf, type Period, partsOf } from "./period.ts";

/** A calendar quarter as text, 2027Q3; sorts as text. */
export type Quarter = string;

export const quarterOf = (day: Day): Quarter => {
  const [year, month] = partsOf(day);
  return `${year}Q${Math.ceil(month / 3)}`;
};

export const isQuarter = (text: string): boolean => /^\d{4}Q[1-4]$/.test(text);

/** The quarter n quarters later (n may be negative). */
export const addQuarters = (quarter: Quarter, n: number): Quarter => {
  const index = Number(quarter.slice(0, 4)) * 4 + Number(quarter.slice(5)) - 1 + n;
  return `${Math.floor(index / 4)}Q${(index % 4) + 1}`;
};

/** Whole quarters from a to b. */
export const quartersBetween = (a: Quarter, b: Quarter): number =>
  (Number(b.slice(0, 4)) - Number(a.slice(0, 4))) * 4 + Number(b.slice(5)) - Number(a.slice(5));

/** The days of a quarter, half-open. */
export const periodOf = (quarter: Quarter): Period => {
  const year = Number(quarter.slice(0, 4));
  const month = (Number(quarter.slice(5)) - 1) * 3 + 1;
  return { from: dayOf(year, month, 1), to: dayOf(year, month + 3, 1) };
};
