import { type Act, read } from "../../../platform/act.ts";
import { head } from "../../../platform/audit/index.server.ts";
import {
  municipalityOf,
  personTitles,
  protectionOfficer,
  unitLine,
} from "../../organisation/index.server.ts";
import { meantOverlaps } from "../overlooked/store.server.ts";
import { idsOf, type Landscape } from "./landscape.ts";
import { fieldsOf } from "./noun.ts";
import { nouns } from "./nouns.ts";
import type { Thing } from "./rules.ts";
import { allThings, newestAttestations } from "./store.server.ts";

/** Landscapes kept at hand; each is a few megabytes at 300 systems. */
const kept = 50;
const cache = new Map<string, { state: string; landscape: Promise<Landscape> }>();

/**
 * The whole landscape of the acting municipality. Every write is in the change log, so the log's head says
 * whether what is kept is still true, in this process and in any other.
 */
export const landscapeOf = async (act: Act): Promise<Landscape> => {
  const { seq, hash } = await head(act.db, act.municipality);
  const state = `${seq}:${hash}:${act.today}`;
  const known = cache.get(act.municipality);
  cache.delete(act.municipality);
  const entry = known?.state === state ? known : { state, landscape: load(act) };
  cache.set(act.municipality, entry);
  if (cache.size > kept) cache.delete(cache.keys().next().value!);
  entry.landscape.catch(() => cache.delete(act.municipality));
  return entry.landscape;
};

const load = (act: Act): Promise<Landscape> =>
  read(act, async tx => {
    const things = new Map<string, Thing[]>();
    for (const noun of nouns) things.set(noun.name, await allThings(tx, noun));
    const byId = new Map(
      [...things].flatMap(([noun, list]) => list.map(thing => [thing.id, { noun, thing }] as const)),
    );
    const municipality = await municipalityOf(tx, act);
    return {
      today: act.today,
      country: municipality.country,
      controller: municipality.name,
      protectionOfficer: await protectionOfficer(tx, act),
      things,
      byId,
      units: await unitLine(tx, act),
      people: await personTitles(tx, act, peopleIn(things)),
      attestations: await newestAttestations(tx),
      meantOverlaps: await meantOverlaps(tx),
    };
  });

/** The people named anywhere in the landscape: a few hundred of ten thousand. */
const peopleIn = (things: ReadonlyMap<string, readonly Thing[]>): string[] => {
  const ids = new Set<string>();
  for (const noun of nouns)
    for (const [name, field] of fieldsOf(noun)) {
      if (field.to !== "person") continue;
      for (const thing of things.get(noun.name) ?? []) {
        const value = thing.values[name];
        if (typeof value === "string") ids.add(value);
        for (const id of idsOf(thing, name)) ids.add(id);
      }
    }
  return [...ids];
};
