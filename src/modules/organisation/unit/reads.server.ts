import type { ExternalId } from "../../../kernel/external-id.ts";
import type { Day } from "../../../kernel/period.ts";
import { inOrder } from "../../../kernel/text.ts";
import { type Act, read } from "../../../platform/act.ts";
import type { Tx } from "../../../platform/db/database.ts";
import { formats } from "../../../platform/i18n/index.ts";
import { type Hierarchy, lineUp } from "../hierarchy/rules.ts";
import { valuesKnown } from "../history/known.server.ts";
import { remembered, rememberedRead } from "../history/remember.server.ts";
import { planned } from "../history/rules-log.ts";
import { type Slices, sliceAt } from "../history/rules-slices.ts";
import { slicesOf, versionOf } from "../history/store.server.ts";
import { firstRecorded } from "../history/store-known.server.ts";
import type { Happening } from "../history/words.ts";
import { idsOf } from "../ids/store.server.ts";
import { type PositionLine, positionsOn } from "../position/store.server.ts";
import { type Holding, responsibilitiesOn } from "../responsibility/store.server.ts";
import { pointingToUnits, type ThingSeen } from "../responsibility/things.server.ts";
import { parentAttribute, type Unit, unitShape } from "./rules.ts";
import {
  type Dependants,
  dependantsOfUnit,
  type Merger,
  mergersOf,
  namesOfUnits,
  type UnitLine,
  unitDays,
  unitNoun,
  unitsOn,
} from "./store.server.ts";

/** All units valid on a day (today unless told), with their parent in a hierarchy. */
export const unitsAsOf = (
  act: Act,
  day: Day = act.today,
  hierarchy: Hierarchy = "line",
): Promise<UnitLine[]> =>
  rememberedRead(act, `units ${day} ${hierarchy} ${act.lang}`, tx => linesOn(tx, act, day, hierarchy));

const linesOn = (tx: Tx, act: Act, day: Day, hierarchy: Hierarchy = "line"): Promise<UnitLine[]> =>
  remembered(act, tx, `units ${day} ${hierarchy} ${act.lang}`, async () =>
    byName(act, await unitsOn(tx, day, hierarchy, act.lang)),
  );

/** As the reader's language sorts, and 2 before 10. */
const byName = (act: Act, units: readonly UnitLine[]): UnitLine[] => {
  const { compare } = formats(act.lang);
  return units.toSorted((a, b) => compare(a.name, b.name) || inOrder(a.id, b.id));
};

/** The days on which a unit begins, changes or ends, in order. */
export const daysOfUnits = (act: Act): Promise<Day[]> => rememberedRead(act, "days of units", unitDays);

/** The day on which the first unit was recorded; null when none is. */
export const unitsKnownSince = (act: Act): Promise<Day | null> =>
  rememberedRead(act, "units known since", tx => firstRecorded(tx, "unit"));

/** The units of a day as they were known on another day: at its end, in the municipality's zone. */
export const unitsAsKnownAt = (
  act: Act,
  day: Day,
  knownOn: Day,
  hierarchy: Hierarchy = "line",
): Promise<UnitLine[]> => read(act, tx => linesKnown(tx, act, day, knownOn, hierarchy));

/** The same inside a caller's transaction. */
export const linesKnown = (
  tx: Tx,
  act: Act,
  day: Day,
  knownOn: Day,
  hierarchy: Hierarchy = "line",
): Promise<UnitLine[]> =>
  remembered(act, tx, `units ${day} ${hierarchy} ${act.lang} known ${knownOn}`, async () => {
    const known = await valuesKnown(tx, unitNoun, day, knownOn);
    const units = [...known].map(
      ([id, value]): UnitLine => ({
        id,
        name: value.name,
        type: value.type,
        parent: value[parentAttribute[hierarchy]],
      }),
    );
    if (hierarchy === "line") return byName(act, units);
    const parents = new Set(units.map(unit => unit.parent));
    return byName(
      act,
      units.filter(unit => unit.parent !== null || parents.has(unit.id)),
    );
  });

export type { UnitLine };

export type UnitAt = Unit & { id: string; version: number };

/** A unit as it is on a day; null when it is not valid then, or another municipality's. */
export const unitById = (act: Act, id: string, day: Day = act.today): Promise<UnitAt | null> =>
  read(act, async tx => {
    const value = sliceAt((await slicesOf(tx, unitNoun, [id])).get(id) ?? [], day)?.value;
    const object = value && (await versionOf(tx, "unit", id));
    return object ? { ...value, id, version: object.version } : null;
  });

/** What units are called: on the day, or the nearest time they were there. */
export const unitNames = (
  act: Act,
  ids: readonly string[],
  day: Day = act.today,
): Promise<Map<string, string>> => read(act, tx => namesOfUnits(tx, ids, day));

