import type { Lang } from "../../kernel/lang.ts";
import { type Day, daysBetween } from "../../kernel/period.ts";
import type { Quarter } from "../../kernel/quarter.ts";

export const locales: Record<Lang, string> = {
  en: "en-GB",
  da: "da-DK",
  sv: "sv-SE",
  fi: "fi-FI",
  nb: "nb-NO",
};

/** How a language writes numbers, days and money, and how it sorts. */
export type Formats = {
  /** 1.234,5; with `decimals` exactly that many, else at most two. */
  number(n: number, decimals?: number): string;
  /** 0.63 → 63 % */
  percent(share: number, decimals?: number): string;
  /** Minor units (øre, öre, cent) → 1.200.000 kr. */
  money(minorUnits: number, currency: string): string;
  /** Big money for headings: 1,2 mio. kr. */
  moneyShort(minorUnits: number, currency: string): string;
  /** 3. marts 2027 */
  day(day: Day): string;
  /** 3.3.2027: for tables. */
  dayShort(day: Day): string;
  /** On the clock of a municipality: the zone is never guessed. */
  dateTime(instant: Date, timeZone: string): string;
  /** 3.3.2027 14.05: for tables. */
  dateTimeShort(instant: Date, timeZone: string): string;
  /** 3. kvt. 2027, never broken over two lines. */
  quarter(quarter: Quarter): string;
  /** 3. kvt.: where the year stands beside. */
  quarterShort(quarter: Quarter): string;
  /** Month 1-12 by name. */
  month(month: number, width?: "long" | "short"): string;
  /** How long ago, or ahead: "for 2 måneder siden", "om 18 dage". */
  age(day: Day, today: Day): string;
  list(items: readonly string[]): string;
  compare(a: string, b: string): number;
};

/** The formats of a language; made once, since Intl objects are slow to make. */
export const formats = (lang: Lang): Formats => {
  const kept = made.get(lang) ?? make(lang);
  made.set(lang, kept);
  return kept;
};
const made = new Map<Lang, Formats>();

const make = (lang: Lang): Formats => {
  const locale = locales[lang];
  const number = kept((decimals: number | undefined) =>
    decimals === undefined
      ? new Intl.NumberFormat(locale, { maximumFractionDigits: 2 })
      : new Intl.NumberFormat(locale, { minimumFractionDigits: decimals, maximumFractionDigits: decimals }),
  );
  const percent = kept(
    (decimals: number) =>
      new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: decimals }),
  );
  const money = kept(
    (currency: string) =>
      new Intl.NumberFormat(locale, { style: "currency", currency, trailingZeroDisplay: "stripIfInteger" }),
  );
  const moneyShort = kept(
    (currency: string) =>
      new Intl.NumberFormat(locale, {
        style: "currency",
        currency,
        notation: "compact",
        maximumFractionDigits: 1,
      }),
  );
  // A civil day has no zone: it is formatted at UTC midnight, where it was made.
  const long = new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" });
  const short = new Intl.DateTimeFormat(locale, {
    day: "numeric",
    month: "numeric",
    year: "numeric",
    timeZone: "UTC",
  });
  const month = kept(
    (width: "long" | "short") => new Intl.DateTimeFormat(locale, { month: width, timeZone: "UTC" }),
  );
  const instant = kept(
    (timeZone: string) =>
      new Intl.DateTimeFormat(locale, { dateStyle: "long", timeStyle: "short", timeZone }),
  );
  const instantShort = kept(
    (timeZone: string) =>
      new Intl.DateTimeFormat(locale, {
        day: "numeric",
        month: "numeric",
        year: "numeric",
        hour: "2-digit",
        minute: "2-digit",
        timeZone,
      }),
  );
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: "auto" });
  const list = new Intl.ListFormat(locale, { type: "conjunction" });
  const collator = new Intl.Collator(locale, { numeric: true });
  const quarterShort = (q: Quarter) => quarterWords[lang](q.slice(5));
  return {
    number: (n, decimals) => number(decimals).format(n),
    percent: (share, decimals = 0) => percent(decimals).format(share),
    money: (minor, currency) => money(currency).format(minor / 100),
    moneyShort: (minor, currency) => moneyShort(currency).format(minor / 100),
    day: day => long.format(new Date(day)),
    dayShort: day => short.format(new Date(day)),
    dateTime: (date, timeZone) => instant(timeZone).format(date),
    dateTimeShort: (date, timeZone) => instantShort(timeZone).format(date),
    quarter: q => `${quarterShort(q)}${whole}${q.slice(0, 4)}`,
    quarterShort,
    month: (m, width = "long") => month(width).format(new Date(Date.UTC(2026, m - 1, 1))),
    age: (day, today) => {
      const days = daysBetween(today, day);
      const [count, unit] = ageIn(days);
      return relative.format(count, unit);
    },
    list: items => list.format(items),
    compare: collator.compare,
  };
};

const kept = <K, V>(make: (key: K) => V): ((key: K) => V) => {
  const cache = new Map<K, V>();
  return key => {
    const value = cache.get(key) ?? make(key);
    cache.set(key, value);
    return value;
  };
};

/** The space inside what is read as one: a line does not break at it. Intl writes amounts and shares so, too. */
export const whole = "\u00a0";

const quarterWords: Record<Lang, (n: string) => string> = {
  en: n => `Q${n}`,
  da: n => `${n}.${whole}kvt.`,
  sv: n => `kv.${whole}${n}`,
  fi: n => `${n}.${whole}nelj.`,
  nb: n => `${n}.${whole}kv.`,
};

/** Days up to two months, months up to two years, then years: as one would say it. */
const ageIn = (days: number): [number, "day" | "month" | "year"] => {
  const size = Math.abs(days);
  if (size < 60) return [days, "day"];
  if (size < 730) return [Math.trunc(days / 30.44), "month"];
  return [Math.trunc(days / 365.25), "year"];
};
