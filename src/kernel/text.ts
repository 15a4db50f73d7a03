/** What no name holds and PostgreSQL or JSON in it refuses: control signs but line breaks and tabs, and half characters. */
const unfit = /[^\P{Cc}\n\t]|\p{Cs}/gu;

/** A text without signs that cannot be stored. */
export const fitText = (text: string): string => text.replace(unfit, "");

/** The beginning of a text, at most so long; a character outside the basic plane is never cut in two. */
export const cutText = (text: string, max: number): string =>
  text.slice(0, max).replace(/[\ud800-\udbff]$/, "");

/**
 * The plain order of ids, codes and days, for sorting; equals stay as they stood. Names are sorted as the reader's
 * language does (`formats`).
 */
export const inOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The order of Unicode code points, which published formats ask for; plain order puts 𝒜 (U+1D49C) before ﬁ (U+FB01). */
export const byCodePoint = (a: string, b: string): number => {
  for (let i = 0; i < a.length && i < b.length; ) {
    const [one, other] = [a.codePointAt(i)!, b.codePointAt(i)!];
    if (one !== other) return one - other;
    i += one > 0xffff ? 2 : 1;
  }
  return a.length - b.length;
};
