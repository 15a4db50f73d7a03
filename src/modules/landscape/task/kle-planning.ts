import { done, type Result, refused } from "../../../kernel/result.ts";
import type { Landscape } from "../register/landscape.ts";
import { titleOf } from "../register/title.ts";
import { readKle } from "./kle.ts";
import { type EditionPlan, planEdition } from "./kle-edition.ts";
import { type KleEffects, kleEffects, kleUuids, loadedEdition, misnamed } from "./kle-effects.ts";

/** Everything planning an edition needs, so that it can be done in a thread of its own. */
export type KleInput = {
  bytes: Uint8Array;
  landscape: Landscape;
  /** Tasks here by their KLE uuid. */
  uuids: ReadonlyMap<string, string>;
  /** Things here whose KLE uuid a person has typed. */
  typed: ReadonlyMap<string, string>;
  loaded: string | undefined;
  /** What a person says replaces a concept that ends, both by uuid. */
  replaced: ReadonlyMap<string, string>;
};
export type KlePlanned = { plan: EditionPlan; effects: KleEffects };

/** What loading the edition would do here; an older one than the loaded is refused. */
export const plannedKle = ({
  bytes,
  landscape,
  uuids,
  typed,
  loaded,
  replaced,
}: KleInput): Result<KlePlanned> => {
  const edition = readKle(bytes);
  if (!edition.ok) return edition;
  const plan = planEdition(loaded ? loadedEdition(landscape, uuids, loaded) : null, edition.value);
  if (!plan.ok) return plan;
  const wrong = misnamed(plan.value, landscape, uuids, typed);
  if (wrong)
    return refused("external-id-misnamed", {
      value: `${kleUuids}: ${wrong.uuid}`,
      name: titleOf(landscape, wrong.id),
    });
  return done({ plan: plan.value, effects: kleEffects(plan.value, landscape, { uuids, typed }, replaced) });
};
