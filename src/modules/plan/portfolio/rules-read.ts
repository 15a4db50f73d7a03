import { readJson, shown } from "../../../kernel/json.ts";
import { cyclesIn } from "./rules-cycle.ts";
import type { Fault, Warning } from "./rules-fault.ts";
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
  const read = readJson(bytes);
  if (!read.ok) {
    if (read.why === "json-at" && read.path !== undefined) {
      const [number = ""] = /^[+-]?\w+/.exec(read.read) ?? [];
      return { ok: false, faults: [{ path: read.path, code: "not-a-number", values: { read: number } }] };
    }
    const { ok, why, ...values } = read;
    return { ok, faults: [{ path: "", code: "bad-format", form: why, values }] };
  }
  if (read.repeated.length === 0) return portfolioOf(read.value);
  const rest = portfolioOf(read.value);
  const repeated = read.repeated.map(
    ({ path, key }): Fault => ({ path, code: "duplicate-id", form: "key", values: { read: shown(key) } }),
  );
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
