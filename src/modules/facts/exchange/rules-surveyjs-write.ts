import type { Lang } from "../../../kernel/lang.ts";
import type { Item, Questionnaire, Words } from "../questionnaire/rules-questionnaire.ts";
import { type Lost, lostAbout, rowOutside, type Sent } from "./rules-carry.ts";
import { conditionOut } from "./rules-condition.ts";
import { asideSwitches } from "./rules-surveyjs-read.ts";

/** A questionnaire as SurveyJS reads it; Norwegian is `no` there. Types it has no word for are left out and told. */
export const writeSurveyJs = (q: Questionnaire): Sent<object> => {
  const lost: Lost[] = lostAbout(q);
  const main = q.languages.includes("en") ? "en" : q.languages[0]!;
  const words = (said: Words) => {
    const entries = q.languages.flatMap(lang =>
      said[lang] ? [[lang === main ? "default" : codeOf(lang), said[lang]]] : [],
    );
    return Object.fromEntries(entries) as Record<string, string>;
  };
  const pages = q.groups.map(group => ({
    name: group.id,
    ...(Object.keys(group.stem).length > 0 && { title: words(group.stem) }),
    elements: group.items.flatMap(item => {
      const own = elementOf(item, q, words, lost);
      if (!own) {
        lost.push({ place: item.id, code: "left-out", what: item.type });
        return [];
      }
      return [
        {
          ...{ type: own.type, name: item.id, title: words(item.text) },
          ...(item.help && { description: words(item.help) }),
          ...(item.required && { isRequired: true }),
          ...(item.showIf && { visibleIf: conditionOut("surveyjs", item.showIf.item, item.showIf.is) }),
          ...own.said,
        },
      ];
    }),
  }));
  return { file: { locale: codeOf(main), title: words(q.title), description: words(q.intro), pages }, lost };
};

const codeOf = (lang: Lang): string => (lang === "nb" ? "no" : lang);

type ToTheirs = (said: Words) => Record<string, string>;

const elementOf = (
  item: Item,
  q: Questionnaire,
  words: ToTheirs,
  lost: Lost[],
): { type: string; said: object } | null => {
  const choices = (all: readonly { id: string; label: Words }[]) =>
    all.map(({ id, label }) => ({ value: id, text: words(label) }));
  const onScale = (id: string) => {
    const scale = q.scales[id];
    const values = (scale?.options ?? []).map(({ value, label }) => ({ value, text: words(label) }));
    return [...values, ...choices(scale?.aside ?? [])];
  };
  switch (item.type) {
    case "scale":
      return { type: "rating", said: { rateValues: onScale(item.scale) } };
    case "matrix":
      return {
        type: "matrix",
        said: {
          columns: onScale(item.scale),
          rows: item.rows.map(row => ({ value: rowOutside(row.id, item.id), text: words(row.text) })),
          ...(item.distinct && { eachRowUnique: true }),
        },
      };
    case "single":
    case "multiple": {
      const known = (item.aside ?? []).flatMap(({ id, label }) => {
        const theirs = asideSwitches.find(one => one.id === id);
        return theirs ? [[theirs.shows[0], true] as const, [theirs.text, words(label)] as const] : [];
      });
      const others = (item.aside ?? []).filter(({ id }) => !asideSwitches.some(one => one.id === id));
      for (const { id } of others) lost.push({ place: item.id, code: "property", what: id });
      return {
        type: item.type === "single" ? "radiogroup" : "checkbox",
        said: {
          choices: choices([...item.options, ...others]),
          ...(item.type === "multiple" && item.max !== undefined && { maxSelectedChoices: item.max }),
          ...Object.fromEntries(known),
        },
      };
    }
    case "number": {
      if (item.unit) lost.push({ place: item.id, code: "property", what: item.unit });
      const { min, max, whole } = item;
      const range = { ...(min !== undefined && { min }), ...(max !== undefined && { max }) };
      return { type: "text", said: { inputType: "number", ...range, ...(whole && { step: 1 }) } };
    }
    case "text":
      return { type: "comment", said: item.maxLength === undefined ? {} : { maxLength: item.maxLength } };
    default:
      return null;
  }
};
