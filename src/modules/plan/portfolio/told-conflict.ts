import { isId } from "../../../kernel/ids.ts";
import type { Lang } from "../../../kernel/lang.ts";
import { labelOf } from "./rules-calendar.ts";
import type { Conflict, ConflictConstraint } from "./rules-plan.ts";
import type { Portfolio } from "./rules-portfolio.ts";
import { limitOf } from "./rules-value.ts";
import { texts } from "./texts/index.ts";

/** Why there is no plan: which initiatives, and what stands in their way. */
export const toldConflict = (portfolio: Portfolio, conflict: Conflict, lang: Lang): string => {
  const t = texts(lang);
  const named = portfolio.initiatives.filter(({ id }) => conflict.initiatives.includes(id));
  const list = new Intl.ListFormat(lang, { type: "conjunction" });
  const initiatives = list.format(named.map(({ id, name }) => (isId(id) ? name : `${name} (${id})`)));
  const lead = t("conflict.lead", { initiatives });
  return [lead, ...conflict.constraints.map(one => toldConstraint(portfolio, named, one, lang))].join(" ");
};

const toldConstraint = (
  portfolio: Portfolio,
  named: Portfolio["initiatives"],
  one: ConflictConstraint,
  lang: Lang,
): string => {
  const t = texts(lang);
  const { roles, units, budgets, calendar, currency } = portfolio;
  if (one.kind === "role") {
    const role = roles.find(({ id }) => id === one.id);
    const n = role?.capacity[one.period] ?? 0;
    return t("conflict.role", { name: role?.name ?? one.id, n, period: labelOf(calendar, one.period) });
  }
  if (one.kind === "unit") {
    const unit = units.find(({ id }) => id === one.id);
    const n = unit ? limitOf(unit, one.period) : 0;
    return t("conflict.unit", { name: unit?.name ?? one.id, n, period: labelOf(calendar, one.period) });
  }
  if (one.kind === "budget") {
    const n = budgets.find(({ year }) => String(year) === one.id)?.amount ?? 0;
    return t("conflict.budget", { year: one.id, n, currency });
  }
  const kind = one.kind === "after" ? "after" : "excludes";
  const initiative = portfolio.initiatives.find(({ id }) => id === one.id);
  const linked = named.filter(
    other =>
      initiative?.[kind].includes(other.id) || (kind === "excludes" && other.excludes.includes(one.id)),
  );
  const others = new Intl.ListFormat(lang, { type: "conjunction" }).format(linked.map(({ name }) => name));
  return t(`conflict.${kind}`, { name: initiative?.name ?? one.id, others });
};
