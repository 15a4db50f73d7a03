import { type Lang, langs } from "../../../kernel/lang.ts";
import type { Words } from "./rules-questionnaire.ts";

/** A wording with its hashes. */
export type Hashed = {
  id: string;
  item: string;
  text: Words;
  hash: string;
  byLanguage: Partial<Record<Lang, string>>;
};

/** An earlier version, frozen, with its hashes. */
export type Earlier = { number: number; hashes: readonly Hashed[] };

/**
 * How a question stands to the last version that asked it. `same`: one series. `more-languages`: asked in another set
 * of languages and equal in those both have, which is one series too. `break`: another wording in the languages named.
 */
export type Compared = {
  id: string;
  text: Words;
  hash: string;
} & (
  | { state: "new" }
  | { state: "same" | "more-languages"; since: number }
  | { state: "break"; since: number; before: string; languages: Lang[] }
);

/** Every question of a version against the newest earlier version that has it; and those it asks no more. */
export const compareWordings = (
  now: readonly Hashed[],
  earlier: readonly Earlier[],
): { compared: Compared[]; gone: { id: string; text: Words }[] } => {
  const newestFirst = [...earlier].sort((a, b) => b.number - a.number);
  const compared = now.map((one): Compared => {
    const base = { id: one.id, text: one.text, hash: one.hash };
    for (const { number, hashes } of newestFirst) {
      const before = hashes.find(({ id }) => id === one.id);
      if (before) return { ...base, since: number, ...against(one, before) };
    }
    return { ...base, state: "new" };
  });
  const asked = new Set(now.map(({ id }) => id));
  const gone = (newestFirst[0]?.hashes ?? []).filter(({ id }) => !asked.has(id));
  return { compared, gone: gone.map(({ id, text }) => ({ id, text })) };
};

const against = (now: Hashed, before: Hashed) => {
  if (now.hash === before.hash) return { state: "same" as const };
  const both = langs.filter(lang => now.byLanguage[lang] && before.byLanguage[lang]);
  const changed = both.filter(lang => now.byLanguage[lang] !== before.byLanguage[lang]);
  // Asked of nobody in the same language: nothing says that it is the same question.
  if (changed.length === 0 && both.length > 0) return { state: "more-languages" as const };
  return {
    state: "break" as const,
    before: before.hash,
    languages: both.length > 0 ? changed : langs.filter(lang => now.byLanguage[lang]),
  };
};
