import type { z } from "zod";
import { pointer, shown } from "../../../kernel/json.ts";
import type { Fault } from "./rules-fault.ts";

type Issue = z.core.$ZodIssue;

/** What a file breaks of the shape, told with the codes of the format. */
export const faultsOfShape = (raw: unknown, issues: readonly Issue[]): Fault[] =>
  issues.flatMap(issue => faultsOf(raw, issue, []));

const faultsOf = (raw: unknown, issue: Issue, above: readonly PropertyKey[]): Fault[] => {
  const steps = [...above, ...issue.path];
  const path = pointer(...steps);
  const value = at(raw, steps);
  if (issue.code === "unrecognized_keys")
    return issue.keys.map(key => ({
      path: `${path}${pointer(key)}`,
      code: "unknown-field",
      values: { read: shown(key) },
    }));
  // A number or a list of numbers: what was given says which of the two was meant.
  if (issue.code === "invalid_union") {
    const meant = issue.errors[Array.isArray(value) ? 1 : 0] ?? [];
    return meant.flatMap(inner => faultsOf(raw, inner, steps));
  }
  const values = { read: shown(value) };
  const odd = isNumber(issue) ? formOfNoNumber(value) : null;
  if (odd) return [{ path, code: "not-a-number", form: odd, values }];
  if (value === undefined || value === null || value === "")
    return [{ path, code: "missing-value", values: {} }];
  if (issue.code === "invalid_type")
    return [{ path, values, ...(typeFaults[issue.expected] ?? form("text")) }];
  if (issue.code === "too_small") return [tooSmall(path, value, Number(issue.minimum))];
  if (issue.code === "custom")
    return [
      {
        path,
        code: "wrong-length",
        form: "most",
        values: { n: sizes(value), max: Number(issue.params?.max) },
      },
    ];
  if (issue.code === "too_big" && typeof value === "number")
    return [{ path, ...form("most"), values: { ...values, max: String(issue.maximum) } }];
  if (issue.code === "invalid_key") return [{ path, ...form("id"), values: { read: shown(steps.at(-1)) } }];
  return [{ path, ...formOf(steps), values }];
};

const isNumber = (issue: Issue): boolean =>
  issue.code === "invalid_type" && (issue.expected === "number" || issue.expected === "int");

/**
 * What stands for a number and is none, though it looks like one: null is what programs write for one that is endless
 * or not known, and what is too large to count with is read as endless.
 */
const formOfNoNumber = (value: unknown): string | null => {
  if (value === null) return "null";
  if (typeof value === "number" && !Number.isFinite(value)) return "endless";
  return typeof value === "string" && /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(value) ? "quoted" : null;
};

const form = (name: string) => ({ code: "bad-format", form: name }) as const;

const typeFaults: Readonly<Record<string, Pick<Fault, "code" | "form">>> = {
  number: { code: "not-a-number" },
  int: { code: "not-whole" },
  boolean: { code: "bad-boolean", form: "json" },
  array: form("list"),
  object: form("object"),
  record: form("object"),
};

const tooSmall = (path: string, value: unknown, least: number): Fault => {
  if (typeof value !== "number") return { path, code: "missing-value", form: formOfEmpty(path), values: {} };
  const values = { read: shown(value), least: String(least) };
  return { path, code: "negative", ...(value >= 0 && { form: "least" }), values };
};

const formOfEmpty = (path: string): string => (path === "/initiatives" ? "initiatives" : "list");

/** Which sentence tells best what a text should have been: it depends on the field. */
const formOf = (steps: readonly PropertyKey[]): Pick<Fault, "code" | "form"> => {
  const field = steps.findLast(step => typeof step === "string");
  if (field === "start") return { code: "bad-period" };
  if (field === "id" || field === "after" || field === "excludes") return form("id");
  if (field === "format" || field === "currency" || field === "periodsPerYear") return form(field);
  return form("text");
};

const sizes = (value: unknown): number =>
  Array.isArray(value) ? value.length : Object.keys(value as object).length;

/** What a file holds at a place. */
const at = (raw: unknown, steps: readonly PropertyKey[]): unknown =>
  steps.reduce<unknown>(
    (value, step) =>
      // Only what the file itself holds: never what every object inherits.
      typeof value === "object" && value !== null && Object.hasOwn(value, step)
        ? (value as Record<PropertyKey, unknown>)[step]
        : undefined,
    raw,
  );
