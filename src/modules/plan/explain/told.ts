import type { Lang } from "../../../kernel/lang.ts";
import { formats } from "../../../platform/i18n/index.ts";
import { periodText } from "../board/period.ts";
import type { Breach } from "../check/rules-check.ts";
import type { Portfolio } from "../portfolio/rules-portfolio.ts";
import type { Change } from "./rules-changes.ts";
import type { Moved } from "./rules-moved.ts";
import { type Attempt, givesNothing, type Short, type WhyNot } from "./rules-why.ts";
import { texts } from "./texts/index.ts";

/** What becomes of an initiative from one plan to the next, in a sentence. */
export const toldChange = (portfolio: Portfolio, change: Change, lang: Lang): string => {
  const { name, label, amount } = namesIn(portfolio, lang);
  return texts(lang)(`change.${change.kind}`, {
    name: name(change.id),
    from: label(change.from ?? 0),
    to: label(change.to ?? 0),
    gain: amount(change.gain),
    loss: amount(-change.gain),
  });
};

/** What a move by hand breaks, gains or loses, sentence by sentence. */
export const toldMoved = (portfolio: Portfolio, moved: Moved, lang: Lang): string[] => {
  const t = texts(lang);
  const { amount } = namesIn(portfolio, lang);
  const breaks = moved.newBreaches.flatMap(one => toldBreach(portfolio, one, lang) ?? []);
  const told = (gain: number, more: "moved.gain" | "moved.above", less: "moved.loss" | "moved.below") =>
    gain > 0 ? t(more, { gain: amount(gain) }) : t(less, { loss: amount(-gain) });
  const same = (gain: number) => Math.abs(gain) < 0.05;
  return [
    ...(breaks.length > 0 ? [t("moved.breaks", { n: breaks.length }), ...breaks] : [t("moved.holds")]),
    same(moved.gain) ? t("moved.same") : told(moved.gain, "moved.gain", "moved.loss"),
    ...(moved.againstBest === null || same(moved.againstBest)
      ? []
      : [told(moved.againstBest, "moved.above", "moved.below")]),
  ];
};

/** What a plan breaks, with the law where a duty is concerned; null for what only a result can break. */
export const toldBreach = (portfolio: Portfolio, breach: Breach, lang: Lang): string | null => {
  const t = texts(lang);
  const { name, placeName, label } = namesIn(portfolio, lang);
  const { kind, id = "", other = "", period = 0, used = 0, allowed = 0 } = breach;
  const one = portfolio.initiatives.find(each => each.id === id);
  const basis = one?.legalBasis?.trim();
  const [usedText, allowedText] = apart(used, allowed, lang);
  const sums = { used: usedText, allowed: allowedText, period: label(period) };
  switch (kind) {
    case "role":
    case "unit":
      return t(`breach.${kind}`, { name: placeName(kind, id), ...sums });
    case "budget":
      return t("breach.budget", { year: id, currency: portfolio.currency, ...sums });
    case "window": {
      if (used < allowed) return t("breach.early", { name: name(id), period: label(allowed) });
      const late = { name: name(id), period: label(allowed - 1) };
      return basis ? t("breach.late.law", { ...late, basis }) : t("breach.late", late);
    }
    case "mandatory":
      return basis
        ? t("breach.mandatory.law", { name: name(id), basis })
        : t("breach.mandatory", { name: name(id) });
    case "after":
      return breach.allowed === undefined
        ? t("breach.after.out", { name: name(id), other: name(other) })
        : t("breach.after", { name: name(id), other: name(other), period: label(allowed) });
    case "excludes":
      return t("breach.excludes", { name: name(id), other: name(other) });
    default:
      return null;
  }
};

/** Why an initiative is not in the plan, or not earlier, sentence by sentence. */
export const toldWhyNot = (portfolio: Portfolio, why: WhyNot, lang: Lang): string[] => {
  const t = texts(lang);
  const { name, label, list, amount } = namesIn(portfolio, lang);
  const { nearest, verdict } = why;
  if (!nearest) return [t(why.start === null ? "why.window.out" : "why.window.in", { name: name(why.id) })];
  const { displaces, gain, start } = nearest;
  const values = { name: name(why.id), period: label(start), gain: amount(gain) };
  const against = { others: list(displaces?.ids ?? []), value: amount(displaces?.value ?? 0) };
  if (verdict === "could") return [t("why.could", values)];
  const one = portfolio.initiatives.find(({ id }) => id === why.id);
  if (one && why.start === null && givesNothing(portfolio, one)) return [t("why.worthless", values)];
  if (verdict === "worth" && displaces?.ids.length === 0) return [t("why.nothing", values)];
  const lead =
    verdict === "blocked"
      ? t("why.blocked", values)
      : t(`why.${verdict as "trade"}`, { ...values, ...against });
  return [lead, ...toldAttempt(portfolio, nearest, lang)];
};

/** What stands against one start. */
export const toldAttempt = (portfolio: Portfolio, attempt: Attempt, lang: Lang): string[] => {
  const t = texts(lang);
  const { list } = namesIn(portfolio, lang);
  const links = (key: "why.waits" | "why.before" | "why.excluded", ids: readonly string[]) =>
    ids.length > 0 ? [t(key, { others: list(ids) })] : [];
  return [
    ...links("why.waits", attempt.waitsFor),
    ...links("why.before", attempt.inFrontOf),
    ...links("why.excluded", attempt.excludedBy),
    ...attempt.short.map(one => toldShort(portfolio, one, lang)),
  ];
};

const toldShort = (portfolio: Portfolio, short: Short, lang: Lang): string => {
  const { placeName, list, label } = namesIn(portfolio, lang);
  const { kind, id, period = 0, under, needs, left } = short;
  const [needsText, leftText] = apart(needs, left, lang);
  const values = {
    ...{ name: placeName(kind, id), year: id, period: label(period), currency: portfolio.currency },
    ...{ left: leftText, needs: needsText, others: list(under.map(one => one.id)) },
  };
  return texts(lang)(under.length > 0 ? `why.${kind}` : `why.${kind}.alone`, values);
};

/** Two numbers that are not the same, with as many digits as it takes to see it: 4.951 of 4.95 is no 4.95 of 4.95. */
export const apart = (a: number, b: number, lang: Lang): [string, string] => {
  const { number } = formats(lang);
  const two = [undefined, 3, 4, 5, 6].map((digits): [string, string] => [
    number(a, digits),
    number(b, digits),
  ]);
  return two.find(([one, other]) => one !== other) ?? two[0]!;
};

/** How many names a sentence can carry. */
const mostNames = 5;

const namesIn = (portfolio: Portfolio, lang: Lang) => {
  const { number, list } = formats(lang);
  const name = (id: string) => portfolio.initiatives.find(one => one.id === id)?.name ?? id;
  return {
    name,
    /** A role's or unit's name; an initiative may have the same id. */
    placeName: (kind: string, id: string) =>
      (kind === "role" ? portfolio.roles : portfolio.units).find(one => one.id === id)?.name ?? id,
    /** Value is told with one decimal: its inputs are no finer. */
    amount: (n: number) => number(Math.max(0, n), 1),
    label: (t: number) => periodText(portfolio.calendar, t, lang),
    list: (ids: readonly string[]) =>
      list([
        ...ids.slice(0, mostNames).map(name),
        ...(ids.length > mostNames ? [texts(lang)("others", { n: ids.length - mostNames })] : []),
      ]),
  };
};
