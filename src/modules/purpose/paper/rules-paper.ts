import { type Level, levels } from "../distance/rules-distance.ts";

/** So many letters of each are shown. */
export type Room = { answer: number; agreed: number; who: number; parties: number };

/** Lines of answers on a sheet of A4 that also holds a short agreement; where nobody has to agree anew there are more. */
const lines = { answers: 18, agreeing: 5 };
const letters = 110;

/**
 * What one sheet has room for, tried in print with the most that can be written (e2e/paper.test.ts): of many answers two
 * lines each, of few three, and of the agreement what they leave. `worded` are the answers in words that it shows.
 */
export const roomFor = (worded: readonly string[], outrun: boolean): Room => {
  const all = lines.answers + (outrun ? 0 : lines.agreeing);
  const each = worded.length * 3 <= all ? 3 : 2;
  const used = worded.reduce((sum, text) => sum + Math.min(each, 1 + Math.ceil(text.length / letters)), 0);
  return { answer: each === 3 ? 240 : 130, agreed: 230 + letters * (all - used), who: 40, parties: 100 };
};

/** The first of each level: of what contradicts there is more only where what a level wants most ties. */
export const firstOfEach = <T extends { level: Level }>(all: readonly T[]): T[] =>
  levels.flatMap(level => all.find(one => one.level === level) ?? []);

/** Cut after whole words; the dots show that it was. */
export const cutTo = (room: number, text: string): string => {
  const line = text.replace(/\s+/g, " ");
  return line.length <= room ? line : `${line.slice(0, room).replace(/\s\S*$/, "")} …`;
};

/** Of each level the first who said something to a question, and how many more did. */
export const onPaper = <T extends { level: Level }>(answers: readonly T[], textOf: (one: T) => string) => {
  const told = answers.filter(one => textOf(one) !== "");
  const said = firstOfEach(told).map(one => ({ one, text: textOf(one) }));
  return { said, more: told.length - said.length };
};
