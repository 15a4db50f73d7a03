import type { Answer, Answers } from "../questionnaire/rules-answers.ts";
import type { Item, Questionnaire } from "../questionnaire/rules-questionnaire.ts";
import { checkItem, type Fault } from "./rules-check.ts";
import { type Flag, flagsOf } from "./rules-flags.ts";
import { askedOf, boxesOf, keyOf, ofRole, onPage, type Step, stepsOf, type Typed } from "./rules-steps.ts";

/** What is wrong on a page. */
export const faultsOf = (q: Questionnaire, step: Step, typed: Typed): Fault[] => {
  const here = ofRole(typed, step.role);
  return askedHere(q, step, typed).flatMap(item => checkItem(q, item, here).faults);
};

/** What is asked of a page once, and let go the second time: a blank that should not be one, and hours that seem many. */
export const doubtsOf = (q: Questionnaire, step: Step, typed: Typed): Fault[] => {
  const here = ofRole(typed, step.role);
  const blanks = askedHere(q, step, typed)
    .filter(item => item.required && checkItem(q, item, here).answers.length === 0)
    .map(item => ({ box: boxesOf(item)[0] ?? item.id, refusal: { code: "answer.left-blank" } }));
  return [...blanks, ...tooManyHours(q, step, here)];
};

/** Of what stands on the page, what the answers on it lead to. */
const askedHere = (q: Questionnaire, step: Step, typed: Typed): Item[] => {
  const asked = new Set(askedOf(q, ofRole(typed, step.role)));
  return onPage(q, step, typed).filter(item => asked.has(item));
};

/** A question, never a stop: more hours in the parts than so many times those there are. Asked where the last of them stands. */
const tooManyHours = ({ hoursCheck, groups }: Questionnaire, { group }: Step, here: Typed): Fault[] => {
  if (!hoursCheck) return [];
  const { parts, whole, most } = hoursCheck;
  const of = [...parts, whole];
  const last = groups.findLast(({ items }) => items.some(({ id }) => of.includes(id)));
  const there = Number(here[whole] || Number.NaN);
  const sum = parts.reduce((all, id) => all + (Number(here[id]) || 0), 0);
  return last?.id === group.id && sum > most * there
    ? [{ box: whole, refusal: { code: "answer.many-hours", values: { sum, there } } }]
    : [];
};

export type Submission =
  | { ok: true; answers: Answers; flags: Flag[] }
  /** The first page where something is wrong. */
  | { ok: false; step: number };

/** Everything that was typed as the answers that are kept: nothing of questions that were not asked in the end. */
export const submissionOf = (q: Questionnaire, typed: Typed): Submission => {
  const kept: [string, Answer][] = [];
  for (const [n, step] of stepsOf(q).entries()) {
    const here = ofRole(typed, step.role);
    for (const item of askedHere(q, step, typed)) {
      const { answers, faults } = checkItem(q, item, here);
      if (faults.length > 0) return { ok: false, step: n };
      for (const [key, answer] of answers) kept.push([keyOf(key, step.role), answer]);
    }
  }
  const answers = Object.fromEntries(kept);
  return { ok: true, answers, flags: flagsOf(q, typed, answers) };
};
