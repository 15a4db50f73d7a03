import { type Labels, labelled, type Named } from "../../../platform/search/index.ts";
import { idOf, type Landscape, textOf, thingsOf } from "./landscape.ts";
import { nounNamed } from "./nouns.ts";
import { namesSaid } from "./rules-names.ts";
import { titleOf } from "./title.ts";

const made = new WeakMap<Landscape, Map<string, Labels>>();

/** The labels of a noun ("unit" included), made once for a landscape. */
export const labelsOf = (landscape: Landscape, noun: string): Labels => {
  const known = made.get(landscape) ?? made.set(landscape, new Map()).get(landscape)!;
  const labels =
    known.get(noun) ?? (noun === "unit" ? unitLabels(landscape) : labelled(namesOf(landscape, noun)));
  known.set(noun, labels);
  return labels;
};

/** What is offered to choose from: of units those that have not ended. */
export const offered = (landscape: Landscape, noun: string): Labels => {
  const labels = labelsOf(landscape, noun);
  if (noun !== "unit") return labels;
  const there = [...labels.of].filter(([id]) => landscape.units.get(id)?.stands !== "ended");
  return { ...labels, of: new Map(there) };
};

/** A name means a unit of today; one that is gone or to come only where none of today is called so. */
const unitLabels = (landscape: Landscape): Labels => {
  const named = (today: boolean) =>
    labelled(
      [...landscape.units].flatMap(([id, { name, parent, stands }]) =>
        (stands === "today") === today
          ? [{ id, name, more: landscape.units.get(parent ?? "")?.name ?? "–" }]
          : [],
      ),
    );
  const [now, other] = [named(true), named(false)];
  const apart = (label: string, id: string) => (now.idsOf(label).length > 0 ? `${label} [${id}]` : label);
  const others = new Map([...other.of].map(([id, label]) => [id, apart(label, id)]));
  const byId = (text: string) => other.idsOf(/\[([0-9a-f-]{36})\]\s*$/i.exec(text)?.[1] ?? text);
  return {
    of: new Map([...now.of, ...others]),
    idsOf: text => [now.idsOf, other.idsOf, byId].map(find => find(text)).find(ids => ids.length > 0) ?? [],
  };
};

const namesOf = (landscape: Landscape, noun: string): Named[] => {
  if (noun === "holder")
    return [...landscape.holders].map(([id, { label }]) => ({ id, name: label, more: id.slice(-6) }));
  const more = nounNamed(noun)!.fields.code ? "code" : "supplier";
  return thingsOf(landscape, noun).map(thing => ({
    id: thing.id,
    name: titleOf(landscape, thing.id),
    // In every language a thing may be meant by what it is called there.
    also: Object.values(namesSaid(thing.values.otherNames)).concat(
      landscape.called.has(thing.id) ? textOf(thing, nounNamed(noun)!.title) : [],
    ),
    more: String(
      more === "code"
        ? (thing.values.code ?? "–")
        : titleOf(landscape, idOf(thing, "supplier") ?? "") || thing.id.slice(-6),
    ),
  }));
};
