import type { Answers } from "../questionnaire/rules-answers.ts";
import type { Item, Questionnaire } from "../questionnaire/rules-questionnaire.ts";
import { askedOf, boxesOf, keyOf, ofRole, rolesOf, type Typed } from "./rules-steps.ts";

/** What is kept of the quality of a response, each as yes or no, by rules said beforehand (docs/methods/waves.md). */
export const allFlags = ["partial", "blank-items", "straight-line"] as const;
export type Flag = (typeof allFlags)[number];

/** So many lines on one scale, all answered alike, are a straight line. */
const leastLines = 5;

/** The flags of a response, computed as it is sent. */
export const flagsOf = (q: Questionnaire, typed: Typed, answers: Answers): Flag[] => {
  const asked = rolesOf(q).flatMap(role =>
    askedOf(q, ofRole(typed, role)).flatMap(item => seriesOf(item).map(id => keyOf(id, role))),
  );
  const answered = asked.filter(key => key in answers).length;
  return [
    ...(answered * 2 < asked.length ? (["partial"] as const) : []),
    ...(answered < asked.length ? (["blank-items"] as const) : []),
    ...(rolesOf(q).some(role => hasStraightLine(q, role, answers)) ? (["straight-line"] as const) : []),
  ];
};

/** What a question gives an answer each to: every line of a matrix, else itself. */
const seriesOf = (item: Item): string[] => (item.type === "matrix" ? boxesOf(item) : [item.id]);

const hasStraightLine = (q: Questionnaire, role: string | null, answers: Answers): boolean =>
  blocksOf(q).some(({ scale, ids }) => {
    const values = ids.map(id => answers[keyOf(id, role)]);
    const first = values[0];
    // Don't know in every line is an answer and no straight line.
    const onScale = q.scales[scale]?.options.some(({ value }) => `${value}` === first) ?? false;
    return onScale && values.every(value => value === first);
  });

/** Lines that stand together on one scale: a matrix, or questions one after the other in a group. A ranking is none. */
const blocksOf = (q: Questionnaire): { scale: string; ids: string[] }[] => {
  const blocks = q.groups.flatMap(({ items }) => {
    const found: { scale: string; ids: string[] }[] = [];
    let last: Item | undefined;
    for (const item of items) {
      if (item.type === "scale" && last?.type === "scale" && last.scale === item.scale)
        found.at(-1)!.ids.push(item.id);
      else if (item.type === "scale") found.push({ scale: item.scale, ids: [item.id] });
      else if (item.type === "matrix" && !item.distinct)
        found.push({ scale: item.scale, ids: boxesOf(item) });
      last = item;
    }
    return found;
  });
  return blocks.filter(({ ids }) => ids.length >= leastLines);
};
