import { cyclesIn } from "./rules-cycle.ts";
import { type Fault, shown, type Warning } from "./rules-fault.ts";
import { endOfJson, repeatedKeys } from "./rules-json.ts";
import { faultsBetween, isObject } from "./rules-parts.ts";
import { type Portfolio, portfolioSchema } from "./rules-portfolio.ts";
import { faultsOfShape } from "./rules-shape.ts";
import { warningsOf } from "./rules-warning.ts";
import { faultsOfTime } from "./rules-window.ts";

/** A portfolio as read: whole, or with everything that is wrong at once. Nothing is ever put right silently. */
export type ReadPortfolio =
  | { ok: true; portfolio: Portfolio; warnings: Warning[] }
  | { ok: false; faults: Fault[] };

/** A portfolio from a value that came from outside. */
export const portfolioOf = (raw: unknown): ReadPortfolio => {
  const parsed = portfolioSchema.safeParse(raw);
  const faults = [
    ...(parsed.success ? [] : faultsOfShape(raw, parsed.error.issues)),
    ...(isObject(raw) ? [...faultsBetween(raw), ...faultsOfTime(raw), ...cyclesIn(raw)] : []),
  ];
  if (faults.length > 0 || !parsed.success) return { ok: false, faults: oncePerPlace(faults) };
  return { ok: true, portfolio: parsed.data, warnings: warningsOf(parsed.data) };
};

/** A portfolio from the bytes of a JSON file. */
export const portfolioOfJson = (bytes: Uint8Array): ReadPortfolio => {
  const bad = (form: string, values: Fault["values"] = {}): ReadPortfolio => ({
    ok: false,
    faults: [{ path: "", code: "bad-format", form, values }],
  });
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return bad("utf-8");
  }
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    const end = endOfJson(text);
    const read = end && text.slice(end.at, end.at + 20).trim();
    return read ? bad("json-at", { line: end.line, column: end.column, read: shown(read) }) : bad("json");
  }
  // JSON.parse keeps the last of two equal keys and says nothing.
  const repeated = repeatedKeys(text);
  if (repeated.length === 0) return portfolioOf(raw);
  const rest = portfolioOf(raw);
  return { ok: false, faults: oncePerPlace([...repeated, ...(rest.ok ? [] : rest.faults)]) };
};

/** Shape and parts may both stumble over one thing; it is told once. */
const oncePerPlace = (faults: readonly Fault[]): Fault[] => {
  const seen = new Set<string>();
  return faults.filter(({ path, code }) => {
    const key = `${code} ${path}`;
    return !seen.has(key) && seen.add(key);
  });
};
