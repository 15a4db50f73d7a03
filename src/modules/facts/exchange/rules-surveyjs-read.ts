import { type Lang, langs } from "../../../kernel/lang.ts";
import { done, type Result, refused } from "../../../kernel/result.ts";
import { type Group, type Item, most, type Words } from "../questionnaire/rules-questionnaire.ts";
import {
  type Carried,
  type Carrier,
  carriedOver,
  carrier,
  langNamed,
  rankingFrom,
  scaleFrom,
  withConditions,
} from "./rules-carry.ts";
import { conditionIn } from "./rules-condition.ts";

type Json = Record<string, unknown>;
type Found = { item: Item; condition: { item: string; is: string[] } | null };

const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
const textOf = (value: unknown): string =>
  typeof value === "string"
    ? value
    : typeof value === "number" || typeof value === "boolean"
      ? `${value}`
      : "";
const numberOf = (value: unknown): number | undefined =>
  typeof value === "number"
    ? value
    : typeof value === "string" && /^-?\d+(\.\d+)?$/.test(value)
      ? Number(value)
      : undefined;

/** Answers outside the others that SurveyJS has a switch for, by the value it stores. */
export const asideSwitches = [
  { id: "none", shows: ["showNoneItem", "hasNone"], text: "noneText" },
  { id: "dontknow", shows: ["showDontKnowItem"], text: "dontKnowText" },
  { id: "refused", shows: ["showRefuseItem"], text: "refuseText" },
] as const;

/** A survey of SurveyJS as a questionnaire: its pages as groups. Refused when it is none, or asks in circles. */
export const readSurveyJs = (raw: unknown, fallback: Lang): Result<Carried> => {
  if (
    !isObject(raw) ||
    !(Array.isArray(raw.pages) || Array.isArray(raw.elements) || Array.isArray(raw.questions))
  )
    return refused("exchange.not-surveyjs");
  const carry = carrier();
  const main = langNamed(textOf(raw.locale)) ?? fallback;
  if (raw.locale === undefined) carry.lose("survey", "unsaid-language");
  const words = wordsIn(carry, main);
  const pages = Array.isArray(raw.pages)
    ? raw.pages.filter(isObject)
    : [{ name: "page1", elements: raw.elements ?? raw.questions }];
  losing(carry, "survey", raw, ["pages", "elements", "questions", "title", "description", "locale"]);
  const found: Found[] = [];
  const groups = pages.map((page, n): Group => {
    const name = textOf(page.name) || `page${n + 1}`;
    losing(carry, name, page, ["name", "title", "elements", "questions", "visibleIf"]);
    const items = elementsIn(page.elements ?? page.questions, textOf(page.visibleIf), carry).flatMap(
      ({ element, when }) => {
        const item = itemIn(element, carry, words);
        if (!item) return [];
        found.push({ item, condition: conditionOf(when, item.id, carry) });
        return [item];
      },
    );
    return { id: carry.id(name, "group"), stem: words(page.title, name), items };
  });
  withConditions(found, carry);
  const intro = words(raw.description, "survey", 2000);
  const title = words(raw.title, "survey", most.label);
  return done(carriedOver(carry, { id: "survey", title, intro, groups }, main));
};

/** Questions in their order, panels opened up; each with what it and the panels around it are shown for. */
const elementsIn = (raw: unknown, when: string, carry: Carrier): { element: Json; when: string[] }[] =>
  listOf(raw)
    .filter(isObject)
    .flatMap(element => {
      const own = [when, textOf(element.visibleIf)].filter(Boolean);
      if (textOf(element.type) !== "panel") return [{ element, when: own }];
      carry.lose(textOf(element.name) || "panel", "group");
      return elementsIn(element.elements, own.join(" and "), carry);
    });

const conditionOf = (when: readonly string[], place: string, carry: Carrier) => {
  const [one, ...more] = when;
  if (one === undefined) return null;
  const condition = more.length > 0 ? null : conditionIn(one, "surveyjs");
  if (!condition) carry.lose(place, "condition", when.join(" and "));
  return condition;
};

/** A text of one language, or of several under their codes. */
const wordsIn =
  (carry: Carrier, main: Lang) =>
  (value: unknown, place: string, longest: number = most.text): Words => {
    const words: Words = {};
    if (!isObject(value)) {
      carry.say(words, main, textOf(value), place, longest);
      return words;
    }
    for (const [code, text] of Object.entries(value)) {
      const lang = code === "default" ? main : langNamed(code);
      if (lang) carry.say(words, lang, textOf(text), place, longest);
      else carry.lose(place, "language", code);
    }
    return words;
  };
type ToWords = ReturnType<typeof wordsIn>;

const itemIn = (element: Json, carry: Carrier, words: ToWords): Item | null => {
  const raw = textOf(element.name);
  const type = textOf(element.type);
  const known = readers[type];
  if (!known || raw === "") {
    carry.lose(raw || type, "type", type);
    return null;
  }
  const id = carry.id(raw);
  losing(carry, id, element, [
    "type",
    "name",
    "title",
    "description",
    "isRequired",
    "visibleIf",
    ...known.keys,
  ]);
  const help = words(element.description, id);
  return {
    ...known.read(element, id, carry, words),
    id,
    text: element.title === undefined ? words(raw, id) : words(element.title, id),
    ...(Object.keys(help).length > 0 && { help }),
    ...(element.isRequired === true && { required: true }),
  } as Item;
};

