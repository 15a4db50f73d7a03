import { isId } from "../../../kernel/ids.ts";
import type { Lang } from "../../../kernel/lang.ts";
import { formats } from "../../../platform/i18n/index.ts";
import { periodText } from "../board/period.ts";
import { labelOf } from "../portfolio/rules-calendar.ts";
import type { Conflict, ConflictConstraint } from "../portfolio/rules-plan.ts";
import type { Initiative, Portfolio } from "../portfolio/rules-portfolio.ts";
import { limitOf } from "../portfolio/rules-value.ts";
import { texts } from "../portfolio/texts/index.ts";
import { keyOf, latestOf, takesOf } from "./rules-usage.ts";

/** Why there is no plan: which initiatives, and what stands in their way; by the ids of the file, for who has only that. */
export const toldConflict = (portfolio: Portfolio, conflict: Conflict, lang: Lang): string => {
  const named = namedIn(portfolio, conflict);
  const { list } = formats(lang);
  return [
    texts(lang)("conflict.lead", {
      initiatives: list(named.map(({ id, name }) => (isId(id) ? name : `${name} (${id})`))),
    }),
    ...conflict.constraints.map(one =>
      toldConstraint(portfolio, named, one, lang, t => labelOf(portfolio.calendar, t)),
    ),
  ].join(" ");
};

/** The same for a page: a sentence for each thing in the way, and the initiatives to go to. */
export const conflictShown = (
  portfolio: Portfolio,
  conflict: Conflict,
  lang: Lang,
): { sentences: string[]; initiatives: { id: string; name: string }[] } => {
  const named = namedIn(portfolio, conflict);
  const initiatives = formats(lang).list(named.map(({ name }) => name));
  return {
    sentences: [
      texts(lang)("conflict.lead", { initiatives }),
      ...conflict.constraints.map(one =>
        toldConstraint(portfolio, named, one, lang, t => periodText(portfolio.calendar, t, lang)),
      ),
    ],
    initiatives: named.map(({ id, name }) => ({ id, name })),
  };
};

const namedIn = ({ initiatives }: Portfolio, conflict: Conflict): Initiative[] =>
  initiatives.filter(({ id }) => conflict.initiatives.includes(id));

/** What some initiatives ask for there at the most, wherever in their time they start. */
const mostAsked = (portfolio: Portfolio, named: readonly Initiative[], key: string): number =>
  named.reduce((sum, one) => {
    let most = 0;
    for (let start = one.earliest; start <= latestOf(portfolio, one); start++)
      most = Math.max(most, takesOf(portfolio, one, start).get(key) ?? 0);
    return sum + most;
  }, 0);

const toldConstraint = (
  portfolio: Portfolio,
  named: readonly Initiative[],
  one: ConflictConstraint,
  lang: Lang,
  label: (period: number) => string,
): string => {
  const t = texts(lang);
  const { roles, units, budgets, currency } = portfolio;
  const { number } = formats(lang);
  const asked = (key: string) => number(mostAsked(portfolio, named, key));
  if (one.kind === "role") {
    const role = roles.find(({ id }) => id === one.id);
    const n = role?.capacity[one.period] ?? 0;
    const key = keyOf("role", one.id, one.period);
    return t("conflict.role", {
      ...{ name: role?.name ?? one.id, n: number(n), asked: asked(key), period: label(one.period) },
    });
  }
  if (one.kind === "unit") {
    const unit = units.find(({ id }) => id === one.id);
    const n = unit ? limitOf(unit, one.period) : 0;
    const key = keyOf("unit", one.id, one.period);
    return t("conflict.unit", {
      ...{ name: unit?.name ?? one.id, n: number(n), asked: asked(key), period: label(one.period) },
    });
  }
  if (one.kind === "budget") {
    const n = budgets.find(({ year }) => String(year) === one.id)?.amount ?? 0;
    return t("conflict.budget", {
      ...{ year: one.id, n: number(n), asked: asked(keyOf("budget", one.id)), currency },
    });
  }
  const kind = one.kind === "after" ? "after" : "excludes";
  const initiative = portfolio.initiatives.find(({ id }) => id === one.id);
  const linked = named.filter(
    other =>
      initiative?.[kind].includes(other.id) || (kind === "excludes" && other.excludes.includes(one.id)),
  );
  const others = formats(lang).list(linked.map(({ name }) => name));
  return t(`conflict.${kind}`, { name: initiative?.name ?? one.id, others });
};
