import { createHash } from "node:crypto";
import { isEan } from "../../../kernel/ean.ts";
import type { Day } from "../../../kernel/period.ts";
import { cutText } from "../../../kernel/text.ts";
import type { Noun } from "../register/noun.ts";
import { nounNamed } from "../register/nouns.ts";
import { checkValue, type Value } from "../register/rules.ts";
import type { KitosKind, KitosValue, KitosValues } from "./record.ts";

/** Where the fields of KITOS have another name here; null is remembered only, for we have no such field. */
const renamed: Partial<Record<KitosKind, Record<string, string | null>>> = {
  system: { deactivated: "deactivatedOn" },
  interface: { version: "release" },
  contract: { uses: null },
  unit: { localId: null, origin: null },
};

/** Fields of the organisation's own nouns, which are not declared here. */
const toldFields: Partial<Record<KitosKind, Record<string, string | undefined>>> = {
  unit: { name: undefined, parent: "unit", ean: undefined },
  person: { name: undefined, email: undefined },
};

export const nounOf = (kind: KitosKind): Noun | undefined => nounNamed(kind);

/** The name a field has here; null when it is only remembered. */
export const ourField = (kind: KitosKind, field: string): string | null => {
  const other = renamed[kind]?.[field];
  if (other !== undefined) return other;
  const here = toldFields[kind] ?? nounOf(kind)?.fields ?? {};
  return field in here ? field : null;
};

/** What a field points to: a kind of KITOS and of ours alike. */
export const targetOf = (kind: KitosKind, field: string): KitosKind | undefined =>
  sameWord(toldFields[kind]?.[field] ?? nounOf(kind)?.fields[field]?.to);
/** The same words on both sides, but that only people hold roles there. */
const sameWord = (to: string | undefined) => (to === "holder" ? "person" : to) as KitosKind | undefined;

/** How keys of KITOS become ids here and back. */
export type Resolve = {
  idOf: (kind: KitosKind, key: string) => string | undefined;
  keyOf: (id: string) => string | undefined;
  today: Day;
};

/** A value of KITOS as it stands here; what cannot stand here is null. */
export const toOurs = (kind: KitosKind, field: string, value: KitosValue, resolve: Resolve): Value => {
  const name = ourField(kind, field);
  if (name === null) return null;
  const target = targetOf(kind, name);
  if (target && Array.isArray(value))
    return [...new Set(value.flatMap(key => resolve.idOf(target, key) ?? []))].sort();
  if (target) return typeof value === "string" ? (resolve.idOf(target, value) ?? null) : null;
  // KITOS only says that a system was taken out, not when: the day we hear of it.
  if (name === "deactivatedOn") return value === true ? resolve.today : null;
  if (kind === "unit" && name === "name" && typeof value === "string") return unitName(value);
  if (kind === "unit" && name === "ean") return typeof value === "string" && isEan(value) ? value : null;
  if (kind === "person" && name === "email") return isEmail(value) ? value : null;
  const declared = nounOf(kind)?.fields[name];
  if (!declared) return value;
  if (declared.kind === "tri" && typeof value === "boolean") return value ? "yes" : "no";
  if (declared.kind === "flag") return value === true;
  if (declared.kind === "many" && value === null) return [];
  const checked = checkValue(declared, value);
  if (checked.ok) return checked.value;
  // A long text is cut rather than lost: the whole of it stands in KITOS.
  return checked.refusal.code === "too-long"
    ? cutText(String(value).normalize("NFC").trim(), declared.max ?? 500).trim()
    : null;
};

const fromOurs = (kind: KitosKind, field: string, value: Value, resolve: Resolve): KitosValue => {
  const name = ourField(kind, field);
  const here = (id: string) => resolve.keyOf(id) ?? `here:${id}`;
  if (name !== null && targetOf(kind, name))
    return Array.isArray(value) ? value.map(here).sort() : value === null ? null : here(String(value));
  if (name === "deactivatedOn") return value !== null;
  if (field === "continuous") return value === "yes" ? true : value === "no" ? false : null;
  return value;
};

/** What stands here in the words of KITOS; where it is what the import made of it, it is what was imported. */
export const currentOf = (
  kind: KitosKind,
  fields: Iterable<string>,
  here: Record<string, Value>,
  imported: KitosValues,
  made: (field: string, value: KitosValue) => Value,
  resolve: Resolve,
): KitosValues => {
  const current: KitosValues = {};
  for (const field of new Set(fields)) {
    const name = ourField(kind, field);
    const was = imported[field] ?? null;
    const now = name === null ? null : (here[name] ?? null);
    const untouched =
      name === null ||
      same(now, made(field, was)) ||
      // The day a system was taken out may be any day: that it has one is what counts.
      (name === "deactivatedOn" && (now !== null) === (was === true));
    current[field] = untouched
      ? (imported[field] ?? (Array.isArray(now) ? [] : null))
      : fromOurs(kind, field, now, resolve);
  }
  return current;
};

const same = (a: Value, b: Value): boolean => JSON.stringify(empty(a)) === JSON.stringify(empty(b));
const empty = (value: Value): Value =>
  value === false || (Array.isArray(value) && value.length === 0) ? null : value;

/** Names and addresses of people are remembered as a mark only: what is erased here must not lie in a memory. */
export const remembered = (kind: KitosKind, values: KitosValues, salt: string): KitosValues =>
  kind === "person"
    ? Object.fromEntries(Object.entries(values).map(([field, value]) => [field, markOf(value, salt)]))
    : values;

export const markOf = (value: KitosValue, salt: string): KitosValue =>
  value === null
    ? null
    : createHash("sha256")
        .update(`${salt}:${String(value)}`)
        .digest("base64url");

/** As long as a unit's name may be; the whole of it stands in KITOS. */
const unitName = (name: string): string | null => cutText(name.trim(), 200).trim() || null;

const isEmail = (value: KitosValue): value is string =>
  typeof value === "string" && value.length <= 200 && /^\S+@\S+\.\S+$/.test(value);
