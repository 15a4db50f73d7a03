import { pointer } from "../../../kernel/json.ts";
import { yearOf } from "./rules-calendar.ts";
import type { Warning } from "./rules-fault.ts";
import type { Initiative, Portfolio } from "./rules-portfolio.ts";
import { limitOf, pointsOf } from "./rules-value.ts";

/** What is odd in a portfolio that can be planned all the same. */
export const warningsOf = (portfolio: Portfolio): Warning[] => {
  const byId = new Map(portfolio.initiatives.map(one => [one.id, one]));
  const inTheWay = neverFitting(portfolio);
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
    const never = one.mandatory ? null : inTheWay(one);
    if (never) said.push({ ...warn("never-fits", "duration", never.values), ...never.form });
    if (!one.mandatory) return said;
    for (const other of one.after)
      if (byId.get(other)?.mandatory === false) said.push(warn("optional-forced", "after", { other }));
    for (const other of one.excludes)
      if (byId.get(other)?.mandatory && (one.id < other || !byId.get(other)?.excludes.includes(one.id)))
        said.push(warn("mandatory-excluded", "excludes", { other }));
    return said;
  });
};

type Way = { kind: "role" | "unit" | "budget"; name: string };

/** Why an initiative fits nowhere, not even when it is alone; null when it does. */
const neverFitting = ({ calendar, roles, units, budgets }: Portfolio) => {
  const tolerance = 1e-6;
  const ceiling = new Map(budgets.map(({ year, amount }) => [year, amount]));
  const inTheWayAt = (one: Initiative, start: number): Way[] => {
    const life = Array.from({ length: one.duration }, (_, k) => [k, start + k] as const);
    const cost = new Map<number, number>();
    for (const [k, t] of life) {
      const year = yearOf(calendar, t);
      cost.set(year, (cost.get(year) ?? 0) + (one.cost[k] ?? 0));
    }
    const short = ({ id, capacity }: Portfolio["roles"][number]) =>
      life.some(([k, t]) => (one.effort[id]?.[k] ?? 0) > (capacity[t] ?? 0) + tolerance);
    const full = (unit: Portfolio["units"][number]) =>
      life.some(([, t]) => (one.changeLoad[unit.id] ?? 0) > limitOf(unit, t) + tolerance);
    const dear = [...cost].some(
      ([year, sum]) => sum > (ceiling.get(year) ?? Number.POSITIVE_INFINITY) + tolerance,
    );
    return [
      ...roles.filter(short).map(({ name }): Way => ({ kind: "role", name })),
      ...units.filter(full).map(({ name }): Way => ({ kind: "unit", name })),
      ...(dear ? [{ kind: "budget", name: "" } as const] : []),
    ];
  };
  return (one: Initiative): { form?: { form: string }; values: Warning["values"] } | null => {
    const last = Math.min(one.finishBy, calendar.periods) - one.duration;
    if (last < one.earliest) return { form: { form: "long" }, values: { n: one.duration } };
    let always: Way[] | null = null;
    for (let start = one.earliest; start <= last; start++) {
      const ways = inTheWayAt(one, start);
      if (ways.length === 0) return null;
      always = (always ?? ways).filter(({ kind, name }) =>
        ways.some(way => way.kind === kind && way.name === name),
      );
    }
    const [way] = always ?? [];
    // Where it is now one and now the other, none of them is named.
    return way ? { form: { form: way.kind }, values: { name: way.name } } : { values: {} };
  };
};
