/** A line of the list of what is done. */
type Line = { when: string; name: string; whom: string; must: boolean };

/**
 * What two printed pages hold of A4 beside headings and what always stands there: so many lines of the list, of so
 * many signs each. A line of text has `text` signs and takes the room of `higher` lines of the list. Measured in
 * Chromium with 4 to 8 % to spare.
 */
type Print = { lines: number; signs: number; text: number; higher: number };
const large: Print = { lines: 126, signs: 58, text: 92, higher: 2.4 };
const small: Print = { lines: 196, signs: 74, text: 108, higher: 2.4 };

/** In large letters if all of it finds room on two pages so; else in small ones, and of the list what finds room. */
export const printed = <T extends Line>(
  list: readonly T[],
  texts: readonly string[],
): { roomy: boolean; shown: readonly T[] } => {
  const roomy = linesOf(list, large) + heightOf(texts, large) <= large.lines;
  return { roomy, shown: roomy ? list : heldBy(list, small.lines - heightOf(texts, small)) };
};

/** Those that find room, in their order; duties go before wishes. */
const heldBy = <T extends Line>(list: readonly T[], lines: number): readonly T[] => {
  const held = new Set<T>();
  let left = lines;
  for (const one of [...list.filter(({ must }) => must), ...list.filter(({ must }) => !must)]) {
    left -= linesOf([one], small);
    if (left < 0) break;
    held.add(one);
  }
  return list.filter(one => held.has(one));
};

const linesOf = (list: readonly Line[], { signs }: Print): number =>
  list.reduce((sum, { when, name, whom }) => sum + Math.ceil(`${when} ${name} ⚑ ${whom}`.length / signs), 0);

const heightOf = (texts: readonly string[], { text, higher }: Print): number =>
  higher * texts.reduce((sum, one) => sum + Math.ceil(one.length / text), 0);
