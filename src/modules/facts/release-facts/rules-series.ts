import type { Answer, Answers } from "../questionnaire/rules-answers.ts";
import {
  type Group,
  type Item,
  itemsOf,
  type Questionnaire,
  roundsOf,
  type Words,
} from "../questionnaire/rules-questionnaire.ts";

/** An answer that is counted. `value`: where it stands on a scale; `aside`: outside it. */
export type Counted = { id: string; label: Words; value?: number; aside?: boolean };

/**
 * What one line of the facts is made of: a question, or a line of a matrix. `shares`: each respondent gave one of the
 * answers; `ticks`: any of them; `means`: a number for each; `count`: only how many answered.
 */
export type Series = {
  id: string;
  item: Item;
  stem: Group;
  text: Words;
  kind: "shares" | "ticks" | "means" | "count";
  answers: readonly Counted[];
  /** The scale it is answered on. */
  scale: string | null;
};

/** Every line of the facts in the order it is asked; none is left out. */
export const seriesOf = (q: Questionnaire): Series[] =>
  itemsOf(q).flatMap(({ group, item }) => {
    const lines = linesOf(q, group, item);
    // Numbers asked of each role are the answers of one line; anything else is a line for each.
    if (q.repeatPer !== "role" || item.type === "number") return lines;
    return lines.flatMap(line => roundsOf(q).map(role => ({ ...line, id: `${line.id}#${role}` })));
  });

const linesOf = (q: Questionnaire, group: Group, item: Item): Series[] => {
  const base = { item, stem: group, text: item.text, id: item.id, scale: null };
  switch (item.type) {
    case "scale":
      return [{ ...base, kind: "shares", answers: scaleAnswers(q, item.scale), scale: item.scale }];
    case "matrix":
      return item.rows.map(row => ({
        ...base,
        id: row.id,
        text: row.text,
        kind: "shares",
        answers: scaleAnswers(q, item.scale),
        scale: item.scale,
      }));
    case "single":
      return [{ ...base, kind: "shares", answers: [...item.options, ...asides(item.aside)] }];
    case "multiple":
      return [{ ...base, kind: "ticks", answers: [...item.options, ...asides(item.aside)] }];
    case "points":
      return [{ ...base, kind: "means", answers: item.options }];
    case "number": {
      return [
        {
          ...base,
          kind: "means",
          answers: roundsOf(q).map(role => ({ id: role, label: { [q.languages[0]!]: role } })),
        },
      ];
    }
    default:
      return [{ ...base, kind: "count", answers: [] }];
  }
};

const asides = (given: readonly { id: string; label: Words }[] = []): Counted[] =>
  given.map(one => ({ ...one, aside: true }));

const scaleAnswers = (q: Questionnaire, scale: string): Counted[] => {
  const { options = [], aside } = q.scales[scale] ?? {};
  return [...options.map(({ value, label }) => ({ id: `${value}`, label, value })), ...asides(aside)];
};

/** Which of the answers was given, from 1; 0 for none, or for one that is not among them. */
export const chosenOf = (series: Series, answers: Answers): number => {
  const given = answers[series.id];
  return typeof given === "string" ? 1 + series.answers.findIndex(({ id }) => id === given) : 0;
};

/** Which of the answers were ticked; null where the question was left blank. */
export const tickedOf = (series: Series, answers: Answers): boolean[] | null => {
  const given = answers[series.id];
  return isTexts(given) ? series.answers.map(({ id }) => given.includes(id)) : null;
};

/**
 * The numbers given: of each option, of each role where it is asked of each (with their sum first), or the one. Null
 * where the question was left blank, NaN where one of several was.
 */
export const numbersOf = (series: Series, answers: Answers): number[] | null => {
  const given = answers[series.id];
  if (series.item.type === "points")
    return isPoints(given) ? series.answers.map(({ id }) => given[id] ?? 0) : null;
  if (series.answers.length === 0) return typeof given === "number" ? [given] : null;
  const each = series.answers.map(({ id }) => {
    const one = answers[`${series.id}#${id}`];
    return typeof one === "number" ? one : Number.NaN;
  });
  const some = each.filter(one => !Number.isNaN(one));
  return some.length === 0 ? null : [some.reduce((sum, one) => sum + one, 0), ...each];
};

/** Whether anything was answered. */
export const isAnswered = (series: Series, answers: Answers): boolean => {
  if (series.kind === "shares") return chosenOf(series, answers) > 0;
  if (series.kind === "ticks") return tickedOf(series, answers) !== null;
  if (series.kind === "means") return numbersOf(series, answers) !== null;
  return answers[series.id] !== undefined;
};

const isTexts = (given: Answer | undefined): given is readonly string[] => Array.isArray(given);
const isPoints = (given: Answer | undefined): given is Readonly<Record<string, number>> =>
  typeof given === "object" && !isTexts(given);
