import type { LoggedIn } from "../../../../platform/audit/logged.ts";
import { textsOf } from "../../../../platform/i18n/index.ts";
import { da } from "./da.ts";
import { en } from "./en.ts";
import { fetchDa } from "./fetch.da.ts";
import { fetchEn } from "./fetch.en.ts";
import { fetchFi } from "./fetch.fi.ts";
import { fetchNb } from "./fetch.nb.ts";
import { fetchSv } from "./fetch.sv.ts";
import { fi } from "./fi.ts";
import { nb } from "./nb.ts";
import { officesDa } from "./offices.da.ts";
import { officesEn } from "./offices.en.ts";
import { officesFi } from "./offices.fi.ts";
import { officesNb } from "./offices.nb.ts";
import { officesSv } from "./offices.sv.ts";
import { sv } from "./sv.ts";

export const texts = textsOf({
  en: { ...en, ...fetchEn, ...officesEn },
  da: { ...da, ...fetchDa, ...officesDa },
  sv: { ...sv, ...fetchSv, ...officesSv },
  fi: { ...fi, ...fetchFi, ...officesFi },
  nb: { ...nb, ...fetchNb, ...officesNb },
});

declare module "../../../../platform/audit/logged.ts" {
  interface Logged extends LoggedIn<typeof fetchEn> {}
}
