import { textsOf } from "../../../../platform/i18n/index.ts";
import { da as deedsDa } from "./deeds.da.ts";
import { en as deedsEn } from "./deeds.en.ts";
import { fi as deedsFi } from "./deeds.fi.ts";
import { nb as deedsNb } from "./deeds.nb.ts";
import { sv as deedsSv } from "./deeds.sv.ts";
import { da as sightDa } from "./sight.da.ts";
import { en as sightEn } from "./sight.en.ts";
import { fi as sightFi } from "./sight.fi.ts";
import { nb as sightNb } from "./sight.nb.ts";
import { sv as sightSv } from "./sight.sv.ts";

/** What the pages of scenarios and plans say: what one sees, and what one does. */
export const texts = textsOf({
  en: { ...sightEn, ...deedsEn },
  da: { ...sightDa, ...deedsDa },
  sv: { ...sightSv, ...deedsSv },
  fi: { ...sightFi, ...deedsFi },
  nb: { ...sightNb, ...deedsNb },
});
