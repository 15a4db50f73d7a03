import type { ExternalId } from "../../../kernel/external-id.ts";
import type { Day } from "../../../kernel/period.ts";
import { type Act, read } from "../../../platform/act.ts";
import { remembered, rememberedRead } from "../history/remember.server.ts";
import { type Planned, planned } from "../history/rules-log.ts";
import { type Slices, sliceAt } from "../history/rules-slices.ts";
import { slicesOf, versionOf } from "../history/store.server.ts";
import { idsOf } from "../ids/store.server.ts";
import { namesOfPeople } from "../person/store.server.ts";
import { type Holding, responsibilitiesOn } from "../responsibility/store.server.ts";
import { namesOfUnits } from "../unit/store.server.ts";
import { type Position, positionShape } from "./rules.ts";
import { firstPositionDay, positionLines, positionNoun, positionsInOrder } from "./store.server.ts";

export type { PositionLine, Stay } from "./store.server.ts";

/** Everything the page of a position tells. */
export type PositionSight = {
  id: string;
  version: number;
  position: Position | undefined;
  slices: Slices<Position>;
  planned: Planned[];
  duties: Holding[];
  /** What other registers call it. */
  externalIds: ExternalId[];
  /** What its units and people are called; an erased person has no name. */
  names: Record<string, string>;
};

export const seePosition = (act: Act, id: string, day: Day): Promise<PositionSight | null> =>
  read(act, async tx => {
    const object = await versionOf(tx, "position", id);
    if (!object) return null;
    const slices = (await slicesOf(tx, positionNoun, [id])).get(id) ?? [];
    const duties = await responsibilitiesOn(tx, day, { holders: [id] });
    const dutyUnits = duties.flatMap(duty => (duty.objectKind === "unit" ? [duty.object] : []));
    const units = await namesOfUnits(
      tx,
      [...new Set([...slices.map(slice => slice.value.unit), ...dutyUnits])],
      day,
    );
    const people = await namesOfPeople(
      tx,
      [...new Set(slices.flatMap(slice => slice.value.person ?? []))],
      day,
    );
    return {
      id,
      version: object.version,
      position: sliceAt(slices, day)?.value,
      slices,
      planned: planned(positionShape, slices, act.today),
      duties,
      externalIds: await idsOf(tx, id),
      names: {
        ...Object.fromEntries(units),
        ...Object.fromEntries([...people].map(([person, name]) => [person, name ?? ""])),
      },
    };
  });

/** Positions on a day by title or unit, all, vacant or held. */
export const findPositions = (
  act: Act,
  day: Day,
  list: { search: string; held: "vacant" | "held" | null; skip: number; limit: number },
) =>
  read(act, async tx => {
    const { search, held } = list;
    const inOrder = () => positionsInOrder(tx, day, { search, held, lang: act.lang });
    // Sorting ten thousand titles takes longer than all else, and today's list is asked for most.
    const ids =
      search === "" && day === act.today
        ? await remembered(act, tx, `positions ${day} ${held} ${act.lang}`, inOrder)
        : await inOrder();
    return {
      positions: await positionLines(tx, day, ids.slice(list.skip, list.skip + list.limit)),
      total: ids.length,
    };
  });

/** The first day on which we know of any position, where it comes after this one: "0 positions" would be a guess. */
export const positionsKnownAfter = async (act: Act, day: Day): Promise<Day | null> => {
  const first = await rememberedRead(act, "first day of positions", firstPositionDay);
  return first !== null && day < first ? first : null;
};
