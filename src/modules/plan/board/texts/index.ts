import { textsOf } from "../../../../platform/i18n/index.ts";
import { da as deedsDa } from "./deeds.da.ts";
import { en as deedsEn } from "./deeds.en.ts";
import { fi as deedsFi } from "./deeds.fi.ts";
import { nb as deedsNb } from "./deeds.nb.ts";
import { sv as deedsSv } from "./deeds.sv.ts";
import { da as historyDa } from "./history.da.ts";
import { en as historyEn } from "./history.en.ts";
import { fi as historyFi } from "./history.fi.ts";
import { nb as historyNb } from "./history.nb.ts";
import { sv as historySv } from "./history.sv.ts";
import { da as monthsDa } from "./months.da.ts";
import { en as monthsEn } from "./months.en.ts";
import { fi as monthsFi } from "./months.fi.ts";
import { nb as monthsNb } from "./months.nb.ts";
import { sv as monthsSv } from "./months.sv.ts";
import { da as paperDa } from "./paper.da.ts";
import { en as paperEn } from "./paper.en.ts";
import { fi as paperFi } from "./paper.fi.ts";
import { nb as paperNb } from "./paper.nb.ts";
import { sv as paperSv } from "./paper.sv.ts";
import { da as sightDa } from "./sight.da.ts";
import { en as sightEn } from "./sight.en.ts";
import { fi as sightFi } from "./sight.fi.ts";
import { nb as sightNb } from "./sight.nb.ts";
import { sv as sightSv } from "./sight.sv.ts";
import { da as studiesDa } from "./studies.da.ts";
import { en as studiesEn } from "./studies.en.ts";
import { fi as studiesFi } from "./studies.fi.ts";
import { nb as studiesNb } from "./studies.nb.ts";
import { sv as studiesSv } from "./studies.sv.ts";
import { da as weighingDa } from "./weighing.da.ts";
import { en as weighingEn } from "./weighing.en.ts";
import { fi as weighingFi } from "./weighing.fi.ts";
import { nb as weighingNb } from "./weighing.nb.ts";
import { sv as weighingSv } from "./weighing.sv.ts";

/** What the pages of scenarios and plans say: what one sees, and what one does. */
export const texts = textsOf({
  en: { ...sightEn, ...deedsEn, ...studiesEn, ...historyEn, ...weighingEn, ...monthsEn, ...paperEn },
  da: { ...sightDa, ...deedsDa, ...studiesDa, ...historyDa, ...weighingDa, ...monthsDa, ...paperDa },
  sv: { ...sightSv, ...deedsSv, ...studiesSv, ...historySv, ...weighingSv, ...monthsSv, ...paperSv },
  fi: { ...sightFi, ...deedsFi, ...studiesFi, ...historyFi, ...weighingFi, ...monthsFi, ...paperFi },
  nb: { ...sightNb, ...deedsNb, ...studiesNb, ...historyNb, ...weighingNb, ...monthsNb, ...paperNb },
});
