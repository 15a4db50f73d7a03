import { yearOf } from "./rules-calendar.ts";
import { pointer, type Warning } from "./rules-fault.ts";
import type { Initiative, Portfolio } from "./rules-portfolio.ts";
import { limitOf, pointsOf } from "./rules-value.ts";

/** What is odd in a portfolio that can be planned all the same. */
export const warningsOf = (portfolio: Portfolio): Warning[] => {
  const byId = new Map(portfolio.initiatives.map(one => [one.id, one]));
  const fits = fitting(portfolio);
  return portfolio.initiatives.flatMap((one, i) => {
    const warn = (code: Warning["code"], field: string, values: Warning["values"] = {}): Warning => ({
      path: pointer("initiatives", i, field),
      code,
      values: { id: one.id, ...values },
    });
    const said: Warning[] = [];
    if (one.mandatory && !one.legalBasis?.trim()) said.push(warn("no-legal-basis", "legalBasis"));
    if (one.finishBy > portfolio.calendar.periods) said.push(warn("finish-after-horizon", "finishBy"));
    if (pointsOf(portfolio, one) === 0) said.push(warn("no-benefit", "benefits"));
    if (!one.mandatory && !fits(one)) said.push(warn("never-fits", "duration"));
    if (!one.mandatory) return said;
    for (const other of one.after)
      if (byId.get(other)?.mandatory === false) said.push(warn("optional-forced", "after", { other }));
    for (const other of one.excludes)
      if (byId.get(other)?.mandatory && (one.id < other || !byId.get(other)?.excludes.includes(one.id)))
        said.push(warn("mandatory-excluded", "excludes", { other }));
    return said;
  });
};

/** Whether an initiative fits somewhere when it is alone. */
const fitting = ({ calendar, roles, units, budgets }: Portfolio) => {
  const tolerance = 1e-6;
  const ceiling = new Map(budgets.map(({ year, amount }) => [year, amount]));
  const fitsAt = (one: Initiative, start: number): boolean => {
    const cost = new Map<number, number>();
    for (let k = 0; k < one.duration; k++) {
      const t = start + k;
      for (const { id, capacity } of roles)
        if ((one.effort[id]?.[k] ?? 0) > (capacity[t] ?? 0) + tolerance) return false;
      for (const unit of units)
        if ((one.changeLoad[unit.id] ?? 0) > limitOf(unit, t) + tolerance) return false;
      const year = yearOf(calendar, t);
      cost.set(year, (cost.get(year) ?? 0) + (one.cost[k] ?? 0));
    }
    return [...cost].every(
      ([year, sum]) => sum <= (ceiling.get(year) ?? Number.POSITIVE_INFINITY) + tolerance,
    );
  };
  return (one: Initiative): boolean => {
    const last = Math.min(one.finishBy, calendar.periods) - one.duration;
    for (let start = one.earliest; start <= last; start++) if (fitsAt(one, start)) return true;
    return false;
  };
};
