import { choicesNb } from "./choices.nb.ts";
import { dutiesNb } from "./duties.nb.ts";
import { erasureNb } from "./erasure.nb.ts";
import { intakeNb } from "./intake.nb.ts";
import { logNb } from "./log.nb.ts";
import { peopleNb } from "./people.nb.ts";
import { timesNb } from "./times.nb.ts";
import { unitsNb } from "./units.nb.ts";
import { wordsNb } from "./words.nb.ts";

export const nb = {
  ...choicesNb,
  ...dutiesNb,
  ...erasureNb,
  ...intakeNb,
  ...logNb,
  ...peopleNb,
  ...timesNb,
  ...unitsNb,
  ...wordsNb,
};
