import { type Lang, langs } from "../../../kernel/lang.ts";
import { cutText, fitText } from "../../../kernel/text.ts";
import {
  answersOf,
  type Item,
  most,
  type Questionnaire,
  type Scale,
  type Words,
} from "../questionnaire/rules-questionnaire.ts";

/** What could not be carried over, and where: in words by `lost.<code>`, with `what` filled in. */
export const lostCodes = [
  "type",
  "property",
  "condition",
  "language",
  "html",
  "id",
  "values",
  "other",
  "group",
  "too-long",
  "about",
  "languages",
  "unsaid-language",
  "polarity",
  "left-out",
  "words",
  "answers",
] as const;
export type Lost = { place: string; code: (typeof lostCodes)[number]; what: string };
export type Carried = { questionnaire: Questionnaire; lost: Lost[] };
/** What is sent to another format, and what that has no room for. */
export type Sent<T> = { file: T; lost: Lost[] };

/** Another tool's name for a language; Norwegian as `no` is our `nb`. */
export const langNamed = (code: string): Lang | undefined => {
  const plain = code.trim().toLowerCase().split(/[-_]/)[0] ?? "";
  return plain === "no" ? "nb" : langs.find(lang => lang === plain);
};

/** Collects a questionnaire from another format: ids that hold here, scales each once, and what is lost. */
export const carrier = () => {
  const lost: Lost[] = [];
  const told = new Set<string>();
  const names = new Map<string, number>();
  const seen = new Set<Lang>();
  const scales: Record<string, Scale> = {};
  const taken = new Set<string>();
  const lose = (place: string, code: Lost["code"], what = "") => {
    const key = JSON.stringify([place, code, what]);
    if (told.has(key)) return;
    told.add(key);
    lost.push({ place, code, what });
  };
  const shaped = (raw: string, first: RegExp) => {
    const clean = raw
      .normalize("NFC")
      .replace(/[^A-Za-z0-9._-]+/g, "_")
      .slice(0, 36);
    return first.test(clean) ? clean : `q${clean}`;
  };
  return {
    lost,
    lose,
    scales,
    languages: (): Lang[] => langs.filter(lang => seen.has(lang)),
    see: (lang: Lang) => void seen.add(lang),
    /** A text in a language, cut to what fits; nothing for an empty one. */
    say: (words: Words, lang: Lang, raw: string, place: string, longest: number = most.text): void => {
      const text = fitText(raw).trim();
      if (text === "") return;
      if (text.length > longest) lose(place, "too-long", `${longest}`);
      seen.add(lang);
      words[lang] = cutText(text, longest).trim();
    },
    /** The first so many of the answers; that there were more is told. */
    first: <T>(all: readonly T[], many: number, place: string): T[] => {
      if (all.length > many) lose(place, "answers", `${many}`);
      return all.slice(0, many);
    },
    /** An id of a question, line or group that nothing else has. */
    id: (raw: string, kind: "item" | "group" = "item"): string => {
      const clean = shaped(raw, /^[A-Za-z_]/);
      const name = `${kind} ${clean}`;
      let id = clean;
      // Goes on counting where the last of this name stopped: a file may repeat one many times.
      for (let n = names.get(name) ?? 2; taken.has(`${kind} ${id}`); n++) {
        id = `${clean}_${n}`;
        names.set(name, n + 1);
      }
      taken.add(`${kind} ${id}`);
      if (id !== raw) lose(raw, "id", id);
      return id;
    },
    /** An id of an answer among others of its question. */
    answer: (raw: string, others: readonly string[], place: string): string => {
      const clean = shaped(raw, /^[A-Za-z0-9_]/);
      let id = clean;
      for (let n = 2; others.includes(id); n++) id = `${clean}_${n}`;
      if (id !== raw) lose(place, "id", `${raw} → ${id}`);
      return id;
    },
    /** The id of a line: other tools tell lines apart within one question, we in the whole questionnaire. */
    row: (raw: string, item: string): string => {
      const own = raw.startsWith(item) && !taken.has(`item ${raw}`) ? raw : `${item}_${raw}`;
      const clean = shaped(own, /^[A-Za-z_]/);
      let id = clean;
      for (let n = 2; taken.has(`item ${id}`); n++) id = `${clean}_${n}`;
      taken.add(`item ${id}`);
      if (id !== own) lose(item, "id", `${raw} → ${id}`);
      return id;
    },
    /** The id of a scale: the same one for equal answers, under the name wished for. */
    scale: (scale: Scale, wish = "scale"): string => {
      const same = Object.entries(scales).find(([, one]) => JSON.stringify(one) === JSON.stringify(scale));
      if (same) return same[0];
      const clean = shaped(wish, /^[A-Za-z_]/);
      let id = clean === "scale" ? "scale1" : clean;
      for (let n = 2; Object.hasOwn(scales, id); n++) id = `${clean}${n}`;
      scales[id] = scale;
      return id;
    },
  };
};
export type Carrier = ReturnType<typeof carrier>;