/** Whatever a part says that nobody asked it for. */
const losing = (carry: Carrier, place: string, part: Json, keys: readonly string[]): void => {
  for (const key of Object.keys(part)) if (!keys.includes(key)) carry.lose(place, "property", key);
};

type Choice = { value: string; label: Words };
const choicesIn = (raw: unknown, place: string, carry: Carrier, words: ToWords): Choice[] =>
  carry.first(listOf(raw), most.options, place).map(one => {
    const value = isObject(one) ? textOf(one.value) : textOf(one);
    const text = isObject(one) && one.text !== undefined ? one.text : value;
    return { value, label: words(text, place, most.label) };
  });

const optionsIn = (element: Json, place: string, carry: Carrier, words: ToWords) => {
  const options: { id: string; label: Words }[] = [];
  for (const { value, label } of choicesIn(element.choices, place, carry, words))
    options.push({
      id: carry.answer(
        value,
        options.map(one => one.id),
        place,
      ),
      label,
    });
  const aside = asideSwitches
    .filter(({ shows }) => shows.some(key => element[key] === true))
    .map(({ id, text }) => ({ id, label: words(element[text] ?? id, place, most.label) }));
  if (element.showOtherItem === true || element.hasOther === true) carry.lose(place, "other");
  return { options, ...(aside.length > 0 && { aside }) };
};

const asideKeys = asideSwitches.flatMap(({ shows, text }) => [...shows, text]);
const choiceKeys = ["choices", "showOtherItem", "hasOther", "otherText", ...asideKeys];
const single = {
  keys: choiceKeys,
  read: (element: Json, place: string, carry: Carrier, words: ToWords) => ({
    type: "single",
    ...optionsIn(element, place, carry, words),
  }),
};

/** How each type of theirs is read, and the words it may use. */
const readers: Record<
  string,
  | {
      keys: readonly string[];
      read: (element: Json, place: string, carry: Carrier, words: ToWords) => object;
    }
  | undefined
> = {
  radiogroup: single,
  dropdown: single,
  checkbox: {
    keys: [...choiceKeys, "maxSelectedChoices"],
    read: (element, place, carry, words) => {
      const max = numberOf(element.maxSelectedChoices);
      const said = optionsIn(element, place, carry, words);
      return { type: "multiple", ...said, ...(max && max <= said.options.length && { max }) };
    },
  },
  rating: {
    keys: ["rateValues", "rateMin", "rateMax", "rateCount", "minRateDescription", "maxRateDescription"],
    read: (element, place, carry, words) => ({
      type: "scale",
      scale: carry.scale(scaleFrom(ratesIn(element, place, carry, words), carry, place)),
    }),
  },
  matrix: {
    keys: ["columns", "rows", "eachRowUnique"],
    read: (element, place, carry, words) => ({
      type: "matrix",
      scale: carry.scale(scaleFrom(choicesIn(element.columns, place, carry, words), carry, place)),
      rows: choicesIn(element.rows, place, carry, words).map(({ value, label }) => ({
        id: carry.row(value, place),
        text: label,
      })),
      ...(element.eachRowUnique === true && { distinct: true }),
    }),
  },
  text: {
    keys: ["inputType", "min", "max", "step", "maxLength"],
    read: (element, place, carry) => {
      const kind = textOf(element.inputType) || "text";
      const length = numberOf(element.maxLength);
      if (kind !== "number") {
        if (kind !== "text") carry.lose(place, "property", `inputType ${kind}`);
        return {
          type: "text",
          ...(length && length > 0 && { maxLength: Math.min(most.answer, Math.trunc(length)) }),
        };
      }
      const [min, max] = [numberOf(element.min), numberOf(element.max)];
      return {
        type: "number",
        ...(min !== undefined && { min }),
        ...(max !== undefined && { max }),
        ...(numberOf(element.step) === 1 && { whole: true }),
      };
    },
  },
  ranking: {
    keys: ["choices", "selectToRankEnabled", "maxSelectedChoices"],
    read: (element, place, carry, words) =>
      rankingFrom(
        choicesIn(element.choices, place, carry, words),
        carry,
        place,
        numberOf(element.maxSelectedChoices),
      ),
  },
  comment: {
    keys: ["maxLength"],
    read: element => {
      const length = numberOf(element.maxLength);
      return {
        type: "text",
        ...(length && length > 0 && { maxLength: Math.min(most.answer, Math.trunc(length)) }),
      };
    },
  },
};

/** The steps of a rating: as said one by one, else from the least to the largest, the ends with their words. */
const ratesIn = (element: Json, place: string, carry: Carrier, words: ToWords): Choice[] => {
  if (Array.isArray(element.rateValues)) return choicesIn(element.rateValues, place, carry, words);
  const min = Math.trunc(numberOf(element.rateMin) ?? 1);
  const max = Math.trunc(numberOf(element.rateMax) ?? min + (numberOf(element.rateCount) ?? 5) - 1);
  const ends = new Map([
    [min, words(element.minRateDescription, place)],
    [max, words(element.maxRateDescription, place)],
  ]);
  if (max - min + 1 > most.points) carry.lose(place, "answers", `${most.points}`);
  return Array.from({ length: Math.max(0, Math.min(most.points, max - min + 1)) }, (_, n) => {
    const value = min + n;
    const end = ends.get(value) ?? {};
    const label: Words = Object.fromEntries(
      langs.flatMap(lang => (end[lang] ? [[lang, `${value} – ${end[lang]}`]] : [])),
    );
    return { value: `${value}`, label: Object.keys(label).length > 0 ? label : words(value, place) };
  });
};
