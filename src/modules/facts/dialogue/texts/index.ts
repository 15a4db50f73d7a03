import type { LoggedIn } from "../../../../platform/audit/logged.ts";
import { textsOf } from "../../../../platform/i18n/index.ts";
import { da as levelsDa } from "./levels.da.ts";
import { en as levelsEn } from "./levels.en.ts";
import { fi as levelsFi } from "./levels.fi.ts";
import { nb as levelsNb } from "./levels.nb.ts";
import { sv as levelsSv } from "./levels.sv.ts";
import { da as logDa } from "./log.da.ts";
import { en as logEn } from "./log.en.ts";
import { fi as logFi } from "./log.fi.ts";
import { nb as logNb } from "./log.nb.ts";
import { sv as logSv } from "./log.sv.ts";

export const texts = textsOf({
  en: { ...levelsEn, ...logEn },
  da: { ...levelsDa, ...logDa },
  sv: { ...levelsSv, ...logSv },
  fi: { ...levelsFi, ...logFi },
  nb: { ...levelsNb, ...logNb },
});

declare module "../../../../platform/audit/logged.ts" {
  interface Logged extends LoggedIn<typeof logEn> {}
}
