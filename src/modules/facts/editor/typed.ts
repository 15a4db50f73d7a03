import type { Lang } from "../../../kernel/lang.ts";
import { parseNumber } from "../../../platform/files/index.ts";
import type { Words } from "../questionnaire/rules-questionnaire.ts";

type Values = Readonly<Record<string, string>>;

/** The texts typed in the boxes `name.da` …; what stands in a language not asked in now is kept. */
export const wordsTyped = (
  values: Values,
  name: string,
  languages: readonly Lang[],
  kept: Words = {},
): Words => {
  const others = Object.entries(kept).filter(([lang]) => !languages.some(one => one === lang));
  const said = languages.flatMap(lang => {
    const text = values[`${name}.${lang}`];
    return text ? [[lang, text] as const] : [];
  });
  return Object.fromEntries([...others, ...said]);
};

/** A number as the reader writes one; undefined for nothing, NaN for what is none, which the schema refuses. */
export const numberTyped = (text: string | undefined, lang: Lang): number | undefined => {
  if (!text) return undefined;
  const parsed = parseNumber(text, lang);
  return parsed.ok ? parsed.value.value : Number.NaN;
};

export type Line = { id: string; label: Words; at: number };

/** So many empty lines stand below what there is, for more. */
export const blankLines = 2;

/**
 * The lines of a list of answers or rows, in their order, without those left empty. `at` is the line it was typed on;
 * one without an id gets a free one.
 */
export const linesTyped = (
  values: Values,
  name: string,
  languages: readonly Lang[],
  kept: readonly { id: string; label: Words }[],
  freeId: (taken: readonly string[]) => string,
): Line[] => {
  const lines: Line[] = [];
  for (let at = 0; `${name}.${at}.id` in values; at++) {
    const id = values[`${name}.${at}.id`] ?? "";
    const before = kept.find(one => one.id === (values[`${name}.${at}.was`] ?? ""));
    const label = wordsTyped(values, `${name}.${at}`, languages, before?.label);
    if (id === "" && Object.keys(label).length === 0) continue;
    const taken = [...lines.map(one => one.id), ...idsIn(values, name)];
    lines.push({ id: id || freeId(taken), label, at });
  }
  return lines;
};

const idsIn = (values: Values, name: string): string[] =>
  Object.entries(values).flatMap(([key, value]) =>
    key.startsWith(`${name}.`) && key.endsWith(".id") ? [value] : [],
  );

/** A step asked for by a button "up:2", "down:2" or "remove:2"; null where another button was pressed. */
export const stepAsked = (
  asked: string | undefined,
): { step: "up" | "down" | "remove"; list: string; at: number } | null => {
  const [, step, list, at] = /^(up|down|remove):(\w+)\.(\d{1,3})$/.exec(asked ?? "") ?? [];
  return step === "up" || step === "down" || step === "remove"
    ? { step, list: list ?? "", at: Number(at) }
    : null;
};

/** The lines after the step asked for. */
export const stepped = (
  lines: readonly Line[],
  asked: ReturnType<typeof stepAsked>,
  list: string,
): Line[] => {
  const from = asked?.list === list ? lines.findIndex(one => one.at === asked.at) : -1;
  const one = lines[from];
  if (!asked || !one) return [...lines];
  const rest = lines.filter(each => each !== one);
  if (asked.step === "remove") return rest;
  const to = Math.max(0, Math.min(rest.length, from + (asked.step === "up" ? -1 : 1)));
  return [...rest.slice(0, to), one, ...rest.slice(to)];
};

/** The boxes that a fault of the schema lies in: `options.2.label.sv` was typed as `option.<line>.sv`. */
export const boxOf = (
  field: string,
  lines: Readonly<Record<string, { name: string; lines: readonly Line[] }>>,
): string => {
  const [list = "", index = "", ...rest] = field.split(".");
  const typed = lines[list];
  const line = typed?.lines[Number(index)];
  if (!typed || !line) return field;
  return [typed.name, line.at, ...rest.filter(part => part !== "label" && part !== "text")].join(".");
};
