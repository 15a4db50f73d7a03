import type { Lang } from "../../../kernel/lang.ts";
import { type Item, itemsOf, type Questionnaire, type Words } from "./rules-questionnaire.ts";

/** What must still be said before a version can be frozen: where, of what kind, and in which languages. */
export type Missing = {
  /** The page it is said on. */
  at: { kind: "settings" } | { kind: "group" | "item" | "scale"; id: string };
  what:
    | "title"
    | "intro"
    | "stem"
    | "text"
    | "help"
    | "outcome"
    | "labels"
    | "rows"
    | "options"
    | "points"
    | "items";
  /** The languages that lack it; empty where it lacks as a whole. */
  languages: Lang[];
};

/** All that is missing, in the order of the questionnaire: every text in every language it announces. */
export const missingIn = (q: Questionnaire): Missing[] => {
  const found: Missing[] = [];
  const lacks = (said: readonly Words[]) => q.languages.filter(lang => said.some(words => !words[lang]));
  const need = (at: Missing["at"], what: Missing["what"], ...said: Words[]) => {
    const languages = lacks(said);
    if (languages.length > 0) found.push({ at, what, languages });
  };
  const settings = { kind: "settings" } as const;
  need(settings, "title", q.title);
  need(settings, "intro", q.intro);
  if (q.outcome) need(settings, "outcome", q.outcome.prompt);
  if (itemsOf(q).length === 0) found.push({ at: settings, what: "items", languages: [] });
  for (const group of q.groups) {
    const at = { kind: "group", id: group.id } as const;
    need(at, "stem", group.stem);
    if (group.items.length === 0) found.push({ at, what: "items", languages: [] });
    for (const item of group.items) found.push(...missingInItem(item, need));
  }
  for (const [id, scale] of Object.entries(q.scales)) {
    if (!usesScale(q, id)) continue;
    const at = { kind: "scale", id } as const;
    if (scale.options.length < 2) found.push({ at, what: "points", languages: [] });
    need(at, "labels", ...[...scale.options, ...(scale.aside ?? [])].map(({ label }) => label));
  }
  return found;

  function missingInItem(item: Item, needs: typeof need): Missing[] {
    const at = { kind: "item", id: item.id } as const;
    needs(at, "text", item.text);
    if (item.help) needs(at, "help", item.help);
    if (item.type === "matrix") {
      needs(at, "rows", ...item.rows.map(({ text }) => text));
      return item.rows.length === 0 ? [{ at, what: "rows", languages: [] }] : [];
    }
    if (!("options" in item)) return [];
    needs(
      at,
      "options",
      ...[...item.options, ...("aside" in item ? (item.aside ?? []) : [])].map(o => o.label),
    );
    return item.options.length < 2 ? [{ at, what: "options", languages: [] }] : [];
  }
};

/** Whether any question is answered on a scale. */
export const usesScale = (q: Questionnaire, scale: string): boolean =>
  itemsOf(q).some(({ item }) => "scale" in item && item.scale === scale);
