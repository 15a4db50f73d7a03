import { type Day, partsOf } from "../../../kernel/period.ts";
import { periodOf, quarterOf } from "../../../kernel/quarter.ts";
import { inOrder } from "../../../kernel/text.ts";
import type { ActCandidate, ActNow } from "./rules-act-now.ts";

/** A contract with its act-now date and what it costs a year, in minor units. */
export type ContractToAct = { id: string; actNow: ActNow; yearlyAmount: number };

/** A contract and the day it stands by: once by the first day it missed, once by the first it can still meet. */
export type Due<T> = T & { due: ActCandidate };

export type YearWheel<T> = {
  /** Twelve lists, January first: by the month of the day to act. */
  months: readonly (readonly Due<T>[])[];
  /** Days to act before and after the year, and contracts without one. */
  earlier: readonly Due<T>[];
  later: readonly Due<T>[];
  undated: readonly T[];
};

/** The contracts of a year, each in the month it must be acted on. */
export const yearWheel = <T extends ContractToAct>(contracts: readonly T[], year: number): YearWheel<T> => {
  const months: Due<T>[][] = Array.from({ length: 12 }, () => []);
  const [earlier, later]: [Due<T>[], Due<T>[]] = [[], []];
  for (const contract of duesOf(contracts)) {
    const [y, m] = partsOf(contract.due.day);
    (y < year ? earlier : y > year ? later : months[m - 1]!).push(contract);
  }
  const undated = contracts
    .filter(({ actNow }) => actNow.first === null)
    .sort((a, b) => b.yearlyAmount - a.yearlyAmount);
  return { months, earlier, later, undated };
};

/** The contracts to act on in the quarter of `today`: overdue first, then by date, then the dearest. */
export const actThisQuarter = <T extends ContractToAct>(contracts: readonly T[], today: Day): Due<T>[] => {
  const end = periodOf(quarterOf(today)).to;
  return duesOf(contracts).filter(({ due }) => end !== null && due.day < end);
};

/** Overdue dates lie before all others, so the date alone puts them first; equals stay as they were given. */
const duesOf = <T extends ContractToAct>(contracts: readonly T[]): Due<T>[] =>
  contracts
    .flatMap(contract =>
      [...new Set([contract.actNow.first, contract.actNow.next])].flatMap(due =>
        due ? [{ ...contract, due }] : [],
      ),
    )
    .sort((a, b) => inOrder(a.due.day, b.due.day) || b.yearlyAmount - a.yearlyAmount);
