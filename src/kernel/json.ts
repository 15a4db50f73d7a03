/** JSON from outside, with the keys that stand twice in it; or why it is none. */
export type ReadJson =
  | { ok: true; value: unknown; repeated: RepeatedKey[] }
  | { ok: false; why: "utf-8" | "json" }
  /** `path` is where a number stands that other programs write and JSON does not know. */
  | { ok: false; why: "json-at"; line: number; column: number; read: string; path?: string };

/** What the bytes of a JSON file say. */
export const readJson = (bytes: Uint8Array): ReadJson => {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return { ok: false, why: "utf-8" };
  }
  try {
    // JSON.parse keeps the last of two equal keys and says nothing.
    return { ok: true, value: JSON.parse(text), repeated: repeatedKeys(text) };
  } catch {
    const end = endOfJson(text);
    const read =
      end &&
      text
        .slice(end.at, end.at + 20)
        .trim()
        .split(/\s*\n/)[0];
    if (!read) return { ok: false, why: "json" };
    const isNumber = /^[+-]?(NaN|Infinity)(?![\w.])/.test(read);
    return {
      ...{ ok: false, why: "json-at", line: end.line, column: end.column, read: shown(read) },
      ...(isNumber && { path: pathAtEnd(text.slice(0, end.at)) }),
    };
  }
};

/** A JSON Pointer (RFC 6901) to a place in a document. */
export const pointer = (...steps: readonly PropertyKey[]): string =>
  steps.map(step => `/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");

/** A value as it may stand in a sentence: short, in one line, and never the whole of something large. */
export const shown = (value: unknown): string => {
  if (Array.isArray(value)) return "[…]";
  if (typeof value === "object" && value !== null) return "{…}";
  const text = value === undefined ? "" : String(value).replaceAll(/\p{Cc}+/gu, " ");
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
};

type Level = { keys: Set<string> | null; step: string | number };

/** So many are told; a file with more is hostile, and telling where each stands takes time. */
const most = 100;

/** A key that stands twice in the object at a place. */
export type RepeatedKey = { path: string; key: string };

/** Keys that stand twice in one object of a JSON text, which must be a valid one. */
const repeatedKeys = (text: string): RepeatedKey[] => {
  const found: RepeatedKey[] = [];
  walk(text, (levels, level, key) => {
    if (level.keys?.has(key) && found.length < most)
      found.push({ path: pointer(...levels.map(({ step }) => step)), key });
    level.keys?.add(key);
  });
  return found;
};

/** The place of the value that would come next in a text that is JSON so far. */
const pathAtEnd = (text: string): string => pointer(...walk(text, () => {}).map(({ step }) => step));

type ToldKey = (levels: readonly Level[], level: Level, key: string) => void;

/** Goes through a JSON text, tells each key of an object, and ends with what is still open. Walks, never recurses. */
const walk = (text: string, tell: ToldKey): readonly Level[] => {
  const levels: Level[] = [];
  let last = "";
  for (const [token] of text.matchAll(/"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\]:,]/g)) {
    const level = levels.at(-1);
    if (token === "{") levels.push({ keys: new Set(), step: "" });
    else if (token === "[") levels.push({ keys: null, step: 0 });
    else if (token === "}" || token === "]") levels.pop();
    else if (token === "," && typeof level?.step === "number") level.step++;
    else if (token === ":" && level?.keys) {
      const key = JSON.parse(last) as string;
      level.step = key;
      tell(levels, level, key);
    } else last = token;
  }
  return levels;
};

/** A bracket, comma or colon; a text; or another value. */
const token =
  /[ \t\n\r]*(?:([{}[\],:])|("[ !#-[\]-\uffff]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[ !#-[\]-\uffff]*)*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null))/y;

/** So far a file is searched for the place; further on it is only said that it is none. */
const farthest = 1_000_000;

type Next = "value" | "first" | "key" | "first key" | "colon" | "comma";

/** Where a text stops being JSON, as line and column from 1; JSON.parse says it in English and not always. */
export const endOfJson = (text: string): { line: number; column: number; at: number } | null => {
  const open: string[] = [];
  let next: Next = "value";
  let at = 0;
  for (let tokens = 0; ; tokens++) {
    if (tokens > farthest) return null;
    token.lastIndex = at;
    const found = token.exec(text);
    if (!found) break;
    const [all, sign, word] = found;
    const after = afterToken(next, open, sign ?? (word === undefined ? "number" : "text"));
    if (!after) break;
    next = after;
    at += all.length;
  }
  while (at < text.length && " \t\n\r".includes(text[at]!)) at++;
  const before = text.slice(0, at).split("\n");
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1, at };
};

/** What may come after a token; null where the token may not stand. `open` holds what is still to be closed. */
const afterToken = (next: Next, open: string[], sign: string): Next | null => {
  const inside = open.at(-1);
  const closes = (next === "comma" || next.startsWith("first")) && (sign === "}" || sign === "]");
  if (closes) return (inside === "{") === (sign === "}") && open.pop() ? "comma" : null;
  if (next === "colon") return sign === ":" ? "value" : null;
  if (next === "comma") return sign === "," && inside ? (inside === "{" ? "key" : "value") : null;
  if (next === "key" || next === "first key") return sign === "text" ? "colon" : null;
  if (sign === "{" || sign === "[") return open.push(sign) && sign === "{" ? "first key" : "first";
  return sign === "text" || sign === "number" ? "comma" : null;
};
