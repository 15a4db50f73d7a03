/** A text as it is sought in: without case, marks and the many spellings of the Nordic vowels, in any script. */
export const sought = (text: string): string =>
  text
    .normalize("NFC")
    .toLowerCase()
    .replace(/[æä]|ae/g, "a")
    .replace(/[øö]|oe/g, "o")
    .replace(/å|aa/g, "a")
    .normalize("NFD")
    .replace(/\p{M}/gu, "");

export const wordsIn = (query: string): string[] => sought(query).split(/\s+/).filter(Boolean);

/** How well a text, made ready by `sought`, fits: 0 begins with what is sought, 1 has a word that does, 2 holds it all somewhere; null not at all. */
export const rankOf = (where: string, words: readonly string[]): number | null => {
  if (!words.every(word => where.includes(word))) return null;
  if (where.startsWith(words.join(" "))) return 0;
  return where.split(/[^\p{L}\p{N}]+/u).some(part => words.some(word => part.startsWith(word))) ? 1 : 2;
};
