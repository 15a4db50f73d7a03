import type { LoggedIn } from "../../../../platform/audit/logged.ts";
import { textsOf } from "../../../../platform/i18n/index.ts";
import { da as frameDa } from "./frame.da.ts";
import { en as frameEn } from "./frame.en.ts";
import { fi as frameFi } from "./frame.fi.ts";
import { nb as frameNb } from "./frame.nb.ts";
import { sv as frameSv } from "./frame.sv.ts";
import { da as letterDa } from "./letter.da.ts";
import { en as letterEn } from "./letter.en.ts";
import { fi as letterFi } from "./letter.fi.ts";
import { nb as letterNb } from "./letter.nb.ts";
import { sv as letterSv } from "./letter.sv.ts";
import { da as logDa } from "./log.da.ts";
import { en as logEn } from "./log.en.ts";
import { fi as logFi } from "./log.fi.ts";
import { nb as logNb } from "./log.nb.ts";
import { sv as logSv } from "./log.sv.ts";
import { da as peopleDa } from "./people.da.ts";
import { en as peopleEn } from "./people.en.ts";
import { fi as peopleFi } from "./people.fi.ts";
import { nb as peopleNb } from "./people.nb.ts";
import { sv as peopleSv } from "./people.sv.ts";
import { da as refusalDa } from "./refusal.da.ts";
import { en as refusalEn } from "./refusal.en.ts";
import { fi as refusalFi } from "./refusal.fi.ts";
import { nb as refusalNb } from "./refusal.nb.ts";
import { sv as refusalSv } from "./refusal.sv.ts";
import { da as waveDa } from "./wave.da.ts";
import { en as waveEn } from "./wave.en.ts";
import { fi as waveFi } from "./wave.fi.ts";
import { nb as waveNb } from "./wave.nb.ts";
import { sv as waveSv } from "./wave.sv.ts";
import { da as wordsDa } from "./words.da.ts";
import { en as wordsEn } from "./words.en.ts";
import { fi as wordsFi } from "./words.fi.ts";
import { nb as wordsNb } from "./words.nb.ts";
import { sv as wordsSv } from "./words.sv.ts";

export const texts = textsOf({
  en: { ...frameEn, ...letterEn, ...logEn, ...peopleEn, ...refusalEn, ...waveEn, ...wordsEn },
  da: { ...frameDa, ...letterDa, ...logDa, ...peopleDa, ...refusalDa, ...waveDa, ...wordsDa },
  sv: { ...frameSv, ...letterSv, ...logSv, ...peopleSv, ...refusalSv, ...waveSv, ...wordsSv },
  fi: { ...frameFi, ...letterFi, ...logFi, ...peopleFi, ...refusalFi, ...waveFi, ...wordsFi },
  nb: { ...frameNb, ...letterNb, ...logNb, ...peopleNb, ...refusalNb, ...waveNb, ...wordsNb },
});

declare module "../../../../platform/audit/logged.ts" {
  interface Logged extends LoggedIn<typeof logEn> {}
}
