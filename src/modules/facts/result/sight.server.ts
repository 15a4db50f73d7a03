import type { Act } from "../../../platform/act.ts";
import { toldOf } from "../release/told.tsx";
import type { Wave } from "../wave/rules-wave.ts";
import { nothingYet } from "./nothing-yet.tsx";
import { resultOf, type ToldResult } from "./of-wave.server.ts";

/** What a page shows of a round once its release is open, with that release; before that what has to happen first. */
export const resultSight = async <T>(
  act: Act,
  wave: Pick<Wave, "id" | "state">,
  sightOf: (result: ToldResult) => T | Promise<T>,
) => {
  const result = await resultOf(act, wave);
  return result.stand === "told"
    ? { first: null, release: toldOf(result.release, act.lang), sight: await sightOf(result) }
    : { first: nothingYet(result, wave.id, act.lang), release: null, sight: null };
};
