import type { HolderTitle } from "../../organisation/index.server.ts";
import { pointersIn } from "../register/around.ts";
import type { Landscape } from "../register/landscape.ts";
import { fieldsOf } from "../register/noun.ts";
import { nounNamed, nouns } from "../register/nouns.ts";
import { titleOf } from "../register/title.ts";
import { seenThing } from "../system/tasks.ts";
import { graphOf, kindOfNoun } from "./graph.ts";
import { keyOf, tiesOf } from "./rules.ts";
import type { Neighbour } from "./rules-neighbourhood.ts";

/** The positions of a unit or a person, and what holders are called whom the landscape need not know. */
export type People = {
  seats: readonly { id: string; unit: string; person: string | null }[];
  holders: ReadonlyMap<string, HolderTitle>;
};
const nobody: People = { seats: [], holders: new Map() };

/** An id as a thing to show: of the landscape, or a unit, person or position; undefined when it names nothing. */
export const thingShown = (whole: Landscape, id: string, people = nobody): Neighbour | undefined => {
  const noun = whole.byId.get(id)?.noun ?? (whole.units.has(id) ? "unit" : undefined);
  if (noun) return { kind: noun, id, name: titleOf(whole, id) || "–" };
  const holder = whole.holders.get(id) ?? people.holders.get(id);
  return holder && { kind: holder.kind, id, name: holder.label || "–" };
};

/** What a use expressly does not support does not lie round it. */
const unsaid = new Set(["tasksRemoved"]);

/**
 * Everything directly tied to something, each thing once. The declared references of the nouns decide, both ways, so
 * that a new noun has its neighbourhood too; and across a flow or a hit one sees what stands at its other end.
 */
export const neighboursOf = (whole: Landscape, id: string, people = nobody): Neighbour[] => {
  const near = new Map<string, Neighbour>();
  const add = (other: string | null | undefined) => {
    const shown = other && other !== id && !near.has(other) ? thingShown(whole, other, people) : undefined;
    if (shown) near.set(shown.id, shown);
  };
  const addPointing = (to: string, target: string) => {
    for (const { field, things } of pointersIn(whole, nouns, to, target))
      if (!unsaid.has(field)) for (const thing of things) add(thing.id);
  };
  const found = whole.byId.get(id);
  const unit = whole.units.get(id);
  if (found) {
    const { values } = seenThing(whole, found);
    for (const [name, field] of fieldsOf(nounNamed(found.noun)!))
      if (field.to && !unsaid.has(name)) for (const other of [values[name] ?? []].flat()) add(String(other));
  }
  addPointing(found?.noun ?? (unit ? "unit" : "holder"), id);
  if (unit) {
    add(unit.parent);
    for (const [other, { parent, stands }] of whole.units)
      if (parent === id && stands === "today") add(other);
  }
  for (const seat of people.seats) {
    add(seat.id);
    if (unit) continue;
    for (const other of [seat.unit, seat.person]) add(other);
    addPointing("holder", seat.id);
  }
  const walked = unit ? "unit" : kindOfNoun(found?.noun ?? "");
  const ties = walked ? tiesOf(graphOf(whole), keyOf({ kind: walked, id }), "both") : [];
  for (const [, key] of ties) add(graphOf(whole).things.get(key)?.id);
  return [...near.values()];
};
