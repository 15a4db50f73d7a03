import { type ExternalId, externalIdIn as lineIn } from "../../../kernel/external-id.ts";

export { type ExternalId, externalIdLine, mostExternalIds, saidTwice } from "../../../kernel/external-id.ts";

/** A thing another register names; `imported` unless a person typed so. */
export type NamedThing = { noun: string; id: string; imported: boolean };

const longestScheme = 40;

/** What a line says another register calls a thing; null where it is no such line. A register is one word here. */
export const externalIdIn = (line: string): ExternalId | null => {
  const id = lineIn(line);
  return id && /^\S+$/.test(id.scheme) && id.scheme.length <= longestScheme ? id : null;
};

/** Which of them it is, whatever its period. */
export const externalIdKey = ({ scheme, value }: Pick<ExternalId, "scheme" | "value">): string =>
  JSON.stringify([scheme, value]);

/** What a thing is called elsewhere, as somebody says it now: what an import gave stays as the import gave it. */
export const withImported = (said: unknown, imported: readonly string[] = []): string[] => {
  const given = new Set(externalIdsOf(imported).map(({ id }) => externalIdKey(id)));
  const own = (Array.isArray(said) ? said : [said ?? []].flat()).map(String).filter(line => {
    const id = externalIdIn(line);
    return !id || !given.has(externalIdKey(id));
  });
  return [...imported, ...own].sort();
};

/** A thing's external ids, each with the line that says it. */
export const externalIdsOf = (lines: unknown): { id: ExternalId; line: string }[] =>
  (Array.isArray(lines) ? lines : []).flatMap(line => {
    const id = externalIdIn(String(line));
    return id ? [{ id, line: String(line) }] : [];
  });
