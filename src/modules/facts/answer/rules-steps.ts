import {
  type Group,
  type Item,
  itemsOf,
  type Questionnaire,
  roundsOf,
} from "../questionnaire/rules-questionnaire.ts";

/** The value of each box by its name, as it was typed or chosen; a number as digits with a point ("1234.5"). */
export type Typed = Readonly<Record<string, string | undefined>>;

/** A page: one group of questions, of one role where a questionnaire is asked once for each. */
export type Step = { group: Group; role: string | null };

/** All pages there may be, in their order. */
export const stepsOf = (q: Questionnaire): Step[] =>
  rolesOf(q).flatMap(role => q.groups.map(group => ({ group, role })));

/** The rounds a questionnaire is asked in. */
export const rolesOf = (q: Questionnaire): (string | null)[] => (q.repeatPer ? [...roundsOf(q)] : [null]);

/** What a box is called among those of all rounds. */
export const keyOf = (box: string, role: string | null): string => (role === null ? box : `${box}#${role}`);

/** What was typed in one round, by the boxes' own names. */
export const ofRole = (typed: Typed, role: string | null): Typed => {
  if (role === null) return typed;
  const end = `#${role}`;
  return Object.fromEntries(
    Object.entries(typed).flatMap(([key, value]) =>
      key.endsWith(end) ? [[key.slice(0, -end.length), value]] : [],
    ),
  );
};

/** The questions that what was answered in a round leads to. */
export const askedOf = (q: Questionnaire, typed: Typed): Item[] => {
  const asked = new Set<string>();
  return itemsOf(q).flatMap(({ item }) => {
    const { showIf } = item;
    if (showIf && !(asked.has(showIf.item) && showIf.is.includes(typed[showIf.item] ?? ""))) return [];
    asked.add(item.id);
    return [item];
  });
};

/**
 * The questions that stand on a page: those asked, and those that hang on an answer to be given on the same page, which
 * say so. Without a script nothing can come and go on a page.
 */
export const onPage = (q: Questionnaire, { group, role }: Step, typed: Typed): Item[] => {
  const asked = new Set(askedOf(q, ofRole(typed, role)).map(({ id }) => id));
  const shown = new Set<string>();
  return group.items.filter(({ id, showIf }) => {
    const shows = asked.has(id) || (showIf !== undefined && shown.has(showIf.item));
    if (shows) shown.add(id);
    return shows;
  });
};

/** Whether a page has anything to ask. */
export const isShown = (q: Questionnaire, step: Step, typed: Typed): boolean =>
  onPage(q, step, typed).length > 0;

/** The boxes of a question. */
export const boxesOf = (item: Item): string[] => {
  switch (item.type) {
    case "matrix":
      return item.rows.map(({ id }) => id);
    case "points":
      return item.options.map(({ id }) => `${item.id}.${id}`);
    case "list":
      return Array.from({ length: item.max }, (_, n) => `${item.id}.${n + 1}`);
    default:
      return [item.id];
  }
};
