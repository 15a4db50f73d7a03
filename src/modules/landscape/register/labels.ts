import { nameKey } from "../../../platform/search/index.ts";
import { idOf, type Landscape, thingsOf } from "./landscape.ts";
import { nounNamed } from "./nouns.ts";
import { titleOf } from "./title.ts";

/** How things of one noun are called where a person types or reads them in a file: each label means one thing. */
export type Labels = { of: ReadonlyMap<string, string>; idsOf: (text: string) => readonly string[] };

const made = new WeakMap<Landscape, Map<string, Labels>>();

/** The labels of a noun ("unit" included), made once for a landscape. */
export const labelsOf = (landscape: Landscape, noun: string): Labels => {
  const known = made.get(landscape) ?? made.set(landscape, new Map()).get(landscape)!;
  const labels = known.get(noun) ?? make(landscape, noun);
  known.set(noun, labels);
  return labels;
};

const make = (landscape: Landscape, noun: string): Labels => {
  const names = namesOf(landscape, noun);
  const byText = new Map<string, string[]>();
  const add = (text: string, id: string) => {
    const list = byText.get(nameKey(text)) ?? byText.set(nameKey(text), []).get(nameKey(text))!;
    if (!list.includes(id)) list.push(id);
  };
  for (const { id, name } of names) add(name, id);
  const of = new Map<string, string>();
  for (const { id, name, more } of names)
    of.set(id, byText.get(nameKey(name))!.length > 1 ? `${name} (${more})` : name);
  // Same name, same parent: only the id itself still tells them apart.
  const seen = new Map<string, number>();
  for (const label of of.values()) seen.set(nameKey(label), (seen.get(nameKey(label)) ?? 0) + 1);
  for (const [id, label] of of) if (seen.get(nameKey(label))! > 1) of.set(id, `${label} [${id}]`);
  for (const [id, label] of of) {
    add(label, id);
    add(id, id);
  }
  return { of, idsOf: text => byText.get(nameKey(text)) ?? [] };
};

/** Labels that hold every word of a text, those that begin with it first. */
export const labelsLike = ({ of }: Labels, text: string, most: number): string[] => {
  const words = nameKey(text).split(/\s+/);
  const fitting = [...of.values()].filter(label => words.every(word => nameKey(label).includes(word)));
  const begins = (label: string) => Number(nameKey(label).startsWith(words[0]!));
  return fitting.sort((a, b) => begins(b) - begins(a)).slice(0, most);
};

const namesOf = (landscape: Landscape, noun: string): { id: string; name: string; more: string }[] => {
  if (noun === "unit")
    return [...landscape.units].map(([id, { name, parent }]) => ({
      id,
      name,
      more: landscape.units.get(parent ?? "")?.name ?? "–",
    }));
  if (noun === "holder")
    return [...landscape.holders].map(([id, { label }]) => ({ id, name: label, more: id.slice(-6) }));
  const more = nounNamed(noun)!.fields.code ? "code" : "supplier";
  return thingsOf(landscape, noun).map(thing => ({
    id: thing.id,
    name: titleOf(landscape, thing.id),
    more: String(
      more === "code"
        ? (thing.values.code ?? "–")
        : titleOf(landscape, idOf(thing, "supplier") ?? "") || thing.id.slice(-6),
    ),
  }));
};
