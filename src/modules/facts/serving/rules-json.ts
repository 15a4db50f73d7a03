/**
 * JSON in which the keys of a map keep their order. An object would put keys such as "11" before all others, and readers
 * of tables take the labels of a variable in the order in which they are written.
 */
export const jsonText = (value: unknown): string => {
  if (value instanceof Map) return inBraces([...value].map(([key, one]) => [String(key), one]));
  if (Array.isArray(value)) return `[${value.map(one => jsonText(one ?? null)).join(",")}]`;
  if (typeof value === "object" && value !== null) return inBraces(Object.entries(value));
  return JSON.stringify(value) ?? "null";
};

const inBraces = (entries: readonly (readonly [string, unknown])[]): string =>
  `{${entries
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${JSON.stringify(key)}:${jsonText(value)}`)
    .join(",")}}`;
