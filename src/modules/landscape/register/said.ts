import type { Lang } from "../../../kernel/lang.ts";
import { texts } from "../texts/index.ts";
import type { Landscape } from "./landscape.ts";
import { type Noun, snake } from "./noun.ts";
import type { Value } from "./rules.ts";
import { currencies, fieldText, show } from "./show.ts";

/** What a line of the change log says of one field. */
export type Said = { label: string; text: string };

type Change = { field: string; before: Value; after: Value };

/** What a line of the change log says of a thing, field by field: what it was told with, or what became of what. */
export const saidOf = (landscape: Landscape, noun: Noun, payload: unknown, lang: Lang): Said[] => {
  // Our own writing: actions.server.ts put it there. A field that has gone since is told under its old key.
  const { changes, values } = (payload ?? {}) as { changes?: Change[]; values?: Record<string, Value> };
  const shown = (field: string, value: Value) =>
    noun.fields[field]
      ? show(landscape, noun, field, value, lang, currencies[landscape.country])
      : [value ?? []].flat().join(", ");
  const label = (field: string) =>
    noun.fields[field] ? fieldText(noun, field, lang) : snake(field).replaceAll("_", " ");
  return [
    ...Object.entries(values ?? {}).flatMap(([field, value]) => {
      const text = shown(field, value);
      return text ? [{ label: label(field), text }] : [];
    }),
    ...(Array.isArray(changes) ? changes : []).map(({ field, before, after }) => ({
      label: label(field),
      text: `${shown(field, before) || "–"} → ${shown(field, after) || "–"}`,
    })),
  ];
};

/** Where a fact or a line came from: by hand, from a file, from another system. */
export const sourceText = (source: string, lang: Lang): string => {
  const [kind, name] = source.split(":");
  const t = texts(lang);
  const key = `source.${kind}`;
  return t.has(key) ? t(key, { name: name ?? "" }) : source;
};
