import type { Lang } from "../../../kernel/lang.ts";
import type { Fault, Warning } from "./rules-fault.ts";
import { texts } from "./texts/index.ts";

const examples = { 2: "2028-H1", 4: "2028-Q2", 12: "2028-M06" } as const;

/** What is wrong or odd, in the reader's language. `periodsPerYear` makes the example fit the calendar. */
export const toldFault = (fault: Fault, lang: Lang, periodsPerYear: 2 | 4 | 12 = 4): string => {
  const t = texts(lang);
  const key = `fault.${fault.code}${fault.form ? `.${fault.form}` : ""}`;
  if (!t.has(key)) throw new Error(`no text for ${key}`);
  const example = fault.code === "bad-period" ? examples[periodsPerYear] : "2.5";
  return t(key, { example, ...fault.values });
};

export const toldWarning = (warning: Warning, lang: Lang): string =>
  texts(lang)(`warning.${warning.code}`, warning.values);

/** A place in a JSON file: its pointer, or the file as a whole. */
export const toldPath = (path: string, lang: Lang): string => path || texts(lang)("where.file");
