import { isId } from "../../../kernel/ids.ts";
import type { Lang } from "../../../kernel/lang.ts";
import { formats } from "../../../platform/i18n/index.ts";
import { periodText, spanText } from "../board/period.ts";
import { labelOf } from "../portfolio/rules-calendar.ts";
import type { Conflict, ConflictConstraint } from "../portfolio/rules-plan.ts";
import type { Initiative, Portfolio } from "../portfolio/rules-portfolio.ts";
import { limitOf } from "../portfolio/rules-value.ts";
import { texts } from "../portfolio/texts/index.ts";
import type { Fixed } from "../solve/rules-fixed.ts";
import { chainTo, type InTheWay, lengthOf, windowsInTheWay } from "./rules-conflict.ts";
import { keyOf, latestOf, takesOf } from "./rules-usage.ts";
import { apart } from "./told.ts";

/** What stands in the way, as a page shows it. */
export type ConflictShown = {
  sentences: string[];
  initiatives: { id: string; name: string }[];
  /** What of it can be changed: more of something, a decision taken back, or neither. */
  room: boolean;
  decisions: boolean;
};

/** Why there is no plan: which initiatives, and what stands in their way; by the ids of the file, for who has only that. */
export const toldConflict = (portfolio: Portfolio, conflict: Conflict, lang: Lang): string =>
  toldBy(portfolio, conflict, lang, {
    name: ({ id, name }) => (isId(id) ? name : `${name} (${id})`),
    period: t => labelOf(portfolio.calendar, t),
  }).sentences.join(" ");

/** The same for a page: a sentence for each thing in the way, and the initiatives to go to. */
export const conflictShown = (
  portfolio: Portfolio,
  conflict: Conflict,
  lang: Lang,
  decided: Decided = { fixed: {}, begun: [] },
): ConflictShown => {
  const { sentences, windows } = toldBy(portfolio, conflict, lang, {
    name: ({ name }) => name,
    period: t => periodText(portfolio.calendar, t, lang),
    decided,
  });
  return {
    sentences,
    initiatives: namedIn(portfolio, conflict).map(({ id, name }) => ({ id, name })),
    room: conflict.constraints.some(({ kind }) => kind === "role" || kind === "unit" || kind === "budget"),
    decisions: windows.some(({ kind, id }) => kind === "fixed" && !decided.begun.includes(id)),
  };
};

/** What stands fixed, and what of it because it has begun. */
type Decided = { fixed: Fixed; begun: readonly string[] };

type Words = { name: (one: Initiative) => string; period: (t: number) => string; decided?: Decided };

/** One that could not be shortened may name hundreds; nobody reads that many sentences. */
const mostTold = 12;

const toldBy = (portfolio: Portfolio, conflict: Conflict, lang: Lang, words: Words) => {
  const named = namedIn(portfolio, conflict);
  const windows = windowsInTheWay(portfolio, conflict, words.decided?.fixed);
  const t = texts(lang);
  const sentences = [
    t("conflict.lead", {
      n: named.length,
      initiatives: formats(lang).list(named.map(words.name)),
    }),
    ...windows.flatMap(window => toldWindow(portfolio, conflict, window, lang, words)),
    ...conflict.constraints
      .slice(0, mostTold)
      .map(one => toldConstraint(portfolio, named, one, lang, words.period)),
    ...(conflict.constraints.length > mostTold
      ? [t("conflict.more", { n: conflict.constraints.length - mostTold })]
      : []),
    t("conflict.helps", { ways: waysOf(portfolio, conflict, windows, lang, words).join("; ") }),
  ];
  return { sentences, windows };
};

const namedIn = ({ initiatives }: Portfolio, conflict: Conflict): Initiative[] =>
  initiatives.filter(({ id }) => conflict.initiatives.includes(id));

