import type { Lang } from "../../../../kernel/lang.ts";
import type { Facts } from "../../chart/rules-facts.ts";
import { all, answersOf, countOf, figuresOf, groupsOf, rowOf, shapeOf } from "../../chart/rules-item.ts";
import { answerNamed, countText, figureText, intervalText, named, type Told } from "../../chart/words.ts";
import { sizeGroupOf } from "../../series/rules-spread.ts";
import { sizeText } from "../../series/words.ts";
import { inhabitantsOf } from "./places.server.ts";

/** One municipality beside all and those of its size, each with its interval, by code and never by value. */
export const besideOf = (
  facts: Facts,
  item: string,
  place: string,
  asked: string | null,
  address: string,
  lang: Lang,
) => {
  const inhabitants = inhabitantsOf(place);
  const size = inhabitants === undefined ? null : sizeGroupOf(inhabitants);
  const { answers } = answersOf(facts, item);
  const scaled = ["stacked", "diverging"].includes(shapeOf(facts, item));
  const single = scaled || answers.length === 0;
  const answer = single ? all : (answers.find(code => code === asked) ?? answers[0] ?? all);
  const told: Told = single || shapeOf(facts, item) === "means" ? "mean" : "share";
  const own = `place:${place}`;
  const peers = groupsOf(facts)
    .filter(code => code.startsWith("place:") && code !== own && isLike(code.slice("place:".length), size))
    .sort((a, b) => (a < b ? -1 : 1));
  const row = (group: string) => {
    const figures = figuresOf(facts, item, answer, group);
    return {
      key: group,
      who: named(facts, "group", group, lang),
      n: countText(countOf(facts, item, rowOf(facts, item, group)), facts, lang),
      value: figureText(figures[told], told, facts, lang),
      interval: intervalText(figures, told, lang),
    };
  };
  if (!groupsOf(facts).includes(own)) return null;
  return {
    size: size === null ? null : sizeText(size, lang),
    answer: answer === all ? null : answerNamed(facts, item, answer, lang),
    answers: single
      ? []
      : answers.map(code => ({
          label: answerNamed(facts, item, code, lang),
          href: `${address}?${new URLSearchParams({ group: own, answer: code })}`,
          current: code === answer,
        })),
    rows: [row(own), row(all), ...peers.map(row)],
  };
};
export type BesideRow = NonNullable<ReturnType<typeof besideOf>>["rows"][number];

const isLike = (place: string, size: ReturnType<typeof sizeGroupOf> | null): boolean => {
  const inhabitants = inhabitantsOf(place);
  return size !== null && inhabitants !== undefined && sizeGroupOf(inhabitants).from === size.from;
};
