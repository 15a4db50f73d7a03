import type { Lang } from "../../../kernel/lang.ts";
import type { Fault, Warning } from "./rules-fault.ts";
import { texts } from "./texts/index.ts";

const periods = { 2: "2028-H1", 4: "2028-Q2", 12: "2028-M06" } as const;

/** How the file is written, so that what is given as an example fits it. */
export type Written = { periodsPerYear?: keyof typeof periods; decimal?: string };

/** What is wrong, in the reader's language, without the place where it is. */
export const toldFault = (
  fault: Fault,
  lang: Lang,
  { periodsPerYear = 4, decimal = "2.5" }: Written = {},
): string => {
  const t = texts(lang);
  // A cell no file can hold is told by whoever reads files.
  if (fault.form === "cell") return t.refusal({ code: String(fault.values.refusal), values: fault.values });
  const key = `fault.${fault.code}${fault.form ? `.${fault.form}` : ""}`;
  if (!t.has(key)) throw new Error(`no text for ${key}`);
  const example = fault.code === "bad-period" ? periods[periodsPerYear] : exampleAt(fault.path, decimal);
  return t(key, { example, ...fault.values });
};

/** A number that may stand there: a share is below one. */
const exampleAt = (path: string, decimal: string): string =>
  path === "/discountRate" ? decimal.replace(/^2(.)5$/, "0$104") : decimal;

const neverFits = (form: string) => {
  const known = (["long", "role", "unit", "budget"] as const).find(one => one === form);
  return known ? (`warning.never-fits.${known}` as const) : "warning.never-fits";
};

/** What is odd, in the reader's language. */
export const toldWarning = (warning: Warning, lang: Lang): string =>
  texts(lang)(
    warning.code === "never-fits" && warning.form ? neverFits(warning.form) : `warning.${warning.code}`,
    warning.values,
  );

/** A place in a JSON file: its pointer, or the file as a whole. */
export const toldPath = (path: string, lang: Lang): string => path || texts(lang)("where.file");
