import { textsOf } from "../../../../platform/i18n/index.ts";
import { da } from "./da.ts";
import { en } from "./en.ts";
import { fi } from "./fi.ts";
import { nb } from "./nb.ts";
import { sv } from "./sv.ts";
import { da as trendsDa } from "./trends.da.ts";
import { en as trendsEn } from "./trends.en.ts";
import { fi as trendsFi } from "./trends.fi.ts";
import { nb as trendsNb } from "./trends.nb.ts";
import { sv as trendsSv } from "./trends.sv.ts";

/** What was to be tested and what came of it, and how answers moved over the rounds. */
export const texts = textsOf({
  en: { ...en, ...trendsEn },
  da: { ...da, ...trendsDa },
  sv: { ...sv, ...trendsSv },
  fi: { ...fi, ...trendsFi },
  nb: { ...nb, ...trendsNb },
});
