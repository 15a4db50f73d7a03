import type { Day } from "../../kernel/period.ts";
import type { Landscape } from "../../modules/landscape/index.server.ts";
import { plannedAhead, searchPeople } from "../../modules/organisation/index.server.ts";
import type { Act } from "../../platform/act.ts";

export type Planned = { on: Day; verb: "starts" | "changes" | "ends"; name: string; href: string };
export type AroundPeople = { people: number; planned: readonly Planned[] };

const made = new WeakMap<Landscape, Promise<AroundPeople>>();

/**
 * How many work here and what is planned. Kept as long as the landscape is, which is made anew
 * whenever anything is written in the municipality and every day.
 */
export const aroundPeople = (act: Act, landscape: Landscape): Promise<AroundPeople> => {
  const known = made.get(landscape) ?? read(act);
  made.set(landscape, known);
  known.catch(() => made.delete(landscape));
  return known;
};

const read = async (act: Act): Promise<AroundPeople> => {
  const { total } = await searchPeople(act, { search: "", limit: 1 });
  const { ahead, units, people } = await plannedAhead(act);
  return {
    people: total,
    planned: ahead.map(({ on, verb, kind, name, unit, person }) => ({
      on,
      verb,
      name: name || (person ? people.get(person) : unit ? units.get(unit) : null) || "",
      href: kind === "unit" && unit ? `/organisation/units/${unit}` : "/organisation/planned",
    })),
  };
};
