import { type Day, isDay } from "../../../kernel/period.ts";

/** What another register calls a thing; half-open, open where nobody said. */
export type ExternalId = { scheme: string; value: string; from: Day | null; to: Day | null };

/** A thing another register names; `imported` unless a person typed so. */
export type NamedThing = { noun: string; id: string; imported: boolean };

const longestScheme = 40;
const longestValue = 200;
const longestLine = 300;
/** How many other names one thing may have: a form holds no more lines than a person reads. */
export const mostExternalIds = 50;

/** "kitos: 2f1c…" or "kitos: 2f1c… (2024-01-01 – 2026-01-01)"; null where a line is no such thing. */
export const externalIdIn = (line: string): ExternalId | null => {
  if (line.length > longestLine) return null;
  const text = line.normalize("NFC").trim();
  const [scheme = "", ...rest] = text.split(":");
  const named = rest.join(":").trim();
  const period = /\((\d{4}-\d\d-\d\d)?\s*[–-]\s*(\d{4}-\d\d-\d\d)?\)$/.exec(named);
  const before = period ? named.slice(0, period.index).trim() : "";
  const [value, from = null, to = null] = before === "" ? [named] : [before, period?.[1], period?.[2]];
  const isPeriod = [from, to].every(day => day === null || isDay(day)) && !(from && to && to <= from);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: PostgreSQL text cannot hold NUL, and no id has control signs.
  const isPlain = /^\S+$/.test(scheme) && value !== "" && !/[\u0000-\u001f]/.test(line);
  return isPeriod && isPlain && scheme.length <= longestScheme && value.length <= longestValue
    ? { scheme, value, from, to }
    : null;
};

/** The line that says so. */
export const externalIdLine = ({ scheme, value, from, to }: ExternalId): string =>
  `${scheme}: ${value}${from || to ? ` (${[from ?? "", "–", to ?? ""].join(" ").trim()})` : ""}`;

/** Which of them it is, whatever its period: it names one thing only. */
export const externalIdKey = ({ scheme, value }: Pick<ExternalId, "scheme" | "value">): string =>
  JSON.stringify([scheme, value]);

/** What a thing is called elsewhere, as somebody says it now: what an import gave stays as the import gave it. */
export const withImported = (said: unknown, imported: readonly string[] = []): string[] => {
  const given = externalIdsOf(imported);
  const own = (Array.isArray(said) ? said : [said ?? []].flat()).map(String).filter(line => {
    const id = externalIdIn(line);
    return !id || !given.has(externalIdKey(id));
  });
  return [...imported, ...own].sort();
};

/** The keys of a thing's external ids, each with the line that says it. */
export const externalIdsOf = (lines: unknown): Map<string, string> =>
  new Map(
    (Array.isArray(lines) ? lines : []).flatMap(line => {
      const id = externalIdIn(String(line));
      return id ? [[externalIdKey(id), String(line)] as const] : [];
    }),
  );
