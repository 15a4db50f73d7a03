import { type Answered, answered, wrong } from "./rules-fault.ts";
import { same, type Variable } from "./rules-table.ts";

/** Positions in a variable's values, from 0. */
type Places = readonly number[];

const counted = /^(top|bottom)\(([1-9]\d{0,8})(?:,(\d{1,9}))?\)$/i;
const bounded = /^(range|from|to)\(([^,()]+)(?:,([^,()]+))?\)$/i;
const called = /^(top|bottom|range|from|to)\(/i;

/**
 * The values an expression of API v2 stands for: a code itself (which wins), `*`, `x*`, `*x`, `*x*`, `?` for one character,
 * `TOP(n[,offset])`, `BOTTOM(…)`, `RANGE(a,b)`, `FROM(a)`, `TO(b)`. Case is ignored. Of time, TOP takes the latest.
 */
export const placesOf = (variable: Variable, expression: string): Answered<Places> => {
  const literal = literally(variable)(expression);
  if (literal !== undefined) return answered([literal]);
  if (called.test(expression)) return calledPlaces(variable, expression);
  if (expression.includes("*")) return starred(variable, expression.toLowerCase());
  if (expression.includes("?")) return answered(matching(variable, code => fits(code, expression)));
  return wrong("value");
};

/** The position of a code as it is written, else in large or small letters; the first of several. */
export const literally = ({ values }: Variable): ((code: string) => number | undefined) => {
  const [exact, folded] = [new Map<string, number>(), new Map<string, number>()];
  for (let at = values.length - 1; at >= 0; at--) {
    exact.set(values[at]!.code, at);
    folded.set(values[at]!.code.toLowerCase(), at);
  }
  return code => exact.get(code) ?? folded.get(code.toLowerCase());
};

const matching = ({ values }: Variable, fits: (code: string) => boolean): number[] =>
  values.flatMap(({ code }, at) => (fits(code.toLowerCase()) ? [at] : []));

/** At most two stars, and only at the ends. */
const starred = (variable: Variable, expression: string): Answered<Places> => {
  const part = expression.replace(/^\*/, "").replace(/\*$/, "");
  if (part.includes("*") || expression === "**") return wrong("expression");
  const open = expression.startsWith("*");
  const ends = expression.endsWith("*");
  if (open && ends) return answered(matching(variable, code => code.includes(part)));
  return answered(matching(variable, code => (open ? code.endsWith(part) : code.startsWith(part))));
};

const fits = (code: string, mask: string): boolean =>
  code.length === mask.length &&
  [...mask.toLowerCase()].every((sign, at) => sign === "?" || sign === code[at]);

const calledPlaces = (variable: Variable, expression: string): Answered<Places> => {
  const [, end, count, offset = "0"] = counted.exec(expression) ?? [];
  if (end) {
    const all = variable.values.map((_, at) => at);
    const fromStart = same(end, "top") !== (variable.kind === "time");
    const [from, n] = [Number(offset), Number(count)];
    const right = all.length - from;
    return answered(
      fromStart ? all.slice(from, from + n) : all.slice(Math.max(0, right - n), Math.max(0, right)),
    );
  }
  const [, kind = "", first = "", second] = bounded.exec(expression) ?? [];
  if (!kind || same(kind, "range") !== (second !== undefined)) return wrong("expression");
  const placeOf = literally(variable);
  const a = placeOf(first.trim());
  const b = second === undefined ? a : placeOf(second.trim());
  if (a === undefined || b === undefined) return wrong("value");
  const low = same(kind, "to") ? 0 : Math.min(a, b);
  const high = same(kind, "from") ? variable.values.length - 1 : Math.max(a, b);
  return answered(Array.from({ length: high - low + 1 }, (_, at) => low + at));
};

/** The codes of a query, split at commas; brackets keep a code or an expression that holds commas whole. */
export const codesIn = (text: string): string[] =>
  (text.match(/\s*(?:\[[^\]]*\]|(?:top|bottom|range|from|to)\([^()]*\)|[^,]+)/gi) ?? [])
    .map(code => code.trim())
    .filter(code => code !== "")
    .map(code => (code.startsWith("[") && code.endsWith("]") ? code.slice(1, -1) : code));
