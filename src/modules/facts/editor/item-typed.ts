import type { Lang } from "../../../kernel/lang.ts";
import { type CheckedForm, checked } from "../../../platform/http/page.ts";
import { free } from "../questionnaire/rules-edit.ts";
import { type Item, itemSchema, type Questionnaire } from "../questionnaire/rules-questionnaire.ts";
import { boxOf, linesTyped, numberTyped, stepAsked, stepped, wordsTyped } from "./typed.ts";

type Values = Record<string, string>;

/** A question as it was typed, with the step asked for on its answers; every fault at the box it lies in. */
export const itemTyped = (
  item: Item,
  q: Questionnaire,
  values: Values,
  after: readonly string[],
  lang: Lang,
): CheckedForm<Item> => {
  const { languages } = q;
  const step = stepAsked(values.do);
  const lines = (name: string, kept: readonly { id: string; label: object }[], stem: string) =>
    stepped(
      linesTyped(values, name, languages, kept, taken => free(stem, taken)),
      step,
      name,
    );
  const options = "options" in item ? lines("option", item.options, "o") : [];
  const aside =
    "options" in item && "aside" in item
      ? lines("aside", item.aside ?? [], "aside")
      : lines("aside", [], "aside");
  const rows =
    item.type === "matrix"
      ? lines(
          "row",
          item.rows.map(row => ({ id: row.id, label: row.text })),
          `${values.id ?? item.id}.`,
        )
      : [];
  const help = wordsTyped(values, "help", languages, item.help);
  const number = (name: string) => numberTyped(values[name], lang);
  const condition = values["showIf.item"];
  if (condition && after.length === 0)
    return {
      ok: false,
      values,
      refusals: [{ field: "showIf.item", refusal: { code: "questionnaire.condition-choose" } }],
    };
  const said = {
    id: values.id,
    type: item.type,
    text: wordsTyped(values, "text", languages, item.text),
    ...(Object.keys(help).length > 0 && { help }),
    ...(values.required === "yes" && { required: true }),
    ...(condition && { showIf: { item: condition, is: [...after] } }),
    ...(item.barrier !== undefined && { barrier: item.barrier }),
  };
  const bare = ({ id, label }: { id: string; label: object }) => ({ id, label });
  const own = {
    scale: () => ({ scale: values.scale }),
    matrix: () => ({
      scale: values.scale,
      rows: rows.map(({ id, label }) => ({ id, text: label })),
      ...(values.distinct === "yes" && { distinct: true }),
    }),
    single: () => ({ options: options.map(bare), ...(aside.length > 0 && { aside: aside.map(bare) }) }),
    multiple: () => ({
      options: options.map(bare),
      ...(aside.length > 0 && { aside: aside.map(bare) }),
      ...given({ max: number("max") }),
    }),
    points: () => ({ options: options.map(bare), total: number("total") }),
    number: () => ({
      ...(values.unit && { unit: values.unit }),
      ...given({ min: number("min"), max: number("max") }),
      ...(values.whole === "yes" && { whole: true }),
    }),
    list: () => ({ max: number("max"), ...given({ maxLength: number("maxLength") }) }),
    text: () => given({ maxLength: number("maxLength") }),
  }[item.type]();
  const asked = checked(itemSchema, values, { ...said, ...own });
  if (asked.ok) return asked;
  const typed = {
    options: { name: "option", lines: options },
    aside: { name: "aside", lines: aside },
    rows: { name: "row", lines: rows },
  };
  return { ...asked, refusals: asked.refusals.map(one => ({ ...one, field: boxOf(one.field, typed) })) };
};

/** Only what was said: an empty box is no number. */
const given = (numbers: Record<string, number | undefined>) =>
  Object.fromEntries(Object.entries(numbers).filter(([, one]) => one !== undefined));
