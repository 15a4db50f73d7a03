import { type Labels, labelled, type Named } from "../../../platform/search/index.ts";
import { idOf, type Landscape, thingsOf } from "./landscape.ts";
import { nounNamed } from "./nouns.ts";
import { titleOf } from "./title.ts";

const made = new WeakMap<Landscape, Map<string, Labels>>();

/** The labels of a noun ("unit" included), made once for a landscape. */
export const labelsOf = (landscape: Landscape, noun: string): Labels => {
  const known = made.get(landscape) ?? made.set(landscape, new Map()).get(landscape)!;
  const labels = known.get(noun) ?? labelled(namesOf(landscape, noun));
  known.set(noun, labels);
  return labels;
};

const namesOf = (landscape: Landscape, noun: string): Named[] => {
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
