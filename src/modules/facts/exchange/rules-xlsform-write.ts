import type { Lang } from "../../../kernel/lang.ts";
import type { Item, Questionnaire, Words } from "../questionnaire/rules-questionnaire.ts";
import { type Lost, lostAbout, rowOutside, type Sent } from "./rules-carry.ts";
import { conditionOut } from "./rules-condition.ts";

type Cells = (string | number | null)[];
export type OutSheets = { name: string; headers: string[]; rows: Cells[] }[];

/** Each language as XLSForm names it; the code in brackets is what its readers go by. */
const names: Record<Lang, string> = {
  en: "English (en)",
  da: "Dansk (da)",
  sv: "Svenska (sv)",
  fi: "Suomi (fi)",
  nb: "Norsk (nb)",
};

/** A questionnaire as the three sheets of an XLSForm. Types it has no word for are left out and told. */
export const writeXlsForm = (q: Questionnaire): Sent<OutSheets> => {
  const lost: Lost[] = lostAbout(q);
  const said = (words: Words | undefined): (string | null)[] =>
    q.languages.map(lang => words?.[lang] ?? null);
  const label = (of: string) => q.languages.map(lang => `${of}::${names[lang]}`);
  const choices: Cells[] = [];
  const listed = new Set<string>();
  const list = (name: string, answers: readonly { id: string; label: Words }[]): string => {
    if (!listed.has(name))
      for (const answer of answers) choices.push([name, answer.id, ...said(answer.label)]);
    listed.add(name);
    return name;
  };
  const onScale = (id: string) => {
    const scale = q.scales[id];
    const values = (scale?.options ?? []).map(one => ({ id: `${one.value}`, label: one.label }));
    return list(id, [...values, ...(scale?.aside ?? [])]);
  };
  const empty = said(undefined);
  const row = (
    type: string,
    name: string,
    more: {
      text?: Words;
      help?: Words | undefined;
      item?: Item;
      constraint?: string;
      appearance?: string;
    } = {},
  ): Cells => [
    type,
    name,
    ...said(more.text),
    ...(more.help ? said(more.help) : empty),
    more.item?.required ? "yes" : null,
    more.item?.showIf ? conditionOut("xlsform", more.item.showIf.item, more.item.showIf.is) : null,
    more.constraint || null,
    more.appearance ?? null,
    more.item?.type === "matrix" && more.item.distinct ? "yes" : null,
  ];
  const rowsOf = (item: Item): Cells[] => {
    const asked = { text: item.text, help: item.help, item };
    switch (item.type) {
      case "scale":
        return [row(`select_one ${onScale(item.scale)}`, item.id, { ...asked, appearance: "likert" })];
      case "matrix":
        return [
          row("begin_group", item.id, { ...asked, appearance: "table-list" }),
          ...item.rows.map(one =>
            row(`select_one ${onScale(item.scale)}`, rowOutside(one.id, item.id), { text: one.text }),
          ),
          row("end_group", ""),
        ];
      case "single":
      case "multiple": {
        if (item.aside)
          lost.push({ place: item.id, code: "property", what: item.aside.map(({ id }) => id).join(", ") });
        const name = list(`${item.id}_answers`, [...item.options, ...(item.aside ?? [])]);
        const one = item.type === "single";
        const most =
          item.type === "multiple" && item.max !== undefined ? `count-selected(.) <= ${item.max}` : "";
        return [
          row(`${one ? "select_one" : "select_multiple"} ${name}`, item.id, { ...asked, constraint: most }),
        ];
      }
      case "number": {
        if (item.unit) lost.push({ place: item.id, code: "property", what: item.unit });
        const range = [
          item.min === undefined ? "" : `. >= ${item.min}`,
          item.max === undefined ? "" : `. <= ${item.max}`,
        ];
        const constraint = range.filter(Boolean).join(" and ");
        return [row(item.whole ? "integer" : "decimal", item.id, { ...asked, constraint })];
      }
      case "text": {
        const constraint = item.maxLength === undefined ? "" : `string-length(.) <= ${item.maxLength}`;
        return [row("text", item.id, { ...asked, constraint })];
      }
      default:
        lost.push({ place: item.id, code: "left-out", what: item.type });
        return [];
    }
  };
  const rows = q.groups.flatMap(group => [
    row("begin_group", group.id, { text: group.stem }),
    ...group.items.flatMap(rowsOf),
    row("end_group", ""),
  ]);
  const main = q.languages.find(lang => q.title[lang]) ?? q.languages[0]!;
  if (Object.keys(q.title).length > 1) lost.push({ place: q.id, code: "languages", what: "" });
  if (Object.keys(q.intro).length > 0) lost.push({ place: q.id, code: "words", what: "" });
  const headers = [
    "type",
    "name",
    ...label("label"),
    ...label("hint"),
    "required",
    "relevant",
    "constraint",
    "appearance",
    "distinct",
  ];
  return {
    file: [
      { name: "survey", headers, rows },
      { name: "choices", headers: ["list_name", "name", ...label("label")], rows: choices },
      {
        name: "settings",
        headers: ["form_title", "form_id", "default_language"],
        rows: [[q.title[main] ?? null, q.id, names[main]]],
      },
    ],
    lost,
  };
};
