import { once } from "../../../kernel/once.ts";
import { livingFlows, livingUses } from "../overlooked/facts.ts";
import { idsOf, type Landscape, textOf, thingsOf } from "../register/landscape.ts";
import type { Thing } from "../register/rules.ts";

/** The activities that have not ended. */
export const livingProcessings = once((landscape: Landscape): readonly Thing[] =>
  thingsOf(landscape, "processing").filter(
    thing => !(typeof thing.values.to === "string" && thing.values.to <= landscape.today),
  ),
);

/** Where personal data go from a system today, by the system they come from. */
const feeds = once((landscape: Landscape): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, string[]>();
  for (const flow of livingFlows(landscape)) {
    if (flow.values.personalData !== "yes") continue;
    const [from, to] = [textOf(flow, "source"), textOf(flow, "target")];
    found.set(from, [...(found.get(from) ?? []), to]);
    if (flow.values.direction === "both-ways") found.set(to, [...(found.get(to) ?? []), from]);
  }
  return found;
});

/** The systems in use that an activity's data reach: those it uses, and those that get personal data from them. */
export const reachedBy = (landscape: Landscape, thing: Thing): Thing[] => {
  const fed = idsOf(thing, "uses").flatMap(id => [id, ...(feeds(landscape).get(id) ?? [])]);
  return [...new Set(fed)].flatMap(id => livingById(landscape).get(id) ?? []);
};

const livingById = once(
  (landscape: Landscape): ReadonlyMap<string, Thing> =>
    new Map(livingUses(landscape).map(use => [use.id, use])),
);

/** The systems in use that the data of any activity reach. */
export const reachedIn = once(
  (landscape: Landscape): ReadonlySet<string> =>
    new Set(livingProcessings(landscape).flatMap(thing => reachedBy(landscape, thing).map(({ id }) => id))),
);
