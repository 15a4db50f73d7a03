import type { Refusal } from "../../../kernel/result.ts";
import { answersOf, type Item, itemsOf, most, type Questionnaire } from "./rules-questionnaire.ts";

/** What does not fit together, and the question, group or scale it lies in. */
export type Unsound = { place: string; refusal: Refusal };

/**
 * Everything in a questionnaire that does not fit together: an id used twice, a scale that is not there, a condition
 * on what is asked later (hence every loop) or on what cannot be chosen. Texts may be missing: `missingIn` tells them.
 */
export const soundness = (q: Questionnaire): Unsound[] => {
  const found: Unsound[] = [];
  const say = (place: string, code: string, values: Refusal["values"] = {}) =>
    found.push({ place, refusal: { code: `questionnaire.${code}`, values: { place, ...values } } });
  const all = itemsOf(q).map(({ item }) => item);
  const rows = all.flatMap(one => (one.type === "matrix" ? one.rows : []));
  if (all.length + rows.length > most.items) say(q.id, "too-many-items", { n: most.items });
  if (Object.keys(q.scales).length > most.scales) say(q.id, "too-many-scales", { n: most.scales });
  for (const twice of repeated([...all, ...rows].map(({ id }) => id))) say(twice, "id-twice");
  for (const twice of repeated(q.groups.map(({ id }) => id))) say(twice, "id-twice");
  for (const twice of repeated((q.testFamilies ?? []).map(({ id }) => id))) say(twice, "id-twice");
  for (const twice of repeated(q.languages)) say(twice, "language-twice");
  for (const twice of [...repeated(q.roles), ...repeated(q.rounds ?? [])]) say(twice, "role-twice");
  for (const [id, scale] of Object.entries(q.scales)) {
    const values = scale.options.map(({ value }) => value);
    if (values.some((value, i) => i > 0 && value <= values[i - 1]!)) say(id, "scale-order");
    for (const twice of repeated([...values.map(String), ...(scale.aside ?? []).map(aside => aside.id)]))
      say(id, "answer-twice", { answer: twice });
  }
  const before = new Map<string, Item>();
  for (const one of all) {
    for (const { code, values } of faultsOf(q, one, before)) say(one.id, code, values);
    before.set(one.id, one);
  }
  const known = new Set([...all, ...rows].map(({ id }) => id));
  for (const family of q.testFamilies ?? [])
    for (const item of family.items) if (!known.has(item)) say(family.id, "family-item", { item });
  for (const item of q.hoursCheck ? [...q.hoursCheck.parts, q.hoursCheck.whole] : [])
    if (!known.has(item)) say(q.id, "check-item", { item });
  return found;
};

/** What is wrong with a question, given those asked before it. */
const faultsOf = (q: Questionnaire, one: Item, before: ReadonlyMap<string, Item>) => {
  const found: { code: string; values?: Record<string, string | number> }[] = [];
  if ("scale" in one && !Object.hasOwn(q.scales, one.scale))
    found.push({ code: "no-scale", values: { scale: one.scale } });
  if ("options" in one)
    for (const answer of repeated(
      [...one.options, ...("aside" in one ? (one.aside ?? []) : [])].map(o => o.id),
    ))
      found.push({ code: "answer-twice", values: { answer } });
  if (
    one.type === "multiple" &&
    one.max !== undefined &&
    one.options.length > 0 &&
    one.max > one.options.length
  )
    found.push({ code: "max-options", values: { n: one.options.length } });
  if (one.type === "number" && one.min !== undefined && one.max !== undefined && one.min > one.max)
    found.push({ code: "range" });
  if (one.showIf) {
    const earlier = before.get(one.showIf.item);
    const answers = earlier && answersOf(q, earlier);
    if (!earlier) found.push({ code: "condition-later", values: { item: one.showIf.item } });
    else if (!answers) found.push({ code: "condition-kind", values: { item: one.showIf.item } });
    else
      for (const answer of one.showIf.is)
        if (!answers.some(({ id }) => id === answer))
          found.push({ code: "condition-answer", values: { item: one.showIf.item, answer } });
  }
  return found;
};

const repeated = (ids: readonly string[]): string[] => [
  ...new Set(ids.filter((id, i) => ids.indexOf(id) !== i)),
];
