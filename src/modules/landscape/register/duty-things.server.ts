import { contains, type Day } from "../../../kernel/period.ts";
import type { Act } from "../../../platform/act.ts";
import type { ThingGroup, ThingSeen, UnitPointer } from "../../organisation/index.server.ts";
import { referencesToUnits } from "../overlooked/facts.ts";
import { landscapeOf } from "./landscape.server.ts";
import { type Landscape, thingsOf } from "./landscape.ts";
import { nounNamed } from "./nouns.ts";
import type { Thing } from "./rules.ts";
import { nounsText, nounText } from "./show.ts";
import { titleOf } from "./title.ts";

/** So many things of a kind are named on a unit's page; the rest are in the list. */
const named = 25;

/** Where a noun says which unit answers for it, or has a part in it. */
const places: [noun: string, field: string, part: ThingGroup["part"]][] = [
  ["system-use", "responsibleUnit", "responsible"],
  ["contract", "responsibleUnit", "responsible"],
  ["processing", "units", "responsible"],
  ["initiative", "ownerUnit", "responsible"],
  ["task", "responsibleUnit", "responsible"],
  ["task", "performingUnits", "performs"],
];

/** The things of the landscape by id, as the organisation's pages call them. */
export const thingsSeen = async (act: Act, ids: readonly string[]): Promise<ThingSeen[]> => {
  const landscape = await landscapeOf(act);
  return ids.flatMap(id => {
    const found = landscape.byId.get(id);
    return found ? [seen(landscape, act, found.noun, found.thing)] : [];
  });
};

/** Everything alive in the landscape that refers to one of these units. */
export const pointingTo = async (act: Act, units: ReadonlySet<string>): Promise<UnitPointer[]> => {
  const landscape = await landscapeOf(act);
  return referencesToUnits(landscape, units).map(({ from, to }) => ({
    unit: to.id,
    thing: seen(landscape, act, from.kind, landscape.byId.get(from.id)!.thing),
  }));
};

/** What a unit answers for on a day: systems, contracts, activities, initiatives and tasks. */
export const answeredForBy = async (act: Act, unit: string, day: Day): Promise<ThingGroup[]> => {
  const landscape = await landscapeOf(act);
  return places.flatMap(([name, field, part]): ThingGroup[] => {
    const noun = nounNamed(name)!;
    const things = thingsOf(landscape, noun).filter(
      thing => names(thing.values[field], unit) && livesOn(thing, day),
    );
    if (things.length === 0) return [];
    return [
      {
        kind: name,
        part,
        what: nounsText(noun, act.lang),
        href: `/landscape/${noun.plural}?${field}=${unit}`,
        total: things.length,
        things: things.slice(0, named).map(thing => seen(landscape, act, name, thing)),
      },
    ];
  });
};

const names = (value: unknown, unit: string): boolean =>
  Array.isArray(value) ? value.includes(unit) : value === unit;

const seen = (landscape: Landscape, act: Act, name: string, thing: Thing): ThingSeen => ({
  kind: name,
  id: thing.id,
  what: nounText(name, act.lang),
  title: titleOf(landscape, thing.id),
  href: `/landscape/${nounNamed(name)!.plural}/${thing.id}`,
});

const livesOn = ({ values }: Thing, day: Day): boolean => {
  const at = (...fields: string[]) => {
    const value = fields.map(field => values[field]).find(one => typeof one === "string");
    return typeof value === "string" ? value : null;
  };
  return contains({ from: at("from", "validFrom") ?? "0001-01-01", to: at("to", "validTo") }, day);
};
