import { type Level, levels } from "../distance/rules-distance.ts";

/** So many letters of an answer stand on the paper: with three levels and three questions one sheet holds no more. */
const longest = 230;

/**
 * What one sheet has room for: of each level the first who said something to a question, cut after whole words, and how
 * many more did.
 */
export const onPaper = <T extends { level: Level }>(
  answers: readonly T[],
  textOf: (one: T) => string,
): { said: { one: T; text: string }[]; more: number } => {
  const told = answers.filter(one => textOf(one) !== "");
  const first = levels.flatMap(level => told.find(one => one.level === level) ?? []);
  return { said: first.map(one => ({ one, text: cut(textOf(one)) })), more: told.length - first.length };
};

const cut = (text: string): string => {
  const line = text.replace(/\s+/g, " ");
  return line.length <= longest ? line : `${line.slice(0, longest).replace(/\s\S*$/, "")} …`;
};
