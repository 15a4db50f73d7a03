import { nameKey } from "./keys.ts";

/** One of many that a name may mean; `more` tells apart those that share it, `also` are its other names. */
export type Named = { id: string; name: string; more: string; also?: readonly string[] };

/** How things are called where a person types or reads them: each label means one thing. */
export type Labels = { of: ReadonlyMap<string, string>; idsOf: (text: string) => readonly string[] };

/** The name alone where it is one thing's alone; else with what tells it apart. */
export const labelled = (names: readonly Named[]): Labels => {
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
  for (const { id, also = [] } of names) for (const name of also) add(name, id);
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

/** So many are named in "did you mean". */
export const mostNear = 5;

/** The words of a text by which something like it is sought. */
export const tellingWords = (text: string): string[] =>
  text.split(/[\s,()]+/).filter(word => word.length > 2);

/** Labels that hold one of the words of a text that is no label. */
export const labelsNear = (labels: Labels, text: string): string[] =>
  [...new Set(tellingWords(text).flatMap(word => labelsLike(labels, word, mostNear)))].slice(0, mostNear);
