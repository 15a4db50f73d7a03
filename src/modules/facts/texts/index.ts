import { textsOf } from "../../../platform/i18n/index.ts";
import { da as estimateDa } from "./estimate.da.ts";
import { en as estimateEn } from "./estimate.en.ts";
import { fi as estimateFi } from "./estimate.fi.ts";
import { nb as estimateNb } from "./estimate.nb.ts";
import { sv as estimateSv } from "./estimate.sv.ts";

export const texts = textsOf({
  en: { ...estimateEn },
  da: { ...estimateDa },
  sv: { ...estimateSv },
  fi: { ...estimateFi },
  nb: { ...estimateNb },
});
