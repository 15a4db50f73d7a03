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
