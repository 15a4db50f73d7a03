import { choicesEn } from "./choices.en.ts";
import { dutiesEn } from "./duties.en.ts";
import { erasureEn } from "./erasure.en.ts";
import { intakeEn } from "./intake.en.ts";
import { logEn } from "./log.en.ts";
import { peopleEn } from "./people.en.ts";
import { timesEn } from "./times.en.ts";
import { unitsEn } from "./units.en.ts";
import { wordsEn } from "./words.en.ts";

export const en = {
  ...choicesEn,
  ...dutiesEn,
  ...erasureEn,
  ...intakeEn,
  ...logEn,
  ...peopleEn,
  ...timesEn,
  ...unitsEn,
  ...wordsEn,
};
