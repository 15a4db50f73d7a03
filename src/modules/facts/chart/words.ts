import type { Lang } from "../../../kernel/lang.ts";
import { nameIn } from "../../../kernel/lang.ts";
import { formats } from "../../../platform/i18n/index.ts";
import type { Cell, Facts } from "./rules-facts.ts";
import { countOf, type Figures, isOfScale, type Row } from "./rules-item.ts";
import { texts } from "./texts/index.ts";

/** What a code is called in a language. */
export const named = (facts: Facts, dimension: string, code: string, lang: Lang): string => {
  const found = facts.dimensions.find(one => one.code === dimension);
  return found ? nameIn(found.labelOf(code), lang) : code;
};

/** What an answer to a question is called in a language; a code where it is called nothing. */
export const answerNamed = (facts: Facts, item: string, code: string, lang: Lang): string =>
  nameIn(facts.answerName(item, code), lang) || code;

/** That nobody takes what an invented municipality publishes for facts of a real one. */
export const inventedText = (publisher: string, lang: Lang): string => texts(lang)("invented", { publisher });

/** What is measured of an answer: a share, or a mean of what was given. */
export type Told = "share" | "mean";

export const numberText = (told: Told, value: number, lang: Lang): string =>
  told === "share" ? formats(lang).percent(value) : formats(lang).number(value, 1);

/** Why there is no number; a mark that is unknown says nothing wrong by saying that it is hidden. */
export const missingText = ({ status }: Cell, facts: Facts, lang: Lang): string => {
  const t = texts(lang);
  if (status === "n") return t("none");
  return status === "x" ? t("not-asked") : t("hidden", { n: facts.threshold });
};

/** A figure as words: the number, near unanimity by its bound, or why there is none. */
export const figureText = (cell: Cell, told: Told, facts: Facts, lang: Lang): string => {
  const t = texts(lang);
  // Somebody may have answered, and stand beside.
  if (told === "share" && cell.value === null && cell.status === "n") return t("none-of-these");
  if (cell.value === null) return missingText(cell, facts, lang);
  const share = numberText(told, cell.value, lang);
  if (cell.status === "g") return t("at-least", { share });
  return cell.status === "l" ? t("at-most", { share }) : share;
};

/** The interval of a figure; where everybody answered there is none to guess. Empty where it is not told. */
export const intervalText = (figures: Figures, told: Told, lang: Lang): string => {
  const { lower, upper, complete } = figures;
  if (figures[told].value === null) return "";
  const known = lower.value !== null && upper.value !== null;
  if (complete || (known && lower.value === upper.value)) return texts(lang)("all-answered");
  if (lower.value === null || upper.value === null) return "";
  return texts(lang)("interval", {
    lower: numberText(told, lower.value, lang),
    upper: numberText(told, upper.value, lang),
  });
};

/** The name of a group with how many of it answered. */
export const rowName = (facts: Facts, group: string, n: Cell, lang: Lang): string => {
  const name = named(facts, "group", group, lang);
  return `${name} · ${countText(n, facts, lang)}`;
};

/** How many answered: exactly, at least so many, or why it is not told. */
export const countText = (n: Cell, facts: Facts, lang: Lang): string => {
  if (n.value === null) return missingText(n, facts, lang);
  const told = texts(lang)("answers", { n: n.value });
  return n.status === "g" ? texts(lang)("at-least", { share: told }) : told;
};

/** What is outside the scale, in words, and of how many the shares on it are. */
export const asidesText = (facts: Facts, item: string, row: Row, lang: Lang): string => {
  if (row.asides.length === 0) return "";
  const t = texts(lang);
  const list = row.asides
    .map(({ code, figures }) =>
      t("figure", {
        what: answerNamed(facts, item, code, lang),
        value: figureText(figures.share, "share", facts, lang),
      }),
    )
    .join(", ");
  const n = countOf(facts, item, row);
  const others = isOfScale(facts, item) && n.value !== null;
  return [t("apart", { list }), ...(others ? [t("of", { n: countText(n, facts, lang) })] : [])].join(". ");
};

/** A row for those who do not see it. */
export const describedRow = (
  facts: Facts,
  item: string,
  group: string,
  answers: readonly { code: string; figures: Figures }[],
  told: Told,
  lang: Lang,
): string => {
  const t = texts(lang);
  return t("row", {
    group: named(facts, "group", group, lang),
    figures: answers
      .map(({ code, figures }) => {
        const value = figureText(figures[told], told, facts, lang);
        const what = answerNamed(facts, item, code, lang);
        const interval = intervalText(figures, told, lang);
        return interval ? t("figure-interval", { what, value, interval }) : t("figure", { what, value });
      })
      .join("; "),
  });
};
