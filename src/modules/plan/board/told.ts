import type { Lang } from "../../../kernel/lang.ts";
import { formats } from "../../../platform/i18n/index.ts";
import type { Breach } from "../check/rules-check.ts";
import { toldBreach } from "../explain/told.ts";
import type { Portfolio } from "../portfolio/rules-portfolio.ts";
import { type Scenario, startIn, type What } from "../scenario/rules.ts";
import { type RoomKind, roomKinds, roomOf } from "../scenario/rules-room.ts";
import { withFixed } from "../solve/rules-fixed.ts";
import { periodText } from "./period.ts";
import { texts } from "./texts/index.ts";

/** So much of what a change did besides is told; the plan's own page tells all that it takes for granted. */
const mostBesides = 12;

/** What a revision of a scenario did, in a sentence; where it did more besides, in a sentence each. */
export const toldRevision = (portfolio: Portfolio, { more = [], ...what }: What, lang: Lang): string =>
  [
    toldWhat(portfolio, what, lang),
    ...more.slice(0, mostBesides).map(one => toldWhat(portfolio, one, lang)),
    ...(more.length > mostBesides ? [texts(lang)("none.more", { n: more.length - mostBesides })] : []),
  ].join(" ");

const toldWhat = (portfolio: Portfolio, { code, values }: What, lang: Lang): string => {
  const t = texts(lang);
  const f = formats(lang);
  const period = (t: unknown) => {
    const number = Number(t ?? 0);
    return number < portfolio.calendar.periods
      ? periodText(portfolio.calendar, number, lang)
      : String(number);
  };
  const kind = roomKinds.find(one => one === values.kind);
  const name = kind
    ? nameIn(portfolio, kind, String(values.id))
    : (portfolio.initiatives.find(one => one.id === values.initiative)?.name ?? String(values.initiative));
  const key = less(code, values) ? `revision.${code}-less` : `revision.${code}`;
  if (!t.has(key)) return code;
  const way = `study.${values.way}.short`;
  return t(key, {
    ...{ name, ...values },
    ...(values.initiative !== undefined && { name }),
    ...(values.period !== undefined && { period: period(values.period) }),
    ...(values.from !== undefined && { from: period(values.from), to: period(values.to) }),
    ...(typeof values.amount === "number" && { amount: f.number(Math.abs(values.amount)) }),
    ...(typeof values.value === "number" && { value: f.number(values.value, 0) }),
    ...(typeof values.gap === "number" && { gap: f.percent(values.gap, 1) }),
    ...(values.way !== undefined && { way: t.has(way) ? t(way) : "" }),
  });
};

/** "−2 more" is said as "2 less". */
const less = (code: string, { amount }: What["values"]): boolean =>
  /^room-\w+-by$/.test(code) && typeof amount === "number" && amount < 0;

const nameIn = (portfolio: Portfolio, kind: RoomKind, id: string): string =>
  roomOf(portfolio)[kind].find(one => one.id === id)?.name ?? id;

type Decided = Pick<Scenario, "portfolio" | "fixed" | "starts">;

/** What a scenario's plan breaks of what must hold and of what people decided, each thing once. */
export const toldBroken = (scenario: Decided, broken: readonly Breach[], lang: Lang): string[] => {
  const portfolio = withFixed(scenario.portfolio, scenario.fixed);
  const told = broken.flatMap(
    one => toldDecision(scenario, one, lang) ?? toldBreach(portfolio, one, lang) ?? [],
  );
  return [...new Set(told)];
};

/**
 * A decision the plan does not keep to is told as that: to the checker it is a window or a duty. Where the plan keeps to
 * it, what is broken is another thing: a deadline that came nearer, a start that came later, a law.
 */
const toldDecision = (
  { portfolio, fixed, starts }: Decided,
  { kind, id = "" }: Breach,
  lang: Lang,
): string | null => {
  const will = Object.hasOwn(fixed, id) ? fixed[id] : undefined;
  if (will === undefined || (kind !== "window" && kind !== "mandatory")) return null;
  const one = portfolio.initiatives.find(each => each.id === id);
  const start = startIn(starts ?? {}, id);
  const name = one?.name ?? id;
  const t = texts(lang);
  if (typeof will === "number")
    return start === will
      ? null
      : t("broken.pinned", { name, period: periodText(portfolio.calendar, will, lang) });
  if (will === "in") return start === undefined && !one?.mandatory ? t("broken.in", { name }) : null;
  return start === undefined ? null : t("broken.out", { name });
};
