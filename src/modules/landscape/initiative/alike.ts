import { wordsIn } from "../../../platform/search/index.ts";

/** Something that exists already, with what it is called and what it is about. */
export type Known = { title: string; about: string };

const shortest = 4;
const stem = 5;

/**
 * What is alike, the likeliest first. A rare word tells more than one that many share; a word of the title more than
 * one in passing. Compounds and endings count: "forældrepost" is alike "digital post til forældre".
 */
export const alike = <T extends Known>(asked: string, known: readonly T[], most: number): T[] => {
  const words = [...new Set(partsOf(asked))].filter(word => word.length >= shortest);
  const read = known.map(one => ({ one, title: partsOf(one.title), about: partsOf(one.about), score: 0 }));
  for (const word of words) {
    const inTitle = read.filter(({ title }) => title.some(part => isLike(part, word)));
    const inAbout = read.filter(({ about }) => about.some(part => isLike(part, word)));
    for (const found of inTitle) found.score += 2 / inTitle.length;
    for (const found of inAbout) found.score += 1 / inAbout.length;
  }
  return read
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ one }) => one);
};

const partsOf = (text: string): string[] =>
  wordsIn(text).flatMap(word => word.split(/[^\p{L}\p{N}]+/u).filter(Boolean));

const isLike = (part: string, word: string): boolean =>
  part.includes(word) ||
  (part.length >= stem && (word.includes(part) || part.slice(0, stem) === word.slice(0, stem)));
