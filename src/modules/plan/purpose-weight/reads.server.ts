import { type Act, read } from "../../../platform/act.ts";
import { namesOf } from "../../../platform/audit/index.server.ts";
import { pointsIn } from "./store.server.ts";

/** The points of the purposes, and who laid them out when; no points when nobody has. */
export const pointsOf = (act: Act) =>
  read(act, async tx => {
    const points = await pointsIn(tx);
    const [first] = points;
    const who = await namesOf(tx, first ? [first.by] : []);
    return { points, said: first ? { who: who.get(first.by) ?? "–", on: first.on } : null };
  });
