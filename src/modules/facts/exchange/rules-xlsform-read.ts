import type { Lang } from "../../../kernel/lang.ts";
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

/** A sheet as read: the words of its head, and what stands in each row below. */
export type Sheet = {
  columns: readonly string[];
  rows: readonly { number: number; cells: readonly string[] }[];
};
type Row = { number: number; said: ReadonlyMap<string, string> };
type Choice = { value: string; label: Words };
type Found = { item: Item; condition: { item: string; is: string[] } | null };

/** An XLSForm workbook as a questionnaire. Refused when it is none, or asks in circles. */
export const readXlsForm = (sheets: ReadonlyMap<string, Sheet>, fallback: Lang): Result<Carried> => {
  const survey = sheets.get("survey");
  if (!survey?.columns.includes("type") || !survey.columns.includes("name"))
    return refused("exchange.not-xlsform");
  const carry = carrier();
  const settings = rowsOf(sheets.get("settings"))[0]?.said ?? new Map<string, string>();
  const named = settings.get("default_language");
  const main = langIn(named ?? "") ?? fallback;
  if (named === undefined && survey.columns.includes("label")) carry.lose("settings", "unsaid-language");
  const texts = textsIn(carry, main);
  const lists = choicesIn(sheets.get("choices"), carry, texts);
  const found: Found[] = [];
  const groups: Group[] = [];
  const open: { kind: "group" | "lines"; id: string }[] = [];
  let lines: { item: Item & { type: "matrix" }; list: string } | null = null;
  const into = (): Group => {
    const named = open.find(({ kind }) => kind === "group");
    const last = groups.at(-1);
    if (last && (named ? last.id === named.id : last.id.startsWith("group"))) return last;
    const group = { id: carry.id(`group${groups.length + 1}`, "group"), stem: {}, items: [] };
    groups.push(group);
    return group;
  };
  const add = (item: Item, row: Row) => {
    const relevant = row.said.get("relevant") ?? "";
    const condition = relevant ? conditionIn(relevant, "xlsform") : null;
    if (relevant && !condition) carry.lose(item.id, "condition", relevant);
    into().items.push(item);
    found.push({ item, condition });
  };
  for (const row of rowsOf(survey)) {
    const [type = "", list = "", more] = (row.said.get("type") ?? "")
      .replace(/^(begin|end) /, "$1_")
      .split(/\s+/);
    const name = row.said.get("name") ?? "";
    if (type === "begin_group" && isLines(row)) {
      // On a page of its own when no group is around it.
      if (open.length === 0) groups.push({ id: carry.id(`${name}_group`, "group"), stem: {}, items: [] });
      const id = carry.id(name);
      lines = { item: { id, type: "matrix", text: texts(row, "label", id), scale: "", rows: [] }, list: "" };
      restOf(row, id, carry, ["appearance"]);
      const help = texts(row, "hint", id);
      if (Object.keys(help).length > 0) lines.item.help = help;
      if (row.said.get("distinct") === "yes") lines.item.distinct = true;
      if (isRequired(row, id, carry)) lines.item.required = true;
      add(lines.item, row);
      open.push({ kind: "lines", id });
    } else if (type === "begin_group") {
      restOf(row, name, carry, []);
      if (open.length > 0) carry.lose(name, "group");
      else groups.push({ id: carry.id(name, "group"), stem: texts(row, "label", name), items: [] });
      if (row.said.get("relevant")) carry.lose(name, "condition", row.said.get("relevant"));
      open.push({ kind: "group", id: groups.at(-1)?.id ?? name });
    } else if (type === "end_group" || type === "end_repeat") {
      if (open.pop()?.kind === "lines" && lines) {
        closeLines(lines, lists, carry);
        lines = null;
      }
    } else if (type === "begin_repeat") {
      carry.lose(name || `${row.number}`, "type", type);
      open.push({ kind: "group", id: groups.at(-1)?.id ?? name });
    } else if (lines && type === "select_one") {
      lines.list ||= list;
      if (list !== lines.list) carry.lose(name, "type", list);
      else {
        lines.item.rows.push({
          id: carry.row(name, lines.item.id),
          text: texts(row, "label", name, most.label),
        });
        // A line is what its table is: what it says for itself has no place.
        restOf(row, name, carry, []);
        for (const column of ["hint", "relevant", "required"])
          if (row.said.has(column)) carry.lose(name, "property", column);
      }
    } else {
      if (more === "or_other") carry.lose(name, "other");
      const item = itemIn(row, type, list, lists, carry, texts);
      if (item) add(item, row);
    }
  }
  if (open.length > 0) return refused("exchange.open-group", { name: open.at(-1)!.id });
  withConditions(found, carry);
  const title: Words = {};
  carry.say(title, main, settings.get("form_title") ?? "", "settings", most.label);
  for (const key of settings.keys())
    if (!["form_title", "form_id", "default_language"].includes(key)) carry.lose("settings", "property", key);
  for (const name of sheets.keys())
    if (!["survey", "choices", "settings"].includes(name)) carry.lose(name, "type", name);
  const id = settings.get("form_id") || "survey";
  return done(
    carriedOver(carry, { id, title, intro: {}, groups: groups.filter(one => one.items.length > 0) }, main),
  );
};

