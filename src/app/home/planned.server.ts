import type { Day } from "../../kernel/period.ts";
import type { Landscape } from "../../modules/landscape/index.server.ts";
import { countOrganisation, plannedAhead } from "../../modules/organisation/index.server.ts";
import type { Act } from "../../platform/act.ts";

/** `into`: of a unit that ends, what the one is called that it goes into. */
export type Planned = {
  on: Day;
  verb: "starts" | "changes" | "ends";
  name: string;
  into?: string;
  href: string;
};
export type AroundPeople = { people: number; units: number; planned: readonly Planned[] };

const made = new WeakMap<Landscape, Promise<AroundPeople>>();

/**
 * How many people and units there are and what is planned. Kept as long as the landscape is, which is made anew
 * whenever anything is written in the municipality and every day.
 */
export const aroundPeople = (act: Act, landscape: Landscape): Promise<AroundPeople> => {
  const known = made.get(landscape) ?? read(act);
  made.set(landscape, known);
  known.catch(() => made.delete(landscape));
  return known;
};

const read = async (act: Act): Promise<AroundPeople> => {
  // As the organisation's own page counts them: those of today.
  const counts = await countOrganisation(act);
  const { ahead, units, people } = await plannedAhead(act);
  return {
    people: counts.people,
    units: counts.units,
    planned: ahead.map(({ on, verb, kind, name, unit, person, into }) => ({
      on,
      verb,
      // A responsibility is called by its kind; who holds it says more here.
      name:
        (kind === "responsibility" ? "" : name) ||
        (person ? people.get(person) : unit ? units.get(unit) : null) ||
        "",
      ...(into ? { into: units.get(into) ?? "" } : {}),
      href: kind === "unit" && unit ? `/organisation/units/${unit}` : "/organisation/planned",
    })),
  };
};
