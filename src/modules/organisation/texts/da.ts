import { choicesDa } from "./choices.da.ts";
import { dutiesDa } from "./duties.da.ts";
import { erasureDa } from "./erasure.da.ts";
import { intakeDa } from "./intake.da.ts";
import { logDa } from "./log.da.ts";
import { peopleDa } from "./people.da.ts";
import { timesDa } from "./times.da.ts";
import { unitsDa } from "./units.da.ts";
import { wordsDa } from "./words.da.ts";

export const da = {
  ...choicesDa,
  ...dutiesDa,
  ...erasureDa,
  ...intakeDa,
  ...logDa,
  ...peopleDa,
  ...timesDa,
  ...unitsDa,
  ...wordsDa,
};