const closeLines = (
  { item, list }: { item: Item & { type: "matrix" }; list: string },
  lists: ReadonlyMap<string, readonly Choice[]>,
  carry: Carrier,
): void => {
  item.scale = carry.scale(scaleFrom(lists.get(list) ?? [], carry, item.id), list || item.id);
};

const isLines = (row: Row): boolean => /\btable-list\b/.test(row.said.get("appearance") ?? "");

/** "Svenska (sv)", "sv". */
const langIn = (name: string): Lang | undefined => langNamed(/\(([\w-]+)\)\s*$/.exec(name)?.[1] ?? name);

const rowsOf = (sheet: Sheet | undefined): Row[] =>
  (sheet?.rows ?? []).map(({ number, cells }) => ({
    number,
    said: new Map(
      sheet!.columns.flatMap((column, n): [string, string][] => {
        const text = (cells[n] ?? "").trim();
        return column === "" || text === "" ? [] : [[column.replace(/\s*::\s*/, "::"), text]];
      }),
    ),
  }));

/** `label`, and `label::Language (code)`, of a row. */
const textsIn =
  (carry: Carrier, main: Lang) =>
  (row: Row, of: string, place: string, longest: number = most.text): Words => {
    const words: Words = {};
    for (const [column, text] of row.said) {
      const [name, code] = column.split("::");
      if (name !== of) continue;
      const lang = code === undefined ? main : langIn(code);
      if (lang) carry.say(words, lang, text, place, longest);
      else carry.lose(place, "language", code ?? "");
    }
    return words;
  };
type ToWords = ReturnType<typeof textsIn>;

const choicesIn = (sheet: Sheet | undefined, carry: Carrier, texts: ToWords): Map<string, Choice[]> => {
  const lists = new Map<string, Choice[]>();
  for (const row of rowsOf(sheet)) {
    const list = row.said.get("list_name") ?? row.said.get("list name");
    const value = row.said.get("name") ?? row.said.get("value");
    if (list === undefined || value === undefined) continue;
    for (const column of row.said.keys())
      if (!["list_name", "list name", "name", "value", "label"].includes(column.split("::")[0] ?? ""))
        carry.lose(list, "property", column);
    const all = lists.get(list) ?? [];
    if (all.length < most.options) all.push({ value, label: texts(row, "label", list, most.label) });
    else carry.lose(list, "answers", `${most.options}`);
    lists.set(list, all);
  }
  return lists;
};

