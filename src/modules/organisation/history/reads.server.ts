import type { Day } from "../../../kernel/period.ts";
import { type Act, read } from "../../../platform/act.ts";
import { namesOf as actorNames } from "../../../platform/audit/index.server.ts";
import type { Tx } from "../../../platform/db/database.ts";
import { personShape } from "../person/rules.ts";
import { namesOfPeople, personLog } from "../person/store.server.ts";
import { positionShape } from "../position/rules.ts";
import { titlesOfPositions } from "../position/store.server.ts";
import { unitShape } from "../unit/rules.ts";
import { namesOfUnits } from "../unit/store.server.ts";
import { type MergerLine, mergerLines } from "../unit/store-mergers.server.ts";
import type { Registration, Shape } from "./rules-log.ts";
import type { Attributes, Value } from "./rules-slices.ts";
import { logOf, versionOf } from "./store.server.ts";
import { endOfDay } from "./store-known.server.ts";

/** What has a page of its own, and so a history to read. */
export const kindsWithHistory = ["unit", "person", "position"] as const;
export type WithHistory = (typeof kindsWithHistory)[number];

export const shapeOf: Record<WithHistory, Shape<Attributes>> = {
  unit: unitShape as Shape<Attributes>,
  person: personShape as Shape<Attributes>,
  position: positionShape as Shape<Attributes>,
};

export type ObjectHistory = {
  log: Registration<Attributes>[];
  /** The last instant of the day of knowledge asked for. */
  instant: string;
  /** What the units and people in the log are called; an erased person has an empty name. */
  names: Record<string, string>;
  /** Who recorded, by id. */
  who: Record<string, string>;
  /** Of a unit: what was recorded of its going into another, and of others' going into it, by the unit that goes. */
  mergers: ReadonlyMap<string, readonly MergerLine[]>;
};

/** The whole log of an object; null when it is not here. */
export const historyOf = (
  act: Act,
  kind: WithHistory,
  id: string,
  knownOn: Day,
): Promise<ObjectHistory | null> =>
  read(act, async tx => {
    if (!(await versionOf(tx, kind, id))) return null;
    // A person's slices hold numbers; what they stand for lies apart, and is gone after erasure.
    const log: Registration<Attributes>[] =
      kind === "person" ? await personLog(tx, id) : await logOf<Attributes>(tx, id);
    const mergers = kind === "unit" ? await mergerLines(tx, [id]) : new Map<string, MergerLine[]>();
    const merging = [...mergers.values()].flat();
    return {
      log,
      mergers,
      instant: (await endOfDay(tx, knownOn)).toISOString(),
      names: await namesFor(
        tx,
        [
          ...log.flatMap(one => [...one.slices.flatMap(slice => Object.entries(slice.value))]),
          ...merging.flatMap(one => [["unit", one.unit] as const, ["unit", one.into] as const]),
        ],
        act.today,
      ),
      who: Object.fromEntries(
        await actorNames(tx, [...new Set([...log, ...merging].map(one => one.recordedBy))]),
      ),
    };
  });

/** What the units, people and positions are called that some values point to; an erased person has an empty name. */
export const namesFor = async (
  tx: Tx,
  values: Iterable<readonly [attribute: string, value: Value]>,
  day: Day,
): Promise<Record<string, string>> => {
  const units = new Set<string>();
  const people = new Set<string>();
  const holders = new Set<string>();
  for (const [name, id] of values) {
    if (typeof id !== "string") continue;
    if (name.startsWith("parent") || name === "unit") units.add(id);
    if (name === "person") people.add(id);
    // Who holds a duty is a person or a position.
    if (name === "holder" || name === "deputy") holders.add(id);
  }
  const called = await namesOfPeople(tx, [...people, ...holders], day);
  return {
    ...(units.size > 0 && Object.fromEntries(await namesOfUnits(tx, [...units], day))),
    ...(holders.size > 0 && Object.fromEntries(await titlesOfPositions(tx, [...holders], day))),
    ...Object.fromEntries([...called].map(([id, name]) => [id, name ?? ""])),
  };
};
