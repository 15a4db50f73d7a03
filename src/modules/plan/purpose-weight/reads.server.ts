import type { Day } from "../../../kernel/period.ts";
import { type Act, read } from "../../../platform/act.ts";
import { namesOf } from "../../../platform/audit/index.server.ts";
import { agreedPoints } from "../../purpose/index.server.ts";
import type { Purpose } from "../../purpose/index.ts";
import { pointsIn } from "./store.server.ts";

export type Weights = {
  /** None when nobody has said. */
  points: ReadonlyMap<Purpose, number>;
  /** Who laid them out when; null when nobody has. */
  said: { who: string; on: Day } | null;
  /** Where it was agreed; null as long as they are the plan's own. */
  agreed: string | null;
};

/** What the purposes weigh: as was agreed for the municipality as a whole, and until then as laid out for the plan. */
export const pointsOf = async (act: Act): Promise<Weights> => {
  const agreed = await agreedPoints(act);
  if (agreed)
    return {
      points: new Map(Object.entries(agreed.points) as [Purpose, number][]),
      said: { who: agreed.parties, on: agreed.on },
      agreed: agreed.href,
    };
  return read(act, async tx => {
    const own = await pointsIn(tx);
    const [first] = own;
    const who = await namesOf(tx, first ? [first.by] : []);
    return {
      points: new Map(own.map(({ purpose, points }) => [purpose, points])),
      said: first ? { who: who.get(first.by) ?? "–", on: first.on } : null,
      agreed: null,
    };
  });
};
