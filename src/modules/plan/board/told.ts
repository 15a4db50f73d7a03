import type { Lang } from "../../../kernel/lang.ts";
import type { Portfolio } from "../portfolio/rules-portfolio.ts";
import type { What } from "../scenario/rules.ts";
import { type RoomKind, roomKinds, roomOf } from "../scenario/rules-room.ts";
import { periodText } from "./period.ts";
import { texts } from "./texts/index.ts";

/** What a revision of a scenario did, in a sentence. */
export const toldRevision = (portfolio: Portfolio, { code, values }: What, lang: Lang): string => {
  const t = texts(lang);
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
  const key = `revision.${code}`;
  if (!t.has(key)) return code;
  return t(key, {
    ...{ name, ...values },
    ...(values.initiative !== undefined && { name }),
    ...(values.period !== undefined && { period: period(values.period) }),
    ...(kind && { from: period(values.from), to: period(values.to) }),
  });
};

const nameIn = (portfolio: Portfolio, kind: RoomKind, id: string): string =>
  roomOf(portfolio)[kind].find(one => one.id === id)?.name ?? id;
