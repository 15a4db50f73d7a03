import type { Lang } from "../../../kernel/lang.ts";
import { formats } from "../../../platform/i18n/index.ts";
import type { Portfolio } from "../portfolio/rules-portfolio.ts";
import type { What } from "../scenario/rules.ts";
import { type RoomKind, roomKinds, roomOf } from "../scenario/rules-room.ts";
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
