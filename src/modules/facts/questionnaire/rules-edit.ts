import { done, type Result, refused } from "../../../kernel/result.ts";
import { usesScale } from "./rules-complete.ts";
import {
  type Group,
  type Item,
  type ItemType,
  itemsOf,
  most,
  type Questionnaire,
  questionnaireSchema,
  type Scale,
  type Words,
} from "./rules-questionnaire.ts";
import { soundness } from "./rules-sound.ts";

/** One change of a questionnaire: what it becomes, or why not. */
export type Edit = (q: Questionnaire) => Result<Questionnaire>;
export type Step = -1 | 1;

/** What a change made, if it holds together and stays within its limits. */
export const held = (q: Questionnaire): Result<Questionnaire> => {
  const parsed = questionnaireSchema.safeParse(q);
  if (!parsed.success) {
    const { message } = parsed.error.issues[0]!;
    return refused(message.startsWith("questionnaire.") ? message : "questionnaire.too-much");
  }
  const [wrong] = soundness(parsed.data);
  return wrong ? { ok: false, refusal: wrong.refusal } : done(parsed.data);
};

/** Says what the questionnaire is, whom it is for, and in which languages. */
export const saySettings =
  (said: Partial<Omit<Questionnaire, "groups" | "scales" | "format" | "version">>): Edit =>
  q =>
    held({ ...q, ...said });

export const addGroup =
  (stem: Words): Edit =>
  q => {
    if (q.groups.length >= most.groups) return refused("questionnaire.too-many-groups", { n: most.groups });
    const id = free(
      "G",
      q.groups.map(one => one.id),
    );
    return held({ ...q, groups: [...q.groups, { id, stem, items: [] }] });
  };

export const changeGroup =
  (id: string, said: Pick<Group, "id" | "stem">): Edit =>
  q =>
    q.groups.some(one => one.id === id)
      ? held({ ...q, groups: q.groups.map(one => (one.id === id ? { ...one, ...said } : one)) })
      : refused("instrument.gone");

export const moveGroup =
  (id: string, step: Step): Edit =>
  q => {
    const moved = movedIn(q.groups, id, step);
    return moved ? held({ ...q, groups: moved }) : refused("instrument.gone");
  };

/** Takes a group away with all it asks; refused as long as other questions hang on it. */
export const removeGroup =
  (id: string): Edit =>
  q => {
    const gone = q.groups.find(one => one.id === id);
    if (!gone) return refused("instrument.gone");
    return without({ ...q, groups: q.groups.filter(one => one !== gone) }, gone.items);
  };

/** A new question at the end of a group, with an id that was never used in it. */
export const addItem =
  (group: string, type: ItemType, taken: readonly string[] = []): Edit =>
  q => {
    const into = q.groups.find(one => one.id === group);
    if (!into) return refused("instrument.gone");
    const item = begun(q, type, freeItem(q, group, taken));
    if (!item) return refused("questionnaire.scale-first");
    return held({
      ...q,
      groups: q.groups.map(one => (one === into ? { ...one, items: [...one.items, item] } : one)),
    });
  };

/** A question as it is said now; where its id is another, everything that names it follows. */
export const changeItem =
  (id: string, item: Item): Edit =>
  q => {
    if (!itemsOf(q).some(one => one.item.id === id)) return refused("instrument.gone");
    const name = (named: string) => (named === id ? item.id : named);
    const follows = (one: Item): Item =>
      one.showIf ? { ...one, showIf: { ...one.showIf, item: name(one.showIf.item) } } : one;
    return held({
      ...q,
      groups: q.groups.map(one => ({
        ...one,
        items: one.items.map(each => (each.id === id ? item : follows(each))),
      })),
      ...(q.testFamilies && {
        testFamilies: q.testFamilies.map(family => ({ ...family, items: family.items.map(name) })),
      }),
      ...(q.hoursCheck && {
        hoursCheck: { ...q.hoursCheck, parts: q.hoursCheck.parts.map(name), whole: name(q.hoursCheck.whole) },
      }),
    });
  };

