import type { Refusal } from "../../../kernel/result.ts";
import type { Answer } from "../questionnaire/rules-answers.ts";
import {
  answersOf,
  type Item,
  most,
  type Questionnaire,
  type Scale,
} from "../questionnaire/rules-questionnaire.ts";
import { boxesOf, type Typed } from "./rules-steps.ts";

/** What is wrong with an answer, at which box. */
export type Fault = { box: string; refusal: Refusal };
/** A question's answers by the key they are kept under; none where it was left blank. */
export type Checked = { answers: [key: string, answer: Answer][]; faults: Fault[] };

/** The answers to one question, or what is wrong with them. Blank is never wrong. */
export const checkItem = (q: Questionnaire, item: Item, typed: Typed): Checked => {
  switch (item.type) {
    case "scale":
    case "single":
      return oneOf(typed, item.id, idsOf(answersOf(q, item)));
    case "matrix":
      return lines(q.scales[item.scale], item, typed);
    case "multiple":
      return several(item, typed);
    case "number":
      return amount(item, typed[item.id] ?? "");
    case "points":
      return points(item, typed);
    case "list":
      return entries(item, typed);
    case "text":
      return words(item.id, typed[item.id] ?? "", item.maxLength ?? most.answer);
  }
};

/** How long a text of a list may be where nothing else is said. */
export const usualEntry = 200;

const idsOf = (options: readonly { id: string }[] | null | undefined): string[] =>
  (options ?? []).map(({ id }) => id);

const kept = (key: string, answer: Answer): Checked => ({ answers: [[key, answer]], faults: [] });
const wrong = (box: string, code: string, values?: Refusal["values"]): Checked => ({
  answers: [],
  faults: [{ box, refusal: values ? { code, values } : { code } }],
});
const blank: Checked = { answers: [], faults: [] };
const together = (parts: readonly Checked[]): Checked => ({
  answers: parts.flatMap(({ answers }) => answers),
  faults: parts.flatMap(({ faults }) => faults),
});

const oneOf = (typed: Typed, box: string, offered: readonly string[]): Checked => {
  const answer = typed[box] ?? "";
  if (answer === "") return blank;
  return offered.includes(answer) ? kept(box, answer) : wrong(box, "answer.not-offered");
};

const lines = (scale: Scale | undefined, item: Extract<Item, { type: "matrix" }>, typed: Typed): Checked => {
  const values = (scale?.options ?? []).map(({ value }) => `${value}`);
  const offered = [...values, ...idsOf(scale?.aside)];
  const given = new Set<string>();
  return together(
    item.rows.map(({ id }) => {
      const checked = oneOf(typed, id, offered);
      const answer = typed[id] ?? "";
      // Don't know may be said of more lines than one; a place in a ranking may not.
      const again = item.distinct && values.includes(answer) && given.has(answer);
      given.add(answer);
      return again ? wrong(id, "answer.place-twice") : checked;
    }),
  );
};

const several = (item: Extract<Item, { type: "multiple" }>, typed: Typed): Checked => {
  const chosen = new Set((typed[item.id] ?? "").split(" ").filter(Boolean));
  const asides = idsOf(item.aside);
  const offered = [...idsOf(item.options), ...asides];
  if (chosen.size === 0) return blank;
  if ([...chosen].some(id => !offered.includes(id))) return wrong(item.id, "answer.not-offered");
  if (chosen.size > 1 && asides.some(id => chosen.has(id))) return wrong(item.id, "answer.aside-alone");
  if (item.max !== undefined && chosen.size > item.max)
    return wrong(item.id, "answer.too-many", { n: item.max });
  return kept(
    item.id,
    offered.filter(id => chosen.has(id)),
  );
};

/** Digits with a point, as what was typed has been read; anything else was no number. */
const numberShape = /^-?\d{1,15}(\.\d{1,15})?$/;

const amount = (item: Extract<Item, { type: "number" }>, text: string): Checked => {
  if (text === "") return blank;
  const value = Number(text);
  if (!numberShape.test(text)) return wrong(item.id, "answer.not-number");
  if (item.whole && !Number.isInteger(value)) return wrong(item.id, "answer.not-whole");
  if (item.min !== undefined && value < item.min) return wrong(item.id, "answer.too-little", { n: item.min });
  if (item.max !== undefined && value > item.max) return wrong(item.id, "answer.too-much", { n: item.max });
  return kept(item.id, value);
};

const points = (item: Extract<Item, { type: "points" }>, typed: Typed): Checked => {
  const given = item.options.map(({ id }) => ({ id, text: typed[`${item.id}.${id}`] ?? "" }));
  if (given.every(({ text }) => text === "")) return blank;
  const faults = given.flatMap(({ id, text }): Fault[] =>
    text === "" || /^\d{1,7}$/.test(text)
      ? []
      : [{ box: `${item.id}.${id}`, refusal: { code: "answer.not-whole" } }],
  );
  if (faults.length > 0) return { answers: [], faults };
  const shared = given.reduce((sum, { text }) => sum + Number(text), 0);
  if (shared !== item.total) return wrong(item.id, "answer.points-sum", { shared, n: item.total });
  return kept(item.id, Object.fromEntries(given.map(({ id, text }) => [id, Number(text)])));
};

const entries = (item: Extract<Item, { type: "list" }>, typed: Typed): Checked => {
  const longest = item.maxLength ?? usualEntry;
  const texts = together(boxesOf(item).map(box => words(box, typed[box] ?? "", longest)));
  if (texts.faults.length > 0 || texts.answers.length === 0) return { ...texts, answers: [] };
  return kept(
    item.id,
    texts.answers.map(([, text]) => String(text)),
  );
};

const words = (box: string, text: string, longest: number): Checked => {
  const said = text.trim();
  if (said === "") return blank;
  // Counted as people count: a sign is one, however it is stored.
  return [...said].length > longest ? wrong(box, "answer.too-long", { n: longest }) : kept(box, said);
};
