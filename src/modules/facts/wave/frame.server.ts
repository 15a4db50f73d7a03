import { done, type Refusal, type Result, refused } from "../../../kernel/result.ts";
import { type Act, read } from "../../../platform/act.ts";
import type { Tx } from "../../../platform/db/database.ts";
import { readTablesInWorker } from "../../../platform/files/index.ts";
import type { Fault } from "../../../platform/intake/index.ts";
import { municipalityOf } from "../../organisation/index.server.ts";
import { frozenContent, note, withDraft } from "./actions.server.ts";
import { groupCalled } from "./called.server.ts";
import { municipalityAt, ownPlaceOf, placeOf } from "./places.server.ts";
import { type FrameAsk, faulty, readFrame } from "./read-frame.ts";
import { most, type Stratum, withListed, withRoleIn } from "./rules-frame.ts";
import type { Wave } from "./rules-wave.ts";
import { waveOf } from "./store.server.ts";
import { deleteInvited, insertInvited, moveRole, strataOf, writeStrata } from "./store-frame.server.ts";

export type FrameTaken = { people: number; places: number };
type Refused = { ok: false; refusal: Refusal; faults?: readonly Fault[]; count?: number };

/**
 * Takes a frame from a workbook or CSV file: one row a person or office, or a number where people are not listed. It
 * takes the place of the list before, whole or not at all; what is wrong is told with sheet, row and column.
 */
export const takeFrame = async (
  act: Act,
  id: string,
  file: { bytes: Uint8Array; name: string },
): Promise<{ ok: true; value: FrameTaken } | Refused> => {
  const ask = await askOf(act, id);
  if (!ask) return refused("wave.gone");
  const tables = await readTablesInWorker({ bytes: file.bytes, fileName: file.name });
  if (!tables.ok) return tables;
  const { read: told, faults, count } = readFrame(tables.value, ask);
  if (count > 0) return { ...faulty(count), faults, count };
  return withDraft<{ ok: true; value: FrameTaken } | Refused>(act, id, async (tx, wave) => {
    // What the rows were checked against may have changed while the file was read.
    if (JSON.stringify(await askIn(tx, act, wave)) !== JSON.stringify(ask))
      return refused("wave.changed-meanwhile");
    const strata = withListed(await strataOf(tx, id), told.people, told.said);
    const fewer = strata.find(({ listed, population }) => population < listed);
    if (fewer)
      return refused("frame.fewer", {
        n: fewer.population,
        listed: fewer.listed,
        group: groupCalled(fewer, act.lang),
      });
    const kept = await keep(tx, id, strata);
    if (!kept.ok) return kept;
    await deleteInvited(tx, id);
    await insertInvited(tx, id, told.people);
    await note(tx, act, "frame", id, { people: told.people.length, ...sizeOf(kept.value) });
    return done({ people: told.people.length, places: sizeOf(kept.value).places });
  });
};

/** Says how many there are of a role in each of some places; 0 takes it out of the frame. */
export const sayPopulation = (
  act: Act,
  id: string,
  said: { places: readonly string[]; role: string; population: number },
): Promise<Result<FrameTaken>> =>
  changing(act, id, async (tx, wave, before) => {
    const { places, role, population } = said;
    const own = await ownPlaceOf(tx, act);
    if (places.length === 0 || places.some(place => place !== own && !municipalityAt(place)))
      return refused("frame.no-places");
    if (!(await frozenContent(tx, wave))?.roles.includes(role)) return refused("frame.no-such-role");
    if (!Number.isInteger(population) || population < 0 || population > most.population)
      return refused("frame.number", { most: most.population });
    if (wave.mode === "on-record" && population > 1) return refused("frame.one-office");
    const asked = new Set(places);
    const there = before.filter(one => asked.has(one.place) && one.role === role);
    const fewer = there.find(({ listed }) => population < listed);
    if (fewer)
      return refused("frame.fewer", {
        n: population,
        listed: fewer.listed,
        group: groupCalled(fewer, act.lang),
      });
    const others = before.filter(one => !there.includes(one));
    if (population === 0) return done(others);
    const kept = new Map(there.map(one => [one.place, one]));
    const now = [...asked].map(place => ({
      ...(kept.get(place) ?? { place, role, listed: 0 }),
      population,
    }));
    return done([...others, ...now]);
  });

/** Counts one role as part of another, where groups are too small apart. */
export const mergeRoles = (act: Act, id: string, from: string, into: string): Promise<Result<FrameTaken>> =>
  changing(act, id, async (tx, wave, before) => {
    const roles = (await frozenContent(tx, wave))?.roles ?? [];
    if (from === into || !roles.includes(into) || !before.some(({ role }) => role === from))
      return refused("frame.no-such-role");
    const mixed = before.find(
      one =>
        one.role === from &&
        before.some(
          other => other.place === one.place && other.role === into && other.listed > 0 !== one.listed > 0,
        ),
    );
    if (mixed) return refused("frame.mixed", { group: groupCalled(mixed, act.lang) });
    const after = withRoleIn(before, from, into);
    // The joint strata must be there before those invited move into them.
    await writeStrata(tx, id, [...after, ...before.filter(({ role }) => role === from)]);
    await moveRole(tx, id, from, into);
    return done(after);
  });

/** Empties a frame: nobody is left in it. */
export const clearFrame = (act: Act, id: string): Promise<Result<FrameTaken>> =>
  changing(act, id, async () => done([]));

/** What a frame becomes, written with its line in the change log. */
const changing = (
  act: Act,
  id: string,
  work: (tx: Tx, wave: Wave, before: Stratum[]) => Promise<Result<Stratum[]>>,
): Promise<Result<FrameTaken>> =>
  withDraft<Result<FrameTaken>>(act, id, async (tx, wave) => {
    const after = await work(tx, wave, await strataOf(tx, id));
    if (!after.ok) return after;
    const kept = await keep(tx, id, after.value);
    if (!kept.ok) return kept;
    const people = kept.value.reduce((sum, { listed }) => sum + listed, 0);
    await note(tx, act, "frame", id, { people, ...sizeOf(kept.value) });
    return done({ people, places: sizeOf(kept.value).places });
  });

const keep = async (tx: Tx, id: string, strata: readonly Stratum[]): Promise<Result<readonly Stratum[]>> => {
  if (strata.length > most.strata) return refused("frame.too-many-strata", { most: most.strata });
  await writeStrata(tx, id, strata);
  return done(strata);
};

const sizeOf = (strata: readonly Stratum[]) => ({
  places: new Set(strata.map(({ place }) => place)).size,
  population: strata.reduce((sum, one) => sum + one.population, 0),
});

const askOf = (act: Act, id: string): Promise<FrameAsk | null> =>
  read(act, async tx => {
    const wave = await waveOf(tx, id);
    return wave && askIn(tx, act, wave);
  });

const askIn = async (tx: Tx, act: Act, wave: Wave): Promise<FrameAsk> => ({
  lang: act.lang,
  home: placeOf(await municipalityOf(tx, act)),
  roles: (await frozenContent(tx, wave))?.roles ?? [],
  languages: wave.languages,
  onRecord: wave.mode === "on-record",
});
