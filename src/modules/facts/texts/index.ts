import { textsOf } from "../../../platform/i18n/index.ts";
import { da as estimateDa } from "./estimate.da.ts";
import { en as estimateEn } from "./estimate.en.ts";
import { fi as estimateFi } from "./estimate.fi.ts";
import { nb as estimateNb } from "./estimate.nb.ts";
import { sv as estimateSv } from "./estimate.sv.ts";
import { da as protectionDa } from "./protection.da.ts";
import { en as protectionEn } from "./protection.en.ts";
import { fi as protectionFi } from "./protection.fi.ts";
import { nb as protectionNb } from "./protection.nb.ts";
import { sv as protectionSv } from "./protection.sv.ts";

export const texts = textsOf({
  en: { ...estimateEn, ...protectionEn },
  da: { ...estimateDa, ...protectionDa },
  sv: { ...estimateSv, ...protectionSv },
  fi: { ...estimateFi, ...protectionFi },
  nb: { ...estimateNb, ...protectionNb },
});
