import type { z } from "zod";
import type { Refusal } from "../../kernel/result.ts";
import type { Act } from "../act.ts";
import { refusalText } from "../i18n/index.ts";
import type { FieldError, Refused } from "../ui/index.ts";
import { isTooLarge } from "./bodies.ts";

/** What was typed, as text, and the files chosen. */
export type Form = {
  /** One value per field (the last one), trimmed; give it back to the page so that nothing typed is lost. */
  values: Record<string, string>;
  /** All values of a field, for checkboxes and lists. */
  all(name: string): string[];
  /** A chosen file; null when none was chosen. */
  file(name: string): File | null;
  /** All chosen files of a field that takes several. */
  files(name: string): File[];
};

export const formOf = async (request: Request): Promise<Form> => {
  const data = await request.formData().catch((error: unknown) => {
    // What was sent is too large or no form: told by status, drawn by the page of errors.
    throw new Response(null, { status: isTooLarge(error) ? 413 : 400 });
  });
  // PostgreSQL keeps every character but this one, and nobody types it.
  const texts = [...data].flatMap(([name, value]): [string, string][] =>
    typeof value === "string" ? [[name, value.replaceAll("\u0000", "")]] : [],
  );
  return {
    values: Object.fromEntries(texts.map(([name, value]) => [name, value.trim()])),
    all: name => texts.filter(([field]) => field === name).map(([, value]) => value.trim()),
    file: name => {
      const file = data.get(name);
      return isChosen(file) ? file : null;
    },
    files: name => data.getAll(name).filter(isChosen),
  };
};

/** A refusal at a field; a refusal of the whole has field "". */
export type FieldRefusal = { field: string; refusal: Refusal };

export type CheckedForm<T> =
  | { ok: true; value: T }
  | { ok: false; refusals: FieldRefusal[]; values: Record<string, string> };

/** Parses a form once with the noun's schema; every refusal has its field. */
export const checked = <T>(
  schema: z.ZodType<T>,
  values: Record<string, string>,
  input: unknown = values,
): CheckedForm<T> => {
  const parsed = schema.safeParse(input);
  return parsed.success
    ? { ok: true, value: parsed.data }
    : { ok: false, refusals: refusalsOf(parsed.error), values };
};

/** What a page gets back whose form was refused: what was typed, and each refusal as a sentence at its field. */
export const refusedWith = (
  { lang }: Pick<Act, "lang">,
  values: Record<string, string>,
  refusals: readonly FieldRefusal[],
): Refused => {
  const told = refusals.map(({ field, refusal }) => ({ field, text: refusalText(refusal, lang) }));
  // A schema may stumble over one thing twice.
  const isFirst = (one: FieldError, i: number) =>
    told.findIndex(({ field, text }) => field === one.field && text === one.text) === i;
  return { values, errors: told.filter(isFirst) };
};

/** The same where one thing was refused, at a field or, at "", as a whole. */
export const refusedAt = (
  act: Pick<Act, "lang">,
  values: Record<string, string>,
  field: string,
  refusal: Refusal,
): Refused => refusedWith(act, values, [{ field, refusal }]);

/** The schema's issues as refusals. A message such as "unit.name-missing" is taken as the refusal's code. */
export const refusalsOf = (error: z.ZodError): FieldRefusal[] =>
  error.issues.map(issue => ({ field: issue.path.map(String).join("."), refusal: refusalOf(issue) }));

const refusalOf = (issue: z.core.$ZodIssue): Refusal => {
  if (/^[a-z0-9]+([.-][a-z0-9]+)+$/.test(issue.message)) return { code: issue.message };
  if (issue.code === "too_small") {
    return Number(issue.minimum) === 1 && issue.origin === "string"
      ? { code: "field.required" }
      : { code: "field.too-small", values: { least: Number(issue.minimum) } };
  }
  if (issue.code === "too_big" && issue.origin === "string")
    return { code: "field.too-long", values: { most: Number(issue.maximum) } };
  if (issue.code === "too_big") return { code: "field.too-big", values: { most: Number(issue.maximum) } };
  if (issue.code === "invalid_type" && issue.input === undefined) return { code: "field.required" };
  return { code: "field.invalid" };
};

/** A box left alone sends a file without a name; an empty file has one, and is told as empty by whoever reads it. */
const isChosen = (sent: FormDataEntryValue | null): sent is File => sent instanceof File && sent.name !== "";
