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

/** The two wordings of a break, by which a statement about them goes. */
export const twoWordings = ({ before, hash }: { before: string; hash: string }): string =>
  `${before} ${hash}`;

/**
 * Every question of a version against those before it, each language against the newest that had it: one that was left
 * out for a while does not come back in other words unseen. And those that are asked no more.
 */
export const compareWordings = (
  now: readonly Hashed[],
  earlier: readonly Earlier[],
): { compared: Compared[]; gone: { id: string; text: Words }[] } => {
  const newestFirst = [...earlier].sort((a, b) => b.number - a.number);
  const compared = now.map((one): Compared => {
    const base = { id: one.id, text: one.text, hash: one.hash };
    const before = newestFirst.flatMap(({ number, hashes }) => {
      const found = hashes.find(({ id }) => id === one.id);
      return found ? [{ number, ...found }] : [];
    });
    return { ...base, ...against(one, before) };
  });
  const asked = new Set(now.map(({ id }) => id));
  const gone = (newestFirst[0]?.hashes ?? []).filter(({ id }) => !asked.has(id));
  return { compared, gone: gone.map(({ id, text }) => ({ id, text })) };
};

const against = (now: Hashed, before: readonly (Hashed & { number: number })[]) => {
  const last = before[0];
  if (!last) return { state: "new" as const };
  if (now.hash === last.hash) return { state: "same" as const, since: last.number };
  const asked = langs.filter(lang => now.byLanguage[lang]);
  const lastIn = (lang: Lang) => before.find(({ byLanguage }) => byLanguage[lang]);
  const changed = asked.filter(lang => (lastIn(lang) ?? now).byLanguage[lang] !== now.byLanguage[lang]);
  // Asked of nobody in the same language: nothing says that it is the same question.
  const strange = asked.every(lang => !lastIn(lang));
  if (changed.length === 0 && !strange) return { state: "more-languages" as const, since: last.number };
  const from = before.find(one => changed.some(lang => lastIn(lang) === one)) ?? last;
  const languages = strange ? asked : changed;
  return { state: "break" as const, since: from.number, before: from.hash, languages };
};

/**
 * Of each round that asked a question, the oldest first, whether it was asked in other words than before: no line is drawn
 * and no change is told across. A language more is no break.
 */
export const breaksIn = (rounds: readonly Omit<Hashed, "text">[]): boolean[] =>
  rounds.map((now, at) => {
    const earlier = rounds
      .slice(0, at)
      .map((one, number): Earlier => ({ number, hashes: [{ ...one, text: {} }] }));
    return compareWordings([{ ...now, text: {} }], earlier).compared[0]?.state === "break";
  });
