/** A keyword of a .px file with its language, what it is of, and its values; strings that follow each other are one. */
export type Line = { key: string; lang: string | null; of: readonly string[]; values: readonly string[] };

/** Reads the keywords before DATA, and the data as words. */
export const linesOf = (text: string): { lines: Line[]; data: string[] } => {
  const start = text.search(/^DATA=/m);
  const data = (text.slice(start + 5).match(/"[^"]*"|[^\s;]+/g) ?? []).map(word => word.replaceAll('"', ""));
  return { lines: statements(text.slice(0, start)).map(lineOf), data };
};

/** Cut at the semicolons that are not inside a string. */
const statements = (text: string): string[] =>
  (text.match(/(?:"[^"]*"|[^;"])+;/g) ?? []).map(one => one.trim().slice(0, -1));

const shape = /^([A-Z0-9-]+)(?:\[(\w+)\])?(?:\(((?:"[^"]*"|[^")])*)\))?=([\s\S]*)$/;

const lineOf = (statement: string): Line => {
  const [, key = "", lang = null, of = "", value = ""] = shape.exec(statement) ?? [];
  return { key, lang, of: strings(of), values: strings(value) };
};

const strings = (text: string): string[] =>
  (text.match(/(?:"[^"]*"\s*)+|[^,"]+\([^)]*\)|[^,"]+/g) ?? [])
    .map(part =>
      part.includes('"') ? (part.match(/"[^"]*"/g) ?? []).map(one => one.slice(1, -1)).join("") : part.trim(),
    )
    .filter(part => part !== "");
