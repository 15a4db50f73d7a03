import { choicesFi } from "./choices.fi.ts";
import { dutiesFi } from "./duties.fi.ts";
import { erasureFi } from "./erasure.fi.ts";
import { intakeFi } from "./intake.fi.ts";
import { logFi } from "./log.fi.ts";
import { peopleFi } from "./people.fi.ts";
import { timesFi } from "./times.fi.ts";
import { unitsFi } from "./units.fi.ts";
import { wordsFi } from "./words.fi.ts";

export const fi = {
  ...choicesFi,
  ...dutiesFi,
  ...erasureFi,
  ...intakeFi,
  ...logFi,
  ...peopleFi,
  ...timesFi,
  ...unitsFi,
  ...wordsFi,
};
