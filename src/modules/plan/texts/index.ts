import type { LoggedIn } from "../../../platform/audit/logged.ts";
import { textsOf } from "../../../platform/i18n/index.ts";
import { da as capacityDa } from "./capacity.da.ts";
import { en as capacityEn } from "./capacity.en.ts";
import { fi as capacityFi } from "./capacity.fi.ts";
import { nb as capacityNb } from "./capacity.nb.ts";
import { sv as capacitySv } from "./capacity.sv.ts";
import { da as lackingDa } from "./lacking.da.ts";
import { en as lackingEn } from "./lacking.en.ts";
import { fi as lackingFi } from "./lacking.fi.ts";
import { nb as lackingNb } from "./lacking.nb.ts";
import { sv as lackingSv } from "./lacking.sv.ts";
import { logDa } from "./log.da.ts";
import { logEn } from "./log.en.ts";
import { logFi } from "./log.fi.ts";
import { logNb } from "./log.nb.ts";
import { logSv } from "./log.sv.ts";
import { da as pagesDa } from "./pages.da.ts";
import { en as pagesEn } from "./pages.en.ts";
import { fi as pagesFi } from "./pages.fi.ts";
import { nb as pagesNb } from "./pages.nb.ts";
import { sv as pagesSv } from "./pages.sv.ts";
import { da as pulseDa } from "./pulse.da.ts";
import { en as pulseEn } from "./pulse.en.ts";
import { fi as pulseFi } from "./pulse.fi.ts";
import { nb as pulseNb } from "./pulse.nb.ts";
import { sv as pulseSv } from "./pulse.sv.ts";
import { da as wordsDa } from "./words.da.ts";
import { en as wordsEn } from "./words.en.ts";
import { fi as wordsFi } from "./words.fi.ts";
import { nb as wordsNb } from "./words.nb.ts";
import { sv as wordsSv } from "./words.sv.ts";

export const texts = textsOf({
  en: { ...capacityEn, ...lackingEn, ...pagesEn, ...pulseEn, ...wordsEn, ...logEn },
  da: { ...capacityDa, ...lackingDa, ...pagesDa, ...pulseDa, ...wordsDa, ...logDa },
  sv: { ...capacitySv, ...lackingSv, ...pagesSv, ...pulseSv, ...wordsSv, ...logSv },
  fi: { ...capacityFi, ...lackingFi, ...pagesFi, ...pulseFi, ...wordsFi, ...logFi },
  nb: { ...capacityNb, ...lackingNb, ...pagesNb, ...pulseNb, ...wordsNb, ...logNb },
});

declare module "../../../platform/audit/logged.ts" {
  interface Logged extends LoggedIn<typeof logEn> {}
}