/** A line's id as another tool knows it: without what tells it apart from the lines of other questions. */
export const rowOutside = (id: string, item: string): string => {
  const rest = id.startsWith(`${item}_`) ? id.slice(item.length + 1) : "";
  return rest === "" || rest.startsWith(item) ? id : rest;
};

/**
 * A ranking of theirs: every answer is a line, and each place from 1 on is given to one line at most. So many places
 * as may be chosen, else one for each answer.
 */
export const rankingFrom = (
  answers: readonly { value: string; label: Words }[],
  carry: Carrier,
  id: string,
  places = answers.length,
) => {
  const few = carry.first(answers, most.points, id);
  const many = places >= 2 ? Math.min(Math.trunc(places), few.length) : few.length;
  const options = Array.from({ length: many }, (_, n) => ({ value: `${n + 1}`, label: inAll(`${n + 1}`) }));
  return {
    ...{ type: "matrix" as const, distinct: true },
    scale: carry.scale(scaleFrom(options, carry, id)),
    rows: few.map(({ value, label }) => ({ id: carry.row(value, id), text: label })),
  };
};

/** What every language says alike. */
export const inAll = (text: string): Words => Object.fromEntries(langs.map(lang => [lang, text]));

/** Answers as a scale: whole numbers are its values, the rest stands outside; words alone are counted from one. */
export const scaleFrom = (
  answers: readonly { value: string; label: Words }[],
  carry: Carrier,
  place: string,
): Scale => {
  const isValue = ({ value }: { value: string }) =>
    /^-?\d{1,3}$/.test(value) && Math.abs(Number(value)) <= 100;
  const values = answers.filter(isValue);
  const rising = values.every((one, n) => n === 0 || Number(one.value) > Number(values[n - 1]?.value));
  const base = { kind: "ordinal" as const, polarity: "unipolar" as const };
  if (values.length < 2 || !rising) {
    carry.lose(place, "values");
    return {
      ...base,
      options: carry.first(answers, most.points, place).map(({ label }, n) => ({ value: n + 1, label })),
    };
  }
  const outside: { id: string; label: Words }[] = [];
  for (const { value, label } of answers.filter(one => !isValue(one)))
    outside.push({
      id: carry.answer(
        value,
        outside.map(one => one.id),
        place,
      ),
      label,
    });
  return {
    ...base,
    options: values.map(({ value, label }) => ({ value: Number(value), label })),
    ...(outside.length > 0 && { aside: outside }),
  };
};

/** A questionnaire of what was carried over. What other tools do not know is the safe choice, and is told. */
export const carriedOver = (
  carry: Carrier,
  said: Pick<Questionnaire, "id" | "title" | "intro" | "groups">,
  fallback: Lang,
): Carried => {
  const languages = carry.languages();
  carry.lose(said.id, "about");
  return {
    questionnaire: {
      ...{ format: "samsyn-instrument/1", version: 1, mode: "personal-anonymous", roles: ["office-holder"] },
      ...said,
      id: carry.id(said.id, "group"),
      languages: languages.length > 0 ? languages : [fallback],
      scales: carry.scales,
    },
    lost: carry.lost,
  };
};

/**
 * Only questions that may be hung on keep those that hang on them, by the answers they have; a condition backwards is for
 * `held` to refuse.
 */
export const withConditions = (
  items: readonly { item: Item; condition: { item: string; is: string[] } | null }[],
  carry: Carrier,
): void => {
  const known = new Map(items.map(({ item }) => [item.id, item]));
  for (const { item, condition } of items) {
    if (!condition) continue;
    const on = known.get(condition.item);
    const answers = on ? answersOf(carry, on) : null;
    const is = condition.is.filter(one => answers?.some(({ id }) => id === one));
    for (const answer of condition.is.filter(one => answers && !is.includes(one)))
      carry.lose(item.id, "condition", `${condition.item} = ${answer}`);
    if (!answers) carry.lose(item.id, "condition", condition.item);
    else if (is.length > 0) item.showIf = { item: condition.item, is };
  }
};

/** What of a questionnaire no other format has room for. */
export const lostAbout = (q: Questionnaire): Lost[] => [
  { place: q.id, code: "about", what: "" },
  ...Object.entries(q.scales)
    .filter(([, scale]) => scale.polarity === "bipolar")
    .map(([id]): Lost => ({ place: id, code: "polarity", what: "" })),
];
