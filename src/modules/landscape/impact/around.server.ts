import { isId } from "../../../kernel/ids.ts";
import { type Act, read } from "../../../platform/act.ts";
import { holderTitles, positionsOn } from "../../organisation/index.server.ts";
import { landscapeOf } from "../register/landscape.server.ts";
import { neighboursOf, type People, thingShown } from "./neighbours.ts";
import type { Neighbour } from "./rules-neighbourhood.ts";

/** A thing of the landscape, a unit, a person or a position, and everything directly round it; null when it is none. */
export const aroundThing = async (
  act: Act,
  id: string,
): Promise<{ centre: Neighbour; near: Neighbour[] } | null> => {
  const whole = await landscapeOf(act);
  const people =
    whole.byId.has(id) || !isId(id) ? undefined : await peopleRound(act, id, whole.units.has(id));
  const centre = thingShown(whole, id, people);
  return centre ? { centre, near: neighboursOf(whole, id, people) } : null;
};

/** The landscape knows only those who answer for something, but anybody may be asked about. */
const peopleRound = (act: Act, id: string, isUnit: boolean): Promise<People> =>
  read(act, async tx => {
    const seats = isUnit
      ? await positionsOn(tx, act.today, { unit: id })
      : [
          ...(await positionsOn(tx, act.today, { person: id })),
          ...(await positionsOn(tx, act.today, { ids: [id] })),
        ];
    const ids = [id, ...seats.flatMap(seat => (isUnit || !seat.person ? [seat.id] : [seat.id, seat.person]))];
    return { seats, holders: await holderTitles(tx, act, ids) };
  });
