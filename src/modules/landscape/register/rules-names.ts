import { isLang, type Lang, type Names } from "../../../kernel/lang.ts";

const longest = 500;

/** "sv: Omsorg": what a thing is called in another language; null where a line is no such thing. */
export const nameSaid = (line: string): { lang: Lang; name: string } | null => {
  // Blanks are read again and again.
  if (line.length > 2 * longest) return null;
  const [, lang, name = ""] = /^\s*([A-Za-z]{2})\s*:\s*(\S.*?)\s*$/.exec(line.normalize("NFC")) ?? [];
  const code = lang?.toLowerCase();
  // biome-ignore lint/suspicious/noControlCharactersInRegex: PostgreSQL text cannot hold NUL, and no name has control signs.
  const isPlain = !/[\u0000-\u001f]/.test(name);
  return isLang(code) && isPlain && name.length <= longest ? { lang: code, name } : null;
};

/** What lines say a thing is called, by language. */
export const namesSaid = (lines: unknown): Names =>
  Object.fromEntries(
    (Array.isArray(lines) ? lines : []).flatMap(line => {
      const said = nameSaid(String(line));
      return said ? [[said.lang, said.name] as const] : [];
    }),
  );
