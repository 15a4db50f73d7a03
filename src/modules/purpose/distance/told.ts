import type { Lang } from "../../../kernel/lang.ts";
import { formats } from "../../../platform/i18n/index.ts";
import { purposeWithin } from "../purposes/words.ts";
import { texts } from "../texts/index.ts";
import {
  type Contradiction,
  type Distance,
  type Gap,
  type Level,
  levels,
  saidGaps,
} from "./rules-distance.ts";

/** A level by its name; `within` a sentence it has a small letter. */
export const levelName = (level: Level, lang: Lang, within = false): string => {
  const name = texts(lang)(`level.${level}`);
  return within ? name.charAt(0).toLocaleLowerCase(lang) + name.slice(1) : name;
};

/** Several levels by name: inside a sentence, or as its beginning. */
export const levelNames = (named: readonly Level[], lang: Lang, within = true): string => {
  const list = formats(lang).list(
    levels.filter(level => named.includes(level)).map(level => levelName(level, lang, true)),
  );
  return within ? list : begun(list, lang);
};

const begun = (text: string, lang: Lang): string => text.charAt(0).toLocaleUpperCase(lang) + text.slice(1);

/** Points as they are shown: means have one decimal at most. */
export const shownPoints = (points: number): number => Math.round(points * 10) / 10;

/** The widest gaps, each as a sentence. */
export const toldGaps = (gaps: readonly Gap[], lang: Lang): string[] =>
  gaps.slice(0, saidGaps).map(({ purpose, most, least, apart }) => {
    const sentence = texts(lang)("gap", {
      apart: shownPoints(apart),
      purpose: purposeWithin(purpose, lang),
      most: levelNames(most.levels, lang),
      least: levelNames(least.levels, lang),
      more: formats(lang).number(shownPoints(most.points)),
      less: formats(lang).number(shownPoints(least.points)),
    });
    return begun(sentence, lang);
  });

/** What is most for one level and nothing for another, each as a sentence. */
export const toldContradictions = (all: readonly Contradiction[], lang: Lang): string[] =>
  all.map(({ level, purpose, points, nothingFrom }) =>
    texts(lang)("contradiction", {
      points: shownPoints(points),
      level: levelName(level, lang),
      purpose: purposeWithin(purpose, lang),
      others: levelNames(nothingFrom, lang),
    }),
  );

/** A distance with whom it is between. */
export const toldDistance = ({ levels: pair, points }: Distance, lang: Lang) => ({
  key: pair.join("-"),
  points: texts(lang)("points", { n: shownPoints(points) }),
  between: levelNames(pair, lang, false),
});
