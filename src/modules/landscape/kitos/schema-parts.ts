import { z } from "zod";
import { fitText } from "../../../kernel/text.ts";

/** An answer as it can be stored: KITOS may hold signs in any text that PostgreSQL refuses. */
export const fitted = (value: unknown, depth = 0): unknown => {
  if (typeof value === "string") return fitText(value);
  if (value === null || typeof value !== "object") return value;
  // No list of KITOS is a tenth as deep.
  if (depth > 100) return null;
  if (Array.isArray(value)) return value.map(one => fitted(one, depth + 1));
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [fitText(key), fitted(one, depth + 1)]),
  );
};

// Every key may be absent and every value null: KITOS sends what it has. Unknown keys pass and are counted.
export const text = z.string().nullish();
export const flag = z.boolean().nullish();
export const number = z.number().nullish();
export const ref = z.looseObject({ uuid: z.string(), name: text }).nullish();
export const refs = z.array(z.looseObject({ uuid: z.string(), name: text })).nullish();
export const texts = z.array(z.string()).nullish();
export const part = <Shape extends z.ZodRawShape>(shape: Shape) => z.looseObject(shape).nullish();
export const list = <Shape extends z.ZodRawShape>(shape: Shape) => z.array(z.looseObject(shape)).nullish();
export const base = {
  uuid: z.string().min(1),
  lastModified: text,
  lastModifiedBy: ref,
  createdBy: ref,
  created: text,
};
export const roles = list({ user: ref, role: ref });
export const links = list({ uuid: text, title: text, documentId: text, url: text, masterReference: flag });
