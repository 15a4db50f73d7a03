import type { Lang } from "../../../kernel/lang.ts";
import { addQuarters, type Quarter } from "../../../kernel/quarter.ts";
import { formats } from "../../../platform/i18n/index.ts";
import { texts } from "../texts/index.ts";
import { type Capacity, countedRoles, type Supply, seasonOf, supplyIn } from "./rules-supply.ts";
import { roleName } from "./words.ts";

/** Quarters shown: as many as a plan has. */
const shown = 16;

/** What the page of capacity tells: each role in each quarter, and where the time of all of them goes. */
export const capacitySight = (capacity: Capacity, from: Quarter, lang: Lang) => {
  const quarters = Array.from({ length: shown }, (_, n) => addQuarters(from, n));
  const rows = countedRoles(capacity.roles).map(role => ({
    role,
    name: roleName(capacity.roles, role, lang),
    supply: quarters.map(quarter => supplyIn(capacity, role, quarter)),
  }));
  const sum = (n: number, of: (supply: Supply) => number) =>
    rows.reduce((all, { supply }) => all + of(supply[n]!), 0);
  return {
    quarters,
    rows,
    totals: quarters.map((quarter, n) => ({
      quarter,
      whole: sum(n, one => one.whole),
      operation: sum(n, one => one.operation),
      leave: sum(n, one => one.leave),
      absent: sum(n, one => one.absent),
      help: sum(n, one => one.help),
      months: sum(n, one => one.months),
    })),
  };
};

export type CapacitySight = ReturnType<typeof capacitySight>;

/** "4 people × 3 months − 40 % operation − 8 % leave", with what else there is. */
export const supplyText = (supply: Supply, lang: Lang): string => {
  const t = texts(lang);
  const f = formats(lang);
  if (supply.since === null && supply.help === 0) return t("capacity.nobody-said");
  const minus = [
    t("capacity.people-months", { n: supply.people }),
    ...(supply.operation > 0
      ? [t("capacity.minus-operation", { share: f.percent(supply.operationShare / 100) })]
      : []),
    ...(supply.leave > 0 ? [t("capacity.minus-leave", { share: f.percent(supply.leaveShare / 100) })] : []),
    ...(supply.absent > 0 ? [t("capacity.minus-absent", { n: Math.round(supply.absent * 100) / 100 })] : []),
    ...(supply.help > 0 ? [t("capacity.plus-help", { n: supply.help })] : []),
  ].join(" ");
  const over = supply.whole - supply.operation - supply.leave - supply.absent < -0.005;
  return over ? `${minus}. ${t("capacity.nothing-left")}` : minus;
};

/** What holds in a quarter, and whether anybody said so. */
export const seasonText = (capacity: Capacity, quarter: Quarter, lang: Lang): string => {
  const t = texts(lang);
  const f = formats(lang);
  const season = seasonOf(capacity.seasons, quarter);
  const leave = t(season.guess ? "season.leave-guess" : "season.leave", {
    share: f.percent(season.leave / 100),
  });
  return season.changeLimit === 100
    ? leave
    : `${leave} ${t("season.limit", { share: f.percent(season.changeLimit / 100) })}`;
};
