import type { Facts } from "../chart/rules-facts.ts";
import { itemsOf, type Questionnaire } from "../questionnaire/rules-questionnaire.ts";
import type { Range } from "./rules-kinds.ts";
import type { Compared } from "./rules-told.ts";

const anything: Range = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];

/** The least and most that a figure of a question can be; where nobody said so, anything. */
export const rangeOf = (
  questionnaire: Questionnaire,
  facts: Facts,
  { item, measure }: Pick<Compared, "item" | "measure">,
): Range => {
  if (measure === "share") return [0, 1];
  const id = facts.items[item]?.item ?? item;
  const asked = itemsOf(questionnaire).find(one => one.item.id === id)?.item;
  if (asked?.type === "points") return [0, asked.total];
  if (asked?.type === "number") return [asked.min ?? anything[0], asked.max ?? anything[1]];
  const steps = (facts.items[item]?.order ?? []).map(Number);
  return steps.length > 0 ? [Math.min(...steps), Math.max(...steps)] : anything;
};
