import type { Lang } from "../../../kernel/lang.ts";
import { formats } from "../../../platform/i18n/index.ts";
import { seenOf } from "../system/tasks.ts";
import type { Landscape } from "./landscape.ts";
import { fieldsOf, type Noun } from "./noun.ts";
import type { Thing } from "./rules.ts";
import { fieldText, nounsText } from "./show.ts";
import { titleOf } from "./title.ts";

/** Everything that points to a thing, by noun and field. */
export const pointersIn = (landscape: Landscape, nouns: readonly Noun[], target: string, id: string) => {
  const found: { noun: Noun; field: string; things: Thing[] }[] = [];
  for (const noun of nouns)
    for (const [name, field] of fieldsOf(noun)) {
      if (field.to !== target) continue;
      const things = seenOf(landscape, noun.name).filter(thing => {
        const value = thing.values[name];
        return value === id || (Array.isArray(value) && value.includes(id));
      });
      if (things.length > 0) found.push({ noun, field: name, things });
    }
  return found;
};

const shown = 8;

/** What a thing hangs together with, by noun: each thing once, with every way it points here. */
export const aroundOf = (
  landscape: Landscape,
  nouns: readonly Noun[],
  target: string,
  id: string,
  lang: Lang,
) => {
  const f = formats(lang);
  const byNoun = new Map<Noun, { fields: string[]; ways: Map<string, string[]> }>();
  for (const { noun, field, things } of pointersIn(landscape, nouns, target, id)) {
    const group = byNoun.get(noun) ?? { fields: [], ways: new Map<string, string[]>() };
    group.fields.push(field);
    for (const thing of things)
      group.ways.set(thing.id, [...(group.ways.get(thing.id) ?? []), fieldText(noun, field, lang)]);
    byNoun.set(noun, group);
  }
  return [...byNoun].map(([noun, { fields, ways }]) => ({
    label: nounsText(noun, lang),
    // When all point here the same way, it is said once.
    how: fields.length === 1 ? fieldText(noun, fields[0]!, lang) : "",
    total: ways.size,
    all: fields.map(field => ({
      label: fieldText(noun, field, lang),
      href: `/landscape/${noun.plural}?${field}=${id}`,
    })),
    things: [...ways]
      .map(([other, how]) => ({
        title: titleOf(landscape, other),
        href: `/landscape/${noun.plural}/${other}`,
        how: fields.length === 1 ? "" : f.list(how),
      }))
      .sort((a, b) => f.compare(a.title, b.title))
      .slice(0, shown),
  }));
};
