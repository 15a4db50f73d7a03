import type { Lang } from "../../kernel/lang.ts";
import { parseNumber } from "../../platform/files/index.ts";

/** A number from nought to `most` as somebody typed it, to the hundredth; null for nothing, undefined when it is none. */
export const numberTyped = (
  typed: string | undefined,
  lang: Lang,
  most: number,
  decimals: 0 | 2 = 2,
): number | null | undefined => {
  const text = (typed ?? "").trim().replace(/\s*(%|kr\.?|€|dkk|sek|nok|eur)$/i, "");
  if (text === "") return null;
  const parsed = parseNumber(text, lang);
  if (!parsed.ok) return undefined;
  const { value } = parsed.value;
  const scale = 10 ** decimals;
  return value >= 0 && value <= most && Math.abs(value * scale - Math.round(value * scale)) < 1e-6
    ? Math.round(value * scale) / scale
    : undefined;
};

/** The errors of a form: each box whose number is none, or too large. */
export const wrongNumbers = (numbers: Readonly<Record<string, number | null | undefined>>): string[] =>
  Object.entries(numbers).flatMap(([name, number]) => (number === undefined ? [name] : []));

/** Whether a day or a quarter lies in this century: whatever else is a slip, and no plan reaches it. */
export const isInReach = (dayOrQuarter: string): boolean => /^20\d\d/.test(dayOrQuarter);
