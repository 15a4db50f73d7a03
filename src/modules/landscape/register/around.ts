import type { Lang } from "../../../kernel/lang.ts";
import { type Landscape, thingsOf } from "./landscape.ts";
import { fieldsOf, type Noun } from "./noun.ts";
import type { Thing, Value } from "./rules.ts";
import { fieldText, show } from "./show.ts";

/** Everything that points to a thing, by noun and field. */
export const pointersIn = (landscape: Landscape, nouns: readonly Noun[], target: string, id: string) => {
  const found: { noun: Noun; field: string; things: Thing[] }[] = [];
  for (const noun of nouns)
    for (const [name, field] of fieldsOf(noun)) {
      if (field.to !== target) continue;
      const things = thingsOf(landscape, noun).filter(thing => {
        const value = thing.values[name];
        return value === id || (Array.isArray(value) && value.includes(id));
      });
      if (things.length > 0) found.push({ noun, field: name, things });
    }
  return found;
};

type Change = { field: string; before: Value; after: Value };

/** What a line of the change log changed, in words: "Criticality: low → high". */
export const changesIn = (landscape: Landscape, noun: Noun, payload: string | null, lang: Lang): string => {
  const parsed: unknown = payload ? JSON.parse(payload) : null;
  if (!parsed || typeof parsed !== "object" || !("changes" in parsed) || !Array.isArray(parsed.changes))
    return "";
  // Our own writing: actions.server.ts put it there.
  return (parsed.changes as Change[])
    .filter(({ field }) => noun.fields[field])
    .map(
      ({ field, before, after }) =>
        `${fieldText(noun, field, lang)}: ${show(landscape, noun, field, before, lang) || "–"} → ${show(landscape, noun, field, after, lang) || "–"}`,
    )
    .join(" · ");
};
