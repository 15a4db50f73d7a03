import { type Day, isDay, overlaps } from "./period.ts";

/** What another register calls a thing; half-open, open where nobody said. */
export type ExternalId = { scheme: string; value: string; from: Day | null; to: Day | null };

/** How long the name of another register may be. */
export const longestScheme = 60;
const longestValue = 200;
const longestLine = 300;
/** How many other names one thing may have: a form holds no more lines than a person reads. */
export const mostExternalIds = 50;

/** Another register's name can begin a line: what comes after the first colon is the id. */
export const isScheme = (name: string): boolean => name.length <= longestScheme && !/[:\p{Cc}]/u.test(name);

/** "kitos: 2f1c…" or "kitos: 2f1c… (2024-01-01 – 2026-01-01)"; null where a line is no such thing. */
export const externalIdIn = (line: string): ExternalId | null => {
  if (line.length > longestLine) return null;
  const text = line.normalize("NFC").trim();
  const [before = "", ...rest] = text.split(":");
  const scheme = before.trim();
  const named = rest.join(":").trim();
  const period = /\((\d{4}-\d\d-\d\d)?\s*[–-]\s*(\d{4}-\d\d-\d\d)?\)$/.exec(named);
  const bare = period ? named.slice(0, period.index).trim() : "";
  const [value, from = null, to = null] = bare === "" ? [named] : [bare, period?.[1], period?.[2]];
  const isPeriod = [from, to].every(day => day === null || isDay(day)) && !(from && to && to <= from);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: PostgreSQL text cannot hold NUL, and no id has control signs.
  const isPlain = scheme !== "" && value !== "" && !/[\u0000-\u001f]/.test(text);
  return isPeriod && isPlain && scheme.length <= longestScheme && value.length <= longestValue
    ? { scheme, value, from, to }
    : null;
};

/** The line that says so. */
export const externalIdLine = ({ scheme, value, from, to }: ExternalId): string =>
  `${scheme}: ${value}${from || to ? ` (${[from ?? "", "–", to ?? ""].join(" ").trim()})` : ""}`;

/** One id at one time means one thing: a number that was given anew is another name from that day on. */
export const sameExternalId = (a: ExternalId, b: ExternalId): boolean =>
  a.scheme === b.scheme && a.value === b.value && overlaps(spanOf(a), spanOf(b));

/** Of the ids of one thing, the first that is said twice for the same days. */
export const saidTwice = (ids: readonly ExternalId[]): ExternalId | undefined =>
  ids.find((id, i) => ids.slice(0, i).some(before => sameExternalId(before, id)));

// Open backwards is before every day there is.
const spanOf = ({ from, to }: ExternalId) => ({ from: from ?? "0000-01-01", to });
