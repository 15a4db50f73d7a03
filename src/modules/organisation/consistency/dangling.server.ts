import type { Refusal } from "../../../kernel/result.ts";
import type { Tx } from "../../../platform/db/database.ts";
import type { Proposal } from "../history/actions.server.ts";
import type { Attributes, Slices } from "../history/rules-slices.ts";
import { slicesOf } from "../history/store.server.ts";
import { dependantsOfHolder, positionNoun } from "../position/store.server.ts";
import { responsibilityNoun } from "../responsibility/store.server.ts";
import { dependantsOfUnit } from "../unit/store.server.ts";
import { dangling, leftDangling } from "./rules-dangling.ts";

/** Before all days that are asked about. */
const ever = "0001-01-01";

/**
 * The positions and responsibilities that a correction of a unit, person or position leaves without it on some day.
 * They are recorded as they are, and reported.
 */
export const danglingAfter = async <A extends Attributes>(
  tx: Tx,
  { id, before, after, verb }: Proposal<A>,
): Promise<Refusal[]> => {
  if (verb !== "corrected") return [];
  const held = await dependantsOfHolder(tx, id, ever);
  const placed = await dependantsOfUnit(tx, id, ever);
  const ids = (things: readonly { id: string }[]) => things.map(thing => thing.id);
  const positions = await slicesOf(tx, positionNoun, [
    ...new Set([...ids(held.positions), ...ids(placed.positions)]),
  ]);
  const duties = await slicesOf(tx, responsibilityNoun, [
    ...new Set([...ids(held.responsibilities), ...ids(placed.responsibilities)]),
  ]);
  const on = (value: Attributes) => Object.values(value).includes(id);
  const count = (all: ReadonlyMap<string, Slices<Attributes>>) =>
    dangling(
      [...all.values()].map(slices => slices.filter(slice => on(slice.value))),
      before,
      after,
    );
  return leftDangling(count(positions), count(duties));
};