/** One place up or down; at the edge of its group into the next. */
export const moveItem =
  (id: string, step: Step): Edit =>
  q => {
    const at = q.groups.findIndex(one => one.items.some(item => item.id === id));
    const group = q.groups[at];
    const item = group?.items.find(one => one.id === id);
    if (!group || !item) return refused("instrument.gone");
    const place = group.items.indexOf(item);
    if (place + step >= 0 && place + step < group.items.length) {
      const items = movedIn(group.items, id, step) ?? group.items;
      return held({ ...q, groups: q.groups.with(at, { ...group, items }) });
    }
    const next = q.groups[at + step];
    if (!next) return done(q);
    const into = { ...next, items: step === 1 ? [item, ...next.items] : [...next.items, item] };
    const left = { ...group, items: group.items.filter(one => one !== item) };
    return held({ ...q, groups: q.groups.with(at, left).with(at + step, into) });
  };

export const removeItem =
  (id: string): Edit =>
  q => {
    const gone = itemsOf(q).find(({ item }) => item.id === id)?.item;
    if (!gone) return refused("instrument.gone");
    const groups = q.groups.map(one => ({ ...one, items: one.items.filter(item => item !== gone) }));
    return without({ ...q, groups }, [gone]);
  };

/** A scale of the questionnaire, new or said otherwise. */
export const sayScale =
  (id: string, scale: Scale): Edit =>
  q =>
    held({ ...q, scales: { ...q.scales, [id]: scale } });

export const removeScale =
  (id: string): Edit =>
  q => {
    if (!Object.hasOwn(q.scales, id)) return refused("instrument.gone");
    if (usesScale(q, id)) return refused("questionnaire.scale-used", { place: id });
    return held({ ...q, scales: Object.fromEntries(Object.entries(q.scales).filter(([key]) => key !== id)) });
  };

/** Families lose what is no longer asked; a condition on it is somebody's decision, so it stands in the way. */
const without = (q: Questionnaire, gone: readonly Item[]): Result<Questionnaire> => {
  const ids = new Set(
    gone.flatMap(one => [one.id, ...(one.type === "matrix" ? one.rows.map(row => row.id) : [])]),
  );
  const hanging = itemsOf(q).find(({ item }) => item.showIf && ids.has(item.showIf.item));
  if (hanging)
    return refused("questionnaire.hangs-on-it", {
      place: hanging.item.showIf?.item ?? "",
      item: hanging.item.id,
    });
  const { testFamilies, hoursCheck, ...rest } = q;
  const families = (testFamilies ?? [])
    .map(family => ({ ...family, items: family.items.filter(id => !ids.has(id)) }))
    .filter(({ items }) => items.length > 0);
  const checks = hoursCheck && ![...hoursCheck.parts, hoursCheck.whole].some(id => ids.has(id));
  return held({
    ...rest,
    ...(families.length > 0 && { testFamilies: families }),
    ...(checks && { hoursCheck }),
  });
};

/** A list with one of its things a place up or down; null where it is not there. At the edge it stays. */
export const movedIn = <T extends { id: string }>(all: readonly T[], id: string, step: Step): T[] | null => {
  const from = all.findIndex(one => one.id === id);
  const one = all[from];
  if (!one) return null;
  const rest = all.filter(each => each !== one);
  const to = Math.max(0, Math.min(rest.length, from + step));
  return [...rest.slice(0, to), one, ...rest.slice(to)];
};

/** The first of "G1", "G2" … that nothing is called. */
export const free = (stem: string, taken: readonly string[]): string => {
  for (let n = 1; ; n++) if (!taken.includes(`${stem}${n}`)) return `${stem}${n}`;
};

const freeItem = (q: Questionnaire, group: string, taken: readonly string[]): string => {
  const used = itemsOf(q).flatMap(({ item }) => [
    item.id,
    ...(item.type === "matrix" ? item.rows.map(r => r.id) : []),
  ]);
  const stem = /\d$/.test(group) ? `${group}.` : group;
  return free(stem.slice(0, 36), [...used, ...taken]);
};

/** A question nobody has said anything of yet; null where it needs a scale and there is none. */
const begun = (q: Questionnaire, type: ItemType, id: string): Item | null => {
  const [scale] = Object.keys(q.scales);
  const said = { id, text: {} };
  switch (type) {
    case "scale":
      return scale === undefined ? null : { ...said, type, scale };
    case "matrix":
      return scale === undefined ? null : { ...said, type, scale, rows: [] };
    case "single":
    case "multiple":
      return { ...said, type, options: [] };
    case "points":
      return { ...said, type, total: 100, options: [] };
    case "list":
      return { ...said, type, max: 3 };
    case "number":
    case "text":
      return { ...said, type };
  }
};
