import type { Lang } from "../../../kernel/lang.ts";
import type { Refusal } from "../../../kernel/result.ts";
import { refusalText } from "../../../platform/i18n/index.ts";
import { dutiesOf, type Noun } from "../register/noun.ts";
import { nounNamed } from "../register/nouns.ts";
import { choiceText, nounsText } from "../register/show.ts";
import { texts as landscapeTexts } from "../texts/index.ts";
import { columnText, withBeside } from "./beside.ts";
import { texts } from "./texts/index.ts";

/** A refusal of a cell: which field of which noun it is, and what was read there. */
export const ofCell = (refusal: Refusal, noun: Noun, field: string, read: string): Refusal => ({
  ...refusal,
  values: { ...refusal.values, cell: `${noun.name} ${field}`, read: read.trim().slice(0, 80) },
});

/** Refusals that say what is wrong, but not what would be right. */
const half = new Set([
  "unknown-choice",
  "not-a-number",
  "not-yes-or-no",
  "value.not-a-number",
  "value.not-a-yes-or-no",
]);

/** What is wrong in a file, in words that stand alone: the field, what was read there, and what is expected. */
export const tellFault = (refusal: Refusal, lang: Lang): string => {
  const [kind = "", name = ""] = String(refusal.values?.cell ?? "").split(" ");
  const declared = nounNamed(kind);
  const noun = declared && withBeside(declared);
  if (!noun?.fields[name]) return refusalText(refusal, lang);
  const t = texts(lang);
  const field = columnText(noun, name, lang);
  const value = String(refusal.values?.read ?? "");
  const expected = expects(noun, name, lang);
  if (refusal.code === "required") {
    const empty = t("cell.empty", { field, expected });
    return refusal.values?.forAll ? `${empty} ${t("cell.for-all")}` : empty;
  }
  const holder = holderOf(refusal, noun, name);
  if (holder)
    return t("cell.deputy-alone", {
      column: String(refusal.values?.column),
      field,
      holder: columnText(noun, holder, lang),
    });
  if (refusal.code === "unknown-reference") {
    // Of several only those that are not known.
    const unknown = String(refusal.values?.value ?? "");
    return t("cell.unknown", { field, value: unknown || value, expected });
  }
  const wrong = refusalText(refusal, lang);
  const bounds = refusal.code === "too-small" || refusal.code === "too-large";
  if (bounds && noun.fields[name].min !== undefined && noun.fields[name].max !== undefined)
    return t("cell.read", { field, value, what: expected });
  const what = half.has(refusal.code) ? `${wrong} ${expected}` : wrong;
  return value === "" || what.includes(value)
    ? t("cell.wrong", { field, what })
    : t("cell.read", { field, value, what });
};

/** Whom a column of deputies should perhaps have named: nobody is said to be responsible beside. */
const holderOf = ({ code, values }: Refusal, noun: Noun, name: string): string | undefined =>
  code === "responsibility.deputy-alone" && values?.column
    ? dutiesOf(noun).find(({ deputy }) => deputy === name)?.holder
    : undefined;

/**
 * Where a fault is put right that is none of the file's: a unit that is not here is read in first, and what a column
 * is or one value for all rows is said where the columns are.
 */
export const wayOf = (
  refusal: Refusal,
  lang: Lang,
  columns: string,
): { href: string; label: string } | undefined => {
  if (
    (refusal.code === "required" && refusal.values?.forAll) ||
    (refusal.code === "responsibility.deputy-alone" && refusal.values?.column)
  )
    return { href: columns, label: landscapeTexts(lang)("import.columns") };
  const [kind = "", name = ""] = String(refusal.values?.cell ?? "").split(" ");
  const unknownUnit = refusal.code === "unknown-reference" && nounNamed(kind)?.fields[name]?.to === "unit";
  return unknownUnit ? { href: "/organisation/import", label: texts(lang)("cell.units-first") } : undefined;
};

const expects = (noun: Noun, name: string, lang: Lang): string => {
  const t = texts(lang);
  const field = noun.fields[name]!;
  switch (field.kind) {
    case "long":
      return t("expects.text");
    case "choice":
    case "tri":
      return t("expects.choice", { choices: choicesIn(field.choices!, noun, name, lang) });
    case "number":
      return field.min !== undefined && field.max !== undefined
        ? t("expects.between", { min: field.min, max: field.max })
        : t("expects.number");
    case "responsibility":
      return landscapeTexts(lang)("holder.how");
    case "one":
    case "many":
      return t("expects.reference", { list: listText(field.to!, lang) });
    default:
      return t(`expects.${field.kind}`);
  }
};

const mostChoices = 12;

/** The first choices in the reader's words; more than a dozen nobody reads in a sentence. */
const choicesIn = (choices: readonly string[], noun: Noun, name: string, lang: Lang): string => {
  const words = choices.slice(0, mostChoices).map(one => choiceText(noun, name, one, lang));
  return [...words, ...(choices.length > mostChoices ? ["…"] : [])].join(", ");
};

/** Units belong to the organisation, everything else to a list of ours. */
const listText = (to: string, lang: Lang): string =>
  to === "unit" ? landscapeTexts(lang)("kinds.unit") : nounsText(to, lang);
