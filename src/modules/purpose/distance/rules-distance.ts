import { forEach, type Points, type Purpose, purposes } from "../purposes/rules-purposes.ts";

/** Those between whom expectations part: who decides, who prepares and leads, who meets residents. */
export const levels = ["council", "administration", "institutions"] as const;
export type Level = (typeof levels)[number];

/** What each level that has answered lays out; a level that has not is absent, which is not the same as nought. */
export type Laid = Readonly<Partial<Record<Level, Points>>>;

/** A level's points: the mean of its answers for each purpose. Nothing is ever taken together across levels. */
export const laidOut = (answers: readonly { level: Level; points: Points }[]): Laid =>
  Object.fromEntries(
    levels.flatMap(level => {
      const own = answers.filter(one => one.level === level);
      const mean = (purpose: Purpose) =>
        own.reduce((sum, { points }) => sum + points[purpose], 0) / own.length;
      return own.length === 0 ? [] : [[level, forEach(mean)]];
    }),
  );

export const missingIn = (laid: Laid): Level[] => levels.filter(level => !laid[level]);

/** Points to move until two lay out the same: half the sum of the differences, from 0 to 100. */
export const distanceBetween = (one: Points, other: Points): number =>
  purposes.reduce((sum, purpose) => sum + Math.abs(one[purpose] - other[purpose]), 0) / 2;

export type Distance = { levels: readonly [Level, Level]; points: number };

const pairs = [
  ["council", "administration"],
  ["council", "institutions"],
  ["administration", "institutions"],
] as const;

/** The distance of each pair of levels that have both answered. */
export const distancesIn = (laid: Laid): Distance[] =>
  pairs.flatMap(pair => {
    const [one, other] = [laid[pair[0]], laid[pair[1]]];
    return one && other ? [{ levels: pair, points: distanceBetween(one, other) }] : [];
  });

/** Where levels part on a purpose: who gives it most and least, and how far apart they are. */
export type Gap = {
  purpose: Purpose;
  most: { levels: Level[]; points: number };
  least: { levels: Level[]; points: number };
  apart: number;
};

/** The purposes on which levels part, widest first; those they agree on are left out. */
export const gapsIn = (laid: Laid): Gap[] => {
  const answered = levels.flatMap(level => (laid[level] ? [{ level, points: laid[level] }] : []));
  if (answered.length < 2) return [];
  return purposes
    .map(purpose => {
      const given = answered.map(({ points }) => points[purpose]);
      const [most, least] = [Math.max(...given), Math.min(...given)];
      const who = (n: number) => ({
        levels: answered.filter(({ points }) => points[purpose] === n).map(({ level }) => level),
        points: n,
      });
      return { purpose, most: who(most), least: who(least), apart: most - least };
    })
    .filter(({ apart }) => apart > 0)
    .sort((a, b) => b.apart - a.apart);
};

/** So many gaps are said as sentences. */
export const saidGaps = 3;

/** A level's main purpose that gets nothing from another level. */
export type Contradiction = { level: Level; purpose: Purpose; points: number; nothingFrom: Level[] };

/** Where what is most for one is nothing for another; a level with several purposes on top has several. */
export const contradictionsIn = (laid: Laid): Contradiction[] =>
  levels.flatMap(level => {
    const own = laid[level];
    if (!own) return [];
    const top = Math.max(...purposes.map(purpose => own[purpose]));
    return purposes
      .filter(purpose => own[purpose] === top)
      .map(purpose => ({
        ...{ level, purpose, points: top },
        nothingFrom: levels.filter(other => other !== level && laid[other]?.[purpose] === 0),
      }))
      .filter(({ nothingFrom }) => nothingFrom.length > 0);
  });
