import { choicesSv } from "./choices.sv.ts";
import { dutiesSv } from "./duties.sv.ts";
import { erasureSv } from "./erasure.sv.ts";
import { intakeSv } from "./intake.sv.ts";
import { logSv } from "./log.sv.ts";
import { peopleSv } from "./people.sv.ts";
import { timesSv } from "./times.sv.ts";
import { unitsSv } from "./units.sv.ts";
import { wordsSv } from "./words.sv.ts";

export const sv = {
  ...choicesSv,
  ...dutiesSv,
  ...erasureSv,
  ...intakeSv,
  ...logSv,
  ...peopleSv,
  ...timesSv,
  ...unitsSv,
  ...wordsSv,
};
