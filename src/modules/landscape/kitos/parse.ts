import { z } from "zod";
import { done, type Result, refused } from "../../../kernel/result.ts";
import { type Item, type KitosItems, type KitosList, kitosLists } from "./schema.ts";
import { fitted } from "./schema-parts.ts";

/** The items of one list as its schema says; the first that is not is named with its place. */
export const parseItems = <List extends KitosList>(
  list: List,
  json: unknown,
  unknownKeys: Record<string, number>,
): Result<NonNullable<KitosItems[List]>> => {
  const items = itemsIn(fitted(json));
  if (!items) return refused("kitos.no-list", { list });
  const schema = kitosLists[list];
  const parsed: unknown[] = [];
  for (const [index, item] of items.entries()) {
    const result = schema.safeParse(item);
    if (!result.success) {
      const path = result.error.issues[0]?.path.join(".") ?? "";
      return refused("kitos.bad-item", { list, place: placeOf(item, index), path });
    }
    countUnknown(schema, item, list, "", unknownKeys);
    parsed.push(result.data);
  }
  // The schema of the list made each of them; the compiler does not follow the index.
  return done(parsed as NonNullable<KitosItems[List]>);
};

/** What a text says as JSON; undefined when it is none. */
export const jsonIn = (content: Uint8Array | string): unknown => {
  try {
    const text =
      typeof content === "string" ? content : new TextDecoder("utf-8", { fatal: true }).decode(content);
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return undefined;
  }
};

/** A plain list, or the list in `payload` (kle-options) or `response`. */
const itemsIn = (json: unknown): unknown[] | null => {
  if (Array.isArray(json)) return json;
  if (typeof json === "object" && json !== null && "payload" in json && Array.isArray(json.payload))
    return json.payload;
  return null;
};

const placeOf = (item: unknown, index: number): string =>
  typeof item === "object" && item !== null && "uuid" in item ? String(item.uuid) : `#${index + 1}`;

const unwrap = (schema: z.core.$ZodType): z.core.$ZodType =>
  schema instanceof z.ZodOptional || schema instanceof z.ZodNullable ? unwrap(schema.unwrap()) : schema;

const countUnknown = (
  declared: z.core.$ZodType,
  value: unknown,
  list: string,
  path: string,
  counts: Record<string, number>,
): void => {
  const schema = unwrap(declared);
  if (schema instanceof z.ZodArray && Array.isArray(value))
    for (const item of value) countUnknown(schema.element, item, list, path, counts);
  if (!(schema instanceof z.ZodObject) || typeof value !== "object" || value === null) return;
  for (const [key, below] of Object.entries(value)) {
    const known = schema.shape[key];
    const at = path ? `${path}.${key}` : key;
    if (known) countUnknown(known, below, list, at, counts);
    else counts[`${list} ${at}`] = (counts[`${list} ${at}`] ?? 0) + 1;
  }
};

/** Items by uuid, the last one told wins: a list that grows while it is read repeats some. */
const distinct = <T extends Item<Exclude<KitosList, "deleted-entities">>>(items: readonly T[]): T[] => [
  ...new Map(items.map(item => [item.uuid, item])).values(),
];

/** Each thing once, as last told. */
export const unique = <List extends KitosList>(list: List, all: unknown[]): NonNullable<KitosItems[List]> =>
  // Parsed by the list's own schema just above; deletions have no uuid of their own and may repeat.
  (list === "deleted-entities"
    ? all
    : distinct(all as Item<Exclude<KitosList, "deleted-entities">>[])) as NonNullable<KitosItems[List]>;