/** Until when, from when or where something must be, and why that is too tight. */
const toldWindow = (
  portfolio: Portfolio,
  conflict: Conflict,
  { kind, id }: InTheWay,
  lang: Lang,
  { period, decided }: Words,
): string[] => {
  const t = texts(lang);
  const one = portfolio.initiatives.find(each => each.id === id);
  if (!one) return [];
  const { name, earliest, finishBy, duration } = one;
  if (kind === "fixed") {
    const span = spanText(portfolio.calendar, earliest, duration, lang);
    return [t(decided?.begun.includes(id) ? "conflict.begun" : "conflict.fixed", { name, span })];
  }
  if (kind === "earliest") return [t("conflict.earliest", { name, period: period(earliest) })];
  const law = one.legalBasis?.trim() ?? "";
  const by = t(law ? "conflict.deadline.law" : "conflict.deadline", {
    ...{ name, period: period(finishBy - 1), law },
  });
  const chain = chainTo(portfolio, conflict, one);
  const first = chain[0]?.earliest ?? 0;
  if (chain.length < 2 || first + lengthOf(chain) <= finishBy) return [by];
  const others = formats(lang).list(chain.slice(0, -1).map(before => before.name));
  const needs = t(`conflict.chain.${portfolio.calendar.periodsPerYear}`, { n: lengthOf(chain), others });
  return [by, needs];
};

/** What of all that can give way: only what stands in the way helps. */
const waysOf = (
  portfolio: Portfolio,
  { constraints, initiatives }: Conflict,
  windows: readonly InTheWay[],
  lang: Lang,
  { decided }: Words,
): string[] => {
  const t = texts(lang);
  const named = (ids: readonly string[], all: readonly { id: string; name: string }[]) =>
    formats(lang).list([...new Set(ids)].map(id => all.find(one => one.id === id)?.name ?? id));
  const way = (key: Parameters<typeof t>[0], ids: readonly string[], all: Named) =>
    ids.length > 0 ? [t(key, { names: named(ids, all) })] : [];
  const of = (kind: ConflictConstraint["kind"]) =>
    constraints.filter(one => one.kind === kind).map(({ id }) => id);
  const window = (kind: InTheWay["kind"]) => windows.filter(one => one.kind === kind).map(({ id }) => id);
  return [
    ...way(
      "way.fixed",
      window("fixed").filter(id => !decided?.begun.includes(id)),
      portfolio.initiatives,
    ),
    ...way("way.deadline", window("deadline"), portfolio.initiatives),
    ...way("way.earliest", window("earliest"), portfolio.initiatives),
    ...way("way.role", of("role"), portfolio.roles),
    ...way("way.unit", of("unit"), portfolio.units),
    ...way("way.budget", of("budget"), []),
    ...way("way.after", of("after"), portfolio.initiatives),
    t("way.fewer", { n: initiatives.length }),
  ];
};

type Named = readonly { id: string; name: string }[];

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
  const sums = (n: number, key: string) => {
    const [there, asked] = apart(n, mostAsked(portfolio, named, key), lang);
    return { n: there, asked };
  };
  if (one.kind === "role") {
    const role = roles.find(({ id }) => id === one.id);
    const n = role?.capacity[one.period] ?? 0;
    const key = keyOf("role", one.id, one.period);
    return t("conflict.role", {
      ...{ name: role?.name ?? one.id, ...sums(n, key), period: label(one.period) },
    });
  }
  if (one.kind === "unit") {
    const unit = units.find(({ id }) => id === one.id);
    const n = unit ? limitOf(unit, one.period) : 0;
    const key = keyOf("unit", one.id, one.period);
    return t("conflict.unit", {
      ...{ name: unit?.name ?? one.id, ...sums(n, key), period: label(one.period) },
    });
  }
  if (one.kind === "budget") {
    const n = budgets.find(({ year }) => String(year) === one.id)?.amount ?? 0;
    return t("conflict.budget", {
      ...{ year: one.id, ...sums(n, keyOf("budget", one.id)), currency },
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
