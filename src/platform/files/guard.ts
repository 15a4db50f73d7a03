// Characters that make a spreadsheet program take a CSV text for a formula, their full-width forms included.
const dangerous = /^'*[=+\-@\t\r＝＋－＠]/;
const guarded = /^'+[=+\-@\t\r＝＋－＠]/;

/** A text as CSV carries it, so that no spreadsheet program runs it: one more ' in front of a dangerous one. */
export const guard = (text: string): string => (dangerous.test(text) ? `'${text}` : text);

/** The way back: takes off the one ' that `guard` put there, and no other. */
export const unguard = (text: string): string => (guarded.test(text) ? text.slice(1) : text);