const said = ["type", "name", "relevant", "required"];
const restOf = (row: Row, place: string, carry: Carrier, known: readonly string[]): void => {
  for (const column of row.said.keys())
    if (![...said, "label", "hint", "distinct", ...known].includes(column.split("::")[0] ?? ""))
      carry.lose(place, "property", column);
};

/** Whether it must be answered; that it must only sometimes is told. */
const isRequired = (row: Row, place: string, carry: Carrier): boolean => {
  const text = row.said.get("required") ?? "no";
  const is = /^(yes|true(\(\))?)$/i.test(text);
  if (!is && !/^(no|false(\(\))?)$/i.test(text))
    carry.lose(place, "property", `required ${text.slice(0, 100)}`);
  return is;
};

/** What a constraint says that a questionnaire knows: a range, a number of choices, a length. */
const limitsIn = (row: Row, place: string, carry: Carrier) => {
  const limits: { min?: number; max?: number; choices?: number; length?: number } = {};
  const constraint = row.said.get("constraint") ?? "";
  // A range and a number of choices are short; a long one is told, not taken apart.
  for (const part of constraint.length > 500 ? [constraint] : constraint.split(/\s+and\s+/).filter(Boolean)) {
    const [, of, sign, number] =
      /^(\.|count-selected\(\.\)|string-length\(\.\))\s*(>=|<=)\s*(-?\d+(?:\.\d+)?)$/.exec(part.trim()) ?? [];
    const value = Number(number);
    if (of === "." && sign === ">=") limits.min = value;
    else if (of === "." && sign === "<=") limits.max = value;
    else if (of?.startsWith("count") && sign === "<=" && value >= 1) limits.choices = Math.trunc(value);
    else if (of?.startsWith("string") && sign === "<=" && value >= 1)
      limits.length = Math.min(most.answer, Math.trunc(value));
    else carry.lose(place, "property", `constraint ${part.slice(0, 100)}`);
  }
  return limits;
};

const itemIn = (
  row: Row,
  type: string,
  list: string,
  lists: ReadonlyMap<string, readonly Choice[]>,
  carry: Carrier,
  texts: ToWords,
): Item | null => {
  const name = row.said.get("name") ?? "";
  if (
    !["select_one", "select_multiple", "rank", "integer", "decimal", "text"].includes(type) ||
    name === ""
  ) {
    carry.lose(name || `${row.number}`, "type", type);
    return null;
  }
  const id = carry.id(name);
  const appearance = row.said.get("appearance") ?? "";
  const isScale = type === "select_one" && /\blikert\b/.test(appearance);
  if (appearance && !isScale) carry.lose(id, "property", `appearance ${appearance}`);
  restOf(row, id, carry, ["constraint", "appearance"]);
  const { min, max, choices, length } = limitsIn(row, id, carry);
  const help = texts(row, "hint", id);
  const base = {
    ...{ id, text: texts(row, "label", id) },
    ...(Object.keys(help).length > 0 && { help }),
    ...(isRequired(row, id, carry) && { required: true }),
  };
  const found = lists.get(list) ?? [];
  if (isScale) return { ...base, type: "scale", scale: carry.scale(scaleFrom(found, carry, id), list) };
  if (type === "rank") return { ...base, ...rankingFrom(found, carry, id) };
  if (type === "text") return { ...base, type: "text", ...(length !== undefined && { maxLength: length }) };
  if (type === "integer" || type === "decimal")
    return {
      ...{ ...base, type: "number" },
      ...(min !== undefined && { min }),
      ...(max !== undefined && { max }),
      ...(type === "integer" && { whole: true }),
    };
  const options: { id: string; label: Words }[] = [];
  for (const { value, label } of found)
    options.push({
      id: carry.answer(
        value,
        options.map(one => one.id),
        id,
      ),
      label,
    });
  if (type === "select_one") return { ...base, type: "single", options };
  return {
    ...base,
    type: "multiple",
    options,
    ...(choices && choices <= options.length && { max: choices }),
  };
};
