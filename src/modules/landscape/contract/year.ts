import type { Lang } from "../../../kernel/lang.ts";
import { once } from "../../../kernel/once.ts";
import { partsOf } from "../../../kernel/period.ts";
import type { Landscape } from "../register/landscape.ts";
import { inOrderOf } from "../register/title.ts";
import { type EndedInUse, endedInUse, ranOut } from "./ends.ts";
import { type ContractFacts, contractsToAct, livingContracts } from "./facts.ts";
import { type Due, type YearWheel, yearWheel } from "./rules-year-wheel.ts";

export type ContractYear = {
  year: number;
  /** 1 to 12 when a month is chosen. */
  month: number | null;
  /** To act on by the end of this quarter: those still in time, and those past their date. */
  inTime: readonly Due<ContractFacts>[];
  late: readonly Due<ContractFacts>[];
  wheel: YearWheel<ContractFacts>;
  /** Those that are over while a system rests on them. */
  inUse: readonly EndedInUse[];
  /** The others whose last day went by without anybody deciding. */
  ended: readonly ContractFacts[];
};

/** The contracts as the address asks for them: a year, and perhaps one of its months; of one day, by title. */
export const contractYear = (landscape: Landscape, query: URLSearchParams, lang: Lang): ContractYear => {
  const [thisYear] = partsOf(landscape.today);
  const year = Number(query.get("year"));
  const month = Number(query.get("month"));
  const shown = year >= 2000 && year <= 2100 ? Math.trunc(year) : thisYear;
  const years = yearsOf(landscape);
  const key = `${shown} ${lang}`;
  const found = years.get(key) ?? wholeYear(landscape, shown, lang);
  years.set(key, found);
  return { ...found, month: Number.isInteger(month) && month >= 1 && month <= 12 ? month : null };
};

/** By year and language, as long as the snapshot holds: sorting by title costs more than the page. */
const yearsOf = once((_: Landscape) => new Map<string, Omit<ContractYear, "month">>());

const wholeYear = (landscape: Landscape, year: number, lang: Lang): Omit<ContractYear, "month"> => {
  const living = inOrderOf(landscape, lang, livingContracts(landscape), ({ id }) => ["", id]);
  return {
    year,
    ...contractsToAct(landscape, living),
    wheel: yearWheel(living, year),
    inUse: inOrderOf(landscape, lang, endedInUse(landscape), ({ id, last }) => [last ?? "", id]),
    ended: inOrderOf(landscape, lang, ranOut(landscape), ({ id }) => ["", id]),
  };
};
