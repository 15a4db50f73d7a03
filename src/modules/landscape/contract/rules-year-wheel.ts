import { type Day, partsOf } from "../../../kernel/period.ts";
import { periodOf, quarterOf } from "../../../kernel/quarter.ts";
import { inOrder } from "../../../kernel/text.ts";
import type { ActNow } from "./rules-act-now.ts";

/** A contract with its act-now date and what it costs a year, in minor units. */
export type ContractToAct = { id: string; actNow: ActNow; yearlyAmount: number };

export type YearWheel<T> = {
  /** Twelve lists, January first: by the month of the act-now date. */
  months: readonly (readonly T[])[];
  /** Act-now dates before and after the year, and contracts without one. */
  earlier: readonly T[];
  later: readonly T[];
  undated: readonly T[];
};

/** The contracts of a year, each in the month it must be acted on. */
export const yearWheel = <T extends ContractToAct>(contracts: readonly T[], year: number): YearWheel<T> => {
  const months: T[][] = Array.from({ length: 12 }, () => []);
  const [earlier, later, undated]: [T[], T[], T[]] = [[], [], []];
  for (const contract of [...contracts].sort(soonestFirst)) {
    const day = contract.actNow.first?.day;
    if (day === undefined) {
      undated.push(contract);
      continue;
    }
    const [y, m] = partsOf(day);
    (y < year ? earlier : y > year ? later : months[m - 1]!).push(contract);
  }
  return { months, earlier, later, undated };
};

/** The contracts to act on in the quarter of `today`: overdue first, then by date, then the dearest. */
export const actThisQuarter = <T extends ContractToAct>(contracts: readonly T[], today: Day): T[] => {
  const end = periodOf(quarterOf(today)).to;
  return contracts
    .filter(({ actNow: { first } }) => first !== null && end !== null && first.day < end)
    .sort(soonestFirst);
};

/** Overdue dates lie before all others, so the date alone puts them first; equals stay as they were given. */
const soonestFirst = (a: ContractToAct, b: ContractToAct): number =>
  inOrder(a.actNow.first?.day ?? "9999", b.actNow.first?.day ?? "9999") || b.yearlyAmount - a.yearlyAmount;