/** Who manages a unit on a day, and from which unit that is inherited when it has no manager of its own. */
export type Manager = { holding: Holding; from: string; inherited: boolean };

export const managerOf = (act: Act, unit: string, day: Day = act.today): Promise<Manager | null> =>
  read(act, async tx => {
    const path = pathOf(await linesOn(tx, act, day), unit);
    return nearestManager(path, await dutiesAt(tx, path, day));
  });

/** A unit and those above it. */
const pathOf = (lines: readonly UnitLine[], unit: string): string[] => {
  const parents = new Map(lines.map(({ id, parent }) => [id, parent]));
  return lineUp(id => parents.get(id) ?? null, unit);
};

const dutiesAt = (tx: Tx, units: readonly string[], day: Day): Promise<Holding[]> =>
  responsibilitiesOn(tx, day, { objects: units.map(id => ({ kind: "unit", id })) });

/** The manager of the first unit on the way up that has one. */
export const nearestManager = (path: readonly string[], holdings: readonly Holding[]): Manager | null => {
  for (const id of path) {
    const holding = holdings.find(one => one.kind === "manager" && one.object === id);
    if (holding) return { holding, from: id, inherited: id !== path[0] };
  }
  return null;
};

/** A unit as it stands: what a form that changes it begins with. */
export type UnitStanding = {
  version: number;
  /** What is true on the day asked for; undefined when the unit is not valid then. */
  unit: Unit | undefined;
  slices: Slices<Unit>;
};

/** Today; null when there is no such unit here. */
export const unitStanding = (act: Act, id: string): Promise<UnitStanding | null> =>
  read(act, tx => standingIn(tx, id, act.today));

const standingIn = async (tx: Tx, id: string, day: Day): Promise<UnitStanding | null> => {
  const object = await versionOf(tx, "unit", id);
  if (!object) return null;
  const slices = (await slicesOf(tx, unitNoun, [id])).get(id) ?? [];
  return { version: object.version, unit: sliceAt(slices, day)?.value, slices };
};

/** Everything the page of a unit tells. */
export type UnitSight = UnitStanding & {
  id: string;
  names: Map<string, string>;
  children: UnitLine[];
  positions: PositionLine[];
  duties: Holding[];
  manager: Manager | null;
  planned: Happening[];
  externalIds: ExternalId[];
  /** The merger it ends by, and those of the units that go into it. */
  mergers: Merger[];
};

export const seeUnit = (act: Act, id: string, day: Day): Promise<UnitSight | null> =>
  read(act, async tx => {
    const standing = await standingIn(tx, id, day);
    if (!standing) return null;
    const { unit, slices } = standing;
    const lines = await linesOn(tx, act, day);
    const path = pathOf(lines, id);
    const duties = await dutiesAt(tx, path, day);
    const manager = unit ? nearestManager(path, duties) : null;
    const mergers = await mergersOf(tx, [id]);
    const named = new Set([
      ...parentsIn(slices),
      ...(manager ? [manager.from] : []),
      ...mergers.flatMap(one => [one.unit, one.into]),
    ]);
    return {
      id,
      ...standing,
      names: await namesOfUnits(tx, [...named], day),
      children: lines.filter(line => line.parent === id),
      positions: await positionsOn(tx, day, { unit: id }),
      duties: duties.filter(duty => duty.object === id),
      manager,
      planned: aheadOf(id, slices, mergers, act.today),
      externalIds: await idsOf(tx, id),
      mergers,
    };
  });

/** What will happen to a unit, soonest first: its own changes, where it goes, and the units that go into it. */
const aheadOf = (id: string, slices: Slices<Unit>, mergers: readonly Merger[], after: Day): Happening[] => {
  const goes = mergers.find(one => one.unit === id);
  const own = planned(unitShape, slices, after).map(
    (one): Happening =>
      goes && one.verb === "ends" && one.on === goes.day ? { ...one, into: goes.into } : one,
  );
  const taken = mergers
    .filter(one => one.into === id && one.day > after)
    .map((one): Happening => ({ on: one.day, verb: "changes", attributes: [], taken: one.unit }));
  return [...own, ...taken].sort((a, b) => inOrder(a.on, b.on));
};

/** Every unit that some slices name as above. */
export const parentsIn = (slices: Slices<Unit>): string[] =>
  slices.flatMap(({ value }) =>
    [value.parentLine, value.parentPay, value.parentSafety, value.parentPolitics].filter(id => id !== null),
  );

/** Who would be left without the unit if it ended on a day, and what of the modules above refers to it. */
export const consequencesOfEnd = async (
  act: Act,
  id: string,
  day: Day,
): Promise<Dependants & { elsewhere: readonly ThingSeen[] }> => {
  const pointing = await pointingToUnits(act, new Set([id]));
  const dependants = await read(act, tx => dependantsOfUnit(tx, id, day));
  return { ...dependants, elsewhere: pointing.map(({ thing }) => thing) };
};
