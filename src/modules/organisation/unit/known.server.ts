import type { Day } from "../../../kernel/period.ts";
import { type Act, read } from "../../../platform/act.ts";
import type { Tx } from "../../../platform/db/database.ts";
import { formats } from "../../../platform/i18n/index.ts";
import { lineUp } from "../hierarchy/rules.ts";
import { namesKnown, slicesKnown, valuesKnown } from "../history/known.server.ts";
import { sliceAt } from "../history/rules-slices.ts";
import { versionOf } from "../history/store.server.ts";
import { tiedTo } from "../history/store-known.server.ts";
import { type PositionLine, positionNoun } from "../position/store.server.ts";
import type { HolderKind } from "../responsibility/rules.ts";
import { type Holding, responsibilityNoun } from "../responsibility/store.server.ts";
import { linesKnown, nearestManager, parentsIn, type UnitSight } from "./reads.server.ts";
import { namesOfUnits, unitNoun } from "./store.server.ts";

/** The page of a unit as we knew it on another day: also its positions, who held them, and who was responsible. */
export const seeUnitKnownAt = (act: Act, id: string, day: Day, knownOn: Day): Promise<UnitSight | null> =>
  read(act, async tx => {
    const object = await versionOf(tx, "unit", id);
    if (!object) return null;
    const slices = (await slicesKnown(tx, unitNoun, knownOn, [id])).get(id) ?? [];
    const lines = new Map((await linesKnown(tx, act, day, knownOn)).map(line => [line.id, line]));
    const there = lines.has(id);
    const path = lineUp(one => lines.get(one)?.parent ?? null, id);
    const duties = there ? await dutiesKnown(tx, act, path, day, knownOn) : [];
    return {
      id,
      version: object.version,
      unit: sliceAt(slices, day)?.value,
      slices,
      names: new Map([
        ...(await namesOfUnits(tx, [id, ...parentsIn(slices)], day)),
        ...[...lines.values()].map(line => [line.id, line.name] as const),
      ]),
      children: [...lines.values()].filter(line => line.parent === id),
      positions: there ? await positionsKnown(tx, act, id, day, knownOn) : [],
      duties: duties.filter(duty => duty.object === id),
      manager: nearestManager(path, duties),
      // What was planned, what it goes into and what other systems call it is told as we know it now only.
      planned: [],
      externalIds: [],
      mergers: [],
    };
  });

/** The positions of a unit on a day as we knew them, vacant ones last. */
const positionsKnown = async (
  tx: Tx,
  act: Act,
  unit: string,
  day: Day,
  knownOn: Day,
): Promise<PositionLine[]> => {
  const known = await valuesKnown(tx, positionNoun, day, knownOn, await tiedTo(tx, [unit]));
  const here = [...known].filter(([, position]) => position.unit === unit);
  const names = await namesKnown(tx, day, knownOn, here.map(([, { person }]) => person).filter(isThere));
  const { compare } = formats(act.lang);
  const order = (one: PositionLine) => Number(one.person === null) * 2 + Number(one.type !== "manager");
  return here
    .map(([id, one]) => ({
      ...one,
      id,
      unitName: null,
      personName: one.person && (names.get(one.person) ?? null),
    }))
    .sort(
      (a, b) =>
        order(a) - order(b) || compare(a.personName ?? "", b.personName ?? "") || compare(a.title, b.title),
    );
};

/** Who was responsible for some units on a day, as we knew it. */
const dutiesKnown = async (
  tx: Tx,
  act: Act,
  units: readonly string[],
  day: Day,
  knownOn: Day,
): Promise<Holding[]> => {
  const slices = await slicesKnown(tx, responsibilityNoun, knownOn, await tiedTo(tx, units));
  const duties = [...slices].flatMap(([id, all]) => {
    const slice = sliceAt(all, day);
    const { objectKind, object } = slice?.value ?? {};
    return slice && objectKind === "unit" && units.includes(object ?? "") ? [{ id, ...slice }] : [];
  });
  const holders = duties.flatMap(({ value }) => [value.holder, value.deputy]).filter(isThere);
  const seats = await valuesKnown(tx, positionNoun, day, knownOn, holders);
  const sitting = [...seats.values()].map(seat => seat.person).filter(isThere);
  const names = await namesKnown(tx, day, knownOn, [...holders, ...sitting]);
  const personIn = (kind: HolderKind | null, holder: string) =>
    kind === "position" ? (seats.get(holder)?.person ?? null) : holder;
  const nameIn = (kind: HolderKind | null, holder: string) => names.get(personIn(kind, holder) ?? "") ?? null;
  const { compare } = formats(act.lang);
  return duties
    .map(({ id, from, to, value }) => ({
      ...value,
      id,
      // Nothing is written from what was known then.
      version: 0,
      title: seats.get(value.holder)?.title ?? null,
      person: personIn(value.holderKind, value.holder),
      personName: nameIn(value.holderKind, value.holder),
      deputyName:
        value.deputy && (nameIn(value.deputyKind, value.deputy) ?? seats.get(value.deputy)?.title ?? null),
      from,
      to,
    }))
    .sort((a, b) => compare(a.kind, b.kind) || compare(a.personName ?? "", b.personName ?? ""));
};

const isThere = (id: string | null): id is string => id !== null;
