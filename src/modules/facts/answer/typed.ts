import type { Lang } from "../../../kernel/lang.ts";
import { parseNumber } from "../../../platform/files/index.ts";
import type { Form } from "../../../platform/http/page.ts";
import type { Item } from "../questionnaire/rules-questionnaire.ts";
import { boxesOf, keyOf, type Step, type Typed } from "./rules-steps.ts";

/** Before what was typed as a number and is none: it is shown again as it was. */
const unread = "?";

/** What a page's form says of its questions, put among what was typed before; a box left empty is taken out. */
export const typedWith = (
  before: Readonly<Record<string, string>>,
  form: Form,
  items: readonly Item[],
  { role }: Step,
  lang: Lang,
): Record<string, string> => {
  const typed = { ...before };
  for (const item of items)
    for (const box of boxesOf(item)) {
      const value = valueIn(item, box, form, lang);
      if (value === "") delete typed[keyOf(box, role)];
      else typed[keyOf(box, role)] = value;
    }
  return typed;
};

const valueIn = (item: Item, box: string, form: Form, lang: Lang): string => {
  if (item.type === "multiple") return form.all(box).join(" ");
  const text = form.values[box] ?? "";
  if (text === "" || (item.type !== "number" && item.type !== "points")) return text;
  const read = parseNumber(text, lang);
  const digits = read.ok ? `${read.value.value}` : "";
  // In the reader's notation once; another language shows it in its own.
  return /^-?\d+(\.\d+)?$/.test(digits) ? digits : unread + text;
};

/** The boxes of a page as they are shown to a reader. */
export const shownTo = (lang: Lang, items: readonly Item[], typed: Typed): Typed =>
  Object.fromEntries(
    items.flatMap(item =>
      boxesOf(item).map(box => {
        const value = typed[box];
        const isNumber = item.type === "number" || item.type === "points";
        if (!isNumber || value === undefined) return [box, value];
        if (value.startsWith(unread)) return [box, value.slice(unread.length)];
        return [box, lang === "en" ? value : value.replace(".", ",")];
      }),
    ),
  );
