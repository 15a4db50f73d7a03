import { itemsOf, type Questionnaire, roundsOf } from "../../modules/facts/index.server.ts";
import type { Dice } from "./dice.ts";

type Item = ReturnType<typeof itemsOf>[number]["item"];
type Boxes = Record<string, string>;

/** What an invented person chooses on a questionnaire, by box. One in twelve questions is left blank. */
export const inventedAnswers = (q: Questionnaire, dice: Dice): Boxes => {
  // Everybody leans one way a little, so that answers hang together.
  const leaning = dice.int(3) - 1;
  const boxes: Boxes = {};
  const rounds = q.repeatPer ? roundsOf(q).map(role => `#${role}`) : [""];
  for (const round of rounds)
    for (const { item } of itemsOf(q))
      if (!dice.chance(1 / 12))
        for (const [box, value] of Object.entries(answered(q, item, dice, leaning)))
          boxes[box + round] = value;
  return boxes;
};

const answered = (q: Questionnaire, item: Item, dice: Dice, leaning: number): Boxes => {
  switch (item.type) {
    case "scale":
      return { [item.id]: onScale(q, item.scale, dice, leaning) };
    case "matrix":
      return lines(q, item, dice, leaning);
    case "single":
      return { [item.id]: dice.pick([...item.options, ...(item.aside ?? [])]).id };
    case "multiple":
      return {
        [item.id]: dice
          .some(item.options, dice.between(1, Math.min(3, item.max ?? 3)))
          .map(({ id }) => id)
          .join(" "),
      };
    case "number": {
      const least = item.min ?? 0;
      return {
        [item.id]: `${dice.between(Math.ceil(least), Math.floor(Math.min(item.max ?? 200, least + 200)))}`,
      };
    }
    case "points":
      return shared(item, dice);
    case "list":
      return { [`${item.id}.1`]: "Zz" };
    case "text":
      // What a person wrote is never published; an invented one has nothing to say.
      return {};
  }
};

const onScale = (q: Questionnaire, name: string, dice: Dice, leaning: number): string => {
  const { options, aside = [] } = q.scales[name]!;
  const outside = aside[dice.int(12)];
  if (outside) return outside.id;
  const at = Math.round((dice.int(options.length) + dice.int(options.length)) / 2) + leaning;
  return `${options[Math.max(0, Math.min(options.length - 1, at))]!.value}`;
};

const lines = (
  q: Questionnaire,
  item: Extract<Item, { type: "matrix" }>,
  dice: Dice,
  leaning: number,
): Boxes => {
  // A ranking gives each value once, to as many lines as there are values.
  if (item.distinct) {
    const values = dice.some(q.scales[item.scale]!.options, item.rows.length);
    return Object.fromEntries(values.map(({ value }, i) => [item.rows[i]!.id, `${value}`]));
  }
  return Object.fromEntries(item.rows.map(({ id }) => [id, onScale(q, item.scale, dice, leaning)]));
};

/** Whole points that are the total together. */
const shared = (item: Extract<Item, { type: "points" }>, dice: Dice): Boxes => {
  const points = item.options.map(() => 0);
  const step = Math.max(1, Math.floor(item.total / 20));
  for (let left = item.total; left > 0; left -= step)
    points[dice.int(points.length)]! += Math.min(step, left);
  return Object.fromEntries(item.options.map(({ id }, i) => [`${item.id}.${id}`, `${points[i]}`]));
};
