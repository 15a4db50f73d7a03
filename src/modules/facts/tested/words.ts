import type { Lang } from "../../../kernel/lang.ts";
import { formats } from "../../../platform/i18n/index.ts";
import type { Facts } from "../chart/rules-facts.ts";
import { all } from "../chart/rules-item.ts";
import { answerNamed, named } from "../chart/words.ts";
import type { Compared } from "./rules-told.ts";
import { texts } from "./texts/index.ts";

/** At most so large is the share of what is told apart that is chance. */
export const chance = 0.05;

/** What is compared, as the reader calls it: a question, or one of its answers. */
export const comparedText = (facts: Facts, { item, answer }: Compared, lang: Lang): string => {
  const asked = named(facts, "item", item, lang);
  return answer === all
    ? asked
    : texts(lang)("answer", { item: asked, answer: answerNamed(facts, item, answer, lang) });
};

/** How figures of a kind differ: of shares in percentage points, of means as they are. */
export const differenceText = ({ measure }: Pick<Compared, "measure">, lang: Lang) => {
  const t = texts(lang);
  const f = formats(lang);
  const share = measure === "share";
  const number = (value: number) => (share ? f.number(100 * value, 1) : f.number(value, 2));
  const united = (value: number) => (share ? t("points", { n: number(value) }) : number(value));
  return {
    united,
    interval: ([low, high]: readonly [number, number]) =>
      t("interval", { lower: number(low), upper: united(high) }),
  };
};

/** A p-value; nothing where there is none. */
export const pText = (p: number | null, lang: Lang): string => {
  const f = formats(lang);
  if (p === null) return "";
  return p < 0.0001 ? texts(lang)("below", { p: f.number(0.0001, 4) }) : f.number(p, 4);
};
